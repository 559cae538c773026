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
    assert!(
        answer
            .text()
            .contains("Paris Nord was created and is ticked.")
    );
    let again = Filled::paris().send(&mut amina);
    assert_eq!((again.status, again.body), (201, answer.body));
    let other = Filled::paris().with("reference_id", "PAR-02");
    assert_eq!(other.send(&mut amina).status, 201);
    assert_eq!(amina.get(LOCATIONS).text_of("list-count"), "2");
}

#[test]
fn the_dialog_is_fetched_when_it_is_opened_and_is_no_part_of_the_merchants_form() {
    let mut scene = scene();
    let page = scene.amina.get("/organization/merchants/new");
    assert!(page.body.contains("data-dialog-open=\"new-location\""));
    assert!(page.body.contains("href=\"/organization/locations/new\""));
    assert_eq!(page.body.matches("value=\"AF\"").count(), 1);
    assert!(!page.body.contains("Europe/Paris"));
    let mut amina = scene.amina.with_header("hx-request", "true");
    let inside = amina.get("/organization/locations/new");
    assert_eq!(inside.status, 200);
    assert!(inside.body.trim_start().starts_with("<h2>"));
    assert!(inside.body.contains("data-address-format"));
    assert!(
        inside
            .body
            .contains("data-check=\"/organization/locations/check\"")
    );
    assert!(!inside.text().contains("Update address fields"));
    for name in ["name", "address_region", "time_zone"] {
        assert!(
            inside.body.contains(&format!("id=\"location-{name}\"")),
            "{name}"
        );
    }
    let format = amina.get("/address-formats/US").body;
    assert!(
        format.contains("\"time_zone\":\"America/New_York\""),
        "{format}"
    );
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
