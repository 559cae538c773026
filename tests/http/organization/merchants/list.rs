//! `GET /organization/merchants`

use super::create::{Scene, scene};
use super::form::db_location;

/// Adds merchants of these names.
fn with(names: &[&str]) -> Scene {
    let mut scene = scene();
    for (number, name) in names.iter().enumerate() {
        let form = scene
            .chloe
            .clone()
            .with("business_name", name)
            .with("login_email", &format!("m{number}@example.com"))
            .with("sign_in", "invitation");
        assert_eq!(form.send(&mut scene.amina).status, 303, "{name}");
    }
    scene
}

fn names(scene: &mut Scene, query: &str) -> Vec<String> {
    let page = scene.amina.get(&format!("/organization/merchants{query}"));
    assert_eq!(page.status, 200, "{query}");
    page.body
        .split("class=\"table__title\"")
        .skip(1)
        .filter_map(|rest| {
            rest.split_once("<bdi>")?
                .1
                .split("</bdi>")
                .next()
                .map(str::to_owned)
        })
        .collect()
}

#[test]
fn a_search_finds_substrings_without_accents_or_case_over_name_email_and_phone() {
    let mut scene = with(&["Épicerie du Marché", "Zürich Café", "متجر النور"]);
    for (query, found) in [
        ("?query=EPICERIE", "Épicerie du Marché"),
        ("?query=marche", "Épicerie du Marché"),
        ("?query=ric", "Zürich Café"),
        ("?query=zu", "Zürich Café"),
        ("?query=m1@exam", "Zürich Café"),
        ("?query=%D8%A7%D9%84%D9%86%D9%88%D8%B1", "متجر النور"),
    ] {
        assert!(
            names(&mut scene, query).contains(&found.to_owned()),
            "{query}"
        );
    }
    assert!(names(&mut scene, "?query=nothing+like+it").is_empty());
    assert!(
        scene
            .amina
            .get("/organization/merchants?query=nothing+like+it")
            .text()
            .contains("No merchant matches")
    );
}

#[test]
fn a_phone_is_found_as_it_is_dialled_and_a_merchant_by_its_address() {
    let mut scene = with(&["Épicerie du Marché", "Zürich Café", "متجر النور"]);
    assert_eq!(
        names(&mut scene, "?query=42+68-53").len(),
        3,
        "the phone, however spaced"
    );
    for query in [
        "01+42+68+53+00",
        "0142685300",
        "01.42.68",
        "%2B33+1+42+68",
        "0033142685300",
    ] {
        let found = names(&mut scene, &format!("?query={query}"));
        assert_eq!(found.len(), 3, "{query}: from home, and from abroad");
    }
    for query in ["rue+ordener", "75018", "paris"] {
        let found = names(&mut scene, &format!("?query={query}"));
        assert_eq!(found.len(), 3, "{query}: the address");
    }
}

#[test]
fn signs_that_mean_something_to_a_database_mean_nothing_here() {
    let mut scene = with(&[
        "100% Bio",
        "Under_score",
        "Quote\"Mark",
        "O'Hara",
        "Back\\slash",
    ]);
    for (query, count) in [
        ("%25", 1),
        ("_", 1),
        ("%22Ma", 1),
        ("o'h", 1),
        ("k%5Cs", 1),
        ("*", 0),
        ("%00", 5),
        ("NEAR(", 0),
        ("bio+OR", 0),
    ] {
        assert_eq!(
            names(&mut scene, &format!("?query={query}")).len(),
            count,
            "{query}"
        );
    }
}

#[test]
fn the_list_is_sorted_and_filtered_as_the_address_says() {
    let mut scene = with(&["Beta", "alpha", "Gamma"]);
    assert_eq!(names(&mut scene, ""), ["alpha", "Beta", "Gamma"]);
    assert_eq!(names(&mut scene, "?sort=-name"), ["Gamma", "Beta", "alpha"]);
    assert_eq!(
        names(&mut scene, "?sort=-created"),
        ["Gamma", "alpha", "Beta"]
    );
    assert_eq!(names(&mut scene, "?status=suspended"), Vec::<String>::new());
    assert_eq!(
        names(&mut scene, "?status=active&query=a&sort=-name").len(),
        3
    );
    assert_eq!(
        names(
            &mut scene,
            "?sort=nonsense&page=-3&per_page=7&after=zzz&level=x"
        )
        .len(),
        3
    );
}

/// Two merchants in Paris, one in Lyon, one in both; the locations of Paris and of Lyon.
fn in_paris_and_lyon() -> (Scene, String, String) {
    let mut scene = with(&["Alpha", "Beta"]);
    let lyon = db_location(&scene.cast.world, &scene.cast.acme, "LYO-1").to_string();
    let paris = scene.chloe.value("location_ids");
    for (number, first) in [&lyon, &paris].into_iter().enumerate() {
        let form = scene
            .chloe
            .clone()
            .with("business_name", &format!("Lyon {number}"))
            .with("login_email", &format!("lyon{number}@example.com"))
            .with("default_location_id", &lyon)
            .with("location_ids", first)
            .and("location_ids", &lyon);
        assert_eq!(form.send(&mut scene.amina).status, 303);
    }
    (scene, paris, lyon)
}

#[test]
fn the_list_of_a_location_holds_its_merchants_whatever_else_is_asked_for() {
    let (mut scene, paris, lyon) = in_paris_and_lyon();
    for (asked, found) in [
        (lyon.clone(), vec!["Lyon 0", "Lyon 1"]),
        (format!("{lyon}&sort=-name"), vec!["Lyon 1", "Lyon 0"]),
        (format!("{lyon}&query=lyon+1"), vec!["Lyon 1"]),
        (format!("{paris}&query=lyon"), vec!["Lyon 1"]),
        (
            "nonsense".to_owned(),
            vec!["Alpha", "Beta", "Lyon 0", "Lyon 1"],
        ),
    ] {
        assert_eq!(names(&mut scene, &format!("?location={asked}")), found);
    }
    let path = format!("/organization/merchants?location={lyon}");
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let outside = mallory.get(&path);
    assert_eq!(outside.text_of("list-count"), "0");
    assert!(!outside.text().contains("Location:"), "{}", outside.text());
}

#[test]
fn the_location_of_a_list_is_kept_by_a_search_and_can_be_taken_off() {
    let (mut scene, _, lyon) = in_paris_and_lyon();
    let path = format!("/organization/merchants?location={lyon}");
    let page = scene.amina.get(&format!("{path}&sort=-name"));
    assert_eq!(page.text_of("list-count"), "2");
    assert_eq!(page.hidden("location"), Some(lyon.clone()));
    let removal = "<a class=\"chip\" href=\"/organization/merchants?sort=-name\">";
    assert!(page.body.contains(removal), "{}", page.body);
    assert!(
        page.text().contains("Location: Shop LYO-1"),
        "{}",
        page.text()
    );
    let location = scene.amina.get(&format!("/organization/locations/{lyon}"));
    assert!(location.body.contains(&format!("href=\"{path}\">")));
}

#[test]
fn pages_follow_each_other_forwards_and_backwards() {
    let all: Vec<String> = (0..60).map(|number| format!("Shop {number:02}")).collect();
    let mut scene = with(&all.iter().map(String::as_str).collect::<Vec<_>>());
    for (filter, shown) in [("", 60), ("&query=shop", 60), ("&query=s", 60)] {
        let first = scene
            .amina
            .get(&format!("/organization/merchants?per_page=25{filter}"));
        assert_eq!(first.text_of("list-count"), shown.to_string());
        let mut seen = names(&mut scene, &format!("?per_page=25{filter}"));
        let mut page = first;
        let mut last = String::new();
        while let Some(next) = link(&page.body, "next") {
            let query = next.split_once('?').unwrap().1.to_owned();
            seen.extend(names(&mut scene, &format!("?{query}")));
            page = scene.amina.get(&next);
            last = next;
        }
        assert_eq!(seen, all, "{filter}");
        let back = link(&scene.amina.get(&last).body, "prev").unwrap();
        let query = back.split_once('?').unwrap().1.to_owned();
        assert_eq!(
            names(&mut scene, &format!("?{query}")),
            all[25..50],
            "{filter}"
        );
    }
}

fn link(body: &str, rel: &str) -> Option<String> {
    let (_, rest) = body.split_once(&format!("rel=\"{rel}\" href=\""))?;
    rest.split('"')
        .next()
        .map(|href| href.replace("&#38;", "&").replace("&amp;", "&"))
}
