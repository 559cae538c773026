-- An organization may refuse that its staff look through its merchants' eyes.
ALTER TABLE organizations ADD COLUMN view_as INTEGER NOT NULL DEFAULT 1;
