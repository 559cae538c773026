-- On a change of a member of staff: the version that the form showed.
ALTER TABLE users ADD COLUMN version integer NOT NULL DEFAULT 1;
-- Who was removed stays, since the trail, sessions and sign-ins name them; their e-mail is free again.
ALTER TABLE users ADD COLUMN removed_at timestamptz;
DROP INDEX users_email;
CREATE UNIQUE INDEX users_email ON users (email) WHERE removed_at IS NULL;
-- Staff alone: a few among the many users of merchants.
CREATE INDEX users_of_staff ON users (organization_id, role_id) WHERE role_id IS NOT NULL;
