-- The second wall: see docs/decisions/0012. A transaction says whose rows it is for; one that says nothing gets none.
-- FORCE: the program owns its tables, and an owner would otherwise pass.

-- None in a transaction that says nothing. A setting that has been set once is empty afterwards, not null.
CREATE FUNCTION current_organization() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT NULLIF(current_setting('comptoir.organization', true), '')::uuid
$$;

-- The inside of an organization. The platform has an id of its own, and so an audit trail, but nothing else in here.
ALTER TABLE roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE roles FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON roles USING (organization_id = current_organization());

ALTER TABLE levels ENABLE ROW LEVEL SECURITY;
ALTER TABLE levels FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON levels USING (organization_id = current_organization());

ALTER TABLE locations ENABLE ROW LEVEL SECURITY;
ALTER TABLE locations FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON locations USING (organization_id = current_organization());

ALTER TABLE merchants ENABLE ROW LEVEL SECURITY;
ALTER TABLE merchants FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON merchants USING (organization_id = current_organization());

ALTER TABLE merchant_locations ENABLE ROW LEVEL SECURITY;
ALTER TABLE merchant_locations FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON merchant_locations USING (organization_id = current_organization());

ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON audit_entries USING (organization_id = current_organization());

ALTER TABLE audit_heads ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_heads FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON audit_heads USING (organization_id = current_organization());

-- At the door: an e-mail, a link or a message is looked for before anybody knows whose it is, and what is old is
-- removed everywhere. There the platform gets in too, and only for what it does.
ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON organizations USING (id = current_organization());
CREATE POLICY platform ON organizations USING (current_organization() = '00000000-0000-0000-0000-000000000000');

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON users USING (organization_id = current_organization());
CREATE POLICY platform ON users USING (current_organization() = '00000000-0000-0000-0000-000000000000');

ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON outbox USING (organization_id = current_organization());
CREATE POLICY platform ON outbox USING (current_organization() = '00000000-0000-0000-0000-000000000000');

ALTER TABLE sign_in_attempts ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_attempts FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON sign_in_attempts USING (organization_id = current_organization());
CREATE POLICY platform ON sign_in_attempts USING (current_organization() = '00000000-0000-0000-0000-000000000000');

ALTER TABLE sign_in_passes ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_passes FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON sign_in_passes USING (organization_id = current_organization());
CREATE POLICY platform_finds_old ON sign_in_passes
FOR SELECT USING (current_organization() = '00000000-0000-0000-0000-000000000000');
CREATE POLICY platform_removes_old ON sign_in_passes
FOR DELETE USING (current_organization() = '00000000-0000-0000-0000-000000000000');

-- An e-mail signs in once over the whole installation. Within an organization only this much can be asked: whether
-- somebody other than `but` has it, not who.
CREATE FUNCTION is_login_email_taken(wanted text, but uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    here text := current_setting('comptoir.organization', true);
    taken boolean;
BEGIN
    PERFORM set_config('comptoir.organization', '00000000-0000-0000-0000-000000000000', true);
    taken := EXISTS (
        SELECT 1 FROM users WHERE email = wanted AND removed_at IS NULL AND id IS DISTINCT FROM but
    );
    PERFORM set_config('comptoir.organization', here, true);
    RETURN taken;
END
$$;
