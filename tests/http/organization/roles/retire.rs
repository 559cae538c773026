//! `/organization/roles/{id}/retire` and `/restore`

use super::scene;
use crate::organization::permission_sets::{ROLES, made, retired};

#[test]
fn retiring_says_who_moves_and_what_they_gain_and_lose_before_anything_is_saved() {
    let mut scene = scene();
    let (from, to) = (scene.role("Sales level 2"), scene.role("Sales level 1"));
    let mut ann = scene.signed_in("Ann", &from);
    let text = scene.amina.get(&format!("{from}/retire")).text();
    assert!(
        text.contains("1 person has it and moves to another role."),
        "{text}"
    );
    let id = to.rsplit('/').next().unwrap().to_owned();
    let asked = scene.amina.post(&format!("{from}/retire"), &[("to", &id)]);
    assert_eq!(asked.status, 422);
    let text = asked.text();
    for shown in [
        "1 person moves from Sales level 2 to Sales level 1.",
        "Sales level 2: 1 person loses “Add merchants”, “Change merchants”",
        "They are: Ann.",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    let chosen = format!("<option value=\"{id}\" selected>");
    assert!(asked.body.contains(&chosen));
    assert_eq!(ann.get("/organization/merchants/new").status, 200);
}

#[test]
fn a_retired_role_moves_its_people_at_once_and_stays_for_the_history() {
    let mut scene = scene();
    let (from, to) = (scene.role("Sales level 2"), scene.role("Sales level 1"));
    let mut ann = scene.signed_in("Ann", &from);
    let answer = retired(&mut scene.amina, &from, &to);
    assert_eq!((answer.status, answer.location()), (303, from.as_str()));
    assert_eq!(ann.get("/organization/merchants/new").status, 403);
    let text = scene.amina.get(ROLES).text();
    let (used, rest) = text.split_once("No longer in use").unwrap();
    assert!(!used.contains("Sales level 2") && rest.contains("Sales level 2"));
    assert!(used.contains("Sales level 1 1 person"), "{used}");
    let text = scene.amina.get(&from).text();
    for shown in [
        "Role retired",
        "Sales level 2 Sales level 1",
        "People moved empty 1",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
}

#[test]
fn a_role_with_people_is_not_retired_without_another() {
    let mut scene = scene();
    let from = scene.role("Sales level 2");
    scene.member("Ann", &from);
    for to in [
        "",
        "nonsense",
        "018f4a00-0000-7000-8000-000000000000",
        &from.clone(),
    ] {
        let answer = retired(&mut scene.amina, &from, to);
        assert_eq!(answer.status, 422, "{to}");
        assert!(!answer.text_of("to-error").is_empty(), "{to}");
    }
    let other = scene.role("Sales level 1");
    assert_eq!(retired(&mut scene.amina, &other, "").status, 303);
    let answer = retired(&mut scene.amina, &from, &other);
    assert_eq!(answer.status, 422, "a retired one takes nobody");
}

#[test]
fn another_organizations_role_takes_nobody() {
    let mut scene = scene();
    let from = scene.role("Sales level 2");
    scene.member("Ann", &from);
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let theirs = made(&mut mallory, ROLES, "Theirs", &["jobs.view"]);
    let answer = retired(&mut scene.amina, &from, &theirs);
    assert_eq!(answer.status, 422);
    assert_eq!(answer.text_of("to-error"), "Choose one from the list.");
}

#[test]
fn a_retired_role_is_brought_back_held_by_nobody() {
    let mut scene = scene();
    let (from, to) = (scene.role("Sales level 2"), scene.role("Sales level 1"));
    scene.member("Ann", &from);
    assert_eq!(retired(&mut scene.amina, &from, &to).status, 303);
    assert_eq!(
        retired(&mut scene.amina, &from, "").status,
        303,
        "twice changes nothing"
    );
    for _ in 0..2 {
        let answer = scene.amina.post(&format!("{from}/restore"), &[]);
        assert_eq!((answer.status, answer.location()), (303, from.as_str()));
    }
    let text = scene.amina.get(ROLES).text();
    assert!(text.contains("Sales level 2 Nobody"), "{text}");
    assert!(!text.contains("No longer in use"), "{text}");
}
