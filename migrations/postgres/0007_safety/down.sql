DROP INDEX tokens_by_expiry;
DROP INDEX sign_in_attempts_by_time;
DROP TABLE audit_heads;
DROP TRIGGER audit_entries_are_not_emptied ON audit_entries;
DROP TRIGGER audit_entries_are_not_changed ON audit_entries;
DROP FUNCTION refuse_to_rewrite_the_trail();
