//! `POST /organization/locations`

use super::form::{Filled, LOCATIONS, at_once, scene};

#[test]
fn an_added_location_is_shown_with_everything_that_was_entered() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let page = scene.amina.get(&path);
    assert_eq!(page.status, 200);
    for shown in [
        "Paris Nord was created.",
        "Paris Nord",
        "Branch (shop)",
        "PAR-01",
        "12 rue Ordener",
        "75018 Paris",
        "France",
        "Europe/Paris",
        "Active",
        "No merchant",
    ] {
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
}

#[test]
fn the_form_begins_in_the_organizations_country_and_time_zone() {
    let mut scene = scene();
    let page = scene.amina.get("/organization/locations/new");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("<option value=\"FR\" selected>"));
    assert!(
        page.body
            .contains("<option value=\"Europe/Paris\" selected>")
    );
    assert!(!page.body.contains("aria-invalid"));
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
    let mut scene = scene();
    let form = Filled::paris()
        .with("name", "")
        .with("kind", "castle")
        .with("reference_id", "PAR 01")
        .with("address_postal_code", "ABC")
        .with("time_zone", "Europe/Atlantis");
    let answer = form.send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("<title>Error:"));
    for field in [
        "name",
        "kind",
        "reference_id",
        "address_postal_code",
        "time_zone",
    ] {
        assert!(
            !answer.text_of(&format!("{field}-error")).is_empty(),
            "{field}"
        );
        assert!(
            answer.body.contains(&format!("href=\"#{field}\"")),
            "{field}"
        );
    }
    assert!(answer.text_of("address_line1-error").is_empty());
    assert!(answer.body.contains("value=\"PAR 01\""));
    assert_eq!(scene.amina.get(LOCATIONS).text_of("list-count"), "0");
}

#[test]
fn a_reference_is_taken_whatever_its_capitals_and_accents() {
    let mut scene = scene();
    scene.added(&Filled::paris().with("reference_id", "Élan-1"));
    let answer = Filled::paris()
        .with("reference_id", "ELAN-1")
        .send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(answer.text_of("reference_id-error").contains("already"));
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let elsewhere = Filled::paris().with("reference_id", "ELAN-1");
    assert_eq!(elsewhere.send(&mut mallory).status, 303);
}

#[test]
fn of_two_people_who_take_a_reference_at_once_one_succeeds_and_one_is_told() {
    let scene = scene();
    let world = &scene.cast.world;
    let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
    let mut clients = [world.signed_in(&dora), scene.amina];
    let mut statuses = at_once(&mut clients, |client| Filled::paris().send(client).status);
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[test]
fn a_double_click_makes_one_location() {
    let mut scene = scene();
    let new = scene.amina.get("/organization/locations/new");
    let form = Filled::paris().with("form_token", &new.hidden("form_token").unwrap());
    let mut clients = [scene.cast.world.signed_in(&scene.cast.amina), scene.amina];
    let answers = at_once(&mut clients, |client| {
        let answer = form.send(client);
        (answer.status, answer.location().to_owned())
    });
    assert_eq!(answers[0].0, 303);
    assert_eq!(answers[0], answers[1]);
    assert_eq!(clients[0].get(LOCATIONS).text_of("list-count"), "1");
}

#[test]
fn a_form_sent_again_with_other_content_adds_nothing_and_offers_both() {
    let mut scene = scene();
    let new = scene.amina.get("/organization/locations/new");
    let token = new.hidden("form_token").unwrap();
    let form = Filled::paris().with("form_token", &token);
    let made = scene.added(&form);
    let answer = form
        .with("name", "Paris Sud")
        .with("reference_id", "PAR-02")
        .send(&mut scene.amina);
    assert_eq!(answer.status, 409);
    assert!(answer.body.contains(&format!("href=\"{made}\"")));
    assert!(answer.body.contains("value=\"Paris Sud\""));
    assert_ne!(answer.hidden("form_token"), Some(token));
    assert_eq!(scene.amina.get(LOCATIONS).text_of("list-count"), "1");
}

#[test]
fn without_scripts_the_address_fields_follow_the_country_and_nothing_is_lost() {
    let mut scene = scene();
    let answer = Filled::paris()
        .with("address_country", "US")
        .with("reference_id", "")
        .with("update", "address")
        .send(&mut scene.amina);
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("ZIP code"));
    assert!(answer.body.contains("value=\"Paris Nord\""));
    assert!(!answer.body.contains("aria-invalid"));
}

const REFUSED: [&str; 9] = [
    "name",
    "kind",
    "reference_id",
    "address_country",
    "address_line1",
    "address_line2",
    "address_city",
    "address_postal_code",
    "time_zone",
];

#[test]
fn naughty_text_in_any_field_gets_a_clear_answer() {
    let mut scene = scene();
    let long = "é".repeat(4000);
    let naughty = [
        long.as_str(),
        "\u{0}",
        "a\u{202e}b",
        "\u{200b}\u{200b}",
        "a\u{7}b",
    ];
    for field in REFUSED {
        for text in naughty {
            let answer = Filled::paris().with(field, text).send(&mut scene.amina);
            assert_eq!(answer.status, 422, "{field} {text:?}");
            assert!(!answer.text_of(&format!("{field}-error")).is_empty());
        }
    }
    // France has no regions in its addresses: what is there is dropped.
    for field in [
        "address_region",
        "version",
        "location_id",
        "form_token",
        "update",
    ] {
        for (number, text) in naughty.into_iter().enumerate() {
            let reference = format!("{field}-{number}");
            let form = Filled::paris().with("reference_id", &reference);
            let answer = form.with(field, text).send(&mut scene.amina);
            assert!([200, 303].contains(&answer.status), "{field} {text:?}");
        }
    }
}

#[test]
fn a_script_in_a_name_stays_text() {
    let mut scene = scene();
    let script = Filled::paris()
        .with("name", "<script>alert(1)</script> 👩\u{200D}🍳")
        .with("reference_id", "x");
    let path = scene.added(&script);
    assert!(!scene.amina.get(&path).body.contains("<script>alert(1)"));
    assert!(!scene.amina.get(LOCATIONS).body.contains("<script>alert(1)"));
}
