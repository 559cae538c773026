//! Keeps which tokens were used, and what came of them.

use std::time::Duration;

use diesel::prelude::*;

use super::{Previous, Submission};
use crate::clock;
use crate::db::schema::form_tokens;
use crate::db::{AnyConnection, DbError, DbResult, Tx, is_unique_violation};

/// A page that was left open for longer than this can no longer be sent twice by accident.
const KEPT: Duration = Duration::from_hours(24);

/// What this submission's token made before, if it was used.
///
/// # Errors
/// Those of the query.
pub fn previous(conn: &mut AnyConnection, submission: &Submission) -> DbResult<Option<Previous>> {
    let row: Option<(Vec<u8>, String)> = form_tokens::table
        .find(&submission.id)
        .select((form_tokens::digest, form_tokens::result))
        .first(conn)
        .optional()?;
    Ok(row.map(|(digest, result)| {
        if digest == submission.digest {
            Previous::Same(result)
        } else {
            Previous::Other(result)
        }
    }))
}

/// Uses the token up, first thing in the transaction that makes the record; false when somebody was faster.
///
/// # Errors
/// Those of the query; after `Ok(false)` the transaction must be rolled back.
pub fn claim(tx: &mut Tx<'_>, submission: &Submission, result: &str) -> DbResult<bool> {
    let inserted = diesel::insert_into(form_tokens::table)
        .values((
            form_tokens::id.eq(&submission.id),
            form_tokens::user_id.eq(submission.user),
            form_tokens::digest.eq(&submission.digest),
            form_tokens::result.eq(result),
            form_tokens::created_at.eq(clock::now()),
        ))
        .execute(tx.conn())
        .map_err(DbError::from);
    match inserted {
        Ok(_) => Ok(true),
        Err(error) if is_unique_violation(&error, "form_tokens_pkey", "form_tokens.id") => {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Removes at most `most` tokens that nobody will send again.
///
/// # Errors
/// Those of the queries.
pub fn delete_old(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let old: Vec<Vec<u8>> = form_tokens::table
        .filter(form_tokens::created_at.lt(clock::now().minus(KEPT)))
        .limit(most)
        .select(form_tokens::id)
        .load(tx.conn())?;
    let old = form_tokens::table.filter(form_tokens::id.eq_any(&old));
    Ok(diesel::delete(old).execute(tx.conn())?)
}
