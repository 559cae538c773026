//! Queries on who signs in. The e-mail is the key, over the whole installation: no scope bounds them.

use std::time::Duration;

use diesel::prelude::*;

use super::attempt::{AttemptOutcome, Credentials, Origin};
use crate::access::Principal;
use crate::clock;
use crate::db::schema::{merchants, sign_in_attempts, users};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::values::{AttemptId, EmailAddress, UserId};

/// # Errors
/// Those of the query.
pub fn credentials_of(
    conn: &mut AnyConnection,
    email: &EmailAddress,
) -> DbResult<Option<Credentials>> {
    let found: Option<(UserId, Option<String>)> = users::table
        .filter(users::email.eq(email.as_str()))
        .filter(users::removed_at.is_null())
        .select((users::id, users::password_hash))
        .first(conn)
        .optional()?;
    Ok(found.map(|(user, password_hash)| Credentials {
        user,
        password_hash,
    }))
}

/// Whether the hash that a password was compared with is still this user's.
///
/// # Errors
/// Those of the query.
pub fn is_current(tx: &mut Tx<'_>, credentials: &Credentials) -> DbResult<bool> {
    let hash: Option<Option<String>> = users::table
        .find(credentials.user)
        .select(users::password_hash)
        .first(tx.conn())
        .optional()?;
    Ok(hash == Some(credentials.password_hash.clone()))
}

/// The same password under today's parameters: no session ends.
///
/// # Errors
/// Those of the query.
pub fn replace_hash(tx: &mut Tx<'_>, user: UserId, hash: &str) -> DbResult<()> {
    diesel::update(users::table.find(user))
        .set(users::password_hash.eq(hash))
        .execute(tx.conn())?;
    Ok(())
}

/// Notes that somebody has signed in, and that their merchant has.
///
/// # Errors
/// Those of the queries.
pub fn note_sign_in(tx: &mut Tx<'_>, principal: &Principal) -> DbResult<()> {
    let now = clock::now();
    diesel::update(users::table.find(principal.person().id))
        .set(users::last_sign_in_at.eq(now))
        .execute(tx.conn())?;
    if let Principal::Merchant(user) = principal {
        let key = (user.scope.organization(), user.scope.merchant());
        diesel::update(merchants::table.find(key))
            .set(merchants::last_sign_in_at.eq(now))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Records an attempt, with the principal where one is known and the reference that was shown, if any.
///
/// # Errors
/// Those of the query.
pub fn note_attempt(
    tx: &mut Tx<'_>,
    origin: &Origin,
    (user, principal): (Option<UserId>, Option<&Principal>),
    outcome: AttemptOutcome,
    reference: Option<&str>,
) -> DbResult<()> {
    let organization = principal.and_then(Principal::organization).map(|o| o.id);
    diesel::insert_into(sign_in_attempts::table)
        .values((
            sign_in_attempts::id.eq(AttemptId::new()),
            sign_in_attempts::at.eq(clock::now()),
            sign_in_attempts::organization_id.eq(organization),
            sign_in_attempts::user_id.eq(user),
            sign_in_attempts::email.eq(&origin.email),
            sign_in_attempts::address.eq(origin.address.to_string()),
            sign_in_attempts::agent.eq(&origin.agent),
            sign_in_attempts::outcome.eq(outcome.as_str()),
            sign_in_attempts::reference.eq(reference),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// How long an attempt can be looked up.
const KEPT: Duration = Duration::from_hours(90 * 24);

/// Removes at most `most` attempts that are too old, in the background.
///
/// # Errors
/// Those of the queries.
pub fn delete_old(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let old: Vec<AttemptId> = sign_in_attempts::table
        .filter(sign_in_attempts::at.lt(clock::now().minus(KEPT)))
        .limit(most)
        .select(sign_in_attempts::id)
        .load(tx.conn())?;
    let old = sign_in_attempts::table.filter(sign_in_attempts::id.eq_any(&old));
    Ok(diesel::delete(old).execute(tx.conn())?)
}
