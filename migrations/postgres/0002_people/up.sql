CREATE TABLE roles (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    id uuid NOT NULL,
    code text NOT NULL,
    name text,
    permissions text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (organization_id, id)
);
CREATE UNIQUE INDEX roles_code ON roles (organization_id, code);

CREATE TABLE levels (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    id uuid NOT NULL,
    code text NOT NULL,
    name text,
    permissions text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (organization_id, id)
);
CREATE UNIQUE INDEX levels_code ON levels (organization_id, code);

CREATE TABLE locations (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    id uuid NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('branch', 'warehouse')),
    reference_id text NOT NULL,
    reference_key text NOT NULL,
    address_country text NOT NULL,
    address_line1 text NOT NULL,
    address_line2 text NOT NULL,
    address_city text NOT NULL,
    address_region text NOT NULL,
    address_postal_code text NOT NULL,
    time_zone text NOT NULL,
    status text NOT NULL CHECK (status IN ('active', 'archived')),
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organization_id, id)
);
CREATE UNIQUE INDEX locations_reference ON locations (organization_id, reference_key);
CREATE INDEX locations_by_name ON locations (organization_id, status, name_key);
