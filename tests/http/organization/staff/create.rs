//! `POST /organization/staff`

use super::form::{Filled, STAFF, scene};
use crate::organization::locations::form::at_once;
use crate::support::{PASSWORD, readable};

#[test]
fn an_added_member_is_invited_and_signs_in_with_the_password_they_choose() {
    let mut scene = scene();
    let path = scene.added(&Filled::zoe(scene.role("support_1")));
    let page = scene.amina.get(&path).text();
    for shown in [
        "The member was added.",
        "Zoé Martin",
        "zoe@example.com",
        "Customer Support level 1",
        "Français",
        "Invited",
        "Waiting; the link works until",
        "Member of staff invited",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let mail = readable(&scene.cast.world.wait_for_mails(1)[0]);
    assert!(mail.contains("Bonjour"), "in the member's language: {mail}");
    let (_, rest) = mail.split_once("/invitation/").unwrap();
    let token: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    let mut zoe = scene.cast.world.visitor();
    let invitation = format!("/invitation/{token}");
    zoe.get(&invitation);
    let chosen = [
        ("new_password", PASSWORD),
        ("new_password_confirmation", PASSWORD),
    ];
    assert_eq!(zoe.post(&invitation, &chosen).location(), "/organization");
    assert_eq!(zoe.get(STAFF).status, 200);
    let page = scene.amina.get(&path).text();
    assert!(
        page.contains("Accepted") && page.contains("1 session"),
        "{page}"
    );
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
    let mut scene = scene();
    let form = Filled::zoe(scene.role("analyst"))
        .with("name", "")
        .with("email", "zoe@")
        .with("role_id", "")
        .with("language", "xx");
    let answer = form.send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("<title>Error:"));
    for field in ["name", "email", "role_id", "language"] {
        assert!(
            !answer.text_of(&format!("{field}-error")).is_empty(),
            "{field}"
        );
        assert!(
            answer.body.contains(&format!("href=\"#{field}\"")),
            "{field}"
        );
    }
    assert!(answer.body.contains("value=\"zoe@\""));
    assert_eq!(scene.amina.get(STAFF).text_of("list-count"), "2");
}

#[test]
fn an_e_mail_that_anybody_of_the_installation_has_is_refused_at_its_field() {
    let mut scene = scene();
    for email in ["BEN@example.com", "mallory@example.com", "otto@example.com"] {
        let form = Filled::zoe(scene.role("analyst")).with("email", email);
        let answer = form.send(&mut scene.amina);
        assert_eq!(answer.status, 422, "{email}");
        assert!(answer.text_of("email-error").contains("already"), "{email}");
    }
}

#[test]
fn of_two_who_add_the_same_e_mail_at_once_one_succeeds_and_one_is_told() {
    let scene = scene();
    let world = &scene.cast.world;
    let analyst = scene.role("analyst");
    let theirs = super::form::db_role(world, &scene.cast.other, "analyst");
    // In two organizations: no lock of ours is between them, only the constraint.
    let mut clients = [
        (world.signed_in(&scene.cast.mallory), Filled::zoe(theirs)),
        (scene.amina, Filled::zoe(analyst)),
    ];
    let start = std::sync::Barrier::new(2);
    let mut statuses: Vec<u16> = std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|(client, form)| {
                let start = &start;
                threads.spawn(move || {
                    start.wait();
                    form.send(client).status
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[test]
fn a_double_click_adds_one_member_and_sends_one_mail() {
    let mut scene = scene();
    let new = scene.amina.get("/organization/staff/new");
    let token = new.hidden("form_token").unwrap();
    let form = Filled::zoe(scene.role("analyst")).with("form_token", &token);
    let mut clients = [scene.cast.world.signed_in(&scene.cast.amina), scene.amina];
    let answers = at_once(&mut clients, |client| {
        let answer = form.send(client);
        (answer.status, answer.location().to_owned())
    });
    assert_eq!(answers[0].0, 303);
    assert_eq!(answers[0], answers[1]);
    assert_eq!(clients[0].get(STAFF).text_of("list-count"), "3");
    let again = form.send(&mut clients[0]);
    assert_eq!(again.location(), answers[0].1);
    assert_eq!(scene.cast.world.wait_for_mails(1).len(), 1);
}

#[test]
fn a_form_sent_again_with_other_content_adds_nobody_and_offers_both() {
    let mut scene = scene();
    let new = scene.amina.get("/organization/staff/new");
    let token = new.hidden("form_token").unwrap();
    let form = Filled::zoe(scene.role("analyst")).with("form_token", &token);
    let made = scene.added(&form);
    let answer = form
        .with("email", "other@example.com")
        .send(&mut scene.amina);
    assert_eq!(answer.status, 409);
    assert!(answer.body.contains(&format!("href=\"{made}\"")));
    assert!(answer.body.contains("value=\"other@example.com\""));
    assert_ne!(answer.hidden("form_token"), Some(token));
    assert_eq!(scene.amina.get(STAFF).text_of("list-count"), "3");
}

#[test]
fn the_form_chooses_no_role_by_itself() {
    let mut scene = scene();
    let page = scene.amina.get("/organization/staff/new");
    assert_eq!(page.status, 200);
    assert!(
        page.body
            .contains("<option value=\"\" selected>Choose a role")
    );
}

#[test]
fn another_organizations_role_is_refused_at_its_field() {
    let mut scene = scene();
    let theirs = super::form::db_role(&scene.cast.world, &scene.cast.other, "analyst");
    let answer = Filled::zoe(theirs).send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(answer.text_of("role_id-error").contains("roles shown"));
}

#[test]
fn who_may_see_staff_but_not_manage_it_is_told_which_permission_is_missing() {
    let scene = scene();
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    assert_eq!(ben.get(STAFF).status, 200);
    let refused = Filled::zoe(scene.role("analyst")).send(&mut ben);
    assert_eq!(refused.status, 403);
    assert!(
        refused
            .text()
            .contains("Invite and manage members of staff")
    );
    assert!(!ben.get(STAFF).body.contains("/organization/staff/new"));
}
