//! Queries on second factors. The user is the key: nobody else's are looked at.

use std::time::Duration;

use diesel::prelude::*;

use super::codes::{self, RECOVERY_CODES, Secret, Typed};
use crate::clock::{self, Moment};
use crate::db::schema::{recovery_codes, second_factors};
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::outbox::{open_for, seal_for};
use crate::settings::SecretKey;
use crate::values::UserId;

const PURPOSE: &str = "second factors";
/// A secret that is not confirmed by then is forgotten.
const SETTING_UP: Duration = Duration::from_mins(15);

/// Where somebody stands with their second factor.
pub enum Status {
    Off,
    /// The secret is made, and no code has shown yet that an authenticator has it.
    SettingUp(Secret),
    On {
        since: Moment,
        codes_left: i64,
    },
}

/// What a code was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spent {
    Digits,
    RecoveryCode,
}

/// # Errors
/// Those of the queries, and [`DbError::Corrupt`] where this secret key does not open what is stored.
pub fn status(conn: &mut AnyConnection, key: &SecretKey, user: UserId) -> DbResult<Status> {
    type Row = (Vec<u8>, Moment, Option<Moment>);
    let row: Option<Row> = second_factors::table
        .find(user)
        .select((
            second_factors::secret,
            second_factors::created_at,
            second_factors::confirmed_at,
        ))
        .first(conn)
        .optional()?;
    match row {
        Some((_, _, Some(since))) => Ok(Status::On {
            since,
            codes_left: codes_left(conn, user)?,
        }),
        Some((sealed, made, None)) if made > clock::now().minus(SETTING_UP) => {
            Ok(Status::SettingUp(opened(key, &sealed)?))
        }
        _ => Ok(Status::Off),
    }
}

/// How many recovery codes of this user were not used yet.
///
/// # Errors
/// Those of the query.
pub fn codes_left(conn: &mut AnyConnection, user: UserId) -> DbResult<i64> {
    Ok(recovery_codes::table
        .filter(recovery_codes::user_id.eq(user))
        .filter(recovery_codes::used_at.is_null())
        .count()
        .get_result(conn)?)
}

fn opened(key: &SecretKey, sealed: &[u8]) -> DbResult<Secret> {
    let plain = open_for(key, PURPOSE, sealed)?;
    Secret::of_bytes(&plain).ok_or_else(|| DbError::Corrupt("a second factor's secret".to_owned()))
}

/// Whether this user signs in with a code.
///
/// # Errors
/// Those of the query.
pub fn is_on(conn: &mut AnyConnection, user: UserId) -> DbResult<bool> {
    let on = second_factors::table
        .find(user)
        .filter(second_factors::confirmed_at.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(on)).get_result(conn)?)
}

/// Those of them who sign in with a code.
///
/// # Errors
/// Those of the query.
pub fn on_of(conn: &mut AnyConnection, users: &[UserId]) -> DbResult<Vec<UserId>> {
    Ok(second_factors::table
        .filter(second_factors::user_id.eq_any(users.to_vec()))
        .filter(second_factors::confirmed_at.is_not_null())
        .select(second_factors::user_id)
        .load(conn)?)
}

/// Makes a secret, in the place of one that was not confirmed; one that counts stays.
///
/// # Errors
/// Those of the queries.
pub fn begin(tx: &mut Tx<'_>, user: UserId) -> DbResult<()> {
    if is_on(tx, user)? {
        return Ok(());
    }
    let sealed = seal_for(tx.secret(), PURPOSE, Secret::generate().as_bytes())?;
    diesel::delete(second_factors::table.find(user)).execute(tx.conn())?;
    diesel::insert_into(second_factors::table)
        .values((
            second_factors::user_id.eq(user),
            second_factors::secret.eq(sealed),
            second_factors::created_at.eq(clock::now()),
            second_factors::last_step.eq(0),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// From now on the secret counts.
///
/// # Errors
/// Those of the query.
pub fn confirm(tx: &mut Tx<'_>, user: UserId) -> DbResult<()> {
    diesel::update(second_factors::table.find(user))
        .filter(second_factors::confirmed_at.is_null())
        .set(second_factors::confirmed_at.eq(clock::now()))
        .execute(tx.conn())?;
    Ok(())
}

/// Uses a code up: digits whose step is later than the last that was used, or a recovery code that was not. None
/// where it is neither.
///
/// # Errors
/// As [`status`].
pub fn spend(tx: &mut Tx<'_>, user: UserId, typed: &str) -> DbResult<Option<Spent>> {
    match Typed::parse(typed) {
        Typed::Digits(digits) => Ok(spend_digits(tx, user, &digits)?.then_some(Spent::Digits)),
        Typed::Recovery(code) => {
            Ok(spend_recovery_code(tx, user, &code)?.then_some(Spent::RecoveryCode))
        }
    }
}

fn spend_digits(tx: &mut Tx<'_>, user: UserId, digits: &str) -> DbResult<bool> {
    let sealed: Option<Vec<u8>> = second_factors::table
        .find(user)
        .select(second_factors::secret)
        .first(tx.conn())
        .optional()?;
    let Some(sealed) = sealed else {
        return Ok(false);
    };
    let secret = opened(tx.secret(), &sealed)?;
    let Some(step) = secret.step_of(digits, clock::now()) else {
        return Ok(false);
    };
    // Of two that come with the same code at once, one changes the row.
    let changed = diesel::update(second_factors::table.find(user))
        .filter(second_factors::last_step.lt(step))
        .set(second_factors::last_step.eq(step))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

fn spend_recovery_code(tx: &mut Tx<'_>, user: UserId, code: &str) -> DbResult<bool> {
    let hash = codes::recovery_hash(tx.secret(), user, code);
    let changed = diesel::update(recovery_codes::table.find((user, hash)))
        .filter(recovery_codes::used_at.is_null())
        .set(recovery_codes::used_at.eq(clock::now()))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

/// New recovery codes in the place of all earlier ones; this is the only time that they are known.
///
/// # Errors
/// Those of the queries.
pub fn replace_codes(tx: &mut Tx<'_>, user: UserId) -> DbResult<Vec<String>> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::user_id.eq(user)))
        .execute(tx.conn())?;
    let codes: Vec<String> = std::iter::repeat_with(codes::new_recovery_code)
        .take(RECOVERY_CODES)
        .collect();
    for code in &codes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::user_id.eq(user),
                recovery_codes::hash.eq(codes::recovery_hash(tx.secret(), user, code)),
            ))
            .execute(tx.conn())?;
    }
    Ok(codes)
}

/// Takes the second factor away, with its recovery codes; false where there was none that counted.
///
/// # Errors
/// Those of the queries.
pub fn remove(tx: &mut Tx<'_>, user: UserId) -> DbResult<bool> {
    let was_on = is_on(tx, user)?;
    diesel::delete(recovery_codes::table.filter(recovery_codes::user_id.eq(user)))
        .execute(tx.conn())?;
    diesel::delete(second_factors::table.find(user)).execute(tx.conn())?;
    Ok(was_on)
}
