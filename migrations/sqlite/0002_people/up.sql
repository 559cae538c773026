CREATE TABLE roles (
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    id BLOB NOT NULL,
    code TEXT NOT NULL,
    name TEXT,
    permissions TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organization_id, id)
) STRICT;
CREATE UNIQUE INDEX roles_code ON roles (organization_id, code);

CREATE TABLE levels (
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    id BLOB NOT NULL,
    code TEXT NOT NULL,
    name TEXT,
    permissions TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (organization_id, id)
) STRICT;
CREATE UNIQUE INDEX levels_code ON levels (organization_id, code);

CREATE TABLE locations (
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('branch', 'warehouse')),
    reference_id TEXT NOT NULL,
    reference_key TEXT NOT NULL,
    address_country TEXT NOT NULL,
    address_line1 TEXT NOT NULL,
    address_line2 TEXT NOT NULL,
    address_city TEXT NOT NULL,
    address_region TEXT NOT NULL,
    address_postal_code TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'archived')),
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (organization_id, id)
) STRICT;
CREATE UNIQUE INDEX locations_reference ON locations (organization_id, reference_key);
CREATE INDEX locations_by_name ON locations (organization_id, status, name_key);
