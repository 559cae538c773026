-- Why a session ended before its time; null while it goes on. The row stays for a day: the sign-in page says why.
ALTER TABLE sessions ADD COLUMN ended_because TEXT;
-- SHA-256 of the token in this session's forms: one that arrives after the end is still known as its user's.
ALTER TABLE sessions ADD COLUMN form_key BLOB;
CREATE INDEX sessions_by_form_key ON sessions (form_key);

CREATE TABLE drafts (
    user_id BLOB NOT NULL REFERENCES users (id),
    path TEXT NOT NULL,
    -- Encrypted: what was typed into a form, passwords apart.
    content BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, path)
) STRICT;
CREATE INDEX drafts_by_expiry ON drafts (expires_at);
