-- A change of e-mail that was asked for: each address has a link of its own, and both must have been followed.
CREATE TABLE email_changes (
    user_id uuid NOT NULL PRIMARY KEY REFERENCES users (id),
    email text NOT NULL,
    -- SHA-256 of the links' tokens. Null where somebody else signs in with the new address: no link goes there.
    old_token bytea NOT NULL,
    new_token bytea,
    old_confirmed_at timestamptz,
    new_confirmed_at timestamptz,
    asked_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX email_changes_old_token ON email_changes (old_token);
CREATE UNIQUE INDEX email_changes_new_token ON email_changes (new_token);
CREATE INDEX email_changes_by_expiry ON email_changes (expires_at);

-- From where somebody has signed in of late is asked at each sign-in.
CREATE INDEX sign_in_attempts_by_user ON sign_in_attempts (user_id, outcome, at);

-- Who holds it signs in with a second factor, or sets one up before anything else.
ALTER TABLE roles ADD COLUMN second_factor_required boolean NOT NULL DEFAULT false;
ALTER TABLE levels ADD COLUMN second_factor_required boolean NOT NULL DEFAULT false;
