DROP INDEX audit_entries_by_kind;
DROP INDEX audit_entries_by_actor;
