//! `GET /organization/locations`

use super::form::{Filled, LOCATIONS, scene};
use crate::organization::merchants::form::{Filled as Merchant, db_level, db_location};

#[test]
fn an_empty_list_says_what_locations_are_for() {
    let mut scene = scene();
    let page = scene.amina.get(LOCATIONS);
    assert_eq!(page.status, 200);
    assert!(page.text().contains("No locations yet"));
    assert!(page.body.contains("href=\"/organization/locations/new\""));
}

#[test]
fn a_row_says_what_the_location_is_and_how_many_merchants_have_it() {
    let mut scene = scene();
    scene.added(&Filled::paris());
    let cast = &scene.cast;
    let shop = db_location(&cast.world, &cast.acme, "LYO-1");
    let level = db_level(&cast.world, &cast.acme, "reader");
    let chloe = Merchant::chez_chloe(shop, level);
    assert_eq!(chloe.send(&mut scene.amina).status, 303);
    let page = scene.amina.get(LOCATIONS);
    assert_eq!(page.text_of("list-count"), "2");
    let text = page.text();
    assert!(
        text.contains(
            "Paris Nord Branch (shop) PAR-01 12 rue Ordener, 75018 Paris Europe/Paris 0 Active"
        ),
        "{text}"
    );
    assert!(text.contains("75002 Paris Europe/Paris 1 Active"), "{text}");
}

#[test]
fn names_and_references_are_found_without_accents_and_as_typed() {
    let mut scene = scene();
    scene.added(&Filled::paris().with("name", "Épicerie 100 %"));
    scene.added(&Filled::paris().with("reference_id", "a_b"));
    let mut found = |query: &str| {
        let page = scene.amina.get(&format!("{LOCATIONS}?query={query}"));
        assert_eq!(page.status, 200, "{query}");
        page.text_of("list-count")
    };
    assert_eq!(found("EPICERIE"), "1");
    assert_eq!(found("A_B"), "1");
    assert_eq!(found("%25"), "1");
    assert_eq!(found("_"), "1");
    assert_eq!(found("%5C"), "0");
    assert_eq!(found("%00"), "2");
    assert_eq!(found("nowhere"), "0");
}

#[test]
fn no_match_says_which_filter_to_remove() {
    let mut scene = scene();
    scene.added(&Filled::paris());
    let page = scene
        .amina
        .get(&format!("{LOCATIONS}?query=zzz&status=archived"));
    assert!(page.text().contains("No location matches"));
    assert!(
        page.body
            .contains("href=\"/organization/locations?status=archived\"")
    );
}

#[test]
fn archived_locations_are_listed_when_asked_for() {
    let mut scene = scene();
    let path = scene.added(&Filled::paris());
    assert_eq!(
        scene.amina.post(&format!("{path}/archive"), &[]).status,
        303
    );
    let mut count = |query: &str| {
        let page = scene.amina.get(&format!("{LOCATIONS}{query}"));
        page.text_of("list-count")
    };
    assert_eq!(count(""), "0");
    assert_eq!(count("?status=archived"), "1");
    assert_eq!(count("?status=all"), "1");
    assert_eq!(count("?status=nonsense&sort=x&page=0&per_page=-3"), "0");
}

#[test]
fn a_long_list_is_turned_page_by_page_in_the_order_asked_for() {
    let mut scene = scene();
    for number in 10..37 {
        db_location(&scene.cast.world, &scene.cast.acme, &format!("N-{number}"));
    }
    let first = scene.amina.get(&format!("{LOCATIONS}?sort=-name"));
    assert_eq!(first.text_of("list-count"), "27");
    assert!(first.body.contains("aria-sort=\"descending\""));
    assert!(first.text().contains("N-36") && !first.text().contains("N-11"));
    assert!(first.body.contains("rel=\"next\""));
    let second = scene.amina.get(&format!("{LOCATIONS}?sort=-name&page=2"));
    assert!(second.text().contains("N-11") && second.text().contains("N-10"));
    assert!(!second.body.contains("rel=\"next\"") && second.body.contains("rel=\"prev\""));
    let all = scene.amina.get(&format!("{LOCATIONS}?per_page=50"));
    assert!(all.text().contains("N-10") && all.text().contains("N-36"));
}
