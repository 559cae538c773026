-- Of a merchant's user: whose attempts are listed with the merchant.
ALTER TABLE sign_in_attempts ADD COLUMN merchant_id uuid;
-- What the decision was made from, as JSON: rules change, and what is explained is that moment.
ALTER TABLE sign_in_attempts ADD COLUMN evidence text;
UPDATE sign_in_attempts
SET merchant_id = (SELECT merchant_id FROM users WHERE users.id = sign_in_attempts.user_id);
DROP INDEX sign_in_attempts_by_organization;
CREATE INDEX sign_in_attempts_by_organization ON sign_in_attempts (organization_id, at, id);
CREATE INDEX sign_in_attempts_by_merchant ON sign_in_attempts (organization_id, merchant_id, at, id);

-- The pause of which an attempt is recorded already: within one, a request must cost as little as possible.
ALTER TABLE sign_in_throttles ADD COLUMN noted_until timestamptz;

-- Each lets one user sign in once, from one address, past the lists.
CREATE TABLE sign_in_passes (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    id uuid NOT NULL,
    merchant_id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id),
    address text NOT NULL,
    reason text NOT NULL,
    given_by_name text NOT NULL,
    given_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, merchant_id) REFERENCES merchants (organization_id, id)
);
CREATE INDEX sign_in_passes_by_user ON sign_in_passes (organization_id, user_id, expires_at);
CREATE INDEX sign_in_passes_by_expiry ON sign_in_passes (expires_at);
