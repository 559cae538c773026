//! Suspending, resuming, removing.

use super::form::{Filled, STAFF, page_of, scene};
use crate::support::Client;

fn act(client: &mut Client, page: &str, act: &str) {
    let answer = client.post(&format!("{page}/{act}"), &[]);
    assert_eq!(answer.status, 303, "{act}: {}", answer.text());
}

#[test]
fn a_suspended_member_is_out_at_once_and_back_when_resumed() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let page = page_of(&scene.cast.ben);
    let mut ben = world.signed_in(&scene.cast.ben);
    for _ in 0..2 {
        act(&mut scene.amina, &page, "suspend");
    }
    assert!(world.db_sessions(scene.cast.ben.id).is_empty());
    assert!(ben.get(STAFF).location().starts_with("/login"));
    assert_eq!(world.visitor().sign_in(&scene.cast.ben).status, 403);
    let text = scene.amina.get(&page).text();
    assert!(text.contains("suspended and cannot sign in"), "{text}");
    assert_eq!(text.matches("Member of staff suspended").count(), 1);
    assert!(text.contains("Status Active Suspended"), "{text}");
    act(&mut scene.amina, &page, "resume");
    assert_eq!(world.visitor().sign_in(&scene.cast.ben).status, 303);
    let text = scene.amina.get(&page).text();
    assert!(text.contains("Status Suspended Active"), "{text}");
}

#[test]
fn suspending_ends_an_open_invitation_and_a_link_to_a_new_password() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let nadia = world.db_invited(&scene.cast.acme, "Nadia");
    let links = [
        format!("/invitation/{}", world.db_invitation(nadia.id)),
        format!("/password/reset/{}", world.db_reset(scene.cast.ben.id)),
    ];
    act(&mut scene.amina, &page_of(&nadia), "suspend");
    act(&mut scene.amina, &page_of(&scene.cast.ben), "suspend");
    for link in links {
        assert_eq!(world.visitor().get(&link).status, 404, "{link}");
    }
}

#[test]
fn before_somebody_is_removed_the_page_says_what_it_does_with_numbers() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let page = page_of(&scene.cast.ben);
    let (_one, _two) = (
        world.signed_in(&scene.cast.ben),
        world.signed_in(&scene.cast.ben),
    );
    let asked = scene.amina.get(&format!("{page}/remove"));
    assert_eq!(asked.status, 200);
    for said in [
        "2 open sessions end at once",
        "ben@example.com is free again",
        "stays in the history",
        "cannot be undone",
    ] {
        assert!(asked.text().contains(said), "{said}: {}", asked.text());
    }
    assert!(!asked.text().contains("open invitation"));
    assert_eq!(scene.amina.get(&page).status, 200, "asking removes nobody");
}

#[test]
fn a_removed_member_is_out_and_gone_from_the_list_and_kept_for_the_history() {
    let mut scene = scene();
    let world = &scene.cast.world;
    let page = page_of(&scene.cast.ben);
    let mut ben = world.signed_in(&scene.cast.ben);
    ben.post("/account/language", &[("language", "de")]);
    let reset = world.db_reset(scene.cast.ben.id);
    for _ in 0..2 {
        let answer = scene.amina.post(&format!("{page}/remove"), &[]);
        assert_eq!((answer.status, answer.location()), (303, STAFF));
    }
    let list = scene.amina.get(STAFF).text();
    assert!(list.contains("The member was removed."), "{list}");
    assert!(!list.contains("ben@example.com"), "{list}");
    assert_eq!(scene.amina.get(&page).status, 404);
    assert!(ben.get(STAFF).location().starts_with("/login"));
    assert_eq!(world.visitor().sign_in(&scene.cast.ben).status, 422);
    let link = format!("/password/reset/{reset}");
    assert_eq!(world.visitor().get(&link).status, 404);
    let kinds = world.db_trail_of(&scene.cast.acme, scene.cast.ben.id);
    assert_eq!(kinds, ["staff.removed", "account.language_changed"]);
}

#[test]
fn the_e_mail_of_a_removed_member_is_free_again_for_another_account_and_only_once() {
    let mut scene = scene();
    let world = &scene.cast.world;
    act(&mut scene.amina, &page_of(&scene.cast.ben), "remove");
    let role = super::form::db_role(world, &scene.cast.other, "analyst");
    let form = Filled::zoe(role).with("email", &scene.cast.ben.email);
    let mut mallory = world.signed_in(&scene.cast.mallory);
    assert_eq!(form.send(&mut mallory).status, 303, "elsewhere too");
    let again = Filled::zoe(scene.role("analyst"))
        .with("email", &scene.cast.ben.email)
        .send(&mut scene.amina);
    assert_eq!(again.status, 422);
    let new = world.db_user_of(&scene.cast.ben.email);
    assert_ne!(new, scene.cast.ben.id);
    let mail = &world.wait_for_mails(1)[0];
    assert!(mail.contains("To: ben@example.com"), "{mail}");
    assert_eq!(
        world.visitor().sign_in(&scene.cast.ben).status,
        422,
        "the old password opens nothing of the new account"
    );
}

#[test]
fn a_removed_member_is_resumed_changed_or_invited_by_no_address() {
    let mut scene = scene();
    let page = page_of(&scene.cast.ben);
    let form = Filled::of(&scene.amina.get(&page)).with("name", "Back");
    act(&mut scene.amina, &page, "remove");
    for act in ["suspend", "resume", "invite", "revoke"] {
        let answer = scene.amina.post(&format!("{page}/{act}"), &[]);
        assert_eq!(answer.status, 404, "{act}");
    }
    assert_eq!(form.send_to(&mut scene.amina, &page).status, 404);
}
