//! Queries on invitations. The token is the key: no scope bounds them.

use diesel::prelude::*;
use sha2::{Digest, Sha256};

use crate::access::UserStatus;
use crate::access::sessions::{self, Ending};
use crate::clock;
use crate::db::schema::{organizations, tokens, users};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::text::Language;
use crate::values::UserId;

/// Whom an invitation is for.
#[derive(Clone, Debug, Queryable)]
pub struct Invited {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub status: UserStatus,
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
pub fn invited(conn: &mut AnyConnection, token: &str) -> DbResult<Option<Invited>> {
    Ok(tokens::table
        .inner_join(users::table.on(users::id.eq(tokens::user_id)))
        .left_join(organizations::table.on(users::organization_id.eq(organizations::id.nullable())))
        .filter(tokens::id.eq(hashed(token)))
        .filter(tokens::purpose.eq("invitation"))
        .filter(tokens::expires_at.gt(clock::now()))
        .select((
            users::id,
            users::name,
            users::email,
            users::status,
            users::language,
            organizations::name.nullable(),
        ))
        .first(conn)
        .optional()?)
}

/// Uses the token up and sets the password; false when somebody was faster.
///
/// # Errors
/// Those of the queries.
pub fn accept(tx: &mut Tx<'_>, token: &str, user: UserId, hash: &str) -> DbResult<bool> {
    let deleted =
        diesel::delete(tokens::table.filter(tokens::id.eq(hashed(token)))).execute(tx.conn())?;
    if deleted == 0 {
        return Ok(false);
    }
    diesel::update(users::table.find(user))
        .set(users::password_hash.eq(hash))
        .execute(tx.conn())?;
    sessions::end_all_of(tx, user, Ending::PasswordChanged)?;
    Ok(true)
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
