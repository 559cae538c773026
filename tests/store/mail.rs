//! The outbox, where no page shows it.

use comptoir::clock;
use comptoir::db::schema::outbox as table;
use comptoir::db::{DbResult, Within};
use comptoir::outbox::{self, Invitation};
use comptoir::text::{Language, Reader, TimeZone};
use comptoir::values::MailId;
use diesel::prelude::*;

use crate::support::World;

#[test]
fn a_message_that_this_key_does_not_open_is_given_up_and_the_next_goes_out() {
    let world = World::start();
    let otto = world.db_operator("Otto");
    let queued: DbResult<()> = world.db.write_now(Within::Platform, |tx| {
        let long_ago = clock::Moment::from_microseconds(1);
        diesel::insert_into(table::table)
            .values((
                table::id.eq(MailId::new()),
                table::recipient.eq("somebody@example.com"),
                table::kind.eq("invitation"),
                table::message.eq(vec![7_u8; 60]),
                table::status.eq("waiting"),
                table::attempts.eq(0),
                table::next_attempt_at.eq(long_ago),
                table::leased_until.eq(long_ago),
                table::last_error.eq(""),
                table::created_at.eq(long_ago),
            ))
            .execute(tx.conn())?;
        let reader = Reader::new(Language::En, TimeZone::utc());
        let invitation = Invitation {
            user: otto.id,
            organization: None,
            recipient: "otto@example.com",
            name: "Otto",
            path: "/invitation/x",
        };
        outbox::invite(tx, &reader, &world.settings.public_url, &invitation)
    });
    queued.unwrap();
    assert!(world.wait_for_mails(1)[0].contains("otto@example.com"));
    let dead: DbResult<Vec<(String, String)>> = world.db.read_now(Within::Platform, |conn| {
        Ok(table::table
            .filter(table::status.eq("dead"))
            .select((table::recipient, table::last_error))
            .load(conn)?)
    });
    let dead = dead.unwrap();
    assert_eq!(dead.len(), 1);
    assert!(dead[0].1.contains("does not open"), "{}", dead[0].1);
}
