-- What the installation knows of itself: the mark of a demo database, for one.
CREATE TABLE installation (
    key text NOT NULL PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE organizations (
    id uuid NOT NULL PRIMARY KEY,
    name text NOT NULL,
    name_key text NOT NULL,
    merchants_module boolean NOT NULL DEFAULT false,
    module_requested_at timestamptz,
    module_requested_by text,
    language text NOT NULL,
    country text NOT NULL,
    time_zone text NOT NULL,
    default_ip_allow_list text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX organizations_name ON organizations (name_key);
