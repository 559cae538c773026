CREATE TABLE sessions (
    -- SHA-256 of the cookie's key: a stolen copy of this table opens nothing.
    id bytea NOT NULL PRIMARY KEY,
    user_id uuid REFERENCES users (id),
    state text NOT NULL,
    address text NOT NULL,
    agent text NOT NULL,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE tokens (
    id bytea NOT NULL PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    user_id uuid NOT NULL REFERENCES users (id),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX tokens_by_user ON tokens (user_id);

CREATE TABLE sign_in_throttles (
    key bytea NOT NULL PRIMARY KEY,
    failures integer NOT NULL,
    blocked_until timestamptz NOT NULL,
    last_failure_at timestamptz NOT NULL
);

CREATE TABLE sign_in_attempts (
    id uuid NOT NULL PRIMARY KEY,
    at timestamptz NOT NULL,
    organization_id uuid REFERENCES organizations (id),
    user_id uuid REFERENCES users (id),
    email text NOT NULL,
    address text NOT NULL,
    agent text NOT NULL,
    outcome text NOT NULL,
    reference text
);
CREATE INDEX sign_in_attempts_by_organization ON sign_in_attempts (organization_id, at);
CREATE UNIQUE INDEX sign_in_attempts_reference ON sign_in_attempts (reference);

CREATE TABLE form_tokens (
    id bytea NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    digest bytea NOT NULL,
    result text NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE INDEX form_tokens_by_creation ON form_tokens (created_at);
