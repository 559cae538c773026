ALTER TABLE levels DROP COLUMN second_factor_required;
ALTER TABLE roles DROP COLUMN second_factor_required;
DROP INDEX sign_in_attempts_by_user;
DROP TABLE email_changes;
