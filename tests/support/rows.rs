//! Past the front door: what is stored, and moving it into the past, since the clock goes on by itself.

use std::time::Duration;

use comptoir::access::{
    self, Denial, MerchantPermission, OrganizationScope, Permissions, Proof, StaffPermission,
};
use comptoir::accounts::email_change::{self, Links, Reach};
use comptoir::accounts::sign_in::{Origin, note_denial};
use comptoir::accounts::users;
use comptoir::clock::Moment;
use comptoir::db::{AnyConnection, DbResult, Within, schema};
use comptoir::merchants::reminders;
use comptoir::values::{
    AttemptId, EmailAddress, LevelId, LocationId, MerchantId, OrganizationId, RoleId, UserId,
};
use diesel::prelude::*;

use super::World;

type SessionRow = (Vec<u8>, Option<UserId>, String, (Moment, Moment, Moment));

/// A session as it is stored, to be put back after a request has ended it.
#[derive(Clone)]
pub struct StoredSession {
    id: Vec<u8>,
    user: Option<UserId>,
    state: String,
    times: (Moment, Moment, Moment),
}

/// The roles and levels, as far as what they allow.
fn db_sets(conn: &mut AnyConnection) -> DbResult<String> {
    use schema::{levels as l, roles as r};
    let roles: Vec<(RoleId, i32, String)> = r::table
        .order(r::id)
        .select((r::id, r::version, r::permissions))
        .load(conn)?;
    let levels: Vec<(LevelId, i32, String)> = l::table
        .order(l::id)
        .select((l::id, l::version, l::permissions))
        .load(conn)?;
    Ok(format!("{roles:?} {levels:?}"))
}

fn db_counts(conn: &mut AnyConnection) -> DbResult<String> {
    let counts: [i64; 7] = [
        schema::audit_entries::table.count().get_result(conn)?,
        schema::outbox::table.count().get_result(conn)?,
        schema::tokens::table.count().get_result(conn)?,
        schema::email_changes::table.count().get_result(conn)?,
        schema::sessions::table.count().get_result(conn)?,
        schema::sign_in_attempts::table.count().get_result(conn)?,
        schema::sign_in_passes::table.count().get_result(conn)?,
    ];
    Ok(format!(
        "trail, outbox, tokens, e-mails, sessions, attempts, entries: {counts:?}"
    ))
}

impl World {
    /// Everything that a request of somebody without the right may not change, to be compared.
    pub fn db_state(&self) -> Vec<String> {
        let mut owners: Vec<Within> = self
            .db_organizations()
            .into_iter()
            .map(Within::Organization)
            .collect();
        owners.push(Within::Platform);
        owners
            .into_iter()
            .flat_map(|within| self.db_state_within(within))
            .collect()
    }

    /// As far as row-level security shows it.
    fn db_state_within(&self, within: Within) -> Vec<String> {
        let state: DbResult<Vec<String>> = self.db.read_now(within, |conn| {
            use schema::{locations as l, merchants as m, organizations as o, users as u};
            let organizations: Vec<(OrganizationId, i32, bool)> = o::table
                .order(o::id)
                .select((o::id, o::version, o::merchants_module))
                .load(conn)?;
            let locations: Vec<(LocationId, i32, String)> = l::table
                .order(l::id)
                .select((l::id, l::version, l::status))
                .load(conn)?;
            let merchants: Vec<(MerchantId, i32, String)> = m::table
                .order(m::id)
                .select((m::id, m::version, m::status))
                .load(conn)?;
            let users: Vec<(UserId, String, String, Option<String>)> = u::table
                .order(u::id)
                .select((u::id, u::status, u::language, u::password_hash))
                .load(conn)?;
            let levels: Vec<(UserId, Option<LevelId>, String)> = u::table
                .order(u::id)
                .filter(u::removed_at.is_null())
                .select((u::id, u::level_id, u::name))
                .load(conn)?;
            let staff: Vec<(UserId, Option<RoleId>, String, i32)> = u::table
                .order(u::id)
                .filter(u::removed_at.is_null())
                .select((u::id, u::role_id, u::email, u::version))
                .load(conn)?;
            Ok(vec![
                format!("{organizations:?}"),
                db_sets(conn)?,
                format!("{locations:?}"),
                format!("{merchants:?}"),
                format!("{users:?}"),
                format!("{staff:?}"),
                format!("{levels:?}"),
                db_counts(conn)?,
            ])
        });
        state.expect("queries")
    }

    /// An invitation of this user; its token.
    pub fn db_invitation(&self, user: UserId) -> String {
        let made: DbResult<String> = self
            .db
            .write_now(Within::Platform, |tx| users::invite(tx, user));
        made.expect("an invitation")
    }

    /// An attempt of this user from a network that did not let them in.
    pub fn db_refusal(&self, user: UserId) -> AttemptId {
        use schema::sign_in_attempts::dsl;
        let address = "198.51.100.7".parse().expect("an address");
        let made: DbResult<AttemptId> = self.db.write_now(Within::Platform, |tx| {
            let found = access::load(tx, user, address)?.expect("a user");
            let origin = Origin {
                email: found.principal.person().email.clone(),
                address,
                agent: "curl/8.5.0".to_owned(),
            };
            let evidence = found.evidence(Proof::Password, address);
            let denied = (Denial::AddressNotAllowed, &found.principal, &evidence);
            let reference = note_denial(tx, &origin, denied)?;
            Ok(dsl::sign_in_attempts
                .filter(dsl::reference.eq(reference))
                .select(dsl::id)
                .first(tx.conn())?)
        });
        made.expect("an attempt")
    }

    /// As if every single entry had been given so much earlier.
    pub fn db_age_entries(&self, age: Duration) {
        use schema::sign_in_passes::dsl;
        self.write_in_each(|conn, organization| {
            let rows: Vec<(comptoir::values::PassId, Moment)> = dsl::sign_in_passes
                .filter(dsl::organization_id.eq(organization))
                .select((dsl::id, dsl::expires_at))
                .load(conn)?;
            for (id, until) in rows {
                diesel::update(dsl::sign_in_passes.filter(dsl::id.eq(id)))
                    .set(dsl::expires_at.eq(until.minus(age)))
                    .execute(conn)?;
            }
            Ok(())
        });
    }

    /// Moves the last day of entries of every allow-list into the past: the clock cannot be moved.
    pub fn db_end_networks(&self, day: &str, earlier: &str) {
        use schema::merchants::dsl;
        use schema::organizations::dsl as o;
        self.write_in_each(|conn, organization| {
            let own: Vec<(MerchantId, String)> = dsl::merchants
                .filter(dsl::organization_id.eq(organization))
                .filter(dsl::ip_allow_list.ne(""))
                .select((dsl::id, dsl::ip_allow_list))
                .load(conn)?;
            for (id, stored) in own {
                diesel::update(dsl::merchants.filter(dsl::id.eq(id)))
                    .set(dsl::ip_allow_list.eq(stored.replace(day, earlier)))
                    .execute(conn)?;
            }
            let list: String = o::organizations
                .find(organization)
                .select(o::default_ip_allow_list)
                .first(conn)?;
            diesel::update(o::organizations.find(organization))
                .set(o::default_ip_allow_list.eq(list.replace(day, earlier)))
                .execute(conn)?;
            Ok(())
        });
    }

    /// What is known of the entries of every allow-list: the network, and who added it.
    pub fn db_network_entries(&self) -> Vec<(String, String)> {
        use schema::network_entries::dsl;
        let found: Vec<Vec<(String, Option<String>)>> = self.read_in_each(|conn, organization| {
            Ok(dsl::network_entries
                .filter(dsl::organization_id.eq(organization))
                .order(dsl::network)
                .select((dsl::network, dsl::added_by_name))
                .load(conn)?)
        });
        let found = found.into_iter().flatten();
        found
            .map(|(network, by)| (network, by.unwrap_or_default()))
            .collect()
    }

    /// How many entries have let somebody in.
    pub fn db_matched(&self) -> i64 {
        use schema::network_entries::dsl;
        let found: Vec<i64> = self.read_in_each(|conn, organization| {
            Ok(dsl::network_entries
                .filter(dsl::organization_id.eq(organization))
                .filter(dsl::matched_at.is_not_null())
                .count()
                .get_result(conn)?)
        });
        found.iter().sum()
    }

    /// As if no entry had let anybody in, and nothing had been recorded of who added it.
    pub fn db_forget_matches(&self) {
        use schema::network_entries::dsl;
        self.write_in_each(|conn, _| {
            diesel::delete(dsl::network_entries).execute(conn)?;
            Ok(())
        });
    }

    /// Moves the last day of exemptions into the past, or near: the clock cannot be moved.
    pub fn db_end_exemptions(&self, day: &str, other: &str) {
        use schema::merchants::dsl;
        self.write_in_each(|conn, _| {
            diesel::update(dsl::merchants.filter(dsl::ip_exempt_until.eq(day)))
                .set(dsl::ip_exempt_until.eq(other))
                .execute(conn)?;
            Ok(())
        });
    }

    /// Writes the reminders that are due, as the background task does; how many exemptions it looked at.
    pub fn db_remind(&self) -> usize {
        let public_url = self.settings.public_url.clone();
        let organizations: DbResult<Vec<OrganizationId>> =
            self.db.read_now(Within::Platform, reminders::organizations);
        let looked_at = organizations.unwrap().into_iter().map(|organization| {
            let looked_at: DbResult<usize> =
                self.db.write_now(Within::Organization(organization), |tx| {
                    reminders::remind(tx, organization, &public_url, 500)
                });
            looked_at.unwrap()
        });
        looked_at.sum()
    }

    /// Moves the last day of every override into the past: the clock cannot be moved.
    pub fn db_end_overrides(&self, day: &str, earlier: &str) {
        use schema::merchants::dsl;
        self.write_in_each(|conn, organization| {
            let rows: Vec<(MerchantId, String)> = dsl::merchants
                .filter(dsl::organization_id.eq(organization))
                .filter(dsl::permission_overrides.ne(""))
                .select((dsl::id, dsl::permission_overrides))
                .load(conn)?;
            for (id, stored) in rows {
                diesel::update(dsl::merchants.filter(dsl::id.eq(id)))
                    .set(dsl::permission_overrides.eq(stored.replace(day, earlier)))
                    .execute(conn)?;
            }
            Ok(())
        });
    }

    /// Who made each attempt and what came of it, oldest first.
    pub fn db_attempts(&self) -> Vec<(String, String)> {
        use schema::sign_in_attempts::dsl;
        let found: DbResult<Vec<(String, String)>> = self.db.read_now(Within::Platform, |conn| {
            Ok(dsl::sign_in_attempts
                .order((dsl::at, dsl::id))
                .select((dsl::email, dsl::outcome))
                .load(conn)?)
        });
        found.expect("a query")
    }

    /// A link to a new password for this user; its token.
    pub fn db_reset(&self, user: UserId) -> String {
        let made: DbResult<Option<String>> = self
            .db
            .write_now(Within::Platform, |tx| users::offer_reset(tx, user));
        made.expect("a query").expect("a link")
    }

    /// The link to the new address of a change of e-mail that this user asked for; its token.
    pub fn db_email_change(&self, user: UserId) -> String {
        let to = EmailAddress::parse("moved@example.com").expect("an e-mail");
        let made: DbResult<Links> = self.db.write_now(Within::Platform, |tx| {
            email_change::ask(tx, user, &to, Reach::Open)
        });
        made.expect("a query").new.expect("a link")
    }

    /// As if every change of e-mail had been asked for so much earlier.
    pub fn db_age_email_changes(&self, age: Duration) {
        use schema::email_changes::dsl;
        self.write(|conn| {
            let rows: Vec<(UserId, Moment, Moment)> = dsl::email_changes
                .select((dsl::user_id, dsl::asked_at, dsl::expires_at))
                .load(conn)?;
            for (user, asked, until) in rows {
                diesel::update(dsl::email_changes.find(user))
                    .set((
                        dsl::asked_at.eq(asked.minus(age)),
                        dsl::expires_at.eq(until.minus(age)),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        });
    }

    /// As before this user chose a password.
    pub fn db_without_password(&self, user: UserId) {
        use schema::users::dsl;
        self.write(|conn| {
            diesel::update(dsl::users.find(user))
                .set(dsl::password_hash.eq(None::<String>))
                .execute(conn)?;
            Ok(())
        });
    }

    /// A role that the organization made, with these rights.
    pub fn db_own_role(
        &self,
        scope: &OrganizationScope,
        name: &str,
        rights: &[StaffPermission],
    ) -> RoleId {
        use schema::roles::dsl;
        let id = RoleId::new();
        self.write_within(scope.within(), |conn| {
            diesel::insert_into(dsl::roles)
                .values((
                    dsl::organization_id.eq(scope.organization()),
                    dsl::id.eq(id),
                    dsl::code.eq(id.to_string()),
                    dsl::name.eq(format!("Role of {name}")),
                    dsl::permissions.eq(Permissions::of(rights).stored()),
                    dsl::position.eq(100),
                ))
                .execute(conn)?;
            Ok(())
        });
        id
    }

    /// As [`World::db_own_role`], a level of merchants.
    pub fn db_own_level(
        &self,
        scope: &OrganizationScope,
        name: &str,
        rights: &[MerchantPermission],
    ) -> LevelId {
        use schema::levels::dsl;
        let id = LevelId::new();
        self.write_within(scope.within(), |conn| {
            diesel::insert_into(dsl::levels)
                .values((
                    dsl::organization_id.eq(scope.organization()),
                    dsl::id.eq(id),
                    dsl::code.eq(id.to_string()),
                    dsl::name.eq(format!("Level of {name}")),
                    dsl::permissions.eq(Permissions::of(rights).stored()),
                    dsl::position.eq(100),
                ))
                .execute(conn)?;
            Ok(())
        });
        id
    }

    /// What happened to this user, the latest first.
    pub fn db_trail_of(&self, scope: &OrganizationScope, user: UserId) -> Vec<String> {
        let found: DbResult<Vec<_>> = self.db.read_now(scope.within(), |conn| {
            comptoir::audit::of_subject(conn, scope, *user.as_uuid(), i64::MAX, 100)
        });
        let found = found.expect("a query");
        found.into_iter().map(|entry| entry.kind).collect()
    }

    /// An entry of the day after tomorrow: the trail takes additions only, so none can be made older.
    pub fn db_entry_to_come(&self, scope: &OrganizationScope) {
        use schema::audit_entries as a;
        self.write_within(scope.within(), |conn| {
            let last: Option<i64> = a::table
                .filter(a::organization_id.eq(scope.organization()))
                .select(diesel::dsl::max(a::sequence))
                .first(conn)?;
            diesel::insert_into(a::table)
                .values((
                    a::organization_id.eq(scope.organization()),
                    a::sequence.eq(last.unwrap_or(0) + 1),
                    a::at.eq(comptoir::clock::now().plus(Duration::from_hours(48))),
                    a::actor_kind.eq("server"),
                    a::actor_name.eq("comptoir"),
                    a::kind.eq("role.of_tomorrow"),
                    a::subject_name.eq("Something to come"),
                    a::changes.eq("[]"),
                    a::address.eq(""),
                    a::mac.eq(Vec::<u8>::new()),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    /// The user who signs in with this e-mail.
    pub fn db_user_of(&self, email: &str) -> UserId {
        use schema::users::dsl;
        let found: DbResult<UserId> = self.db.read_now(Within::Platform, |conn| {
            Ok(dsl::users
                .filter(dsl::email.eq(email))
                .filter(dsl::removed_at.is_null())
                .select(dsl::id)
                .first(conn)?)
        });
        found.expect("a user")
    }

    /// As if every session had begun, and been used last, so much earlier.
    pub fn db_age_sessions(&self, age: Duration) {
        use schema::sessions::dsl;
        self.write(|conn| {
            let rows: Vec<(Vec<u8>, Moment, Moment)> = dsl::sessions
                .select((dsl::id, dsl::seen_at, dsl::expires_at))
                .load(conn)?;
            for (id, seen, expires) in rows {
                diesel::update(dsl::sessions.find(id))
                    .set((
                        dsl::seen_at.eq(seen.minus(age)),
                        dsl::expires_at.eq(expires.minus(age)),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        });
    }

    /// What is kept of second factors and recovery codes.
    pub fn db_second_factors(&self) -> Vec<Vec<u8>> {
        let found: DbResult<Vec<Vec<u8>>> = self.db.read_now(Within::Platform, |conn| {
            use schema::{recovery_codes as c, second_factors as f};
            let mut kept: Vec<Vec<u8>> = f::table.select(f::secret).load(conn)?;
            kept.extend(c::table.select(c::hash).load::<Vec<u8>>(conn)?);
            Ok(kept)
        });
        found.expect("a query")
    }

    /// As if this user's password had been typed so much earlier, in each of their sessions.
    pub fn db_age_proofs(&self, user: UserId, age: Duration) {
        use schema::sessions::dsl;
        type State = std::collections::HashMap<String, String>;
        for session in self.db_sessions(user) {
            let mut state: State = serde_json::from_str(&session.state).expect("a state");
            let proved = state.get_mut("proved").expect("a proof");
            let at: i64 = proved.parse().expect("microseconds");
            *proved = (at - i64::try_from(age.as_micros()).expect("an age")).to_string();
            let state = serde_json::to_string(&state).expect("JSON");
            self.write(|conn| {
                diesel::update(dsl::sessions.find(&session.id))
                    .set(dsl::state.eq(state))
                    .execute(conn)?;
                Ok(())
            });
        }
    }

    /// As if the last code had been used long ago.
    pub fn db_age_codes(&self) {
        use schema::second_factors::dsl;
        self.write(|conn| {
            diesel::update(dsl::second_factors)
                .set(dsl::last_step.eq(0))
                .execute(conn)?;
            Ok(())
        });
    }

    /// As if every wrong password had been sent so much earlier.
    pub fn db_age_failures(&self, age: Duration) {
        use schema::sign_in_throttles::dsl;
        self.write(|conn| {
            let rows: Vec<(Vec<u8>, Moment, Moment)> = dsl::sign_in_throttles
                .select((dsl::key, dsl::blocked_until, dsl::last_failure_at))
                .load(conn)?;
            for (key, until, last) in rows {
                diesel::update(dsl::sign_in_throttles.find(key))
                    .set((
                        dsl::blocked_until.eq(until.minus(age)),
                        dsl::last_failure_at.eq(last.minus(age)),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        });
    }

    /// As if the pause before the next attempt at every message were over.
    pub fn db_end_pauses_of_mail(&self) {
        use schema::outbox::dsl;
        self.write(|conn| {
            diesel::update(dsl::outbox)
                .set(dsl::next_attempt_at.eq(Moment::EPOCH))
                .execute(conn)?;
            Ok(())
        });
    }

    /// Status and attempts of each message.
    pub fn db_mail(&self) -> Vec<(String, i32)> {
        use schema::outbox::dsl;
        let found: DbResult<Vec<(String, i32)>> = self.db.read_now(Within::Platform, |conn| {
            Ok(dsl::outbox
                .order(dsl::id)
                .select((dsl::status, dsl::attempts))
                .load(conn)?)
        });
        found.expect("a query")
    }

    /// What is kept of each message.
    pub fn db_mail_bodies(&self) -> Vec<Vec<u8>> {
        use schema::outbox::dsl;
        let found: DbResult<Vec<Vec<u8>>> = self.db.read_now(Within::Platform, |conn| {
            Ok(dsl::outbox.select(dsl::message).load(conn)?)
        });
        found.expect("a query")
    }

    /// The open sessions of this user, as their list names them.
    pub fn db_handles(&self, user: UserId) -> Vec<String> {
        let open = self.db.read_now(Within::Platform, |conn| {
            comptoir::access::sessions::all_open_of(conn, user)
        });
        let open = open.expect("a query");
        open.iter()
            .map(|session| session.handle().to_string())
            .collect()
    }

    /// Under what the open sessions of this user are stored, as an address would hold it.
    pub fn db_session_ids(&self, user: UserId) -> Vec<String> {
        use base64::Engine as _;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let open = self.db_sessions(user);
        open.iter()
            .map(|session| URL_SAFE_NO_PAD.encode(&session.id))
            .collect()
    }

    /// The sessions of this user.
    pub fn db_sessions(&self, user: UserId) -> Vec<StoredSession> {
        use schema::sessions::dsl;
        let found: DbResult<Vec<_>> = self.db.read_now(Within::Platform, |conn| {
            Ok(dsl::sessions
                .filter(dsl::user_id.eq(user))
                .filter(dsl::ended_because.is_null())
                .select((
                    dsl::id,
                    dsl::user_id,
                    dsl::state,
                    (dsl::created_at, dsl::seen_at, dsl::expires_at),
                ))
                .load(conn)?)
        });
        let rows: Vec<SessionRow> = found.expect("a query");
        rows.into_iter()
            .map(|(id, user, state, times)| StoredSession {
                id,
                user,
                state,
                times,
            })
            .collect()
    }

    /// Puts a session back that has ended.
    pub fn db_revive(&self, session: &StoredSession) {
        use schema::sessions::dsl;
        let StoredSession {
            id,
            user,
            state,
            times: (created, seen, expires),
        } = session;
        self.write(|conn| {
            diesel::delete(dsl::sessions.find(id)).execute(conn)?;
            diesel::insert_into(dsl::sessions)
                .values((
                    dsl::id.eq(id),
                    dsl::user_id.eq(*user),
                    dsl::state.eq(state),
                    dsl::address.eq("127.0.0.1"),
                    dsl::agent.eq(""),
                    dsl::created_at.eq(*created),
                    dsl::seen_at.eq(*seen),
                    dsl::expires_at.eq(*expires),
                ))
                .execute(conn)?;
            Ok(())
        });
    }

    fn db_organizations(&self) -> Vec<OrganizationId> {
        use schema::organizations::dsl;
        let found: DbResult<Vec<_>> = self.db.read_now(Within::Platform, |conn| {
            Ok(dsl::organizations
                .order(dsl::id)
                .select(dsl::id)
                .load(conn)?)
        });
        found.expect("a query")
    }

    /// A change of what the platform sees.
    fn write(&self, work: impl FnOnce(&mut AnyConnection) -> DbResult<()>) {
        self.write_within(Within::Platform, work);
    }

    fn write_within(&self, within: Within, work: impl FnOnce(&mut AnyConnection) -> DbResult<()>) {
        let done: DbResult<()> = self.db.write_now(within, |tx| work(tx.conn()));
        done.expect("a change");
    }

    /// What the inside of every organization answers, one by one.
    fn read_in_each<T>(
        &self,
        work: impl Fn(&mut AnyConnection, OrganizationId) -> DbResult<T>,
    ) -> Vec<T> {
        let organizations = self.db_organizations().into_iter();
        organizations
            .map(|organization| {
                let within = Within::Organization(organization);
                let found: DbResult<T> = self.db.read_now(within, |conn| work(conn, organization));
                found.expect("a query")
            })
            .collect()
    }

    /// A change of the inside of every organization, one by one.
    fn write_in_each(&self, work: impl Fn(&mut AnyConnection, OrganizationId) -> DbResult<()>) {
        for organization in self.db_organizations() {
            let within = Within::Organization(organization);
            self.write_within(within, |conn| work(conn, organization));
        }
    }
}
