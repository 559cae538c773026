-- The end of each organization's trail, sealed: entries taken away from the end show.
CREATE TABLE audit_heads (
    organization_id uuid NOT NULL PRIMARY KEY,
    sequence bigint NOT NULL,
    mac bytea NOT NULL,
    seal bytea NOT NULL
);

CREATE FUNCTION refuse_to_rewrite_the_trail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only';
END
$$;
CREATE TRIGGER audit_entries_are_not_changed BEFORE UPDATE OR DELETE ON audit_entries
FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_the_trail();
CREATE TRIGGER audit_entries_are_not_emptied BEFORE TRUNCATE ON audit_entries
FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_the_trail();
CREATE TRIGGER audit_heads_go_forward BEFORE UPDATE ON audit_heads
FOR EACH ROW WHEN (NEW.organization_id <> OLD.organization_id OR NEW.sequence <> OLD.sequence + 1)
EXECUTE FUNCTION refuse_to_rewrite_the_trail();
CREATE TRIGGER audit_heads_are_not_deleted BEFORE DELETE ON audit_heads
FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_the_trail();
CREATE TRIGGER audit_heads_are_not_emptied BEFORE TRUNCATE ON audit_heads
FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_the_trail();

-- What is removed by age is found by age.
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (at);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);
