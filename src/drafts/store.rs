//! Queries on drafts. The user is the key: nobody else's are looked at.

use diesel::prelude::*;

use super::{KEPT, MOST};
use crate::clock;
use crate::db::schema::drafts;
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::outbox::{open_for, seal_for};
use crate::values::UserId;

const PURPOSE: &str = "drafts";

pub(super) fn replace(tx: &mut Tx<'_>, user: UserId, path: &str, content: &str) -> DbResult<()> {
    let sealed = seal_for(tx.secret(), PURPOSE, content.as_bytes())?;
    diesel::delete(drafts::table.find((user, path))).execute(tx.conn())?;
    make_room(tx, user)?;
    diesel::insert_into(drafts::table)
        .values((
            drafts::user_id.eq(user),
            drafts::path.eq(path),
            drafts::content.eq(sealed),
            drafts::expires_at.eq(clock::now().plus(KEPT)),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Removes the oldest, where there are too many.
fn make_room(tx: &mut Tx<'_>, user: UserId) -> DbResult<()> {
    let newest: Vec<String> = drafts::table
        .filter(drafts::user_id.eq(user))
        .order(drafts::expires_at.desc())
        .select(drafts::path)
        .load(tx.conn())?;
    let kept: Vec<&String> = newest.iter().take(MOST - 1).collect();
    diesel::delete(drafts::table)
        .filter(drafts::user_id.eq(user))
        .filter(drafts::path.ne_all(kept))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn is_there(conn: &mut AnyConnection, user: UserId, path: &str) -> DbResult<bool> {
    let known = drafts::table
        .find((user, path))
        .filter(drafts::expires_at.gt(clock::now()));
    Ok(diesel::select(diesel::dsl::exists(known)).get_result(conn)?)
}

pub(super) fn take(tx: &mut Tx<'_>, user: UserId, path: &str) -> DbResult<Option<String>> {
    let sealed: Option<Vec<u8>> = drafts::table
        .find((user, path))
        .filter(drafts::expires_at.gt(clock::now()))
        .select(drafts::content)
        .first(tx.conn())
        .optional()?;
    let Some(sealed) = sealed else {
        return Ok(None);
    };
    diesel::delete(drafts::table.find((user, path))).execute(tx.conn())?;
    let plain = open_for(tx.secret(), PURPOSE, &sealed)?;
    String::from_utf8(plain)
        .map(Some)
        .map_err(|error| DbError::Corrupt(error.to_string()))
}

/// Removes what nobody came back for, in the background.
///
/// # Errors
/// Those of the query.
pub fn delete_expired(tx: &mut Tx<'_>) -> DbResult<usize> {
    let expired = drafts::expires_at.le(clock::now());
    Ok(diesel::delete(drafts::table.filter(expired)).execute(tx.conn())?)
}
