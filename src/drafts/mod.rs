//! What somebody had typed when their session ended: kept for an hour, encrypted, and shown to them once.

mod store;

use std::time::Duration;

use crate::db::{Db, DbResult, Within};
use crate::values::UserId;

pub use store::delete_expired;

/// Who was typing is back by then, or has given up.
const KEPT: Duration = Duration::from_hours(1);
/// Forms of one person at a time: nobody fills the table.
const MOST: usize = 20;

/// Keeps `content`, a form as it was sent, for this user and for the page at `path`. Passwords must not be in it.
///
/// # Errors
/// Those of the queries.
pub async fn keep(db: &Db, user: UserId, path: String, content: String) -> DbResult<()> {
    db.write(Within::Platform, move |tx| {
        store::replace(tx, user, &path, &content)
    })
    .await
}

/// What was kept for this user and this page; from now on it is theirs to send.
///
/// # Errors
/// Those of the queries.
pub async fn take(db: &Db, user: UserId, path: String) -> DbResult<Option<String>> {
    let asked = path.clone();
    let is_there = db
        .read(Within::Platform, move |conn| {
            store::is_there(conn, user, &asked)
        })
        .await?;
    if !is_there {
        return Ok(None);
    }
    db.write(Within::Platform, move |tx| store::take(tx, user, &path))
        .await
}
