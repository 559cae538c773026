//! `GET /organization/staff/{id}`

use super::form::{page_of, scene};

#[test]
fn the_page_tells_of_sign_in_sessions_and_history() {
    let mut scene = scene();
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    ben.post("/account/language", &[("language", "de")]);
    let text = scene.amina.get(&page_of(&scene.cast.ben)).text();
    for said in [
        "Open sessions 1 session",
        "Invitation Accepted",
        "Language changed Ben",
        "Language English Deutsch",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Last sign-in Never"), "{text}");
}

#[test]
fn colleagues_see_who_somebody_is_but_neither_form_nor_history() {
    let scene = scene();
    let sam = scene.staff("Sam", "sales_1");
    let mut sam = scene.cast.world.signed_in(&sam);
    let page = sam.get(&page_of(&scene.cast.ben));
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(text.contains("Customer Support level 2"), "{text}");
    assert!(text.contains("but not change them"), "{text}");
    assert!(
        !text.contains("127.0.0.1") && !text.contains("History"),
        "{text}"
    );
    assert_eq!(page.hidden("version"), None);
}

#[test]
fn what_was_typed_outlives_the_session() {
    let mut scene = scene();
    let ben = page_of(&scene.cast.ben);
    let form = super::form::Filled::of(&scene.amina.get(&ben)).with("name", "Typed before");
    scene
        .cast
        .world
        .db_age_sessions(std::time::Duration::from_mins(31));
    let sent = form.send_to(&mut scene.amina, &ben);
    assert!(sent.location().starts_with("/login"), "{}", sent.status);
    scene.amina.sign_in(&scene.cast.amina);
    let page = scene.amina.get(&ben);
    assert!(page.body.contains("value=\"Typed before\""));
}
