//! Queries on changes of e-mail. The user is the key, or the token is: no scope bounds them.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::{EmailChange, Holder, Side};
use crate::clock::{self, Moment};
use crate::db::schema::{email_changes, users};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::text::Language;
use crate::values::{EmailAddress, UserId};

/// Both mailboxes have to be opened, and one of them may be that of an office: a day.
const GOOD_FOR: Duration = Duration::from_hours(24);

/// Whether a link may go to the new address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Open,
    /// Somebody else signs in with it: it gets no link, and the change comes to nothing.
    Taken,
}

/// The tokens of the links that are to be sent; only their hashes are kept.
pub struct Links {
    pub old: Option<String>,
    pub new: Option<String>,
}

fn new_token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

fn hashed(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Begins a change to this address, in the place of an earlier one.
///
/// # Errors
/// Those of the queries.
pub fn ask(tx: &mut Tx<'_>, user: UserId, to: &EmailAddress, reach: Reach) -> DbResult<Links> {
    cancel(tx, user)?;
    let old = new_token();
    let new = (reach == Reach::Open).then(new_token);
    let now = clock::now();
    diesel::insert_into(email_changes::table)
        .values((
            email_changes::user_id.eq(user),
            email_changes::email.eq(to.as_str()),
            email_changes::old_token.eq(hashed(&old)),
            email_changes::new_token.eq(new.as_deref().map(hashed)),
            email_changes::asked_at.eq(now),
            email_changes::expires_at.eq(now.plus(GOOD_FOR)),
        ))
        .execute(tx.conn())?;
    let old = Some(old);
    Ok(Links { old, new })
}

/// New links for the addresses that have not confirmed this user's change yet; earlier ones work no more.
///
/// # Errors
/// Those of the queries.
pub fn renew(tx: &mut Tx<'_>, change: &EmailChange, reach: Reach) -> DbResult<Links> {
    let row = || email_changes::table.find(change.user);
    let old = (!change.has_old).then(new_token);
    let new = (!change.has_new && reach == Reach::Open).then(new_token);
    if let Some(token) = &old {
        diesel::update(row())
            .set(email_changes::old_token.eq(hashed(token)))
            .execute(tx.conn())?;
    }
    if !change.has_new {
        diesel::update(row())
            .set(email_changes::new_token.eq(new.as_deref().map(hashed)))
            .execute(tx.conn())?;
    }
    let until = clock::now().plus(GOOD_FOR);
    diesel::update(row())
        .set(email_changes::expires_at.eq(until))
        .execute(tx.conn())?;
    Ok(Links { old, new })
}

/// The change of this user that waits, if there is one.
///
/// # Errors
/// Those of the query.
pub fn pending(conn: &mut AnyConnection, user: UserId) -> DbResult<Option<EmailChange>> {
    type Row = (String, Option<Moment>, Option<Moment>, Moment, Moment);
    let row: Option<Row> = email_changes::table
        .find(user)
        .filter(email_changes::expires_at.gt(clock::now()))
        .select((
            email_changes::email,
            email_changes::old_confirmed_at,
            email_changes::new_confirmed_at,
            email_changes::asked_at,
            email_changes::expires_at,
        ))
        .first(conn)
        .optional()?;
    Ok(row.map(|(to, old, new, asked_at, expires_at)| EmailChange {
        user,
        to,
        has_old: old.is_some(),
        has_new: new.is_some(),
        asked_at,
        expires_at,
    }))
}

/// Takes this user's change back; what it was to, if there was one.
///
/// # Errors
/// Those of the queries.
pub fn cancel(tx: &mut Tx<'_>, user: UserId) -> DbResult<Option<String>> {
    let to: Option<String> = email_changes::table
        .find(user)
        .select(email_changes::email)
        .first(tx.conn())
        .optional()?;
    diesel::delete(email_changes::table.find(user)).execute(tx.conn())?;
    Ok(to)
}

/// What is read of a link: whose it is, to where, the hash for the old address, and which side has confirmed.
type LinkRow = (
    UserId,
    Language,
    String,
    String,
    Vec<u8>,
    Option<Moment>,
    Option<Moment>,
);

/// Whom this token is for, unless it has expired, was used or was replaced. Looking does not use it up.
///
/// # Errors
/// Those of the query.
pub fn holder(conn: &mut AnyConnection, token: &str) -> DbResult<Option<Holder>> {
    let hash = hashed(token);
    let is_old = email_changes::old_token.eq(hash.clone());
    let is_new = email_changes::new_token.eq(hash.clone());
    let row: Option<LinkRow> = email_changes::table
        .inner_join(users::table.on(users::id.eq(email_changes::user_id)))
        .filter(is_old.or(is_new))
        .filter(email_changes::expires_at.gt(clock::now()))
        .select((
            users::id,
            users::language,
            users::email,
            email_changes::email,
            email_changes::old_token,
            email_changes::old_confirmed_at,
            email_changes::new_confirmed_at,
        ))
        .first(conn)
        .optional()?;
    Ok(row.and_then(|row| unused(row, &hash)))
}

/// None where this side has confirmed already.
fn unused(row: LinkRow, hash: &[u8]) -> Option<Holder> {
    let (user, language, from, to, old, old_at, new_at) = row;
    let (side, confirmed_at) = if old == hash {
        (Side::Old, old_at)
    } else {
        (Side::New, new_at)
    };
    confirmed_at.is_none().then_some(Holder {
        user,
        language,
        from,
        to,
        side,
    })
}

/// Uses the token up; the change as it stands then, or none when somebody was faster. Of two that confirm both sides at
/// once, the one that writes second sees both.
///
/// # Errors
/// Those of the queries.
pub fn confirm(tx: &mut Tx<'_>, token: &str) -> DbResult<Option<EmailChange>> {
    let Some(holder) = holder(tx, token)? else {
        return Ok(None);
    };
    let (row, hash) = (email_changes::table.find(holder.user), hashed(token));
    let now = clock::now();
    let changed = match holder.side {
        Side::Old => diesel::update(row)
            .filter(email_changes::old_token.eq(hash))
            .filter(email_changes::old_confirmed_at.is_null())
            .set(email_changes::old_confirmed_at.eq(now))
            .execute(tx.conn())?,
        Side::New => diesel::update(row)
            .filter(email_changes::new_token.eq(hash))
            .filter(email_changes::new_confirmed_at.is_null())
            .set(email_changes::new_confirmed_at.eq(now))
            .execute(tx.conn())?,
    };
    if changed == 0 {
        return Ok(None);
    }
    pending(tx, holder.user)
}

/// Removes at most `most` changes that came to nothing, in the background.
///
/// # Errors
/// Those of the queries.
pub fn delete_expired(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let expired: Vec<UserId> = email_changes::table
        .filter(email_changes::expires_at.lt(clock::now()))
        .limit(most)
        .select(email_changes::user_id)
        .load(tx.conn())?;
    let expired = email_changes::table.filter(email_changes::user_id.eq_any(&expired));
    Ok(diesel::delete(expired).execute(tx.conn())?)
}
