//! `/organization/locations/{id}/archive` and `/restore`

use super::form::{Filled, LOCATIONS, Scene, at_once, scene};
use crate::organization::merchants::form::{Filled as Merchant, MERCHANTS, db_level, db_location};

/// Adds a merchant at these locations, the first its default; its address.
fn merchant(scene: &mut Scene, name: &str, locations: &[comptoir::values::LocationId]) -> String {
    let level = db_level(&scene.cast.world, &scene.cast.acme, "reader");
    let email = format!("{}@example.com", name.to_lowercase());
    let mut form = Merchant::chez_chloe(locations[0], level)
        .with("business_name", name)
        .with("login_email", &email);
    for location in &locations[1..] {
        form = form.and("location_ids", &location.to_string());
    }
    let answer = form.send(&mut scene.amina);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location().to_owned()
}

fn location(scene: &Scene, reference: &str) -> comptoir::values::LocationId {
    db_location(&scene.cast.world, &scene.cast.acme, reference)
}

#[test]
fn a_location_that_nobody_needs_is_archived_and_restored() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    let asked = scene.amina.get(&format!("{path}/archive"));
    assert_eq!(asked.status, 200);
    assert!(
        asked.text().contains("No merchant is affected."),
        "{}",
        asked.text()
    );
    let answer = scene.amina.post(&format!("{path}/archive"), &[]);
    assert_eq!((answer.status, answer.location()), (303, path.as_str()));
    let page = scene.amina.get(&path);
    assert!(page.text().contains("Paris Nord was archived."));
    assert!(page.body.contains(&format!("action=\"{path}/restore\"")));
    assert!(page.text().contains("Undo"), "{}", page.text());
    let again = scene.amina.get(&format!("{path}/archive"));
    assert!(again.text().contains("already archived"));
    assert_eq!(
        scene.amina.post(&format!("{path}/archive"), &[]).status,
        303
    );
    assert_eq!(
        scene.amina.post(&format!("{path}/restore"), &[]).status,
        303
    );
    assert_eq!(
        scene.amina.post(&format!("{path}/restore"), &[]).status,
        303
    );
    assert_eq!(scene.amina.get(LOCATIONS).text_of("list-count"), "1");
}

#[test]
fn the_only_location_of_merchants_is_not_archived_and_they_are_named() {
    let mut scene = scene();
    let (only, archived) = (location(&scene, "A"), location(&scene, "B"));
    for number in 1..=6 {
        merchant(&mut scene, &format!("Shop{number}"), &[only]);
    }
    merchant(&mut scene, "Shop7", &[only, archived]);
    let other = format!("{LOCATIONS}/{archived}/archive");
    assert_eq!(scene.amina.post(&other, &[]).status, 303);
    let path = format!("{LOCATIONS}/{only}");
    let asked = scene.amina.get(&format!("{path}/archive"));
    let refused = scene.amina.post(&format!("{path}/archive"), &[]);
    assert_eq!((asked.status, refused.status), (200, 409));
    for page in [asked, refused] {
        let text = page.text();
        assert!(
            text.contains("the only active location of 7 merchants"),
            "{text}"
        );
        assert!(text.contains("Shop5") && !text.contains("Shop6"), "{text}");
        assert!(text.contains("and 2 others"), "{text}");
        let all = format!("href=\"/organization/merchants?location={only}\">");
        assert!(page.body.contains(&all), "{}", page.body);
        assert!(
            page.body
                .contains("<a class=\"link\" href=\"/organization/merchants/")
        );
        assert!(!page.body.contains(&format!("action=\"{path}/archive\"")));
    }
    assert!(scene.amina.get(&path).text().contains("Active"));
}

#[test]
fn an_archived_merchant_does_not_stand_in_the_way() {
    let mut scene = scene();
    let only = location(&scene, "A");
    let shop = merchant(&mut scene, "Shop", &[only]);
    assert_eq!(
        scene.amina.post(&format!("{shop}/archive"), &[]).status,
        303
    );
    let path = format!("{LOCATIONS}/{only}/archive");
    assert_eq!(scene.amina.post(&path, &[]).status, 303);
}

#[test]
fn the_default_of_merchants_with_other_locations_moves_as_the_page_said() {
    let mut scene = scene();
    let (old, b, c) = (
        location(&scene, "A"),
        location(&scene, "B"),
        location(&scene, "C"),
    );
    let moved = merchant(&mut scene, "One", &[old, c, b]);
    merchant(&mut scene, "Two", &[old, c]);
    merchant(&mut scene, "Three", &[old, c]);
    let kept = merchant(&mut scene, "Four", &[c, old]);
    let path = format!("{LOCATIONS}/{old}/archive");
    let asked = scene.amina.get(&path).text();
    assert!(asked.contains("4 merchants have it"), "{asked}");
    assert!(
        asked.contains("default location of 2 merchants, whose default becomes Shop C"),
        "{asked}"
    );
    assert!(
        asked.contains("default location of 1 merchant, whose default becomes Shop B"),
        "{asked}"
    );
    assert_eq!(scene.amina.post(&path, &[]).status, 303);
    let default_of = |scene: &mut Scene, merchant: &str| {
        let edit = scene.amina.get(&format!("{merchant}/edit")).body;
        [b, c]
            .into_iter()
            .find(|id| edit.contains(&format!("<option value=\"{id}\" selected>")))
    };
    assert_eq!(default_of(&mut scene, &moved), Some(b));
    assert_eq!(default_of(&mut scene, &kept), Some(c));
    let history = scene.amina.get(&format!("{moved}/history")).text();
    assert!(
        history.contains("Shop A") && history.contains("Shop B"),
        "{history}"
    );
    let untouched = scene.amina.get(&format!("{kept}/history")).text();
    assert!(!untouched.contains("Merchant changed"), "{untouched}");
}

#[test]
fn a_merchant_added_while_its_location_is_archived_never_ends_up_without_an_active_one() {
    for _ in 0..4 {
        let scene = scene();
        let only = location(&scene, "A");
        let level = db_level(&scene.cast.world, &scene.cast.acme, "reader");
        let dora = scene
            .cast
            .world
            .db_staff(&scene.cast.acme, "Dora", "administrator");
        let mut clients = [scene.cast.world.signed_in(&dora), scene.amina];
        let archiving = std::sync::atomic::AtomicBool::new(true);
        let statuses = at_once(&mut clients, |client| {
            if archiving.swap(false, std::sync::atomic::Ordering::SeqCst) {
                client
                    .post(&format!("{LOCATIONS}/{only}/archive"), &[])
                    .status
            } else {
                Merchant::chez_chloe(only, level).send(client).status
            }
        });
        let archived = clients[0]
            .get(&format!("{LOCATIONS}?status=archived"))
            .text_of("list-count");
        let merchants = clients[0].get(MERCHANTS).text_of("list-count");
        assert_ne!(
            (archived.as_str(), merchants.as_str()),
            ("1", "1"),
            "{statuses:?}"
        );
        assert!(
            statuses
                .iter()
                .all(|status| [303, 409, 422].contains(status)),
            "{statuses:?}"
        );
    }
}

#[test]
fn of_the_last_two_locations_of_a_merchant_archived_at_once_one_stays() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
    let dora = world.signed_in(&dora);
    let pair = [location(&scene, "A"), location(&scene, "B")];
    merchant(&mut scene, "Shop", &pair);
    let mut clients = [scene.amina, dora];
    for client in &mut clients {
        client.get(LOCATIONS);
    }
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut statuses = at_once(&mut clients, |client| {
        let mine = pair[next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)];
        client
            .post(&format!("{LOCATIONS}/{mine}/archive"), &[])
            .status
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}
