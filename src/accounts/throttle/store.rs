//! Queries on failures. They carry no scope: an e-mail that nobody has belongs to no organization.

use std::time::Duration;

use diesel::prelude::*;

use super::{ACCOUNT, Keys, MEMORY, PAIR, Pause, pause_after};
use crate::clock::{self, Moment};
use crate::db::schema::sign_in_throttles::{self, dsl};
use crate::db::{AnyConnection, DbResult, Tx};

/// How long these keys must wait, if they must.
///
/// # Errors
/// Those of the query.
pub fn pause(conn: &mut AnyConnection, keys: &Keys) -> DbResult<Option<Pause>> {
    let now = clock::now();
    let found: Option<(Moment, Option<Moment>)> = dsl::sign_in_throttles
        .filter(dsl::key.eq_any([&keys.account, &keys.pair]))
        .filter(dsl::blocked_until.gt(now))
        .order(dsl::blocked_until.desc())
        .select((dsl::blocked_until, dsl::noted_until))
        .first(conn)
        .optional()?;
    Ok(found.map(|(until, noted)| Pause {
        left: now.until(until),
        is_noted: noted.is_some_and(|noted| noted >= until),
    }))
}

/// Notes the pauses that are running as recorded; false when they are already.
///
/// # Errors
/// Those of the query.
pub fn note(tx: &mut Tx<'_>, keys: &Keys) -> DbResult<bool> {
    let changed = diesel::update(dsl::sign_in_throttles)
        .filter(dsl::key.eq_any([&keys.account, &keys.pair]))
        .filter(dsl::blocked_until.gt(clock::now()))
        .filter(
            dsl::noted_until
                .is_null()
                .or(dsl::noted_until.lt(dsl::blocked_until.nullable())),
        )
        .set(dsl::noted_until.eq(dsl::blocked_until.nullable()))
        .execute(tx.conn())?;
    Ok(changed > 0)
}

/// Makes whoever else counts for this account wait until this transaction ends.
///
/// # Errors
/// Those of the lock.
pub fn hold(tx: &mut Tx<'_>, keys: &Keys) -> DbResult<()> {
    let mut first = [0; 8];
    first
        .iter_mut()
        .zip(&keys.account)
        .for_each(|(to, from)| *to = *from);
    tx.lock(i64::from_be_bytes(first))
}

/// One more wrong password. [`hold`] comes before.
///
/// # Errors
/// Those of the queries.
pub fn count_failure(tx: &mut Tx<'_>, keys: &Keys) -> DbResult<()> {
    count(tx, &keys.account, ACCOUNT)?;
    count(tx, &keys.pair, PAIR)
}

fn count(tx: &mut Tx<'_>, key: &[u8], longest: Duration) -> DbResult<()> {
    let now = clock::now();
    let known: Option<(i32, Moment)> = dsl::sign_in_throttles
        .find(key)
        .select((dsl::failures, dsl::last_failure_at))
        .first(tx.conn())
        .optional()?;
    let remembered = known.filter(|(_, last)| *last > now.minus(MEMORY));
    let failures = remembered
        .map_or(0, |(failures, _)| failures)
        .saturating_add(1);
    let until = now.plus(pause_after(failures, longest));
    if known.is_some() {
        diesel::update(dsl::sign_in_throttles.find(key))
            .set((
                dsl::failures.eq(failures),
                dsl::blocked_until.eq(until),
                dsl::last_failure_at.eq(now),
            ))
            .execute(tx.conn())?;
    } else {
        diesel::insert_into(sign_in_throttles::table)
            .values((
                dsl::key.eq(key),
                dsl::failures.eq(failures),
                dsl::blocked_until.eq(until),
                dsl::last_failure_at.eq(now),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Forgets the failures from this address: its owner was only mistyping. The account's own stay, since a
/// stranger may still be guessing from elsewhere.
///
/// # Errors
/// Those of the query.
pub fn forgive(tx: &mut Tx<'_>, keys: &Keys) -> DbResult<()> {
    diesel::delete(dsl::sign_in_throttles.find(&keys.pair)).execute(tx.conn())?;
    Ok(())
}

/// Removes at most `most` rows that no longer count, in the background.
///
/// # Errors
/// Those of the queries.
pub fn delete_forgotten(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let old: Vec<Vec<u8>> = dsl::sign_in_throttles
        .filter(dsl::last_failure_at.lt(clock::now().minus(MEMORY)))
        .limit(most)
        .select(dsl::key)
        .load(tx.conn())?;
    let old = dsl::sign_in_throttles.filter(dsl::key.eq_any(&old));
    Ok(diesel::delete(old).execute(tx.conn())?)
}
