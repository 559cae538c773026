CREATE TABLE merchants (
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    id BLOB NOT NULL,
    business_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    contact_emails TEXT NOT NULL,
    phone TEXT,
    phone_e164 TEXT,
    -- As it is read: made from the E.164 when it is written, since making it takes longer than reading a row.
    phone_international TEXT,
    address_country TEXT NOT NULL,
    address_line1 TEXT NOT NULL,
    address_line2 TEXT NOT NULL,
    address_city TEXT NOT NULL,
    address_region TEXT NOT NULL,
    address_postal_code TEXT NOT NULL,
    level_id BLOB NOT NULL,
    default_location_id BLOB NOT NULL,
    platform_language TEXT NOT NULL,
    ip_exempt INTEGER NOT NULL,
    ip_allow_list TEXT NOT NULL,
    api_access INTEGER NOT NULL,
    chat_access INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'archived')),
    status_before_archive TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    -- The epoch for who never signed in: a null would not take part in paging by key.
    last_sign_in_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, level_id) REFERENCES levels (organization_id, id),
    FOREIGN KEY (organization_id, default_location_id) REFERENCES locations (organization_id, id)
) STRICT;
CREATE INDEX merchants_by_name ON merchants (organization_id, name_key, id, status, level_id);
CREATE INDEX merchants_by_creation ON merchants (organization_id, created_at, id, status, level_id);
CREATE INDEX merchants_by_sign_in ON merchants (organization_id, last_sign_in_at, id, status, level_id);
CREATE INDEX merchants_by_level ON merchants (organization_id, level_id, name_key, id, status);
CREATE INDEX merchants_by_default_location ON merchants (organization_id, default_location_id);

CREATE TABLE merchant_locations (
    organization_id BLOB NOT NULL,
    merchant_id BLOB NOT NULL,
    location_id BLOB NOT NULL,
    PRIMARY KEY (organization_id, merchant_id, location_id),
    FOREIGN KEY (organization_id, merchant_id) REFERENCES merchants (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
) STRICT;
CREATE INDEX merchant_locations_by_location ON merchant_locations (organization_id, location_id);

CREATE TABLE merchant_search (
    -- The organization's number in the upper half: an organization's rows are one range of the trigram index,
    -- and a search reads nothing of the others.
    id INTEGER PRIMARY KEY,
    organization_id BLOB NOT NULL,
    merchant_id BLOB NOT NULL,
    search_text TEXT NOT NULL,
    UNIQUE (organization_id, merchant_id),
    FOREIGN KEY (organization_id, merchant_id) REFERENCES merchants (organization_id, id)
) STRICT;
CREATE VIRTUAL TABLE merchant_search_trigrams USING fts5 (
    search_text, content = 'merchant_search', content_rowid = 'id', tokenize = 'trigram'
);
CREATE TRIGGER merchant_search_insert AFTER INSERT ON merchant_search BEGIN
    UPDATE merchant_search SET id = 1 + coalesce(
        (SELECT other.id FROM merchant_search other, organizations o
         WHERE o.id = new.organization_id
             AND other.id BETWEEN o.number << 32 AND (o.number + 1 << 32) - 1 AND other.id <> new.id
         ORDER BY other.id DESC LIMIT 1),
        (SELECT number << 32 FROM organizations WHERE id = new.organization_id)
    ) WHERE id = new.id;
    INSERT INTO merchant_search_trigrams (rowid, search_text)
    SELECT id, search_text FROM merchant_search
    WHERE organization_id = new.organization_id AND merchant_id = new.merchant_id;
END;
CREATE TRIGGER merchant_search_delete AFTER DELETE ON merchant_search BEGIN
    INSERT INTO merchant_search_trigrams (merchant_search_trigrams, rowid, search_text)
    VALUES ('delete', old.id, old.search_text);
END;

CREATE TABLE users (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('operator', 'staff', 'merchant')),
    organization_id BLOB REFERENCES organizations (id),
    role_id BLOB,
    merchant_id BLOB,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    password_hash TEXT,
    language TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'suspended')),
    created_at INTEGER NOT NULL,
    last_sign_in_at INTEGER,
    FOREIGN KEY (organization_id, role_id) REFERENCES roles (organization_id, id),
    FOREIGN KEY (organization_id, merchant_id) REFERENCES merchants (organization_id, id),
    CHECK ((kind = 'operator') = (organization_id IS NULL)),
    CHECK ((kind = 'staff') = (role_id IS NOT NULL)),
    CHECK ((kind = 'merchant') = (merchant_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX users_email ON users (email);
CREATE INDEX users_by_merchant ON users (organization_id, merchant_id);
