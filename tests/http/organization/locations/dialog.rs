//! `POST /organization/locations` from the dialog over the merchant form.

use super::form::{Filled, LOCATIONS, scene};

#[test]
fn a_location_made_in_the_dialog_comes_back_as_a_ticked_box_and_an_option() {
    let scene = scene();
    let mut amina = scene.amina.with_header("hx-request", "true");
    let answer = Filled::paris().send(&mut amina);
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert!(
        answer
            .body
            .contains("data-append-into=\"#location_ids-choices\"")
    );
    assert!(
        answer
            .body
            .contains("data-append-into=\"#default_location_id\"")
    );
    assert!(answer.body.contains("name=\"location_ids\"") && answer.body.contains(" checked"));
    assert!(answer.text().contains("Paris Nord"));
    let again = Filled::paris().send(&mut amina);
    assert_eq!((again.status, again.body), (201, answer.body));
    let other = Filled::paris().with("reference_id", "PAR-02");
    assert_eq!(other.send(&mut amina).status, 201);
    assert_eq!(amina.get(LOCATIONS).text_of("list-count"), "2");
}

#[test]
fn a_refused_dialog_comes_back_whole_with_its_errors() {
    let scene = scene();
    let mut amina = scene.amina.with_header("hx-request", "true");
    let answer = Filled::paris().with("name", "").send(&mut amina);
    assert_eq!(answer.status, 422);
    assert!(answer.body.starts_with("<h2>") || answer.body.trim_start().starts_with("<h2>"));
    assert!(!answer.body.contains("<html"));
    assert!(!answer.text_of("location-name-error").is_empty());
    assert!(answer.hidden("csrf_token").is_some());
    assert!(answer.body.contains("value=\"PAR-01\""));
    assert!(
        !answer.body.contains(" id=\"name\""),
        "the page behind has ids of its own"
    );
}

#[test]
fn the_dialogs_address_follows_its_country() {
    let scene = scene();
    let mut amina = scene.amina.with_header("hx-request", "true");
    let form = Filled::paris()
        .with("name", "")
        .with("address_country", "US")
        .with("update", "address");
    let answer = form.send(&mut amina);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("ZIP code"));
    assert!(!answer.body.contains("aria-invalid"));
}
