DROP INDEX users_of_staff;
DROP INDEX users_email;
-- The e-mail may be somebody else's by now, and who was removed must not come back.
UPDATE users SET email = lower(hex(id)) || '@removed.invalid', status = 'suspended', password_hash = NULL
WHERE removed_at IS NOT NULL;
CREATE UNIQUE INDEX users_email ON users (email);
ALTER TABLE users DROP COLUMN removed_at;
ALTER TABLE users DROP COLUMN version;
