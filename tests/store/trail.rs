//! The audit trail against somebody who can write to the database.

use comptoir::access::{OrganizationScope, platform_at_the_server};
use comptoir::audit::{self, Verified};
use comptoir::db::{DatabaseUrl, DbResult, Within};
use comptoir::organizations::{self, Switch};
use comptoir::values::Actor;
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};

use crate::support::World;

/// Runs statements past the program, as somebody with the database's password would.
fn tamper(world: &World, statements: &str) -> diesel::QueryResult<()> {
    match world.db.url() {
        DatabaseUrl::Sqlite(path) => SqliteConnection::establish(path)
            .unwrap()
            .batch_execute(statements),
        // The owner of the tables can lift row-level security from them, too.
        DatabaseUrl::Postgres(url) => PgConnection::establish(url).unwrap().batch_execute(&format!(
            "ALTER TABLE audit_entries NO FORCE ROW LEVEL SECURITY; ALTER TABLE audit_heads NO FORCE ROW LEVEL SECURITY;
             {statements};
             ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY; ALTER TABLE audit_heads FORCE ROW LEVEL SECURITY"
        )),
    }
}

fn without_triggers(world: &World) {
    let dropped = match world.db.url() {
        DatabaseUrl::Sqlite(_) => {
            "DROP TRIGGER audit_entries_are_not_changed; DROP TRIGGER audit_entries_are_not_deleted;
             DROP TRIGGER audit_heads_go_forward; DROP TRIGGER audit_heads_are_not_deleted"
        }
        DatabaseUrl::Postgres(_) => {
            "ALTER TABLE audit_entries DISABLE TRIGGER ALL; ALTER TABLE audit_heads DISABLE TRIGGER ALL"
        }
    };
    tamper(world, dropped).unwrap();
}

fn id(world: &World, organization: &OrganizationScope) -> String {
    let uuid = organization.organization().as_uuid().simple().to_string();
    match world.db.url() {
        DatabaseUrl::Sqlite(_) => format!("x'{uuid}'"),
        DatabaseUrl::Postgres(_) => format!("'{uuid}'"),
    }
}

fn verified(world: &World, organization: &OrganizationScope) -> Verified {
    let key = audit::key(&world.settings.secret_key);
    let id = organization.organization();
    let found: DbResult<Verified> = world
        .db
        .read_now(organization.within(), |conn| audit::verify(conn, id, &key));
    found.unwrap()
}

/// An organization with `count` entries.
fn acme(world: &World, count: u32) -> OrganizationScope {
    let acme = world.db_organization("Acme", Switch::On);
    for number in 2..count {
        let switch = if number % 2 == 0 {
            Switch::Off
        } else {
            Switch::On
        };
        let id = acme.organization();
        let made: Result<_, organizations::OrganizationRefusal> =
            world.db.write_now(Within::Platform, |tx| {
                let platform = platform_at_the_server();
                Ok(organizations::set_merchants_module(
                    tx,
                    platform,
                    &Actor::server(),
                    id,
                    switch,
                )?)
            });
        made.unwrap();
    }
    acme
}

#[test]
fn the_trail_cannot_be_rewritten_by_mistake() {
    let world = World::start();
    acme(&world, 3);
    for statement in [
        "UPDATE audit_entries SET actor_name = 'Nobody'",
        "DELETE FROM audit_entries",
        "DELETE FROM audit_heads",
        "UPDATE audit_heads SET sequence = 1",
    ] {
        let refused = tamper(&world, statement).unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "a table of what may be done to a trail"
)]
fn whatever_is_done_to_a_trail_shows_and_the_next_entry_does_not_cover_it() {
    for (what, statements, broken_at) in [
        ("changed", "UPDATE audit_entries SET actor_name = 'x' WHERE organization_id = ACME AND sequence = 3", 3),
        ("removed", "DELETE FROM audit_entries WHERE organization_id = ACME AND sequence = 3", 3),
        ("cut off", "DELETE FROM audit_entries WHERE organization_id = ACME AND sequence > 3", 4),
        (
            "cut off, and the end forgotten",
            "DELETE FROM audit_entries WHERE organization_id = ACME AND sequence > 3;
             DELETE FROM audit_heads WHERE organization_id = ACME",
            4,
        ),
        (
            "cut off, and the end moved back",
            "DELETE FROM audit_entries WHERE organization_id = ACME AND sequence > 3;
             UPDATE audit_heads SET sequence = 3, mac = (SELECT mac FROM audit_entries
             WHERE organization_id = ACME AND sequence = 3) WHERE organization_id = ACME",
            4,
        ),
        (
            "emptied",
            "DELETE FROM audit_entries WHERE organization_id = ACME;
             DELETE FROM audit_heads WHERE organization_id = ACME",
            1,
        ),
        (
            "inserted",
            "INSERT INTO audit_entries (organization_id, sequence, at, actor_kind, actor_name, kind,
             subject_name, changes, address, mac) SELECT organization_id, 6, at, actor_kind, actor_name, kind,
             subject_name, changes, address, mac FROM audit_entries WHERE organization_id = ACME AND sequence = 5",
            6,
        ),
    ] {
        let world = World::start();
        let acme = acme(&world, 5);
        assert_eq!(verified(&world, &acme), Verified { entries: 5, broken_at: None });
        without_triggers(&world);
        tamper(&world, &statements.replace("ACME", &id(&world, &acme))).unwrap();
        assert_eq!(verified(&world, &acme).broken_at, Some(broken_at), "{what}");
        let another: Result<_, organizations::OrganizationRefusal> =
            world.db.write_now(Within::Platform, |tx| {
                let (platform, id) = (platform_at_the_server(), acme.organization());
                Ok(organizations::set_merchants_module(tx, platform, &Actor::server(), id, Switch::Off)?)
            });
        drop(another);
        assert!(verified(&world, &acme).broken_at.is_some(), "{what}, and one more");
    }
}

#[test]
fn two_trails_that_change_places_fit_neither_organization() {
    let world = World::start();
    let acme = acme(&world, 3);
    let other = world.db_organization("Other", Switch::On);
    without_triggers(&world);
    let (one, two) = (id(&world, &acme), id(&world, &other));
    let nil = one.replace(|c: char| c.is_ascii_hexdigit(), "0");
    let mut statements = String::new();
    for table in ["audit_entries", "audit_heads"] {
        for (from, to) in [(&one, &nil), (&two, &one), (&nil, &two)] {
            let moved = "UPDATE TABLE SET organization_id = TO WHERE organization_id = FROM;"
                .replace("TABLE", table)
                .replace("TO", to)
                .replace("FROM", from);
            statements.push_str(&moved);
        }
    }
    tamper(&world, &statements).unwrap();
    assert_eq!(verified(&world, &acme).broken_at, Some(1));
    assert_eq!(verified(&world, &other).broken_at, Some(1));
}
