//! What is kept for a while and then removed, in the background.

use std::time::Duration;

use comptoir::accounts::{delete_expired_tokens, delete_old_attempts};
use comptoir::clock;
use comptoir::db::schema::{outbox as outbox_table, sign_in_attempts, tokens};
use comptoir::db::{DbResult, Tx, Within};
use comptoir::outbox;
use comptoir::values::{AttemptId, MailId};
use diesel::prelude::*;

use crate::support::World;

const DAY: Duration = Duration::from_hours(24);

fn attempt(tx: &mut Tx<'_>, days: u32) -> DbResult<()> {
    diesel::insert_into(sign_in_attempts::table)
        .values((
            sign_in_attempts::id.eq(AttemptId::new()),
            sign_in_attempts::at.eq(clock::now().minus(DAY * days)),
            sign_in_attempts::email.eq(""),
            sign_in_attempts::address.eq(""),
            sign_in_attempts::agent.eq(""),
            sign_in_attempts::outcome.eq("wrong"),
        ))
        .execute(tx.conn())?;
    Ok(())
}

fn mail(tx: &mut Tx<'_>, days: u32, status: &str) -> DbResult<()> {
    let at = clock::now().minus(DAY * days);
    diesel::insert_into(outbox_table::table)
        .values((
            outbox_table::id.eq(MailId::new()),
            outbox_table::recipient.eq(""),
            outbox_table::kind.eq(""),
            outbox_table::message.eq(Vec::<u8>::new()),
            outbox_table::status.eq(status),
            outbox_table::attempts.eq(1),
            outbox_table::next_attempt_at.eq(at),
            outbox_table::leased_until.eq(at),
            outbox_table::last_error.eq(""),
            outbox_table::created_at.eq(at),
            outbox_table::sent_at.eq((status == "sent").then_some(at)),
        ))
        .execute(tx.conn())?;
    Ok(())
}

#[test]
fn attempts_of_90_days_and_mail_sent_30_days_ago_are_removed_and_no_others() {
    let world = World::start();
    let removed: DbResult<_> = world.db.write_now(Within::Platform, |tx| {
        for days in [0, 89, 91, 92, 93] {
            attempt(tx, days)?;
        }
        for (days, status) in [(29, "sent"), (31, "sent"), (31, "dead")] {
            mail(tx, days, status)?;
        }
        Ok((
            delete_old_attempts(tx, 2)?,
            delete_old_attempts(tx, 2)?,
            outbox::delete_old(tx, 500)?,
        ))
    });
    assert_eq!(removed.unwrap(), (2, 1, 1));
}

#[test]
fn a_token_that_has_expired_is_removed() {
    let world = World::start();
    let otto = world.db_operator("Otto");
    let removed: DbResult<_> = world.db.write_now(Within::Platform, |tx| {
        let now = clock::now();
        for (id, expires_at) in [(1_u8, now.minus(DAY)), (2, now.plus(DAY))] {
            diesel::insert_into(tokens::table)
                .values((
                    tokens::id.eq(vec![id]),
                    tokens::purpose.eq("invitation"),
                    tokens::user_id.eq(otto.id),
                    tokens::created_at.eq(now),
                    tokens::expires_at.eq(expires_at),
                ))
                .execute(tx.conn())?;
        }
        Ok((
            delete_expired_tokens(tx, 500)?,
            delete_expired_tokens(tx, 500)?,
        ))
    });
    assert_eq!(removed.unwrap(), (1, 0));
}
