//! `POST /organization/staff/{id}`

use super::form::{Filled, STAFF, Scene, page_of, scene};
use crate::organization::locations::form::at_once;

#[test]
fn a_change_is_saved_shown_and_told_in_words() {
    let mut scene = scene();
    let ben = page_of(&scene.cast.ben);
    let form = Filled::of(&scene.amina.get(&ben))
        .with("name", "Benedikt")
        .with("role_id", &scene.role("sales_2").to_string())
        .with("language", "de");
    let answer = form.send_to(&mut scene.amina, &ben);
    assert_eq!((answer.status, answer.location()), (303, ben.as_str()));
    let page = scene.amina.get(&ben).text();
    for shown in [
        "The changes were saved.",
        "Benedikt",
        "Member of staff changed",
        "Role Customer Support level 2 Sales level 2",
        "Language English Deutsch",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    scene.amina.post("/account/language", &[("language", "fr")]);
    let page = scene.amina.get(&ben).text();
    assert!(
        page.contains("Rôle Service client, niveau 2 Ventes, niveau 2"),
        "{page}"
    );
}

#[test]
fn a_new_role_holds_at_the_next_request() {
    let mut scene = scene();
    let ben_page = page_of(&scene.cast.ben);
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    assert_eq!(ben.get("/organization/merchants/new").status, 403);
    let sales = scene.role("sales_2").to_string();
    let saved = Scene::change(&mut scene.amina, &scene.cast.ben, "role_id", &sales);
    assert_eq!((saved.status, saved.location()), (303, ben_page.as_str()));
    assert_eq!(ben.get("/organization/merchants/new").status, 200);
}

#[test]
fn a_new_e_mail_ends_all_sessions_and_any_open_link_and_signs_in_from_then_on() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let mut ben = world.signed_in(&scene.cast.ben);
    let reset = world.db_reset(scene.cast.ben.id);
    let answer = Scene::change(
        &mut scene.amina,
        &scene.cast.ben,
        "email",
        "ben2@example.com",
    );
    assert_eq!(answer.status, 303);
    assert!(world.db_sessions(scene.cast.ben.id).is_empty());
    assert_eq!(ben.get(STAFF).status, 303);
    let gone = world.visitor().get(&format!("/password/reset/{reset}"));
    assert_eq!(gone.status, 404);
    let mut old = scene.cast.ben.clone();
    assert_eq!(world.visitor().sign_in(&old).status, 422);
    "ben2@example.com".clone_into(&mut old.email);
    assert_eq!(world.visitor().sign_in(&old).status, 303);
}

#[test]
fn a_taken_e_mail_is_refused_at_its_field_and_what_was_typed_stays() {
    let mut scene = scene();
    let ben = page_of(&scene.cast.ben);
    let form = Filled::of(&scene.amina.get(&ben))
        .with("name", "Typed")
        .with("email", "mallory@example.com");
    let answer = form.send_to(&mut scene.amina, &ben);
    assert_eq!(answer.status, 422);
    assert!(answer.text_of("email-error").contains("already"));
    assert!(answer.body.contains("value=\"Typed\""));
    assert!(
        scene
            .amina
            .get(&ben)
            .body
            .contains("value=\"ben@example.com\"")
    );
}

#[test]
fn a_double_click_on_a_change_saves_once() {
    let mut scene = scene();
    let ben = page_of(&scene.cast.ben);
    let form = Filled::of(&scene.amina.get(&ben)).with("name", "Changed");
    for _ in 0..2 {
        assert_eq!(form.send_to(&mut scene.amina, &ben).status, 303);
    }
    let page = scene.amina.get(&ben);
    assert_eq!(page.hidden("version"), Some("2".to_owned()));
    assert_eq!(page.text().matches("Member of staff changed").count(), 1);
}

#[test]
fn a_lost_race_shows_both_versions_and_keeps_what_only_the_other_changed() {
    let mut scene = scene();
    let ben = page_of(&scene.cast.ben);
    let mut dora = scene
        .cast
        .world
        .signed_in(&scene.staff("Dora", "administrator"));
    let opened = Filled::of(&scene.amina.get(&ben));
    let theirs = opened.clone().with("name", "Theirs").with("language", "de");
    assert_eq!(theirs.send_to(&mut dora, &ben).status, 303);
    let untouched = opened.send_to(&mut scene.amina, &ben);
    assert_eq!(untouched.status, 303, "nothing of Amina's is left to save");
    let analyst = scene.role("analyst").to_string();
    let mine = opened.with("name", "Mine").with("role_id", &analyst);
    let lost = mine.send_to(&mut scene.amina, &ben);
    assert_eq!(lost.status, 409);
    let text = lost.text();
    for shown in [
        "Dora changed this member",
        "Mine",
        "Theirs",
        "changed by both",
        "Business Analyst",
        "Deutsch",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(scene.amina.get(&ben).body.contains("value=\"Theirs\""));
    let again = mine
        .with("language", &lost.hidden("language").unwrap())
        .with("version", &lost.hidden("version").unwrap());
    assert_eq!(again.send_to(&mut scene.amina, &ben).status, 303);
    let page = scene.amina.get(&ben).text();
    assert!(page.contains("Mine") && page.contains("Deutsch"), "{page}");
}

#[test]
fn a_language_that_the_person_chose_meanwhile_is_not_written_over() {
    let mut scene = scene();
    let ben_page = page_of(&scene.cast.ben);
    let opened = Filled::of(&scene.amina.get(&ben_page));
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    ben.post("/account/language", &[("language", "es")]);
    let lost = opened
        .with("name", "Benno")
        .send_to(&mut scene.amina, &ben_page);
    assert_eq!(lost.status, 409);
    assert_eq!(lost.hidden("language"), Some("es".to_owned()));
}

#[test]
fn a_version_that_was_never_shown_saves_nothing() {
    let mut scene = scene();
    let ben = page_of(&scene.cast.ben);
    let form = Filled::of(&scene.amina.get(&ben)).with("name", "Other");
    for version in ["", "0", "7", "\u{0}", "é"] {
        let sent = form.clone().with("version", version);
        assert_eq!(
            sent.send_to(&mut scene.amina, &ben).status,
            409,
            "{version:?}"
        );
    }
    assert!(scene.amina.get(&ben).body.contains("value=\"Ben\""));
}

#[test]
fn of_two_people_who_change_at_once_one_succeeds_and_one_is_told() {
    let mut scene = scene();
    let ben = page_of(&scene.cast.ben);
    let form = Filled::of(&scene.amina.get(&ben));
    let dora = scene.staff("Dora", "administrator");
    let world = &scene.cast.world;
    let mut clients = [world.signed_in(&scene.cast.amina), world.signed_in(&dora)];
    let number = std::sync::atomic::AtomicU32::new(1);
    let mut statuses = at_once(&mut clients, |client| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let form = form.clone().with("name", &format!("Name {number}"));
        form.send_to(client, &ben).status
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}
