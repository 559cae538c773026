//! `/account/password`

use crate::support::{Cast, PASSWORD, Person};

const NEW: &str = "sept girafes lisent dehors";

#[test]
fn a_changed_password_ends_the_other_sessions_and_keeps_this_one() {
    let cast = Cast::assemble();
    let mut here = cast.world.signed_in(&cast.amina);
    let mut elsewhere = cast.world.signed_in(&cast.amina);
    here.get("/account/password");
    let changed = here.post(
        "/account/password",
        &[
            ("current_password", PASSWORD),
            ("new_password", NEW),
            ("new_password_confirmation", NEW),
        ],
    );
    assert_eq!(changed.status, 303, "{}", changed.text());
    assert_eq!(here.get("/account").status, 200);
    assert_eq!(elsewhere.get("/account").status, 303);
    assert_eq!(
        cast.world.visitor().sign_in(&cast.amina).status,
        422,
        "the old one"
    );
    cast.world.signed_in(&Person {
        password: NEW.to_owned(),
        ..cast.amina.clone()
    });
}

#[test]
fn a_wrong_current_password_is_said_at_its_field() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    amina.get("/account/password");
    let refused = amina.post(
        "/account/password",
        &[
            ("current_password", "wrong"),
            ("new_password", NEW),
            ("new_password_confirmation", NEW),
        ],
    );
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("current_password-error").is_empty());
}
