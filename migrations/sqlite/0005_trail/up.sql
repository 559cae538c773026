-- Append-only. Each entry carries the HMAC of itself and the one before it, a chain per organization;
-- what concerns no organization is chained under the nil id, hence no foreign key.
CREATE TABLE audit_entries (
    organization_id BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id BLOB,
    actor_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_id BLOB,
    subject_name TEXT NOT NULL,
    changes TEXT NOT NULL,
    address TEXT NOT NULL,
    mac BLOB NOT NULL,
    PRIMARY KEY (organization_id, sequence)
) STRICT;
CREATE INDEX audit_entries_by_subject ON audit_entries (organization_id, subject_id, sequence);

CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY,
    organization_id BLOB REFERENCES organizations (id),
    recipient TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- Encrypted, since it may hold a token; emptied once delivered.
    message BLOB NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'sent', 'dead')),
    attempts INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL,
    last_error TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (status, next_attempt_at);
