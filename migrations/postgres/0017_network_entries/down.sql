DROP INDEX merchants_exempt_until;
ALTER TABLE merchants DROP COLUMN ip_exempt_reminded_at;
ALTER TABLE merchants DROP COLUMN ip_exempt_by;
ALTER TABLE merchants DROP COLUMN ip_exempt_until;
ALTER TABLE merchants DROP COLUMN ip_exempt_reason;
DROP TABLE network_entries;
