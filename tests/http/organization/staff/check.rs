//! `POST /organization/staff/check?field=NAME`

use super::form::{Filled, scene};
use crate::support::{Answer, Client};

fn check(client: &mut Client, form: &Filled, field: &str) -> Answer {
    let path = format!("/organization/staff/check?field={field}");
    client.post(&path, &form.fields())
}

#[test]
fn each_field_is_checked_by_the_rules_of_the_form() {
    let mut scene = scene();
    let form = Filled::zoe(scene.role("analyst"));
    for field in ["name", "email", "role_id", "language"] {
        let fine = check(&mut scene.amina, &form, field);
        assert!(fine.body.contains("data-state=\"valid\""), "{field}");
    }
    let wrong = form.with("email", "ben@example.com").with("name", "\u{7}");
    for field in ["name", "email"] {
        let said = check(&mut scene.amina, &wrong, field);
        assert!(said.body.contains("data-state=\"invalid\""), "{field}");
    }
    assert_eq!(check(&mut scene.amina, &wrong, "nothing").status, 404);
}

#[test]
fn a_members_own_e_mail_is_not_taken_but_that_of_another_organizations_member_is() {
    let mut scene = scene();
    let form = Filled::zoe(scene.role("analyst"));
    let state = |amina: &mut Client, email: &str, member: &str| {
        let form = form.clone().with("email", email).with("member_id", member);
        let body = check(amina, &form, "email").body;
        body.contains("data-state=\"valid\"")
    };
    let (ben, mallory) = (&scene.cast.ben, &scene.cast.mallory);
    assert!(state(&mut scene.amina, &ben.email, &ben.id.to_string()));
    assert!(!state(&mut scene.amina, &ben.email, ""));
    let theirs = mallory.id.to_string();
    assert!(!state(&mut scene.amina, &mallory.email, &theirs));
}

#[test]
fn the_check_is_for_who_manages_staff_alone() {
    let scene = scene();
    let form = Filled::zoe(scene.role("analyst"));
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    assert_eq!(check(&mut ben, &form, "email").status, 403);
}
