CREATE TABLE merchants (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    id uuid NOT NULL,
    business_name text NOT NULL,
    name_key text NOT NULL,
    contact_emails text NOT NULL,
    phone text,
    phone_e164 text,
    -- As it is read: made from the E.164 when it is written, since making it takes longer than reading a row.
    phone_international text,
    address_country text NOT NULL,
    address_line1 text NOT NULL,
    address_line2 text NOT NULL,
    address_city text NOT NULL,
    address_region text NOT NULL,
    address_postal_code text NOT NULL,
    level_id uuid NOT NULL,
    default_location_id uuid NOT NULL,
    platform_language text NOT NULL,
    ip_exempt boolean NOT NULL,
    ip_allow_list text NOT NULL,
    api_access boolean NOT NULL,
    chat_access boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('active', 'suspended', 'archived')),
    status_before_archive text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    -- The epoch for who never signed in: a null would not take part in paging by key.
    last_sign_in_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, level_id) REFERENCES levels (organization_id, id),
    FOREIGN KEY (organization_id, default_location_id) REFERENCES locations (organization_id, id)
);
CREATE INDEX merchants_by_name ON merchants (organization_id, name_key, id, status, level_id);
CREATE INDEX merchants_by_creation ON merchants (organization_id, created_at, id, status, level_id);
CREATE INDEX merchants_by_sign_in ON merchants (organization_id, last_sign_in_at, id, status, level_id);
CREATE INDEX merchants_by_level ON merchants (organization_id, level_id, name_key, id, status);
CREATE INDEX merchants_by_default_location ON merchants (organization_id, default_location_id);

CREATE TABLE merchant_locations (
    organization_id uuid NOT NULL,
    merchant_id uuid NOT NULL,
    location_id uuid NOT NULL,
    PRIMARY KEY (organization_id, merchant_id, location_id),
    FOREIGN KEY (organization_id, merchant_id) REFERENCES merchants (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
);
CREATE INDEX merchant_locations_by_location ON merchant_locations (organization_id, location_id);

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE TABLE merchant_search (
    organization_id uuid NOT NULL,
    merchant_id uuid NOT NULL,
    search_text text NOT NULL,
    PRIMARY KEY (organization_id, merchant_id),
    FOREIGN KEY (organization_id, merchant_id) REFERENCES merchants (organization_id, id)
);
CREATE INDEX merchant_search_trigrams ON merchant_search USING gin (organization_id, search_text gin_trgm_ops);

CREATE TABLE users (
    id uuid NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('operator', 'staff', 'merchant')),
    organization_id uuid REFERENCES organizations (id),
    role_id uuid,
    merchant_id uuid,
    name text NOT NULL,
    email text NOT NULL,
    password_hash text,
    language text NOT NULL,
    status text NOT NULL CHECK (status IN ('active', 'suspended')),
    created_at timestamptz NOT NULL,
    last_sign_in_at timestamptz,
    FOREIGN KEY (organization_id, role_id) REFERENCES roles (organization_id, id),
    FOREIGN KEY (organization_id, merchant_id) REFERENCES merchants (organization_id, id),
    CHECK ((kind = 'operator') = (organization_id IS NULL)),
    CHECK ((kind = 'staff') = (role_id IS NOT NULL)),
    CHECK ((kind = 'merchant') = (merchant_id IS NOT NULL))
);
CREATE UNIQUE INDEX users_email ON users (email);
CREATE INDEX users_by_merchant ON users (organization_id, merchant_id);
