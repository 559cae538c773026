DROP TABLE drafts;
DROP INDEX sessions_by_form_key;
ALTER TABLE sessions DROP COLUMN form_key;
-- What has ended must not come back with the column that says so.
DELETE FROM sessions WHERE ended_because IS NOT NULL;
ALTER TABLE sessions DROP COLUMN ended_because;
