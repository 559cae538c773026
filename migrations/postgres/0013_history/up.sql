-- What one person did, and all changes of one kind, in the order of the entries.
CREATE INDEX audit_entries_by_actor ON audit_entries (organization_id, actor_id, sequence);
CREATE INDEX audit_entries_by_kind ON audit_entries (organization_id, kind, sequence);
