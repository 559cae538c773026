//! That every attempt is recorded, and for whom.

use std::time::Duration;

use comptoir::accounts::delete_old_passes;
use comptoir::db::{DbResult, Within};

use super::{CAFE, SIGN_INS, scene};

#[test]
fn each_kind_of_attempt_is_recorded() {
    let scene = scene();
    let world = &scene.cast.world;
    let invited = world.db_invited(&scene.cast.acme, "Emil");
    let before = world.db_attempts().len();
    let mut visitor = scene.visitor_at(CAFE);
    let mut attempt = |email: &str, password: &str| {
        let fields = [("email", email), ("password", password)];
        visitor.post("/login", &fields).status
    };
    assert_eq!(attempt("nobody@example.com", "wrong"), 422);
    assert_eq!(attempt("a password in the wrong field", "wrong"), 422);
    assert_eq!(attempt(&invited.email, "wrong"), 422);
    assert_eq!(attempt(&scene.chloe.email, "wrong"), 422);
    assert_eq!(attempt(&scene.chloe.email, &scene.chloe.password), 403);
    let recorded = world.db_attempts().split_off(before);
    let recorded: Vec<(&str, &str)> = recorded
        .iter()
        .map(|(email, outcome)| (email.as_str(), outcome.as_str()))
        .collect();
    assert_eq!(
        recorded,
        [
            ("nobody@example.com", "unknown-email"),
            ("", "unknown-email"),
            (&*invited.email, "no-password"),
            (&*scene.chloe.email, "wrong-password"),
            (&*scene.chloe.email, "address-not-allowed"),
        ]
    );
}

#[test]
fn an_unknown_email_is_shown_to_no_organization() {
    let mut scene = scene();
    let fields = [("email", "nobody@example.com"), ("password", "wrong")];
    assert_eq!(scene.visitor_at(CAFE).post("/login", &fields).status, 422);
    for query in ["", "?query=nobody", "?outcome=unknown-email"] {
        let page = scene.ben.get(&format!("{SIGN_INS}{query}"));
        assert!(!page.text().contains("nobody@example.com"), "{query}");
    }
}

#[test]
fn of_a_pause_one_attempt_is_recorded_however_many_are_sent_and_for_whom_makes_no_difference() {
    let mut scene = scene();
    let world = &scene.cast.world;
    for email in [scene.cast.amina.email.as_str(), "nobody@example.com"] {
        let before = world.db_attempts().len();
        let mut visitor = scene.visitor_at(CAFE);
        let mut attempt = || {
            let fields = [("email", email), ("password", "wrong")];
            visitor.post("/login", &fields).status
        };
        for _ in 0..3 {
            assert_eq!(attempt(), 422);
        }
        for _ in 0..5 {
            assert_eq!(attempt(), 429);
        }
        world.db_age_failures(Duration::from_secs(2));
        assert_eq!(attempt(), 422);
        assert_eq!(attempt(), 429);
        let recorded = world.db_attempts().split_off(before);
        let outcomes: Vec<&str> = recorded.iter().map(|(_, outcome)| &**outcome).collect();
        let wrong = if email.starts_with("amina") {
            "wrong-password"
        } else {
            "unknown-email"
        };
        assert_eq!(outcomes, [wrong, wrong, wrong, "paused", wrong, "paused"]);
    }
    let page = scene.ben.get(&format!("{SIGN_INS}?outcome=paused"));
    assert_eq!(page.text_of("list-count"), "2", "{}", page.text());
}

#[test]
fn an_entry_that_was_over_90_days_ago_is_removed() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let world = &scene.cast.world;
    let swept = || {
        let removed: DbResult<usize> = world
            .db
            .write_now(Within::Platform, |tx| delete_old_passes(tx, 5));
        removed.unwrap()
    };
    assert_eq!(swept(), 0);
    world.db_age_entries(Duration::from_hours(24 * 91));
    assert_eq!(swept(), 1);
}
