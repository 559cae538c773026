//! `/account/confirm`: sensitive changes ask for the password again when the last proof is over ten minutes old.

use std::time::Duration;

use crate::every_form::{Everything, borrowed, everything};
use crate::support::{PASSWORD, Person};

const MINUTE: Duration = Duration::from_mins(1);
const ROLES: &str = "/organization/roles";
const NEW: &str = "/organization/roles/new";

const NIGHT: [(&str, &str); 4] = [
    ("name", "Night manager"),
    ("description", "From ten to six"),
    ("jobs.view", "on"),
    ("form_token", ""),
];

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story: asked, mistyped, typed, and the form is back"
)]
fn a_fresh_proof_is_not_asked_for_again_and_an_old_one_keeps_the_form() {
    let Everything { cast, .. } = everything();
    let mut amina = cast.world.signed_in(&cast.amina);
    cast.world.db_age_proofs(cast.amina.id, 9 * MINUTE);
    let first = amina.post(ROLES, &NIGHT);
    assert_eq!(first.status, 303, "{}", first.text());
    assert!(
        !first.location().contains("confirm"),
        "{}",
        first.location()
    );

    cast.world.db_age_proofs(cast.amina.id, 2 * MINUTE);
    let before = cast.world.db_state();
    amina.get(NEW);
    let late = amina.post(
        ROLES,
        &[
            ("name", "Day manager"),
            ("description", "From six to ten"),
            ("jobs.view", "on"),
        ],
    );
    assert_eq!(
        (late.status, late.location()),
        (303, "/account/confirm?next=%2Forganization%2Froles%2Fnew")
    );
    assert_eq!(cast.world.db_state(), before, "nothing was saved");
    let page = amina.get(late.location());
    assert_eq!(page.status, 200);
    let kept = format!("name=\"next\" value=\"{NEW}\"");
    assert!(page.body.contains(&kept));
    let wrong = amina.post(
        "/account/confirm",
        &[("current_password", "wrong"), ("next", NEW)],
    );
    assert_eq!(wrong.status, 422);
    assert!(!wrong.text_of("current_password-error").is_empty());
    assert!(wrong.body.contains(&kept));
    let right = amina.post(
        "/account/confirm",
        &[("current_password", PASSWORD), ("next", NEW)],
    );
    assert_eq!((right.status, right.location()), (303, NEW));
    let back = amina.get(NEW);
    assert!(
        back.body.contains("value=\"Day manager\""),
        "{}",
        back.text()
    );
    let token = back.hidden("form_token").unwrap();
    let saved = amina.post(
        ROLES,
        &[
            ("name", "Day manager"),
            ("description", ""),
            ("jobs.view", "on"),
            ("form_token", &token),
        ],
    );
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert!(!saved.location().contains("confirm"));
}

const ASKING: [&str; 19] = [
    "/organization/roles",
    "/organization/roles/{id}",
    "/organization/roles/{id}/retire",
    "/organization/levels",
    "/organization/levels/{id}",
    "/organization/levels/{id}/retire",
    "/organization/staff",
    "/organization/staff/{id}",
    "/organization/staff/{id}/remove",
    "/organization/staff/{id}/second-factor",
    "/organization/merchants/{id}/second-factor",
    "/organization/staff/{id}/invite",
    "/organization/staff/{id}/revoke",
    "/organization/staff/{id}/suspend",
    "/organization/staff/{id}/resume",
    "/organization/merchants/{id}/access",
    "/organization/settings",
    "/organization/sign-ins/{id}/admit",
    "/account/email",
];

#[test]
fn every_sensitive_change_asks_and_reading_never_does() {
    let scene = everything();
    let world = &scene.cast.world;
    let mut amina = world.signed_in(&scene.cast.amina);
    world.db_age_proofs(scene.cast.amina.id, 11 * MINUTE);
    let before = world.db_state();
    for pattern in ASKING {
        let answer = amina.post(&scene.address(pattern), &borrowed(&scene.form(pattern)));
        assert_eq!(answer.status, 303, "{pattern}: {}", answer.text());
        assert!(
            answer.location().starts_with("/account/confirm?next="),
            "{pattern}: {}",
            answer.location()
        );
    }
    assert_eq!(world.db_state(), before);
    for page in ["/organization/roles", "/organization/staff", "/account"] {
        assert_eq!(amina.get(page).status, 200, "{page}");
    }
    let language = amina.post("/account/language", &[("language", "de")]);
    assert_eq!(language.location(), "/account", "not sensitive");
}

#[test]
fn who_may_not_do_it_is_told_so_and_a_forged_form_is_refused_as_ever() {
    let scene = everything();
    let world = &scene.cast.world;
    let mut ben = world.signed_in(&scene.cast.ben);
    let mut amina = world.signed_in(&scene.cast.amina);
    for user in [scene.cast.ben.id, scene.cast.amina.id] {
        world.db_age_proofs(user, 11 * MINUTE);
    }
    assert_eq!(ben.post(ROLES, &NIGHT).status, 403);
    let forged = amina.post_raw(ROLES, "csrf_token=nonsense&name=Forged");
    assert_eq!(forged.status, 403, "{}", forged.text());
    assert!(!amina.get(NEW).body.contains("Forged"), "and not kept");
}

#[test]
fn a_new_password_is_a_proof_and_only_own_paths_are_followed() {
    let scene = everything();
    let world = &scene.cast.world;
    let mut amina = world.signed_in(&scene.cast.amina);
    world.db_age_proofs(scene.cast.amina.id, 11 * MINUTE);
    let away = [("current_password", PASSWORD), ("next", "//evil.example")];
    let there = amina.post("/account/confirm", &away);
    assert_eq!((there.status, there.location()), (303, "/account"));
    world.db_age_proofs(scene.cast.amina.id, 11 * MINUTE);
    let new = "sept girafes lisent dehors";
    let fields = [
        ("current_password", PASSWORD),
        ("new_password", new),
        ("new_password_confirmation", new),
    ];
    assert_eq!(amina.post("/account/password", &fields).status, 303);
    amina.get(NEW);
    let saved = amina.post(ROLES, &NIGHT);
    assert!(
        !saved.location().contains("confirm"),
        "{}",
        saved.location()
    );
    let again = Person {
        password: new.to_owned(),
        ..scene.cast.amina.clone()
    };
    world.signed_in(&again);
}
