//! The queue: rows with leases, so that two nodes do not send the same message.

use std::time::Duration;

use diesel::prelude::*;

use super::{Message, sealing};
use crate::clock::{self, Moment};
use crate::db::schema::outbox;
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::values::{MailId, OrganizationId};

/// A node that takes a message has this long to deliver it before another may.
const LEASE: Duration = Duration::from_mins(1);
/// After so many refusals a message is dead: staff see it and can send it again.
const ATTEMPTS: i32 = 12;
const BATCH: i64 = 20;

/// A message that this node holds the lease of.
pub struct Leased {
    pub id: MailId,
    pub attempts: i32,
    pub message: Message,
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

/// Takes back what has not gone out to this e-mail, nor will: the links in it work no more.
///
/// # Errors
/// Those of the query.
pub fn withdraw(tx: &mut Tx<'_>, recipient: &str) -> DbResult<()> {
    let unsent = outbox::table
        .filter(outbox::recipient.eq(recipient))
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

pub(super) fn lease(tx: &mut Tx<'_>) -> DbResult<Vec<Leased>> {
    let now = clock::now();
    let due: Vec<(MailId, i32, Vec<u8>, Moment)> = outbox::table
        .filter(outbox::status.eq("waiting"))
        .filter(outbox::next_attempt_at.le(now))
        .filter(outbox::leased_until.le(now))
        .order(outbox::next_attempt_at.asc())
        .limit(BATCH)
        .select((
            outbox::id,
            outbox::attempts,
            outbox::message,
            outbox::leased_until,
        ))
        .load(tx.conn())?;
    let mut leased = Vec::with_capacity(due.len());
    for (id, attempts, sealed, leased_until) in due {
        // Another node may have taken it since: who changes the old lease has it.
        let taken = diesel::update(
            outbox::table
                .find(id)
                .filter(outbox::leased_until.eq(leased_until)),
        )
        .set(outbox::leased_until.eq(now.plus(LEASE)))
        .execute(tx.conn())?;
        if taken == 1 {
            let plain = sealing::open(tx.secret(), &sealed)?;
            let message = serde_json::from_slice(&plain)
                .map_err(|error| DbError::Corrupt(error.to_string()))?;
            leased.push(Leased {
                id,
                attempts,
                message,
            });
        }
    }
    Ok(leased)
}

pub(super) fn delivered(tx: &mut Tx<'_>, id: MailId) -> DbResult<()> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::status.eq("sent"),
            outbox::sent_at.eq(clock::now()),
            outbox::message.eq(Vec::<u8>::new()),
            outbox::last_error.eq(""),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Pauses that double from two seconds to an hour, then gives up.
pub(super) fn refused(tx: &mut Tx<'_>, mail: &Leased, cause: &str) -> DbResult<()> {
    let attempts = mail.attempts + 1;
    let pause = Duration::from_secs(2_u64.saturating_pow(attempts.unsigned_abs()).min(3600));
    let now = clock::now();
    diesel::update(outbox::table.find(mail.id))
        .set((
            outbox::status.eq(if attempts >= ATTEMPTS {
                "dead"
            } else {
                "waiting"
            }),
            outbox::attempts.eq(attempts),
            outbox::next_attempt_at.eq(now.plus(pause)),
            outbox::leased_until.eq(now),
            outbox::last_error.eq(cause),
        ))
        .execute(tx.conn())?;
    Ok(())
}
