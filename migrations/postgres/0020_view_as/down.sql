ALTER TABLE organizations DROP COLUMN view_as;
