//! Queries on sessions. They carry no scope: the key is the right.

use diesel::prelude::*;

use super::{ABSOLUTE, Ending, IDLE, OpenSession, REMEMBERED, SessionHandle};
use crate::access::OrganizationScope;
use crate::clock::{self, Moment};
use crate::db::schema::{sessions, users};
use crate::db::{AnyConnection, DbResult, EntersOrganizationOf, Tx};
use crate::values::{MerchantId, OrganizationId, UserId};

/// A session that goes on.
pub struct SessionRow {
    pub user: Option<UserId>,
    pub state: String,
    pub seen_at: Moment,
}

/// What is known under a key.
pub enum Found {
    Open(SessionRow),
    /// It opens nothing any more; whose it was, and why it ended.
    Ended(Option<UserId>, Ending),
}

/// The session under this hash, if one is known. From here on the transaction is within its user's organization.
///
/// # Errors
/// Those of the query.
pub fn load(conn: &mut AnyConnection, id: &[u8]) -> DbResult<Option<Found>> {
    type Row = (
        Option<UserId>,
        String,
        Moment,
        Moment,
        Option<Ending>,
        Option<String>,
    );
    let row: Option<Row> = sessions::table
        .find(id)
        .select((
            sessions::user_id,
            sessions::state,
            sessions::seen_at,
            sessions::expires_at,
            sessions::ended_because,
            EntersOrganizationOf(sessions::user_id),
        ))
        .first(conn)
        .optional()?;
    let now = clock::now();
    Ok(row.map(
        |(user, state, seen_at, expires_at, ended, _entered)| match ended {
            Some(ending) => Found::Ended(user, ending),
            None if expires_at <= now || seen_at <= now.minus(IDLE) => {
                Found::Ended(user, Ending::Expired)
            }
            None => Found::Open(SessionRow {
                user,
                state,
                seen_at,
            }),
        },
    ))
}

/// A session that begins.
pub struct NewSession<'a> {
    pub user: Option<UserId>,
    pub state: &'a str,
    pub address: &'a str,
    pub agent: &'a str,
    /// By which its forms are known as its user's, even after its end.
    pub form_key: Option<Vec<u8>>,
}

/// # Errors
/// Those of the query.
pub fn insert(tx: &mut Tx<'_>, id: &[u8], new: &NewSession<'_>) -> DbResult<()> {
    let now = clock::now();
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(id),
            sessions::user_id.eq(new.user),
            sessions::state.eq(new.state),
            sessions::address.eq(new.address),
            sessions::agent.eq(new.agent),
            sessions::created_at.eq(now),
            sessions::seen_at.eq(now),
            sessions::expires_at.eq(now.plus(ABSOLUTE)),
            sessions::form_key.eq(new.form_key.as_deref()),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Writes a session's state and the time of its last request; false when it has ended meanwhile,
/// so that a request under way cannot bring back what a suspension ended.
///
/// # Errors
/// Those of the query.
pub fn replace(tx: &mut Tx<'_>, id: &[u8], state: &str) -> DbResult<bool> {
    let changed = diesel::update(sessions::table.find(id))
        .filter(sessions::ended_because.is_null())
        .set((
            sessions::state.eq(state),
            sessions::seen_at.eq(clock::now()),
        ))
        .execute(tx.conn())?;
    Ok(changed > 0)
}

/// Notes that a request came; what the session holds may be another request's by now, and stays as it is.
///
/// # Errors
/// Those of the query.
pub fn touch(tx: &mut Tx<'_>, id: &[u8]) -> DbResult<()> {
    diesel::update(sessions::table.find(id))
        .filter(sessions::ended_because.is_null())
        .set(sessions::seen_at.eq(clock::now()))
        .execute(tx.conn())?;
    Ok(())
}

/// What an ended session keeps: nothing but why.
#[derive(AsChangeset)]
#[diesel(table_name = sessions)]
struct Ended {
    state: &'static str,
    ended_because: &'static str,
}

impl Ended {
    fn by(ending: Ending) -> Self {
        Self {
            state: "",
            ended_because: ending.as_str(),
        }
    }
}

/// Ends a session; of one that has ended already, the first reason stays.
///
/// # Errors
/// Those of the query.
pub fn end(tx: &mut Tx<'_>, id: &[u8], ending: Ending) -> DbResult<()> {
    diesel::update(sessions::table.find(id))
        .filter(sessions::ended_because.is_null())
        .set(Ended::by(ending))
        .execute(tx.conn())?;
    Ok(())
}

/// Ends every session of a user: after a password change, a suspension, an archive.
///
/// # Errors
/// Those of the query.
pub fn end_all_of(tx: &mut Tx<'_>, user: UserId, ending: Ending) -> DbResult<()> {
    diesel::update(sessions::table)
        .filter(sessions::user_id.eq(user))
        .filter(sessions::ended_because.is_null())
        .set(Ended::by(ending))
        .execute(tx.conn())?;
    Ok(())
}

/// Ends every session of a merchant's users: of its account and of its colleagues.
///
/// # Errors
/// Those of the query.
pub fn end_all_of_merchant(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: MerchantId,
    ending: Ending,
) -> DbResult<()> {
    let its_own = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::merchant_id.eq(merchant))
        .select(users::id.nullable());
    diesel::update(sessions::table)
        .filter(sessions::user_id.eq_any(its_own))
        .filter(sessions::ended_because.is_null())
        .set(Ended::by(ending))
        .execute(tx.conn())?;
    Ok(())
}

/// Ends every session of the users of an organization's merchants.
///
/// # Errors
/// Those of the query.
pub fn end_all_of_merchants(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    ending: Ending,
) -> DbResult<()> {
    let of_merchants = users::table
        .filter(users::organization_id.eq(organization))
        .filter(users::merchant_id.is_not_null())
        .select(users::id.nullable());
    diesel::update(sessions::table)
        .filter(sessions::user_id.eq_any(of_merchants))
        .filter(sessions::ended_because.is_null())
        .set(Ended::by(ending))
        .execute(tx.conn())?;
    Ok(())
}

/// How many sessions of this user are open.
///
/// # Errors
/// Those of the query.
pub fn open_of(conn: &mut AnyConnection, user: UserId) -> DbResult<i64> {
    let now = clock::now();
    Ok(sessions::table
        .filter(sessions::user_id.eq(user))
        .filter(sessions::ended_because.is_null())
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::seen_at.gt(now.minus(IDLE)))
        .count()
        .get_result(conn)?)
}

/// The sessions of this user that go on, the last used first.
///
/// # Errors
/// Those of the query.
pub fn all_open_of(conn: &mut AnyConnection, user: UserId) -> DbResult<Vec<OpenSession>> {
    type Row = (Vec<u8>, String, String, Moment, Moment);
    let now = clock::now();
    let rows: Vec<Row> = sessions::table
        .filter(sessions::user_id.eq(user))
        .filter(sessions::ended_because.is_null())
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::seen_at.gt(now.minus(IDLE)))
        .order((sessions::seen_at.desc(), sessions::id))
        .select((
            sessions::id,
            sessions::address,
            sessions::agent,
            sessions::created_at,
            sessions::seen_at,
        ))
        .load(conn)?;
    let open = |(id, address, agent, created_at, seen_at)| OpenSession {
        id,
        address,
        agent,
        created_at,
        seen_at,
    };
    Ok(rows.into_iter().map(open).collect())
}

/// Ends the session of this user that `handle` names; returns what it was, or none where they have no such session
/// open.
///
/// # Errors
/// Those of the queries.
pub fn end_one_of(
    tx: &mut Tx<'_>,
    user: UserId,
    handle: &SessionHandle,
    ending: Ending,
) -> DbResult<Option<OpenSession>> {
    let open = all_open_of(tx.conn(), user)?;
    let named = open.into_iter().find(|open| open.handle() == *handle);
    if let Some(session) = &named {
        end(tx, &session.id, ending)?;
    }
    Ok(named)
}

/// Ends every session of this user but the one that is stored under `kept`; how many those were.
///
/// # Errors
/// Those of the query.
pub fn end_others_of(
    tx: &mut Tx<'_>,
    user: UserId,
    kept: &[u8],
    ending: Ending,
) -> DbResult<usize> {
    Ok(diesel::update(sessions::table)
        .filter(sessions::user_id.eq(user))
        .filter(sessions::id.ne(kept))
        .filter(sessions::ended_because.is_null())
        .set(Ended::by(ending))
        .execute(tx.conn())?)
}

/// Whose session drew the form with this key, whether it goes on or has ended.
///
/// # Errors
/// Those of the query.
pub fn owner_of_form(conn: &mut AnyConnection, form_key: &[u8]) -> DbResult<Option<UserId>> {
    let owner: Option<Option<UserId>> = sessions::table
        .filter(sessions::form_key.eq(form_key))
        .select(sessions::user_id)
        .first(conn)
        .optional()?;
    Ok(owner.flatten())
}

/// Removes at most `most` sessions that ended long ago, in the background.
///
/// # Errors
/// Those of the queries.
pub fn delete_forgotten(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let old: Vec<Vec<u8>> = sessions::table
        .filter(sessions::seen_at.lt(clock::now().minus(REMEMBERED)))
        .limit(most)
        .select(sessions::id)
        .load(tx.conn())?;
    Ok(diesel::delete(sessions::table.filter(sessions::id.eq_any(&old))).execute(tx.conn())?)
}
