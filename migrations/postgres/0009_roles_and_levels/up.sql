ALTER TABLE roles ADD COLUMN description text NOT NULL DEFAULT '';
-- The name as it is compared; null for a starting one, whose name is in the reader's language.
ALTER TABLE roles ADD COLUMN name_key text;
-- A retired one stays for the history, and is offered to nobody.
ALTER TABLE roles ADD COLUMN retired_at timestamptz;
ALTER TABLE roles ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX roles_name ON roles (organization_id, name_key);
ALTER TABLE levels ADD COLUMN description text NOT NULL DEFAULT '';
-- The name as it is compared; null for a starting one, whose name is in the reader's language.
ALTER TABLE levels ADD COLUMN name_key text;
-- A retired one stays for the history, and is offered to nobody.
ALTER TABLE levels ADD COLUMN retired_at timestamptz;
ALTER TABLE levels ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX levels_name ON levels (organization_id, name_key);
CREATE INDEX users_of_role ON users (organization_id, role_id) WHERE role_id IS NOT NULL;
