//! Sending an invitation again, taking it back.

use super::form::{Filled, Scene, page_of, scene};
use crate::support::Person;

/// Nadia, invited by Amina's form; and the token of a second invitation.
fn invited(scene: &mut Scene) -> (Person, String) {
    let form = Filled::zoe(scene.role("analyst")).with("email", "nadia@example.com");
    scene.added(&form);
    let world = &scene.cast.world;
    world.wait_for_mails(1);
    let id = world.db_user_of("nadia@example.com");
    let person = Person {
        id,
        email: "nadia@example.com".to_owned(),
        password: String::new(),
    };
    (person, world.db_invitation(id))
}

fn opens(scene: &Scene, token: &str) -> bool {
    let path = format!("/invitation/{token}");
    scene.cast.world.visitor().get(&path).status == 200
}

#[test]
fn a_new_invitation_goes_out_and_replaces_the_earlier_link() {
    let mut scene = scene();
    let (nadia, token) = invited(&mut scene);
    assert!(opens(&scene, &token));
    let answer = scene
        .amina
        .post(&format!("{}/invite", page_of(&nadia)), &[]);
    assert_eq!(answer.status, 303);
    assert_eq!(scene.cast.world.wait_for_mails(2).len(), 2);
    assert!(!opens(&scene, &token));
    let text = scene.amina.get(&page_of(&nadia)).text();
    assert!(text.contains("Member of staff invited again"), "{text}");
}

#[test]
fn a_revoked_invitation_opens_nothing_and_the_page_says_so() {
    let mut scene = scene();
    let (nadia, token) = invited(&mut scene);
    let page = page_of(&nadia);
    for _ in 0..2 {
        let answer = scene.amina.post(&format!("{page}/revoke"), &[]);
        assert_eq!(answer.status, 303);
    }
    assert!(!opens(&scene, &token));
    let text = scene.amina.get(&page).text();
    assert!(text.contains("No open invitation"), "{text}");
    assert_eq!(text.matches("Invitation revoked").count(), 1, "{text}");
    assert!(text.contains("Send a new invitation"), "{text}");
}

#[test]
fn an_invitation_dies_with_a_change_of_the_e_mail_and_the_page_says_to_send_another() {
    let mut scene = scene();
    let (nadia, token) = invited(&mut scene);
    let moved = Scene::change(&mut scene.amina, &nadia, "email", "nadia2@example.com");
    assert_eq!(moved.status, 303);
    assert!(!opens(&scene, &token));
    let text = scene.amina.get(&page_of(&nadia)).text();
    assert!(text.contains("no longer works: send a new one"), "{text}");
    let again = scene
        .amina
        .post(&format!("{}/invite", page_of(&nadia)), &[]);
    assert_eq!(again.status, 303);
    let mails = scene.cast.world.wait_for_mails(2);
    assert!(
        mails
            .iter()
            .any(|mail| mail.contains("To: nadia2@example.com"))
    );
}

#[test]
fn who_has_a_password_or_is_suspended_is_not_invited() {
    let mut scene = scene();
    let (nadia, _) = invited(&mut scene);
    let suspended = scene
        .amina
        .post(&format!("{}/suspend", page_of(&nadia)), &[]);
    assert_eq!(suspended.status, 303);
    for person in [&scene.cast.ben, &nadia] {
        let path = format!("{}/invite", page_of(person));
        let answer = scene.amina.post(&path, &[]);
        assert_eq!(answer.status, 409);
        assert!(answer.text().contains("cannot be invited"));
        assert!(!scene.amina.get(&page_of(person)).body.contains(&path));
    }
    assert_eq!(scene.cast.world.mails().len(), 1);
}
