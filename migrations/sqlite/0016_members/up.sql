-- A merchant's own people. The account itself is one user, with all that the merchant may do; a colleague has a level of
-- their own within that.
ALTER TABLE users ADD COLUMN level_id BLOB;
ALTER TABLE users ADD COLUMN account_holder INTEGER NOT NULL DEFAULT 0;
UPDATE users SET account_holder = 1 WHERE merchant_id IS NOT NULL;
-- A user without a level of their own has every right of the merchant: only the account may be one. SQLite adds neither
-- a foreign key of two columns nor a check to a table that is there already, so triggers say it.
CREATE TRIGGER users_level_insert BEFORE INSERT ON users BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: users_level_check')
    WHERE CASE WHEN new.merchant_id IS NULL THEN new.account_holder OR new.level_id IS NOT NULL
          ELSE new.account_holder <> (new.level_id IS NULL) END;
    SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed')
    WHERE new.level_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM levels WHERE organization_id = new.organization_id AND id = new.level_id
    );
END;
CREATE TRIGGER users_level_update BEFORE UPDATE OF organization_id, merchant_id, level_id, account_holder ON users BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: users_level_check')
    WHERE CASE WHEN new.merchant_id IS NULL THEN new.account_holder OR new.level_id IS NOT NULL
          ELSE new.account_holder <> (new.level_id IS NULL) END;
    SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed')
    WHERE new.level_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM levels WHERE organization_id = new.organization_id AND id = new.level_id
    );
END;
CREATE TRIGGER levels_of_users_delete BEFORE DELETE ON levels BEGIN
    SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed')
    WHERE EXISTS (SELECT 1 FROM users WHERE organization_id = old.organization_id AND level_id = old.id);
END;
CREATE UNIQUE INDEX users_account_holder ON users (organization_id, merchant_id) WHERE account_holder;
-- Colleagues alone: a few among the many users of merchants.
CREATE INDEX users_of_level ON users (organization_id, level_id) WHERE level_id IS NOT NULL;
