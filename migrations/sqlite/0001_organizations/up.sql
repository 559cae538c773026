-- What the installation knows of itself: the mark of a demo database, for one.
CREATE TABLE installation (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE organizations (
    -- Whose search rows are next to each other: see merchant_search.
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    merchants_module INTEGER NOT NULL DEFAULT 0,
    module_requested_at INTEGER,
    module_requested_by TEXT,
    language TEXT NOT NULL,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    default_ip_allow_list TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX organizations_name ON organizations (name_key);
