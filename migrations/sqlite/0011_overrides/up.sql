-- What this merchant may do beside or against its level, as JSON. In its row: who asks is loaded in one query.
ALTER TABLE merchants ADD COLUMN permission_overrides TEXT NOT NULL DEFAULT '';
