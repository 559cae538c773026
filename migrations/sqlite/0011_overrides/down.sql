ALTER TABLE merchants DROP COLUMN permission_overrides;
