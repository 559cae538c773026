//! Queries on links. The token is the key: no scope bounds them.

use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::Purpose;
use crate::clock;
use crate::db::schema::{organizations, tokens, users};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::text::Language;
use crate::values::UserId;

/// Whom a link is for.
#[derive(Clone, Debug, Queryable)]
pub struct Holder {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub organization: Option<String>,
}

fn hashed(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Whom this token is for, unless it has expired, was used or was replaced. Looking does not use it up.
///
/// # Errors
/// Those of the query.
pub fn holder(conn: &mut AnyConnection, purpose: Purpose, token: &str) -> DbResult<Option<Holder>> {
    Ok(tokens::table
        .inner_join(users::table.on(users::id.eq(tokens::user_id)))
        .left_join(organizations::table.on(users::organization_id.eq(organizations::id.nullable())))
        .filter(tokens::id.eq(hashed(token)))
        .filter(tokens::purpose.eq(purpose.as_str()))
        .filter(tokens::expires_at.gt(clock::now()))
        .select((
            users::id,
            users::name,
            users::email,
            users::language,
            organizations::name.nullable(),
        ))
        .first(conn)
        .optional()?)
}

/// Uses the token up; false when somebody was faster.
///
/// # Errors
/// Those of the query.
pub fn use_up(tx: &mut Tx<'_>, purpose: Purpose, token: &str) -> DbResult<bool> {
    let open = tokens::table
        .filter(tokens::id.eq(hashed(token)))
        .filter(tokens::purpose.eq(purpose.as_str()));
    Ok(diesel::delete(open).execute(tx.conn())? > 0)
}

/// Removes at most `most` tokens that open nothing any more, in the background.
///
/// # Errors
/// Those of the queries.
pub fn delete_expired(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let expired: Vec<Vec<u8>> = tokens::table
        .filter(tokens::expires_at.lt(clock::now()))
        .limit(most)
        .select(tokens::id)
        .load(tx.conn())?;
    Ok(diesel::delete(tokens::table.filter(tokens::id.eq_any(&expired))).execute(tx.conn())?)
}
