-- A merchant's own people. The account itself is one user, with all that the merchant may do; a colleague has a level of
-- their own within that.
ALTER TABLE users ADD COLUMN level_id uuid;
ALTER TABLE users ADD COLUMN account_holder boolean NOT NULL DEFAULT false;
-- The step before may have raised the wall in this very transaction.
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
UPDATE users SET account_holder = true WHERE merchant_id IS NOT NULL;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
ALTER TABLE users ADD CONSTRAINT users_level_fkey
    FOREIGN KEY (organization_id, level_id) REFERENCES levels (organization_id, id);
-- A user without a level of their own has every right of the merchant: only the account may be one.
ALTER TABLE users ADD CONSTRAINT users_level_check CHECK (
    CASE WHEN merchant_id IS NULL THEN NOT account_holder AND level_id IS NULL
    ELSE account_holder = (level_id IS NULL) END
);
CREATE UNIQUE INDEX users_account_holder ON users (organization_id, merchant_id) WHERE account_holder;
-- Colleagues alone: a few among the many users of merchants.
CREATE INDEX users_of_level ON users (organization_id, level_id) WHERE level_id IS NOT NULL;
