//! `/organization/levels`

use super::merchants::create::{person, scene};
use super::merchants::form::{Filled, db_location};
use super::permission_sets::{Edit, LEVELS, made, page_of, retired};

#[test]
fn the_levels_are_described_counted_and_compared() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let page = scene.amina.get("/organization/levels");
    assert_eq!(page.status, 200);
    let text = page.text();
    for shown in [
        "Reader No merchant Jobs: see. Locations: see. Members: see.",
        "Shipper 1 merchant",
        "Manager No merchant Everything: Jobs, Locations, API, and Members.",
        "Permissions by role",
        "See jobs Its own, and those of its locations. Yes Yes Yes",
        "Create jobs They wait in staging until staff accept them. No Yes Yes",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
}

#[test]
fn a_merchant_with_an_open_session_loses_a_page_with_its_level_at_the_next_request() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    assert_eq!(chloe.get("/portal/locations").status, 200);
    let path = page_of(&mut scene.amina, LEVELS, "Shipper");
    let edit = Edit::open(&mut scene.amina, &path).untick(&["locations.view"]);
    let asked = edit.send(&mut scene.amina);
    let text = asked.text();
    assert!(
        text.contains("Shipper: 1 merchant loses “See locations”."),
        "{text}"
    );
    assert!(text.contains("They are: Chez Chloé."), "{text}");
    assert_eq!(
        chloe.get("/portal/locations").status,
        200,
        "nothing is saved yet"
    );
    assert_eq!(
        edit.saying_yes_to(&asked).send(&mut scene.amina).status,
        303
    );
    assert_eq!(chloe.get("/portal/locations").status, 403);
}

#[test]
fn a_level_of_ones_own_is_offered_described_and_given_to_merchants() {
    let mut scene = scene();
    let path = Edit::new(&mut scene.amina, LEVELS, "Parcel shop")
        .with("description", "For shops that hand out parcels.")
        .tick(&["jobs.view", "reports.view"])
        .send(&mut scene.amina);
    assert_eq!(path.status, 303, "{}", path.text());
    let id = path.location().rsplit('/').next().unwrap().to_owned();
    let form = scene.amina.get("/organization/merchants/new").text();
    let offered = "Parcel shop For shops that hand out parcels. — Jobs: see and see reports.";
    assert!(form.contains(offered), "{form}");
    let shop = scene.chloe.clone().with("level_id", &id);
    assert_eq!(shop.send(&mut scene.amina).status, 303);
    let text = scene.amina.get(path.location()).text();
    assert!(
        text.contains("1 merchant") && text.contains("Chez Chloé"),
        "{text}"
    );
}

#[test]
fn a_retired_level_moves_its_merchants_and_is_offered_to_none() {
    let mut scene = scene();
    let added = scene.chloe.send(&mut scene.amina).location().to_owned();
    let archived = scene
        .chloe
        .clone()
        .with("login_email", "old@example.com")
        .with("form_token", "")
        .with("business_name", "Old shop")
        .send(&mut scene.amina);
    assert_eq!(archived.status, 303, "{}", archived.text());
    let archive = format!("{}/archive", archived.location());
    assert_eq!(scene.amina.post(&archive, &[]).status, 303);
    let shipper = page_of(&mut scene.amina, LEVELS, "Shipper");
    let reader = page_of(&mut scene.amina, LEVELS, "Reader");
    let text = scene.amina.get(&format!("{shipper}/retire")).text();
    assert!(
        text.contains("1 merchant has it and moves to another level."),
        "{text}"
    );
    assert!(
        text.contains("1 archived merchant changes with them."),
        "{text}"
    );
    assert_eq!(retired(&mut scene.amina, &shipper, &reader).status, 303);
    for merchant in [added.as_str(), archived.location()] {
        let history = scene.amina.get(&format!("{merchant}/history")).text();
        assert!(history.contains("Merchant changed"), "{history}");
        assert!(history.contains("Shipper Reader"), "{history}");
    }
    let form = scene.amina.get("/organization/merchants/new").body;
    let id = shipper.rsplit('/').next().unwrap();
    assert!(!form.contains(id), "it is not offered");
    let again = scene
        .chloe
        .clone()
        .with("login_email", "new@example.com")
        .with("form_token", "");
    let refused = again.send(&mut scene.amina);
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("level_id-error").is_empty());
}

#[test]
fn a_level_that_only_archived_merchants_have_is_not_left_behind_with_them() {
    let mut scene = scene();
    let added = scene.chloe.send(&mut scene.amina).location().to_owned();
    let archive = format!("{added}/archive");
    assert_eq!(scene.amina.post(&archive, &[]).status, 303);
    let shipper = page_of(&mut scene.amina, LEVELS, "Shipper");
    let reader = page_of(&mut scene.amina, LEVELS, "Reader");
    assert_eq!(retired(&mut scene.amina, &shipper, "").status, 422);
    assert_eq!(retired(&mut scene.amina, &shipper, &reader).status, 303);
}

#[test]
fn the_last_level_is_not_retired() {
    let mut scene = scene();
    for name in ["Reader", "Shipper"] {
        let path = page_of(&mut scene.amina, LEVELS, name);
        assert_eq!(retired(&mut scene.amina, &path, "").status, 303);
    }
    let path = page_of(&mut scene.amina, LEVELS, "Manager");
    let page = scene.amina.get(&format!("{path}/retire"));
    assert!(
        page.text().contains("the only one in use"),
        "{}",
        page.text()
    );
    let answer = retired(&mut scene.amina, &path, "");
    assert_eq!(answer.status, 422);
    let page = scene.amina.get(&path);
    assert!(
        !page.text().contains("This level is retired"),
        "{}",
        page.text()
    );
}

#[test]
fn a_merchant_added_while_its_level_is_retired_never_keeps_it() {
    use std::sync::atomic::{AtomicBool, Ordering};
    for round in 0..4 {
        let mut scene = scene();
        let night = made(&mut scene.amina, LEVELS, "Night", &["jobs.view"]);
        let id = night.rsplit('/').next().unwrap().to_owned();
        let location = db_location(&scene.cast.world, &scene.cast.acme, "LYO-1");
        let shop = Filled::chez_chloe(location, id.parse().unwrap());
        let world = &scene.cast.world;
        let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
        let mut clients = [world.signed_in(&dora), scene.amina];
        let retiring = AtomicBool::new(true);
        let statuses = super::locations::form::at_once(&mut clients, |client| {
            if retiring.swap(false, Ordering::SeqCst) {
                client.post(&format!("{night}/retire"), &[]).status
            } else {
                shop.send(client).status
            }
        });
        let page = clients[0].get(&night).text();
        let is_retired = page.contains("This level is retired");
        let is_held = page.contains("Chez Chloé");
        assert!(!(is_retired && is_held), "{round} {statuses:?}: {page}");
        assert!(
            statuses.iter().all(|status| [303, 422].contains(status)),
            "{statuses:?}"
        );
    }
}

#[test]
fn who_may_not_change_levels_reads_them_and_why() {
    let mut scene = scene();
    let path = page_of(&mut scene.amina, LEVELS, "Shipper");
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    let text = ben.get(&path).text();
    assert!(
        text.contains("your own role does not include “Manage merchant levels”"),
        "{text}"
    );
    assert_eq!(
        Edit::open(&mut scene.amina, &path).send(&mut ben).status,
        403
    );
}
