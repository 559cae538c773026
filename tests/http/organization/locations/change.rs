//! `POST /organization/locations/{id}`

use super::form::{Filled, at_once, scene};

#[test]
fn a_change_is_saved_and_shown() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let version = scene.amina.get(&path).hidden("version").unwrap();
    let form = Filled::paris()
        .with("name", "Paris Centre")
        .with("kind", "warehouse")
        .with("version", &version);
    let answer = form.send_to(&mut scene.amina, &path);
    assert_eq!((answer.status, answer.location()), (303, path.as_str()));
    let page = scene.amina.get(&path);
    assert!(page.text().contains("Paris Centre"));
    assert!(page.text().contains("Warehouse (distribution center)"));
    assert_eq!(page.hidden("version"), Some("2".to_owned()));
}

#[test]
fn a_refused_change_keeps_what_was_typed_and_what_is_stored() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    scene.added(&Filled::paris().with("reference_id", "LYO-01"));
    let form = Filled::paris()
        .with("name", "Typed")
        .with("reference_id", "lyo-01")
        .with("version", "1");
    let answer = form.send_to(&mut scene.amina, &path);
    assert_eq!(answer.status, 422);
    assert!(answer.text_of("reference_id-error").contains("already"));
    assert!(answer.body.contains("value=\"Typed\""));
    assert!(scene.amina.get(&path).body.contains("value=\"PAR-01\""));
}

#[test]
fn a_lost_race_shows_both_versions_and_saves_nothing_until_the_person_chooses() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let first = Filled::paris().with("name", "First").with("version", "1");
    assert_eq!(first.send_to(&mut scene.amina, &path).status, 303);
    let second = Filled::paris().with("name", "Second").with("version", "1");
    let answer = second.send_to(&mut scene.amina, &path);
    assert_eq!(answer.status, 409);
    assert!(answer.text().contains("First") && answer.text().contains("Second"));
    assert!(scene.amina.get(&path).body.contains("value=\"First\""));
    let version = answer.hidden("version").unwrap();
    let chosen = second.with("version", &version);
    assert_eq!(chosen.send_to(&mut scene.amina, &path).status, 303);
    assert!(scene.amina.get(&path).body.contains("value=\"Second\""));
}

#[test]
fn a_lost_race_keeps_what_only_the_other_person_changed_and_says_who_it_was() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let mut dora = scene.dora();
    let page = scene.amina.get(&path);
    let opened = |name: &str| page.hidden(name).unwrap();
    let form = Filled::paris()
        .with("version", &opened("version"))
        .with("base", &opened("base"));
    let theirs = form
        .clone()
        .with("kind", "warehouse")
        .with("name", "Theirs");
    assert_eq!(theirs.send_to(&mut dora, &path).status, 303);
    let untouched = form.send_to(&mut scene.amina, &path);
    assert_eq!(untouched.status, 303, "nothing of Amina's is left to save");
    let mine = form.with("name", "Mine").with("reference_id", "PAR-09");
    let lost = mine.send_to(&mut scene.amina, &path);
    assert_eq!(lost.status, 409);
    let text = lost.text();
    for shown in [
        "Dora saved",
        "Mine",
        "Theirs",
        "changed by both",
        "PAR-09",
        "Warehouse",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(!text.contains("Time zone"), "{text}");
    let again = mine
        .with("kind", &lost.hidden("kind").unwrap())
        .with("version", &lost.hidden("version").unwrap());
    assert_eq!(again.send_to(&mut scene.amina, &path).status, 303);
    let page = scene.amina.get(&path).text();
    assert!(
        page.contains("Mine") && page.contains("Warehouse"),
        "{page}"
    );
}

#[test]
fn a_double_click_on_a_change_saves_once_and_shows_the_same_result() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let form = Filled::paris().with("name", "Changed").with("version", "1");
    for _ in 0..2 {
        let answer = form.send_to(&mut scene.amina, &path);
        assert_eq!((answer.status, answer.location()), (303, path.as_str()));
    }
    assert_eq!(
        scene.amina.get(&path).hidden("version"),
        Some("2".to_owned())
    );
}

#[test]
fn a_version_that_was_never_shown_saves_nothing() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    for version in ["", "0", "7", "\u{0}", "é"] {
        let form = Filled::paris()
            .with("name", "Other")
            .with("version", version);
        assert_eq!(
            form.send_to(&mut scene.amina, &path).status,
            409,
            "{version:?}"
        );
    }
    assert!(scene.amina.get(&path).body.contains("value=\"Paris Nord\""));
}

#[test]
fn without_scripts_the_address_fields_follow_the_country() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let form = Filled::paris()
        .with("address_country", "US")
        .with("version", "1")
        .with("update", "address");
    let answer = form.send_to(&mut scene.amina, &path);
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("ZIP code"));
    assert!(scene.amina.get(&path).text().contains("France"));
}

#[test]
fn of_two_people_who_change_at_once_one_succeeds_and_one_is_told() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let world = &scene.cast.world;
    let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
    let mut clients = [world.signed_in(&scene.cast.amina), world.signed_in(&dora)];
    let number = std::sync::atomic::AtomicU32::new(1);
    let mut statuses = at_once(&mut clients, |client| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let form = Filled::paris()
            .with("name", &format!("Name {number}"))
            .with("version", "1");
        form.send_to(client, &path).status
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}
