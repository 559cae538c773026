//! `POST /organization/roles/{id}`

use super::scene;
use crate::organization::locations::form::at_once;
use crate::organization::permission_sets::{Edit, ROLES, made};

#[test]
fn a_change_that_people_feel_names_them_first_and_is_saved_once_confirmed() {
    let mut scene = scene();
    let path = scene.role("Sales level 2");
    for name in ["Ann", "Bob"] {
        scene.member(name, &path);
    }
    let before = scene.cast.world.db_state();
    let edit = Edit::open(&mut scene.amina, &path)
        .tick(&["merchants.archive"])
        .untick(&["chat.reply"]);
    let asked = edit.send(&mut scene.amina);
    assert_eq!(asked.status, 422);
    let text = asked.text();
    for shown in [
        "Sales level 2: 2 people gain “Archive and restore merchants”.",
        "Sales level 2: 2 people lose “Answer merchants’ messages”.",
        "They are: Ann and Bob.",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(
        asked
            .body
            .contains("<input type=\"checkbox\" id=\"confirm\" name=\"confirm\" value=\"on\">")
    );
    assert_eq!(
        Edit::of(&path, &asked).ticked,
        edit.ticked,
        "what was ticked is kept"
    );
    assert_eq!(scene.cast.world.db_state(), before, "nothing is saved yet");
    let saved = edit.saying_yes_to(&asked).send(&mut scene.amina);
    assert_eq!((saved.status, saved.location()), (303, path.as_str()));
    let page = scene.amina.get(&path);
    assert_eq!(Edit::of(&path, &page).ticked, edit.ticked);
    let text = page.text();
    assert!(
        text.contains("Archive and restore merchants No Yes"),
        "the history: {text}"
    );
}

#[test]
fn of_many_people_ten_are_named_and_the_others_counted() {
    let mut scene = scene();
    let path = scene.role("Sales level 1");
    for number in 1..=12 {
        scene.member(&format!("Member {number:02}"), &path);
    }
    let edit = Edit::open(&mut scene.amina, &path).untick(&["chat.reply"]);
    let text = edit.send(&mut scene.amina).text();
    assert!(text.contains("12 people lose"), "{text}");
    assert!(text.contains("Member 10, and 2 others"), "{text}");
    let question = text.split("They are").nth(1).unwrap_or_default();
    assert!(!question.contains("Member 11,"), "{text}");
}

#[test]
fn a_confirmation_is_of_exactly_the_change_and_the_people_that_were_shown() {
    let mut scene = scene();
    let path = scene.role("Sales level 2");
    scene.member("Ann", &path);
    let edit = Edit::open(&mut scene.amina, &path).tick(&["merchants.archive"]);
    let asked = edit.send(&mut scene.amina);
    let yes = edit.saying_yes_to(&asked);
    let more = yes.clone().tick(&["merchants.export"]);
    assert_eq!(more.send(&mut scene.amina).status, 422, "another change");
    scene.member("Bob", &path);
    let again = yes.send(&mut scene.amina);
    assert_eq!(again.status, 422, "other people");
    assert!(again.text().contains("Ann and Bob"), "{}", again.text());
    let blind = edit.clone().with("confirm", "on");
    assert_eq!(blind.send(&mut scene.amina).status, 422, "a yes to nothing");
    let unticked = edit.saying_yes_to(&again).with("confirm", "");
    assert_eq!(unticked.send(&mut scene.amina).status, 422);
    let yes = edit.saying_yes_to(&again);
    assert_eq!(yes.send(&mut scene.amina).status, 303);
}

#[test]
fn a_role_that_nobody_holds_is_changed_without_a_question() {
    let mut scene = scene();
    let path = scene.role("Sales level 2");
    let edit = Edit::open(&mut scene.amina, &path).tick(&["merchants.archive"]);
    for _ in 0..2 {
        assert_eq!(
            edit.send(&mut scene.amina).status,
            303,
            "a double click too"
        );
    }
    assert_eq!(
        scene.amina.get(&path).hidden("version"),
        Some("2".to_owned())
    );
}

#[test]
fn another_name_or_description_needs_no_confirmation() {
    let mut scene = scene();
    let path = scene.role("Sales level 2");
    scene.member("Ann", &path);
    let edit = Edit::open(&mut scene.amina, &path)
        .with("name", "Field sales")
        .with("description", "For the shops <of> the north.");
    assert_eq!(edit.send(&mut scene.amina).status, 303);
    let text = scene.amina.get(ROLES).text();
    assert!(
        text.contains("Field sales 1 person For the shops <of> the north."),
        "{text}"
    );
}

#[test]
fn a_permission_without_what_it_needs_is_refused_at_its_place_with_both_names() {
    let mut scene = scene();
    let path = scene.role("Sales level 2");
    let edit = Edit::open(&mut scene.amina, &path).untick(&["merchants.view"]);
    let refused = edit.send(&mut scene.amina);
    assert_eq!(refused.status, 422);
    let said = refused.text_of("merchants.edit-error");
    assert_eq!(
        said,
        "“Change merchants” means nothing without “See merchants”. Tick that one too, or untick this one."
    );
    assert!(
        refused.body.contains("href=\"#merchants.create\""),
        "the summary leads there"
    );
    assert_eq!(Edit::of(&path, &refused).ticked, edit.ticked);
}

#[test]
fn a_lost_race_shows_both_versions_and_keeps_what_only_the_other_changed() {
    let mut scene = scene();
    let path = made(&mut scene.amina, ROLES, "Night shift", &["jobs.view"]);
    let mine = Edit::open(&mut scene.amina, &path)
        .tick(&["jobs.cancel"])
        .with("name", "Late shift");
    let world = &scene.cast.world;
    let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
    let mut dora = world.signed_in(&dora);
    let theirs = Edit::open(&mut dora, &path).tick(&["locations.view"]);
    assert_eq!(theirs.send(&mut dora).status, 303);
    let lost = mine.send(&mut scene.amina);
    assert_eq!(lost.status, 409);
    let text = lost.text();
    for shown in [
        "Dora saved a change",
        "Night shift Late shift",
        "Cancel jobs No Yes",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(!text.contains("See locations"), "{text}");
    let again = mine
        .with("version", &lost.hidden("version").unwrap())
        .tick(&["locations.view"]);
    assert!(
        lost.body.contains("name=\"locations.view\" value=\"on\""),
        "{}",
        lost.body
    );
    assert_eq!(again.send(&mut scene.amina).status, 303);
    let ticked = Edit::open(&mut scene.amina, &path).ticked;
    let expected = ["jobs.cancel", "jobs.view", "locations.view"];
    assert!(ticked.iter().map(String::as_str).eq(expected), "{ticked:?}");
}

#[test]
fn a_version_that_was_never_shown_saves_nothing() {
    let mut scene = scene();
    let path = made(&mut scene.amina, ROLES, "Night shift", &["jobs.view"]);
    for version in ["", "0", "7", "é"] {
        let edit = Edit::open(&mut scene.amina, &path)
            .tick(&["jobs.cancel"])
            .with("version", version);
        assert_eq!(edit.send(&mut scene.amina).status, 409, "{version:?}");
    }
    assert!(
        !Edit::open(&mut scene.amina, &path)
            .ticked
            .contains("jobs.cancel")
    );
}

#[test]
fn a_change_holds_from_the_next_request_of_an_open_session_on() {
    let mut scene = scene();
    let path = scene.role("Business Analyst");
    let mut ann = scene.signed_in("Ann", &path);
    assert_eq!(ann.get("/organization/locations").status, 200);
    let edit = Edit::open(&mut scene.amina, &path).untick(&["locations.view"]);
    assert_eq!(edit.carry_through(&mut scene.amina).status, 303);
    let refused = ann.get("/organization/locations");
    assert_eq!(refused.status, 403);
    assert!(
        refused.text().contains("See locations"),
        "{}",
        refused.text()
    );
}

#[test]
fn of_two_people_who_change_at_once_one_succeeds_and_one_is_told() {
    let mut scene = scene();
    let path = made(&mut scene.amina, ROLES, "Night shift", &["jobs.view"]);
    let world = &scene.cast.world;
    let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
    let mut clients = [world.signed_in(&scene.cast.amina), world.signed_in(&dora)];
    let edit = Edit::open(&mut scene.amina, &path);
    let number = std::sync::atomic::AtomicU32::new(1);
    let mut statuses = at_once(&mut clients, |client| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let mine = edit.clone().with("name", &format!("Shift {number}"));
        mine.send(client).status
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}
