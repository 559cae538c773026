//! Somebody must stay who can manage staff and roles.

use comptoir::access::OrganizationScope;
use comptoir::db::DbResult;

use super::scene;
use crate::organization::locations::form::at_once;
use crate::organization::permission_sets::{Edit, ROLES, made, retired};
use crate::organization::staff::form::{Filled, page_of};
use crate::support::World;

/// The last part of an address.
fn id_of(path: &str) -> &str {
    path.rsplit('/').next().expect("an id")
}

#[test]
fn the_last_administrators_role_does_not_lose_what_repairs_everything() {
    let mut scene = scene();
    let path = scene.role("Administrator");
    for (lost, others) in [
        ("staff.manage", vec![]),
        ("roles.manage", vec![]),
        ("staff.manage", vec!["settings.manage"]),
    ] {
        let edit = Edit::open(&mut scene.amina, &path)
            .untick(&[lost])
            .untick(&others);
        let refused = edit.send(&mut scene.amina);
        assert_eq!(refused.status, 422, "{lost}");
        let said = refused.text_of(&format!("{lost}-error"));
        assert!(said.contains("nobody who can sign in"), "{lost}: {said}");
        assert_eq!(
            refused.hidden("confirming"),
            None,
            "there is nothing to say yes to"
        );
    }
    let kept = Edit::open(&mut scene.amina, &path).ticked;
    assert!(kept.contains("staff.manage") && kept.contains("roles.manage"));
    let harmless = Edit::open(&mut scene.amina, &path).untick(&["settings.manage"]);
    assert_eq!(harmless.carry_through(&mut scene.amina).status, 303);
}

#[test]
fn somebody_who_cannot_sign_in_does_not_count() {
    let mut scene = scene();
    let permissions = ["staff.view", "staff.manage", "roles.manage"];
    let path = made(&mut scene.amina, ROLES, "Deputy", &permissions);
    let deputy = scene.member("Dora", &path);
    scene.cast.world.db_without_password(deputy.id);
    let administrator = scene.role("Administrator");
    let edit = Edit::open(&mut scene.amina, &administrator).untick(&["staff.manage"]);
    let refused = edit.send(&mut scene.amina);
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("staff.manage-error").is_empty());
    scene
        .cast
        .world
        .db_staff(&scene.cast.acme, "Otis", "analyst");
    scene.member("Dorian", &path);
    assert_eq!(
        edit.carry_through(&mut scene.amina).status,
        303,
        "Dorian can"
    );
}

#[test]
fn administrators_are_not_moved_to_a_role_without_their_rights() {
    let mut scene = scene();
    let (administrator, sales) = (scene.role("Administrator"), scene.role("Sales level 3"));
    let answer = retired(&mut scene.amina, &administrator, &sales);
    assert_eq!(answer.status, 422);
    let said = answer.text_of("to-error");
    assert!(said.contains("nobody who can sign in"), "{}", answer.text());
    assert_eq!(scene.amina.get("/organization/settings").status, 200);
}

/// Acts while the end of the trail is held: on PostgreSQL both have looked at everything by then, and only their own
/// locks decide who comes first.
fn while_the_trail_is_held<T>(
    world: &World,
    scope: &OrganizationScope,
    act: impl FnOnce() -> T,
) -> T {
    let (held, is_held) = std::sync::mpsc::channel();
    std::thread::scope(|threads| {
        threads.spawn(move || {
            let done: DbResult<()> = world.db.write_now(scope.within(), |tx| {
                tx.lock_trail(scope.organization())?;
                held.send(()).expect("the test waits");
                std::thread::sleep(std::time::Duration::from_millis(400));
                Ok(())
            });
            done.expect("a lock");
        });
        is_held.recv().expect("a lock");
        act()
    })
}

#[test]
fn of_two_who_take_each_others_rights_at_once_one_stays() {
    let mut scene = scene();
    let permissions = ["staff.view", "staff.manage", "roles.manage"];
    let deputy = made(&mut scene.amina, ROLES, "Deputy", &permissions);
    let dora = scene.member("Dora", &deputy);
    let administrator = scene.role("Administrator");
    let world = &scene.cast.world;
    let other = world.db_staff(&scene.cast.acme, "Otis", "administrator");
    let asked = [&administrator, &deputy].map(|path| {
        let edit = Edit::open(&mut scene.amina, path).untick(&["roles.manage"]);
        edit.saying_yes_to(&edit.send(&mut scene.amina))
    });
    let mut clients = [scene.amina, world.signed_in(&other)];
    for client in &mut clients {
        client.get(ROLES);
    }
    let next = std::sync::atomic::AtomicUsize::new(0);
    let statuses = while_the_trail_is_held(world, &scene.cast.acme, || {
        at_once(&mut clients, |client| {
            let mine = next.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            asked[mine].send(client).status
        })
    });
    let saved = statuses.iter().filter(|status| **status == 303).count();
    assert_eq!(saved, 1, "{statuses:?}");
    let mut people = [world.signed_in(&scene.cast.amina), world.signed_in(&dora)];
    let statuses = people
        .each_mut()
        .map(|client| client.get(&format!("{ROLES}/new")).status);
    assert!(statuses.contains(&200), "{statuses:?}");
}

#[test]
fn a_demotion_and_an_edit_of_a_role_at_once_leave_somebody_who_repairs() {
    let mut scene = scene();
    let permissions = ["staff.view", "staff.manage", "roles.manage"];
    let deputy = made(&mut scene.amina, ROLES, "Deputy", &permissions);
    let analyst = scene.role("Business Analyst");
    let dora = scene.member("Dora", &deputy);
    let administrator = scene.role("Administrator");
    let path = page_of(&dora);
    let demoted = Filled::of(&scene.amina.get(&path)).with("role_id", id_of(&analyst));
    let world = &scene.cast.world;
    let other = world.db_staff(&scene.cast.acme, "Olga", "administrator");
    let mut olga = world.signed_in(&other);
    let edit = Edit::open(&mut olga, &administrator).untick(&["roles.manage"]);
    let edit = edit.saying_yes_to(&edit.send(&mut olga));
    let mut clients = [scene.amina, olga];
    let next = std::sync::atomic::AtomicUsize::new(0);
    let statuses = while_the_trail_is_held(world, &scene.cast.acme, || {
        at_once(&mut clients, |client| {
            match next.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
                0 => demoted.send_to(client, &path).status,
                _ => edit.send(client).status,
            }
        })
    });
    let saved = statuses.iter().filter(|status| **status == 303).count();
    assert_eq!(saved, 1, "{statuses:?}");
}

#[test]
fn a_retired_role_is_neither_offered_nor_given() {
    let mut scene = scene();
    let night = made(&mut scene.amina, ROLES, "Night shift", &["staff.view"]);
    let analyst = scene.role("Business Analyst");
    scene.member("Sam", &night);
    assert_eq!(retired(&mut scene.amina, &night, &analyst).status, 303);
    let form = scene.amina.get("/organization/staff/new");
    assert!(!form.body.contains(id_of(&night)), "{}", form.text());
    let ben = page_of(&scene.cast.ben);
    let given = Filled::of(&scene.amina.get(&ben)).with("role_id", id_of(&night));
    let refused = given.send_to(&mut scene.amina, &ben);
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert!(!refused.text_of("role_id-error").is_empty());
}
