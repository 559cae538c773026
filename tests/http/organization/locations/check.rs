//! `POST /organization/locations/check?field=NAME`

use super::form::{Filled, scene};

fn check(field: &str) -> String {
    format!("/organization/locations/check?field={field}")
}

#[test]
fn a_field_is_checked_alone_by_the_same_rules_as_the_form() {
    let mut scene = scene();
    scene.added(&Filled::paris());
    let taken = Filled::paris().send_to(&mut scene.amina, &check("reference_id"));
    assert_eq!(taken.status, 200);
    assert!(taken.body.contains("data-state=\"invalid\""));
    assert!(taken.text().contains("already"), "{}", taken.text());
    assert!(!taken.body.contains("<input"));
    let fine = Filled::paris().send_to(&mut scene.amina, &check("name"));
    assert!(fine.body.contains("id=\"name-error\"") && fine.body.contains("data-state=\"valid\""));
    let form = Filled::paris().with("address_country", "US");
    let postal = form.send_to(&mut scene.amina, &check("address_postal_code"));
    assert!(
        postal.body.contains("data-state=\"valid\""),
        "75018 is a ZIP code too"
    );
}

#[test]
fn a_locations_own_reference_is_not_taken() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let id = path.rsplit('/').next().unwrap();
    let form = Filled::paris().with("location_id", id);
    let answer = form.send_to(&mut scene.amina, &check("reference_id"));
    assert!(
        answer.body.contains("data-state=\"valid\""),
        "{}",
        answer.body
    );
}

#[test]
fn a_field_that_does_not_exist_is_not_found() {
    let mut scene = scene();
    let answer = Filled::paris().send_to(&mut scene.amina, &check("nonsense"));
    assert_eq!(answer.status, 404);
}
