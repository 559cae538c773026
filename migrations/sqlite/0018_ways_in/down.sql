DROP INDEX sign_in_attempts_by_user;
DROP TABLE email_changes;
