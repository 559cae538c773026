DROP FUNCTION is_login_email_taken(text, uuid);

DROP POLICY platform_removes_old ON sign_in_passes;
DROP POLICY platform_finds_old ON sign_in_passes;
DROP POLICY platform ON sign_in_attempts;
DROP POLICY platform ON outbox;
DROP POLICY platform ON users;
DROP POLICY platform ON organizations;

DO $$
DECLARE
    walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY[
        'roles', 'levels', 'locations', 'merchants', 'merchant_locations', 'audit_entries', 'audit_heads',
        'organizations', 'users', 'outbox', 'sign_in_attempts', 'sign_in_passes'
    ] LOOP
        EXECUTE format('DROP POLICY inside ON %I', walled);
        EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', walled);
    END LOOP;
END
$$;

DROP FUNCTION current_organization();
