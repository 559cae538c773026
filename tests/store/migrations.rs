//! Up, down and up again.

use comptoir::db::migrations;

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
fn both_engines_have_the_same_steps() {
    let (sqlite, postgres) = migrations::embedded();
    assert_eq!(sqlite, postgres);
    assert!(!sqlite.is_empty());
}
