CREATE TABLE second_factors (
    user_id uuid NOT NULL PRIMARY KEY REFERENCES users (id),
    -- AES-256-GCM under a key derived from the secret key: a stolen copy of this table computes no code.
    secret bytea NOT NULL,
    created_at timestamptz NOT NULL,
    -- Without it the secret does not count: no code has shown that an authenticator has it.
    confirmed_at timestamptz,
    -- The latest step of thirty seconds whose code was used: none is accepted twice.
    last_step bigint NOT NULL
);

CREATE TABLE recovery_codes (
    user_id uuid NOT NULL REFERENCES users (id),
    -- HMAC-SHA-256 under a key derived from the secret key.
    hash bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (user_id, hash)
);
