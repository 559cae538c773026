//! The queue: rows with leases, so that two nodes do not send the same message.

use std::time::Duration;

use diesel::prelude::*;

use super::notices::NOTICES;
use super::refusal::Refusal;
use super::{Message, sealing};
use crate::clock::{self, Moment};
use crate::db::schema::outbox;
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::settings::SecretKey;
use crate::values::{MailId, OrganizationId};

/// A node that takes a message has this long to deliver it before another may: longer than a mail server can
/// draw out a conversation of a dozen steps, each with its limit of ten seconds.
const LEASE: Duration = Duration::from_mins(3);
/// After so many attempts a message is dead: staff see it and can send it again.
const ATTEMPTS: i32 = 12;
/// How long a message that went out is still listed.
const KEPT: Duration = Duration::from_hours(30 * 24);

/// A message that this node holds the lease of.
pub struct Leased {
    pub id: MailId,
    pub attempts: i32,
    pub message: Message,
    until: Moment,
}

/// What came of looking for a message.
pub(super) enum Next {
    Leased(Box<Leased>),
    /// Another node was faster, or the message was unreadable and is dead now: look again.
    Passed,
    Nothing,
}

pub(super) fn enqueue(
    tx: &mut Tx<'_>,
    organization: Option<OrganizationId>,
    message: &Message,
) -> DbResult<()> {
    let plain = serde_json::to_vec(message).map_err(|error| DbError::Corrupt(error.to_string()))?;
    let sealed = sealing::seal(tx.secret(), &plain)?;
    let now = clock::now();
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(MailId::new()),
            outbox::organization_id.eq(organization),
            outbox::recipient.eq(&message.recipient),
            outbox::kind.eq(&message.kind),
            outbox::message.eq(sealed),
            outbox::status.eq("waiting"),
            outbox::attempts.eq(0),
            outbox::next_attempt_at.eq(now),
            outbox::leased_until.eq(now),
            outbox::last_error.eq(""),
            outbox::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// How many messages have not gone out.
///
/// # Errors
/// Those of the query.
pub fn waiting(conn: &mut AnyConnection) -> DbResult<i64> {
    Ok(outbox::table
        .filter(outbox::status.eq("waiting"))
        .count()
        .get_result(conn)?)
}

/// Takes back the links that have not gone out to this e-mail, nor will: they work no more. What only tells of
/// something that happened stays.
///
/// # Errors
/// Those of the query.
pub fn withdraw(tx: &mut Tx<'_>, recipient: &str) -> DbResult<()> {
    let unsent = outbox::table
        .filter(outbox::recipient.eq(recipient))
        .filter(outbox::kind.not_like(format!("{NOTICES}%")))
        .filter(outbox::status.ne("sent"));
    diesel::delete(unsent).execute(tx.conn())?;
    Ok(())
}

pub(super) fn is_anything_due(conn: &mut AnyConnection) -> DbResult<bool> {
    let due = outbox::table
        .filter(outbox::status.eq("waiting"))
        .filter(outbox::next_attempt_at.le(clock::now()))
        .filter(outbox::leased_until.le(clock::now()));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(conn)?)
}

/// Takes one message: of several, the last would wait for the deliveries before it while its lease runs out.
pub(super) fn lease(tx: &mut Tx<'_>) -> DbResult<Next> {
    let now = clock::now();
    let due: Option<(MailId, i32, Vec<u8>, Moment)> = outbox::table
        .filter(outbox::status.eq("waiting"))
        .filter(outbox::next_attempt_at.le(now))
        .filter(outbox::leased_until.le(now))
        .order(outbox::next_attempt_at.asc())
        .select((
            outbox::id,
            outbox::attempts,
            outbox::message,
            outbox::leased_until,
        ))
        .first(tx.conn())
        .optional()?;
    let Some((id, attempts, sealed, before)) = due else {
        return Ok(Next::Nothing);
    };
    let until = now.plus(LEASE);
    if !take(tx, id, (before, until))? {
        return Ok(Next::Passed);
    }
    match opened(tx.secret(), &sealed) {
        Ok(message) => Ok(Next::Leased(Box::new(Leased {
            id,
            attempts,
            message,
            until,
        }))),
        Err(cause) => {
            tracing::error!(mail = %id, %cause, "a message is given up");
            give_up(tx, id, &cause.to_string())?;
            Ok(Next::Passed)
        }
    }
}

/// Another node may have taken it since: who changes the old lease has it.
fn take(tx: &mut Tx<'_>, id: MailId, (before, until): (Moment, Moment)) -> DbResult<bool> {
    let lease = outbox::table
        .find(id)
        .filter(outbox::leased_until.eq(before));
    let taken = diesel::update(lease)
        .set(outbox::leased_until.eq(until))
        .execute(tx.conn())?;
    Ok(taken == 1)
}

fn opened(secret: &SecretKey, sealed: &[u8]) -> DbResult<Message> {
    let plain = sealing::open(secret, sealed)?;
    serde_json::from_slice(&plain).map_err(|error| DbError::Corrupt(error.to_string()))
}

/// A message that no attempt will deliver must not hold up the others.
fn give_up(tx: &mut Tx<'_>, id: MailId, cause: &str) -> DbResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::status.eq("dead"), outbox::last_error.eq(cause)))
        .execute(tx.conn())?;
    Ok(())
}

/// False when the lease had run out and another node holds the message.
pub(super) fn delivered(tx: &mut Tx<'_>, mail: &Leased) -> DbResult<bool> {
    let own = outbox::table
        .find(mail.id)
        .filter(outbox::leased_until.eq(mail.until));
    let changed = diesel::update(own)
        .set((
            outbox::status.eq("sent"),
            outbox::sent_at.eq(clock::now()),
            outbox::message.eq(Vec::<u8>::new()),
            outbox::last_error.eq(""),
        ))
        .execute(tx.conn())?;
    Ok(changed == 1)
}

/// Removes at most `most` messages that went out long ago, in the background.
///
/// # Errors
/// Those of the queries.
pub fn delete_old(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let before = clock::now().minus(KEPT);
    let old: Vec<MailId> = outbox::table
        .filter(outbox::status.eq("sent"))
        // The index is by this one, which is never later than the other.
        .filter(outbox::next_attempt_at.lt(before))
        .filter(outbox::sent_at.lt(before))
        .limit(most)
        .select(outbox::id)
        .load(tx.conn())?;
    Ok(diesel::delete(outbox::table.filter(outbox::id.eq_any(&old))).execute(tx.conn())?)
}

/// Dead at once where it is refused for good; else pauses that double from two seconds to an hour, then dead.
pub(super) fn refused(tx: &mut Tx<'_>, mail: &Leased, refusal: &Refusal) -> DbResult<()> {
    let attempts = mail.attempts + 1;
    let pause = Duration::from_secs(2_u64.saturating_pow(attempts.unsigned_abs()).min(3600));
    let is_over = attempts >= ATTEMPTS || matches!(refusal, Refusal::ForGood(_));
    let now = clock::now();
    let own = outbox::table
        .find(mail.id)
        .filter(outbox::leased_until.eq(mail.until));
    diesel::update(own)
        .set((
            outbox::status.eq(if is_over { "dead" } else { "waiting" }),
            outbox::attempts.eq(attempts),
            outbox::next_attempt_at.eq(now.plus(pause)),
            outbox::leased_until.eq(now),
            outbox::last_error.eq(refusal.cause()),
        ))
        .execute(tx.conn())?;
    Ok(())
}
