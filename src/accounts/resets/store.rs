//! Queries on links to a new password. The token is the key: no scope bounds them.

use diesel::prelude::*;
use sha2::{Digest, Sha256};

use crate::clock;
use crate::db::schema::{tokens, users};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::text::Language;
use crate::values::UserId;

/// Whose password a link is for.
#[derive(Clone, Debug, Queryable)]
pub struct Holder {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub language: Language,
}

fn hashed(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Whom this token is for, unless it has expired, was used or was replaced. Looking does not use it up.
///
/// # Errors
/// Those of the query.
pub fn holder(conn: &mut AnyConnection, token: &str) -> DbResult<Option<Holder>> {
    Ok(tokens::table
        .inner_join(users::table.on(users::id.eq(tokens::user_id)))
        .filter(tokens::id.eq(hashed(token)))
        .filter(tokens::purpose.eq("reset"))
        .filter(tokens::expires_at.gt(clock::now()))
        .select((users::id, users::name, users::email, users::language))
        .first(conn)
        .optional()?)
}

/// Uses the token up; false when somebody was faster.
///
/// # Errors
/// Those of the query.
pub fn use_up(tx: &mut Tx<'_>, token: &str) -> DbResult<bool> {
    let open = tokens::table
        .filter(tokens::id.eq(hashed(token)))
        .filter(tokens::purpose.eq("reset"));
    Ok(diesel::delete(open).execute(tx.conn())? > 0)
}
