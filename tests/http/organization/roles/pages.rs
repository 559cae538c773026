//! `GET /organization/roles`, `/new`, `/compare`, `/{id}`

use super::scene;
use crate::organization::permission_sets::{Edit, ROLES, made};

#[test]
fn the_roles_are_listed_described_counted_and_shown_in_one_table() {
    let mut scene = scene();
    let page = scene.amina.get(ROLES);
    let text = page.text();
    for shown in [
        "Administrator 1 person Everything: Merchants, Jobs, Locations, and Organization.",
        "Sales level 1 Nobody Merchants: see. Jobs: see and answer messages.",
        "Permissions by role",
        "Archive and restore merchants For merchants that have left. Nothing is deleted. Yes Yes No No No No No",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    for real in [
        "<th scope=\"row\">",
        "<th scope=\"col\" data-level=",
        "scope=\"rowgroup\"",
    ] {
        assert!(page.body.contains(real), "{real}");
    }
}

#[test]
fn descriptions_are_made_in_the_readers_language_and_follow_the_permissions() {
    let mut scene = scene();
    let path = made(
        &mut scene.amina,
        ROLES,
        "Night shift",
        &["jobs.view", "jobs.cancel"],
    );
    let language = [("language", "fr")];
    assert_eq!(scene.amina.post("/account/language", &language).status, 303);
    let text = scene.amina.get(ROLES).text();
    assert!(text.contains("Missions : voir et annuler."), "{text}");
    assert!(text.contains("Analyste métier"), "{text}");
    let edit = Edit::open(&mut scene.amina, &path).tick(&["jobs.accept"]);
    assert_eq!(edit.send(&mut scene.amina).status, 303);
    let text = scene.amina.get(&path).text();
    assert!(
        text.contains("Missions : voir, accepter et annuler."),
        "{text}"
    );
}

#[test]
fn a_reader_without_the_right_sees_the_same_read_only_and_why() {
    let mut scene = scene();
    let path = scene.role("Administrator");
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    for address in [ROLES, &path] {
        let page = ben.get(address);
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(
            text.contains("your own role does not include “Manage roles”"),
            "{text}"
        );
        assert!(!page.body.contains("type=\"checkbox\""), "{address}");
        assert!(!page.body.contains("/new"), "{address}");
    }
    let sent = Edit::open(&mut scene.amina, &path);
    let answer = sent.send(&mut ben);
    assert_eq!(answer.status, 403);
    assert!(answer.text().contains("Manage roles"), "{}", answer.text());
}

#[test]
fn a_copy_begins_with_the_permissions_of_the_original_and_keeps_to_itself() {
    let mut scene = scene();
    let analyst = scene.role("Business Analyst");
    let id = analyst.rsplit('/').next().unwrap().to_owned();
    let page = scene.amina.get(&format!("{ROLES}/new?copy={id}"));
    assert!(
        page.text().contains("A copy of Business Analyst."),
        "{}",
        page.text()
    );
    let original = Edit::open(&mut scene.amina, &analyst);
    let copy = Edit::of(ROLES, &page);
    assert_eq!(copy.ticked, original.ticked);
    let unnamed = copy.send(&mut scene.amina);
    assert_eq!(unnamed.status, 422);
    assert_eq!(unnamed.text_of("name-error"), "Enter a name.");
    assert_eq!(
        Edit::of(ROLES, &unnamed).ticked,
        copy.ticked,
        "what was ticked is kept"
    );
    let copy = copy
        .with("name", "Analyst of jobs")
        .untick(&["merchants.export"]);
    let added = copy.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    assert_eq!(
        Edit::open(&mut scene.amina, &analyst).ticked,
        original.ticked
    );
    let made = Edit::open(&mut scene.amina, added.location());
    assert_eq!(made.ticked, copy.ticked);
}

#[test]
fn a_form_sent_twice_makes_one_role_and_with_other_content_shows_both_ways_on() {
    let mut scene = scene();
    let form = Edit::new(&mut scene.amina, ROLES, "Night shift").tick(&["jobs.view"]);
    let first = form.send(&mut scene.amina);
    let again = form.send(&mut scene.amina);
    assert_eq!((first.status, again.status), (303, 303));
    assert_eq!(first.location(), again.location());
    let other = form.with("name", "Day shift").send(&mut scene.amina);
    assert_eq!(other.status, 409);
    assert!(other.body.contains(first.location()));
    let text = scene.amina.get(ROLES).text();
    assert!(
        text.contains("Night shift") && !text.contains("Day shift"),
        "{text}"
    );
}

#[test]
fn a_name_that_another_role_has_in_any_language_is_refused() {
    let mut scene = scene();
    made(&mut scene.amina, ROLES, "Night shift", &[]);
    for taken in [
        "NIGHT SHIFT",
        "business analyst",
        "Analyste métier",
        "مسؤول",
    ] {
        let answer = Edit::new(&mut scene.amina, ROLES, taken).send(&mut scene.amina);
        assert_eq!(answer.status, 422, "{taken}");
        let said = answer.text_of("name-error");
        assert_eq!(
            said, "This name is already in use. Choose another.",
            "{taken}"
        );
    }
}

#[test]
fn a_starting_role_keeps_its_name_in_every_language_until_it_is_renamed() {
    let mut scene = scene();
    let path = scene.role("Business Analyst");
    let edit = Edit::open(&mut scene.amina, &path).with("description", "Reads figures.");
    assert_eq!(edit.send(&mut scene.amina).status, 303);
    let german = [("language", "de")];
    assert_eq!(scene.amina.post("/account/language", &german).status, 303);
    let text = scene.amina.get(&path).text();
    assert!(
        text.contains("Business-Analyst") && text.contains("Reads figures."),
        "{text}"
    );
    let renamed = Edit::open(&mut scene.amina, &path).with("name", "Zahlen");
    assert_eq!(renamed.send(&mut scene.amina).status, 303);
    assert!(scene.amina.get(ROLES).text().contains("Zahlen"));
    // Its old name is free again.
    let language = [("language", "en")];
    assert_eq!(scene.amina.post("/account/language", &language).status, 303);
    made(&mut scene.amina, ROLES, "Business Analyst", &[]);
}

#[test]
fn two_roles_are_compared_by_what_differs() {
    let mut scene = scene();
    let ids = ["Sales level 1", "Sales level 2"].map(|name| {
        let path = scene.role(name);
        path.rsplit('/').next().unwrap().to_owned()
    });
    let page = scene
        .amina
        .get(&format!("{ROLES}/compare?a={}&b={}", ids[0], ids[1]));
    let text = page.text();
    let (_, different) = text.split_once("What differs").unwrap();
    let (different, both) = different.split_once("What both allow").unwrap();
    assert!(different.contains("Add merchants No Yes"), "{different}");
    assert!(!different.contains("See merchants"), "{different}");
    assert!(both.contains("See merchants"), "{both}");
    assert!(page.body.contains("<details"), "what both have is folded");
    for query in [
        "",
        "?a=nonsense&b=",
        "?a=018f4a00-0000-7000-8000-000000000000&b=x",
    ] {
        let page = scene.amina.get(&format!("{ROLES}/compare{query}"));
        assert_eq!(page.status, 200, "{query}");
        assert!(page.text().contains("Choose two"), "{query}");
    }
}
