//! What a session's cookie opens, and for how long.

use std::time::Duration;

use crate::every_form::{Everything, everything};
use crate::support::{Cast, Client, PASSWORD};

const MINUTE: Duration = Duration::from_mins(1);

/// A browser of somebody else's with a copy of this one's cookie.
fn copy_of(cast: &Cast, client: &Client) -> Client {
    let mut copy = cast.world.visitor();
    copy.cookies.clone_from(&client.cookies);
    copy
}

fn is_open(client: &mut Client) -> bool {
    match client.get("/account").status {
        200 => true,
        303 => false,
        other => panic!("{other}"),
    }
}

#[test]
fn signing_in_changes_the_key_and_one_planted_before_opens_nothing() {
    let cast = Cast::assemble();
    let mallory = cast.world.signed_in(&cast.mallory);
    let planted = mallory.cookies.get("session").unwrap().clone();
    let mut browser = copy_of(&cast, &mallory);
    browser.get("/account");
    let answer = browser.post(
        "/login",
        &[("email", &cast.amina.email), ("password", PASSWORD)],
    );
    assert_eq!(answer.status, 303);
    assert_ne!(browser.cookies.get("session"), Some(&planted));
    assert!(browser.get("/account").text().contains(&cast.amina.email));
    let mut waiting = copy_of(&cast, &mallory);
    assert!(!is_open(&mut waiting), "neither hers nor Amina's");
}

#[test]
fn a_key_that_somebody_made_up_is_replaced_and_never_taken() {
    let cast = Cast::assemble();
    let made_up = "A".repeat(43);
    for planted in [made_up.clone(), format!("{}{made_up}", "A".repeat(44))] {
        let mut browser = cast.world.visitor();
        browser
            .cookies
            .insert("session".to_owned(), planted.clone());
        assert_eq!(browser.sign_in(&cast.amina).status, 303);
        assert_ne!(browser.cookies.get("session"), Some(&planted));
        let mut waiting = cast.world.visitor();
        waiting.cookies.insert("session".to_owned(), planted);
        assert!(!is_open(&mut waiting));
    }
}

#[test]
fn two_browsers_of_one_person_have_keys_of_their_own() {
    let cast = Cast::assemble();
    let mut one = cast.world.signed_in(&cast.amina);
    let mut other = cast.world.signed_in(&cast.amina);
    assert_ne!(one.cookies.get("session"), other.cookies.get("session"));
    assert_eq!(one.post("/logout", &[]).status, 303);
    assert!(is_open(&mut other), "signing out is for one browser");
}

#[test]
fn a_copy_of_the_cookie_is_dead_after_signing_out() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let mut copy = copy_of(&cast, &amina);
    assert!(is_open(&mut copy));
    let out = amina.post("/logout", &[]);
    assert_eq!((out.status, out.location()), (303, "/login"));
    assert_eq!(amina.cookies.get("session"), None);
    assert!(!is_open(&mut copy));
    assert!(amina.get("/login").text().contains("signed out"));
}

#[test]
fn a_copy_of_the_cookie_is_dead_after_the_password_was_changed() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let mut copy = copy_of(&cast, &amina);
    let new = "sept girafes lisent dehors";
    let changed = amina.post(
        "/account/password",
        &[
            ("current_password", PASSWORD),
            ("new_password", new),
            ("new_password_confirmation", new),
        ],
    );
    assert_eq!(changed.status, 303, "{}", changed.text());
    assert!(is_open(&mut amina), "under a new key");
    assert!(!is_open(&mut copy), "the old key of the same session");
}

#[test]
fn an_accepted_invitation_ends_whatever_was_open_before() {
    let Everything {
        cast, invitation, ..
    } = everything();
    let mut browser = cast.world.signed_in(&cast.mallory);
    let mut copy = copy_of(&cast, &browser);
    let path = format!("/invitation/{invitation}");
    let choice = [
        ("new_password", PASSWORD),
        ("new_password_confirmation", PASSWORD),
    ];
    assert_eq!(browser.post(&path, &choice).status, 303);
    assert!(browser.get("/account").text().contains("dora@example.com"));
    assert!(!is_open(&mut copy));
}

#[test]
fn a_cookie_that_was_tampered_with_opens_nothing() {
    let cast = Cast::assemble();
    let amina = cast.world.signed_in(&cast.amina);
    let whole = amina.cookies.get("session").unwrap().clone();
    let middle = whole.len() / 2;
    let bent = |index: usize| -> String {
        let swap = |(at, c): (usize, char)| match (at == index, c) {
            (true, 'x') => 'y',
            (true, _) => 'x',
            (false, c) => c,
        };
        whole.chars().enumerate().map(swap).collect()
    };
    let shorter: String = whole.chars().take(middle).collect();
    for cookie in [
        bent(0),
        bent(middle),
        bent(whole.len() - 3),
        shorter,
        "%00".to_owned(),
    ] {
        let mut browser = cast.world.visitor();
        browser.cookies.insert("session".to_owned(), cookie.clone());
        assert!(!is_open(&mut browser), "{cookie}");
    }
    assert!(is_open(&mut copy_of(&cast, &amina)), "the cookie itself");
}

#[test]
fn half_an_hour_without_a_request_ends_a_session() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for _ in 0..3 {
        cast.world.db_age_sessions(29 * MINUTE);
        assert!(
            is_open(&mut amina),
            "each request begins the half hour anew"
        );
    }
    cast.world.db_age_sessions(31 * MINUTE);
    assert!(!is_open(&mut amina));
}

#[test]
fn twelve_hours_end_a_session_however_busy_it_is() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for quarters in 1..=47 {
        cast.world.db_age_sessions(15 * MINUTE);
        assert!(is_open(&mut amina), "after {quarters} quarters of an hour");
    }
    cast.world.db_age_sessions(15 * MINUTE);
    assert!(!is_open(&mut amina));
}

#[test]
fn a_session_that_comes_back_from_the_past_does_not_let_a_suspended_merchant_in() {
    let mut scene = everything();
    let world = &scene.cast.world;
    let mut portal = world.signed_in(&scene.chloe);
    let user = scene.chloe_id();
    let stored = world.db_sessions(user).remove(0);
    let cookies = portal.cookies.clone();
    let suspend = format!("{}/suspend", scene.address("/organization/merchants/{id}"));
    assert_eq!(scene.amina.post(&suspend, &[]).status, 303);
    assert!(world.db_sessions(user).is_empty());
    world.db_revive(&stored);
    let out = portal.get("/portal");
    assert_eq!(
        (out.status, out.location()),
        (303, "/login?reason=merchant-suspended")
    );
    assert!(world.db_sessions(user).is_empty(), "and is ended again");
    portal.cookies = cookies;
    assert!(!is_open(&mut portal));
}
