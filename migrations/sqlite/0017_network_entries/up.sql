-- What is known of the entries of the allow-lists beside what decides, which is the lists' own text.
CREATE TABLE network_entries (
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    -- Whose list: a merchant's id, or the organization's own for its default list.
    holder_id BLOB NOT NULL,
    network TEXT NOT NULL,
    -- Null of what was there before this was recorded.
    added_by_name TEXT,
    added_at INTEGER,
    -- When it last let somebody in.
    matched_at INTEGER,
    PRIMARY KEY (organization_id, holder_id, network)
) STRICT;

-- Why a merchant is exempt from the lists, and through which day (ISO; null for without end).
ALTER TABLE merchants ADD COLUMN ip_exempt_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE merchants ADD COLUMN ip_exempt_until TEXT;
-- Who is reminded before it ends, and that they were.
ALTER TABLE merchants ADD COLUMN ip_exempt_by BLOB;
ALTER TABLE merchants ADD COLUMN ip_exempt_reminded_at INTEGER;
CREATE INDEX merchants_exempt_until ON merchants (ip_exempt_until) WHERE ip_exempt_until IS NOT NULL;
