-- The end of each organization's trail, sealed: entries taken away from the end show.
CREATE TABLE audit_heads (
    organization_id BLOB NOT NULL PRIMARY KEY,
    sequence INTEGER NOT NULL,
    mac BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_entries_are_not_changed BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_entries_are_not_deleted BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_heads_go_forward BEFORE UPDATE ON audit_heads
WHEN NEW.organization_id <> OLD.organization_id OR NEW.sequence <> OLD.sequence + 1
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_heads_are_not_deleted BEFORE DELETE ON audit_heads
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

-- What is removed by age is found by age.
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (at);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);
