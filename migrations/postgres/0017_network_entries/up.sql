-- What is known of the entries of the allow-lists beside what decides, which is the lists' own text.
CREATE TABLE network_entries (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    -- Whose list: a merchant's id, or the organization's own for its default list.
    holder_id uuid NOT NULL,
    network text NOT NULL,
    -- Null of what was there before this was recorded.
    added_by_name text,
    added_at timestamptz,
    -- When it last let somebody in.
    matched_at timestamptz,
    PRIMARY KEY (organization_id, holder_id, network)
);

ALTER TABLE network_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY inside ON network_entries USING (organization_id = current_organization());

-- Why a merchant is exempt from the lists, and through which day (ISO; null for without end).
ALTER TABLE merchants ADD COLUMN ip_exempt_reason text NOT NULL DEFAULT '';
ALTER TABLE merchants ADD COLUMN ip_exempt_until text;
-- Who is reminded before it ends, and that they were.
ALTER TABLE merchants ADD COLUMN ip_exempt_by uuid;
ALTER TABLE merchants ADD COLUMN ip_exempt_reminded_at timestamptz;
CREATE INDEX merchants_exempt_until ON merchants (ip_exempt_until) WHERE ip_exempt_until IS NOT NULL;
