CREATE TABLE second_factors (
    user_id BLOB NOT NULL PRIMARY KEY REFERENCES users (id),
    -- AES-256-GCM under a key derived from the secret key: a stolen copy of this table computes no code.
    secret BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    -- Without it the secret does not count: no code has shown that an authenticator has it.
    confirmed_at INTEGER,
    -- The latest step of thirty seconds whose code was used: none is accepted twice.
    last_step INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
    user_id BLOB NOT NULL REFERENCES users (id),
    -- HMAC-SHA-256 under a key derived from the secret key.
    hash BLOB NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (user_id, hash)
) STRICT;
