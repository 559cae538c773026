//! Queries on sessions. They carry no scope: the key is the right.

use diesel::prelude::*;

use super::{ABSOLUTE, IDLE};
use crate::clock::{self, Moment};
use crate::db::schema::sessions;
use crate::db::{AnyConnection, DbResult, Tx};
use crate::values::UserId;

/// A session that has not ended.
pub struct SessionRow {
    pub user_id: Option<UserId>,
    pub state: String,
    pub seen_at: Moment,
}

/// The session under this hash, unless it has ended.
///
/// # Errors
/// Those of the query.
pub fn load(conn: &mut AnyConnection, id: &[u8]) -> DbResult<Option<SessionRow>> {
    let now = clock::now();
    let row: Option<(Option<UserId>, String, Moment)> = sessions::table
        .find(id)
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::seen_at.gt(now.minus(IDLE)))
        .select((sessions::user_id, sessions::state, sessions::seen_at))
        .first(conn)
        .optional()?;
    Ok(row.map(|(user_id, state, seen_at)| SessionRow {
        user_id,
        state,
        seen_at,
    }))
}

/// # Errors
/// Those of the query.
pub fn insert(
    tx: &mut Tx<'_>,
    id: &[u8],
    user: Option<UserId>,
    state: &str,
    (address, agent): (&str, &str),
) -> DbResult<()> {
    let now = clock::now();
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(id),
            sessions::user_id.eq(user),
            sessions::state.eq(state),
            sessions::address.eq(address),
            sessions::agent.eq(agent),
            sessions::created_at.eq(now),
            sessions::seen_at.eq(now),
            sessions::expires_at.eq(now.plus(ABSOLUTE)),
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
        .set((
            sessions::state.eq(state),
            sessions::seen_at.eq(clock::now()),
        ))
        .execute(tx.conn())?;
    Ok(changed > 0)
}

/// # Errors
/// Those of the query.
pub fn delete(tx: &mut Tx<'_>, id: &[u8]) -> DbResult<()> {
    diesel::delete(sessions::table.find(id)).execute(tx.conn())?;
    Ok(())
}

/// Ends every session of a user: after a password change, a suspension, an archive.
///
/// # Errors
/// Those of the query.
pub fn delete_all_of(tx: &mut Tx<'_>, user: UserId) -> DbResult<()> {
    diesel::delete(sessions::table.filter(sessions::user_id.eq(user))).execute(tx.conn())?;
    Ok(())
}

/// How many sessions of this user are open.
///
/// # Errors
/// Those of the query.
pub fn others_of(conn: &mut AnyConnection, user: UserId) -> DbResult<i64> {
    Ok(sessions::table
        .filter(sessions::user_id.eq(user))
        .filter(sessions::expires_at.gt(clock::now()))
        .count()
        .get_result(conn)?)
}

/// Removes what has ended, in the background.
///
/// # Errors
/// Those of the query.
pub fn delete_expired(tx: &mut Tx<'_>) -> DbResult<usize> {
    let now = clock::now();
    let ended = sessions::expires_at
        .lt(now)
        .or(sessions::seen_at.lt(now.minus(IDLE)));
    Ok(diesel::delete(sessions::table.filter(ended)).execute(tx.conn())?)
}
