//! The trail fits after changes through the front door, and whatever is done to it behind is found.

use comptoir::audit;
use comptoir::clock::Moment;
use comptoir::db::schema::audit_entries::dsl;
use comptoir::db::{AnyConnection, DbResult, Within};
use comptoir::values::OrganizationId;
use diesel::prelude::*;

use crate::support::{Cast, PASSWORD};

/// Acme after seven changes by Amina: entries 1 and 2 are the organization and its module.
fn changed() -> Cast {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for language in ["fr", "de", "es", "ar", "en"] {
        let answer = amina.post("/account/language", &[("language", language)]);
        assert_eq!(answer.status, 303);
    }
    let new = "sept girafes lisent dehors";
    let fields = [
        ("current_password", PASSWORD),
        ("new_password", new),
        ("new_password_confirmation", new),
    ];
    assert_eq!(amina.post("/account/password", &fields).status, 303);
    cast
}

/// How many entries of this organization fit, and the first that does not.
fn verified(cast: &Cast, organization: OrganizationId) -> (i64, Option<i64>) {
    let key = audit::key(&cast.world.settings.secret_key);
    let found: DbResult<_> = cast.world.db.read_now(Within::Platform, |conn| {
        audit::verify(conn, organization, &key)
    });
    found.unwrap()
}

fn behind(cast: &Cast, work: impl FnOnce(&mut AnyConnection) -> QueryResult<usize>) {
    let done: DbResult<usize> = cast
        .world
        .db
        .write_now(Within::Platform, |tx| Ok(work(tx.conn())?));
    assert!(done.unwrap() > 0);
}

#[test]
fn the_trail_fits_after_changes_by_several_people_at_once() {
    let cast = changed();
    let mut clients: Vec<_> = (0..4)
        .map(|number| {
            let person = cast
                .world
                .db_staff(&cast.acme, &format!("N{number}"), "analyst");
            cast.world.signed_in(&person)
        })
        .collect();
    std::thread::scope(|threads| {
        for client in &mut clients {
            threads.spawn(move || {
                for language in ["fr", "de", "es"] {
                    let answer = client.post("/account/language", &[("language", language)]);
                    assert_eq!(answer.status, 303);
                }
            });
        }
    });
    assert_eq!(
        verified(&cast, cast.acme.organization()),
        (2 + 6 + 12, None)
    );
    assert_eq!(verified(&cast, cast.other.organization()), (2, None));
    assert_eq!(verified(&cast, OrganizationId::PLATFORM).1, None);
}

#[test]
fn another_key_does_not_fit() {
    let cast = changed();
    let key = audit::key(&comptoir::settings::SecretKey::generate());
    let organization = cast.acme.organization();
    let found: DbResult<_> = cast.world.db.read_now(Within::Platform, |conn| {
        audit::verify(conn, organization, &key)
    });
    assert_eq!(found.unwrap(), (0, Some(1)));
}

/// Actor, changes, address, subject, time and seal.
type Words = (String, String, String, String, Moment, Vec<u8>);

/// Those of entry 4.
fn words(cast: &Cast, id: OrganizationId) -> Words {
    let found: DbResult<Words> = cast.world.db.read_now(Within::Platform, |conn| {
        Ok(dsl::audit_entries
            .find((id, 4_i64))
            .select((
                dsl::actor_name,
                dsl::changes,
                dsl::address,
                dsl::subject_name,
                dsl::at,
                dsl::mac,
            ))
            .first(conn)?)
    });
    found.unwrap()
}

fn write(cast: &Cast, id: OrganizationId, words: &Words) {
    let (actor, changes, address, subject, at, mac) = words;
    behind(cast, |conn| {
        diesel::update(dsl::audit_entries.find((id, 4_i64)))
            .set((
                dsl::actor_name.eq(actor),
                dsl::changes.eq(changes),
                dsl::address.eq(address),
                dsl::subject_name.eq(subject),
                dsl::at.eq(*at),
                dsl::mac.eq(mac),
            ))
            .execute(conn)
    });
}

#[test]
fn an_entry_whose_words_were_changed_is_found() {
    let cast = changed();
    let id = cast.acme.organization();
    let before = words(&cast, id);
    let changes: [fn(&mut Words); 7] = [
        |words| "Mallory".clone_into(&mut words.0),
        |words| "[]".clone_into(&mut words.1),
        |words| "192.0.2.1".clone_into(&mut words.2),
        |words| "Ben".clone_into(&mut words.3),
        |words| words.4 = words.4.plus(std::time::Duration::from_micros(1)),
        |words| words.5 = vec![0; 32],
        // The same text, cut elsewhere.
        |words| words.0.push_str(&std::mem::take(&mut words.3)),
    ];
    for change in changes {
        let mut other = before.clone();
        change(&mut other);
        assert_ne!(other, before);
        write(&cast, id, &other);
        assert_eq!(verified(&cast, id), (3, Some(4)), "{other:?}");
    }
    write(&cast, id, &before);
    assert_eq!(verified(&cast, id), (8, None), "and put back, it fits");
}

#[test]
fn an_entry_that_was_taken_out_is_found() {
    let cast = changed();
    let id = cast.acme.organization();
    behind(&cast, |conn| {
        diesel::delete(dsl::audit_entries.find((id, 5))).execute(conn)
    });
    assert_eq!(verified(&cast, id), (4, Some(5)));
    // And the gap closed: the numbers of those after it are sealed too.
    for sequence in 6..=8_i64 {
        behind(&cast, |conn| {
            diesel::update(dsl::audit_entries.find((id, sequence)))
                .set(dsl::sequence.eq(sequence - 1))
                .execute(conn)
        });
    }
    assert_eq!(verified(&cast, id), (4, Some(5)));
}

#[test]
fn an_entry_that_was_put_in_is_found() {
    let cast = changed();
    let id = cast.acme.organization();
    behind(&cast, |conn| {
        let entry = (
            dsl::organization_id.eq(id),
            dsl::sequence.eq(9_i64),
            dsl::at.eq(comptoir::clock::now()),
            dsl::actor_kind.eq("staff"),
            dsl::actor_name.eq("Amina"),
            dsl::kind.eq("account.language_changed"),
            dsl::subject_name.eq("Amina"),
            dsl::changes.eq("[]"),
            dsl::address.eq(""),
            dsl::mac.eq(vec![7_u8; 32]),
        );
        diesel::insert_into(dsl::audit_entries)
            .values(entry)
            .execute(conn)
    });
    assert_eq!(verified(&cast, id), (8, Some(9)));
}

#[test]
fn entries_that_changed_places_are_found() {
    let cast = changed();
    let id = cast.acme.organization();
    for (from, to) in [(4_i64, 100_i64), (5, 4), (100, 5)] {
        behind(&cast, |conn| {
            diesel::update(dsl::audit_entries.find((id, from)))
                .set(dsl::sequence.eq(to))
                .execute(conn)
        });
    }
    assert_eq!(verified(&cast, id), (3, Some(4)));
}
