//! Up, down and up again.

use comptoir::accounts::users::{self, Belonging, NewUser, UserRefusal};
use comptoir::db::{Db, Within, migrations};
use comptoir::settings::SecretKey;
use comptoir::text::Language;
use comptoir::values::EmailAddress;

use crate::support::TestDatabase;

#[test]
fn every_migration_runs_up_and_down_and_up_again() {
    let database = TestDatabase::unmigrated();
    let applied = migrations::apply(&database.url).unwrap();
    assert!(!applied.is_empty());
    assert!(!migrations::is_pending(&database.url).unwrap());
    migrations::revert_all(&database.url).unwrap();
    assert!(migrations::is_pending(&database.url).unwrap());
    assert_eq!(migrations::apply(&database.url).unwrap(), applied);
    assert!(migrations::apply(&database.url).unwrap().is_empty());
}

#[test]
fn the_way_back_is_open_after_a_removed_persons_e_mail_was_given_to_another() {
    let database = TestDatabase::new();
    let db = Db::new(&database.url, SecretKey::generate());
    let email = EmailAddress::parse("ben@example.com").unwrap();
    let operator = |name| NewUser {
        belonging: Belonging::Platform,
        name,
        email: &email,
        language: Language::En,
        password_hash: None,
    };
    let made: Result<(), UserRefusal> = db.write_now(Within::Platform, |tx| {
        let first = users::create(tx, operator("Ben"))?;
        users::remove(tx, first, &email)?;
        users::create(tx, operator("Ben too"))?;
        Ok(())
    });
    made.unwrap();
    drop(db);
    migrations::revert_all(&database.url).unwrap();
    assert!(!migrations::apply(&database.url).unwrap().is_empty());
}

#[test]
fn both_engines_have_the_same_steps() {
    let (sqlite, postgres) = migrations::embedded();
    assert_eq!(sqlite, postgres);
    assert!(!sqlite.is_empty());
}
