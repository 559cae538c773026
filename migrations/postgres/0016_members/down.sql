DROP INDEX users_of_level;
DROP INDEX users_account_holder;
-- Without a level of their own they would have every right of their merchant.
UPDATE users SET removed_at = COALESCE(removed_at, now()), status = 'suspended', password_hash = NULL
WHERE level_id IS NOT NULL;
DELETE FROM tokens WHERE user_id IN (SELECT id FROM users WHERE level_id IS NOT NULL);
UPDATE sessions SET state = '', ended_because = 'access-ended'
WHERE ended_because IS NULL AND user_id IN (SELECT id FROM users WHERE level_id IS NOT NULL);
ALTER TABLE users DROP CONSTRAINT users_level_check;
ALTER TABLE users DROP CONSTRAINT users_level_fkey;
ALTER TABLE users DROP COLUMN account_holder;
ALTER TABLE users DROP COLUMN level_id;
