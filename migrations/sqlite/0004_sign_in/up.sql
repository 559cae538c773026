CREATE TABLE sessions (
    -- SHA-256 of the cookie's key: a stolen copy of this table opens nothing.
    id BLOB NOT NULL PRIMARY KEY,
    user_id BLOB REFERENCES users (id),
    state TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE tokens (
    id BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    user_id BLOB NOT NULL REFERENCES users (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX tokens_by_user ON tokens (user_id);

CREATE TABLE sign_in_throttles (
    key BLOB NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    blocked_until INTEGER NOT NULL,
    last_failure_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sign_in_attempts (
    id BLOB NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    organization_id BLOB REFERENCES organizations (id),
    user_id BLOB REFERENCES users (id),
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reference TEXT
) STRICT;
CREATE INDEX sign_in_attempts_by_organization ON sign_in_attempts (organization_id, at);
CREATE UNIQUE INDEX sign_in_attempts_reference ON sign_in_attempts (reference);

CREATE TABLE form_tokens (
    id BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    digest BLOB NOT NULL,
    result TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX form_tokens_by_creation ON form_tokens (created_at);
