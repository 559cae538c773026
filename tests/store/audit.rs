//! The trail fits after changes through the front door; `trail.rs` changes it behind its back.

use comptoir::audit;
use comptoir::db::{DbResult, Within};
use comptoir::values::OrganizationId;

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
    let found: DbResult<_> = cast
        .world
        .db
        .read_now(Within::Organization(organization), |conn| {
            audit::verify(conn, organization, &key)
        });
    let found = found.unwrap();
    (found.entries, found.broken_at)
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
    let found: DbResult<_> = cast
        .world
        .db
        .read_now(Within::Organization(organization), |conn| {
            audit::verify(conn, organization, &key)
        });
    let found = found.unwrap();
    assert_eq!((found.entries, found.broken_at), (0, Some(1)));
}
