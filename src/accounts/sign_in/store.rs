//! Queries on who signs in. The e-mail is the key, over the whole installation: no scope bounds them.

use std::time::Duration;

use diesel::prelude::*;

use super::attempt::{AttemptOutcome, AttemptRecord, Credentials, Origin};
use super::device::{Before, Device};
use crate::access::{Denial, OrganizationScope, Principal};
use crate::clock::{self, Moment};
use crate::db::schema::{merchants, sign_in_attempts, users};
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::values::{AttemptId, EmailAddress, MerchantId, UserId};

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

/// From where this user has signed in while attempts are kept.
///
/// # Errors
/// Those of the queries.
pub fn seen_before(conn: &mut AnyConnection, user: UserId) -> DbResult<Before> {
    let last: Option<Option<Moment>> = users::table
        .find(user)
        .select(users::last_sign_in_at)
        .first(conn)
        .optional()?;
    if last.flatten().is_none() {
        return Ok(Before::Never);
    }
    let seen: Vec<(String, String)> = sign_in_attempts::table
        .filter(sign_in_attempts::user_id.eq(user))
        .filter(sign_in_attempts::outcome.eq(AttemptOutcome::SignedIn.as_str()))
        .filter(sign_in_attempts::at.gt(clock::now().minus(KEPT)))
        .select((sign_in_attempts::address, sign_in_attempts::agent))
        .distinct()
        .load(conn)?;
    let devices = seen
        .into_iter()
        .filter_map(|(address, agent)| Some(Device::new(address.parse().ok()?, &agent)));
    Ok(Before::From(devices.collect()))
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

/// Records an attempt; returns its id.
///
/// # Errors
/// Those of the query.
pub fn note_attempt(
    tx: &mut Tx<'_>,
    origin: &Origin,
    record: AttemptRecord<'_>,
) -> DbResult<AttemptId> {
    let id = AttemptId::new();
    let organization = record.principal.and_then(Principal::organization);
    let merchant = record.principal.and_then(|principal| match principal {
        Principal::Merchant(user) => Some(user.merchant_id),
        Principal::Operator(_) | Principal::Staff(_) => None,
    });
    let evidence = record.evidence.map(serde_json::to_string).transpose();
    let evidence =
        evidence.map_err(|error| DbError::Corrupt(format!("a sign-in's evidence: {error}")))?;
    diesel::insert_into(sign_in_attempts::table)
        .values((
            sign_in_attempts::id.eq(id),
            sign_in_attempts::at.eq(clock::now()),
            sign_in_attempts::organization_id.eq(organization.map(|found| found.id)),
            sign_in_attempts::merchant_id.eq(merchant),
            sign_in_attempts::user_id.eq(record.user),
            sign_in_attempts::email.eq(&origin.email),
            sign_in_attempts::address.eq(origin.address.to_string()),
            sign_in_attempts::agent.eq(&origin.agent),
            sign_in_attempts::outcome.eq(record.outcome),
            sign_in_attempts::reference.eq(record.reference),
            sign_in_attempts::evidence.eq(evidence),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// A refusal that the person may be asking about at this moment.
#[derive(Clone, Debug)]
pub struct RecentRefusal {
    pub at: Moment,
    pub denial: Denial,
    pub reference: String,
}

/// The last attempt of a merchant within the last day, if a rule refused it: after one that succeeded there is
/// nothing to ask.
///
/// # Errors
/// Those of the query.
pub fn last_refusal_of(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchant: MerchantId,
) -> DbResult<Option<RecentRefusal>> {
    type Row = (Moment, String, Option<String>);
    let mut settled: Vec<&str> = Denial::ALL.map(Denial::as_str).into();
    settled.push(AttemptOutcome::SignedIn.as_str());
    let last: Option<Row> = sign_in_attempts::table
        .filter(sign_in_attempts::organization_id.eq(scope.organization()))
        .filter(sign_in_attempts::merchant_id.eq(merchant))
        .filter(sign_in_attempts::at.gt(clock::now().minus(RECENT)))
        .filter(sign_in_attempts::outcome.eq_any(settled))
        .order((sign_in_attempts::at.desc(), sign_in_attempts::id.desc()))
        .select((
            sign_in_attempts::at,
            sign_in_attempts::outcome,
            sign_in_attempts::reference,
        ))
        .first(conn)
        .optional()?;
    Ok(last.and_then(|(at, outcome, reference)| {
        Some(RecentRefusal {
            at,
            denial: Denial::parse_stored(&outcome)?,
            reference: reference?,
        })
    }))
}

/// See [`last_refusal_of`].
const RECENT: Duration = Duration::from_hours(24);

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
