-- Append-only. Each entry carries the HMAC of itself and the one before it, a chain per organization;
-- what concerns no organization is chained under the nil id, hence no foreign key.
CREATE TABLE audit_entries (
    organization_id uuid NOT NULL,
    sequence bigint NOT NULL,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    kind text NOT NULL,
    subject_id uuid,
    subject_name text NOT NULL,
    changes text NOT NULL,
    address text NOT NULL,
    mac bytea NOT NULL,
    PRIMARY KEY (organization_id, sequence)
);
CREATE INDEX audit_entries_by_subject ON audit_entries (organization_id, subject_id, sequence);

CREATE TABLE outbox (
    id uuid NOT NULL PRIMARY KEY,
    organization_id uuid REFERENCES organizations (id),
    recipient text NOT NULL,
    kind text NOT NULL,
    -- Encrypted, since it may hold a token; emptied once delivered.
    message bytea NOT NULL,
    status text NOT NULL CHECK (status IN ('waiting', 'sent', 'dead')),
    attempts integer NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    leased_until timestamptz NOT NULL,
    last_error text NOT NULL,
    created_at timestamptz NOT NULL,
    sent_at timestamptz
);
CREATE INDEX outbox_due ON outbox (status, next_attempt_at);
