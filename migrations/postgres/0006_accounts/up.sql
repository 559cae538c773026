-- Why a session ended before its time; null while it goes on. The row stays for a day: the sign-in page says why.
ALTER TABLE sessions ADD COLUMN ended_because text;
-- SHA-256 of the token in this session's forms: one that arrives after the end is still known as its user's.
ALTER TABLE sessions ADD COLUMN form_key bytea;
CREATE INDEX sessions_by_form_key ON sessions (form_key);

CREATE TABLE drafts (
    user_id uuid NOT NULL REFERENCES users (id),
    path text NOT NULL,
    -- Encrypted: what was typed into a form, passwords apart.
    content bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, path)
);
CREATE INDEX drafts_by_expiry ON drafts (expires_at);
