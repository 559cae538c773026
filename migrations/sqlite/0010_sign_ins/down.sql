DROP TABLE sign_in_passes;
ALTER TABLE sign_in_throttles DROP COLUMN noted_until;
DROP INDEX sign_in_attempts_by_merchant;
DROP INDEX sign_in_attempts_by_organization;
CREATE INDEX sign_in_attempts_by_organization ON sign_in_attempts (organization_id, at);
ALTER TABLE sign_in_attempts DROP COLUMN evidence;
ALTER TABLE sign_in_attempts DROP COLUMN merchant_id;
