//! Nobody grants what they do not hold.

use super::{Scene, scene};
use crate::organization::permission_sets::{Edit, ROLES, made, retired};
use crate::support::Client;

/// Gwen manages roles and sees the staff and the jobs, and nothing else.
fn with_gwen() -> (Scene, Client, String) {
    let mut scene = scene();
    let permissions = ["staff.view", "roles.manage", "jobs.view", "jobs.cancel"];
    let path = made(&mut scene.amina, ROLES, "Role keeper", &permissions);
    let gwen = scene.signed_in("Gwen", &path);
    (scene, gwen, path)
}

#[test]
fn what_one_does_not_hold_cannot_be_ticked_and_the_reason_stands_beside_it() {
    let (_scene, mut gwen, _) = with_gwen();
    let page = gwen.get(&format!("{ROLES}/new"));
    let row = |name: &str| {
        let (_, rest) = page
            .body
            .split_once(&format!("data-field=\"{name}\""))
            .unwrap();
        rest.split("</tr>").next().unwrap_or_default().to_owned()
    };
    let locked = row("settings.manage");
    assert!(locked.contains(" disabled"), "{locked}");
    assert!(locked.contains("you do not hold it yourself"), "{locked}");
    assert!(!row("jobs.cancel").contains(" disabled"));
}

#[test]
fn what_one_does_not_hold_is_refused_by_the_server_at_its_place() {
    let (mut scene, mut gwen, _) = with_gwen();
    let form = Edit::new(&mut gwen, ROLES, "Mine").tick(&["jobs.view", "settings.manage"]);
    let refused = form.send(&mut gwen);
    assert_eq!(refused.status, 422);
    let said = refused.text_of("settings.manage-error");
    assert!(
        said.contains("You do not hold “Change the organization’s settings” yourself"),
        "{said}"
    );
    assert!(!scene.amina.get(ROLES).text().contains("Mine"));
    let mine = form.untick(&["settings.manage"]);
    assert_eq!(mine.send(&mut gwen).status, 303);
}

#[test]
fn nobody_gives_their_own_role_more() {
    let (_scene, mut gwen, own) = with_gwen();
    let edit = Edit::open(&mut gwen, &own).tick(&["settings.manage"]);
    let refused = edit.send(&mut gwen);
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("settings.manage-error").is_empty());
    let less = Edit::open(&mut gwen, &own).untick(&["jobs.cancel"]);
    assert_eq!(
        less.carry_through(&mut gwen).status,
        303,
        "less is theirs to choose"
    );
    let back = Edit::open(&mut gwen, &own).tick(&["jobs.cancel"]);
    assert_eq!(back.send(&mut gwen).status, 422, "and not to be taken back");
}

#[test]
fn a_role_that_holds_more_than_one_has_is_not_changed_retired_or_brought_back() {
    let (mut scene, mut gwen, _) = with_gwen();
    let administrator = scene.role("Administrator");
    let page = gwen.get(&administrator);
    assert!(
        page.text().contains("You cannot change this one"),
        "{}",
        page.text()
    );
    assert!(!page.body.contains("type=\"checkbox\""));
    let edit = Edit::open(&mut scene.amina, &administrator).untick(&["settings.manage"]);
    let refused = edit.send(&mut gwen);
    assert_eq!(refused.status, 403);
    let analyst = scene.role("Business Analyst");
    assert_eq!(retired(&mut gwen, &analyst, "").status, 403);
    assert_eq!(retired(&mut scene.amina, &analyst, "").status, 303);
    assert_eq!(gwen.post(&format!("{analyst}/restore"), &[]).status, 403);
}

#[test]
fn people_are_not_moved_to_a_role_that_holds_more_than_one_has() {
    let (mut scene, mut gwen, own) = with_gwen();
    let administrator = scene.role("Administrator");
    let page = gwen.get(&format!("{own}/retire"));
    let id = administrator.rsplit('/').next().unwrap();
    assert!(!page.body.contains(id), "it is not offered");
    let answer = retired(&mut gwen, &own, &administrator);
    assert_eq!(answer.status, 403, "{}", answer.text());
    assert_eq!(gwen.get("/organization/settings").status, 403);
}

#[test]
fn a_copy_leaves_out_what_one_does_not_hold() {
    let (mut scene, mut gwen, _) = with_gwen();
    let sales = scene.role("Sales level 2");
    let id = sales.rsplit('/').next().unwrap();
    let page = gwen.get(&format!("{ROLES}/new?copy={id}"));
    assert!(
        page.text().contains("Left out of the copy"),
        "{}",
        page.text()
    );
    let ticked = Edit::of(ROLES, &page).ticked;
    let expected = ["jobs.cancel", "jobs.view", "staff.view"];
    assert!(ticked.iter().map(String::as_str).eq(expected), "{ticked:?}");
}

#[test]
fn merchant_levels_are_not_compared_with_the_rights_of_staff() {
    let mut scene = scene();
    let permissions = ["merchants.view", "levels.manage"];
    let path = made(&mut scene.amina, ROLES, "Level keeper", &permissions);
    let mut lena = scene.signed_in("Lena", &path);
    let level = Edit::new(&mut lena, "/organization/levels", "Everything")
        .tick(&["jobs.view", "api.use", "api.manage_keys"])
        .send(&mut lena);
    assert_eq!(level.status, 303, "{}", level.text());
}
