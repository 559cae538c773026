//! Who may do what to whom.

use comptoir::access::StaffPermission as P;

use super::form::{Filled, STAFF, Scene, page_of, scene};
use crate::support::Client;

const MANAGER: &[P] = &[P::ViewStaff, P::ManageStaff, P::ViewAudit];

#[test]
fn nobody_gives_a_role_that_allows_what_they_may_not_do_themselves() {
    let mut scene = scene();
    let kim = scene.with_rights("Kim", MANAGER);
    let reader = scene.with_rights("Reader", &[P::ViewStaff]);
    let mut kim = scene.cast.world.signed_in(&kim);
    let new = kim.get("/organization/staff/new");
    assert!(!new.text().contains("Administrator"), "{}", new.text());
    let administrator = scene.role("administrator");
    let refused = Filled::zoe(administrator).send(&mut kim);
    assert_eq!(refused.status, 422);
    assert!(refused.text_of("role_id-error").contains("more than yours"));
    let raised = Scene::change(&mut kim, &reader, "role_id", &administrator.to_string());
    assert_eq!(raised.status, 422);
    assert!(raised.text_of("role_id-error").contains("more than yours"));
    // What is within their own rights is theirs to give.
    let page = scene.amina.get(&page_of(&reader));
    let own = Filled::of(&page);
    let (_, role) = own.fields()[2];
    let given = Filled::zoe(role.parse().unwrap()).send(&mut kim);
    assert_eq!(given.status, 303, "{}", given.text());
}

#[test]
fn nobody_changes_who_may_do_more_than_they_and_the_page_says_what() {
    let scene = scene();
    let kim = scene.with_rights("Kim", MANAGER);
    let mut kim = scene.cast.world.signed_in(&kim);
    let before = scene.cast.world.db_state();
    let amina = page_of(&scene.cast.amina);
    let page = kim.get(&amina);
    assert_eq!(page.status, 200);
    assert!(page.text().contains("allows something that yours does not"));
    assert_eq!(page.hidden("version"), None, "no form");
    let form = Filled::zoe(scene.role("analyst"))
        .with("version", "1")
        .with("email", "kim2@example.com");
    let answers = [
        form.send_to(&mut kim, &amina),
        kim.post(&format!("{amina}/suspend"), &[]),
        kim.post(&format!("{amina}/resume"), &[]),
        kim.post(&format!("{amina}/remove"), &[]),
        kim.post(&format!("{amina}/invite"), &[]),
        kim.post(&format!("{amina}/revoke"), &[]),
        kim.get(&format!("{amina}/remove")),
    ];
    for answer in answers {
        assert_eq!(answer.status, 403, "{}", answer.text());
        assert!(answer.text().contains("See merchants"), "{}", answer.text());
    }
    assert_eq!(scene.cast.world.db_state(), before);
}

#[test]
fn nobody_changes_their_own_role_or_e_mail_nor_suspends_or_removes_themselves() {
    let mut scene = scene();
    scene.staff("Dora", "administrator");
    let own = page_of(&scene.cast.amina);
    let page = scene.amina.get(&own);
    assert!(page.text().contains("This is you"), "{}", page.text());
    assert!(!page.body.contains(&format!("{own}/suspend")));
    let before = scene.cast.world.db_state();
    let sales = scene.role("sales_3").to_string();
    for (field, value) in [("role_id", sales.as_str()), ("email", "new@example.com")] {
        let answer = Scene::change(&mut scene.amina, &scene.cast.amina, field, value);
        assert_eq!(answer.status, 422, "{field}");
        assert!(
            !answer.text_of(&format!("{field}-error")).is_empty(),
            "{field}"
        );
    }
    for act in ["suspend", "remove", "invite", "revoke", "resume"] {
        let answer = scene.amina.post(&format!("{own}/{act}"), &[]);
        assert_eq!(answer.status, 403, "{act}");
        assert!(
            answer.text().contains("to yourself"),
            "{act}: {}",
            answer.text()
        );
    }
    assert_eq!(scene.amina.get(&format!("{own}/remove")).status, 403);
    assert_eq!(scene.cast.world.db_state(), before);
    let renamed = Scene::change(&mut scene.amina, &scene.cast.amina, "name", "Amina H.");
    assert_eq!(renamed.status, 303);
}

/// Everything that would leave nobody but Dora's colleague: refused, with a sentence.
fn assert_last(client: &mut Client, scene: &Scene, person: &crate::support::Person) {
    let page = page_of(person);
    let before = scene.cast.world.db_state();
    let sales = scene.role("sales_3").to_string();
    let demoted = Scene::change(client, person, "role_id", &sales);
    assert_eq!(demoted.status, 422, "{}", demoted.text());
    assert!(
        demoted
            .text_of("role_id-error")
            .contains("nobody who can sign in")
    );
    for act in ["suspend", "remove"] {
        let answer = client.post(&format!("{page}/{act}"), &[]);
        assert_eq!(answer.status, 409, "{act}");
        assert!(answer.text().contains("last administrator"), "{act}");
        assert!(!client.get(&page).body.contains(&format!("{page}/{act}")));
    }
    assert_eq!(client.get(&format!("{page}/remove")).status, 409);
    assert_eq!(scene.cast.world.db_state(), before);
}

#[test]
fn the_last_administrator_who_can_sign_in_stays_whatever_others_are_called() {
    let scene = scene();
    let world = &scene.cast.world;
    let dora = scene.staff("Dora", "administrator");
    let mut client = world.signed_in(&dora);
    // Dora's session goes on, but she could not sign in again; nor could these two.
    world.db_without_password(dora.id);
    let invited = scene.staff("Invited", "administrator");
    world.db_without_password(invited.id);
    let suspended = scene.staff("Suspended", "administrator");
    let page = page_of(&suspended);
    assert_eq!(client.post(&format!("{page}/suspend"), &[]).status, 303);
    assert_last(&mut client, &scene, &scene.cast.amina);
    // What counts is the rights, not the name.
    scene.with_rights("Deputy", &[P::ManageStaff, P::ManageRoles]);
    let amina = page_of(&scene.cast.amina);
    assert_eq!(client.post(&format!("{amina}/suspend"), &[]).status, 303);
}

#[test]
fn a_right_that_was_taken_away_is_gone_at_once_even_for_an_open_form() {
    let mut scene = scene();
    let dora = scene.staff("Dora", "administrator");
    let mut client = scene.cast.world.signed_in(&dora);
    let ben = page_of(&scene.cast.ben);
    let form = Filled::of(&client.get(&ben)).with("name", "Late");
    let sales = scene.role("sales_3").to_string();
    let demoted = Scene::change(&mut scene.amina, &dora, "role_id", &sales);
    assert_eq!(demoted.status, 303);
    assert_eq!(form.send_to(&mut client, &ben).status, 403);
    assert_eq!(client.get(STAFF).status, 200);
}
