//! Suspend, resume, archive with undo, restore; and the module's switch.

use comptoir::access::platform_at_the_server;
use comptoir::db::Within;
use comptoir::organizations::{Switch, set_merchants_module};
use comptoir::values::Actor;

use super::create::{person, scene};

#[test]
fn a_suspended_merchant_is_out_at_once_and_comes_back_when_resumed() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let chloe = person("chloe@chezchloe.example");
    let mut portal = scene.cast.world.signed_in(&chloe);
    assert_eq!(
        scene.amina.post(&format!("{path}/suspend"), &[]).status,
        303
    );
    assert_eq!(
        portal.get("/portal").status,
        303,
        "the open session has ended"
    );
    let refused = scene.cast.world.visitor().sign_in(&chloe);
    assert_eq!(refused.status, 403);
    assert!(
        !refused.text_of("reference").is_empty(),
        "{}",
        refused.text()
    );
    assert_eq!(scene.amina.post(&format!("{path}/resume"), &[]).status, 303);
    scene.cast.world.signed_in(&chloe);
}

#[test]
fn an_archived_merchant_leaves_the_list_until_the_archive_is_undone() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let answer = scene.amina.post(&format!("{path}/archive"), &[]);
    assert_eq!(
        (answer.status, answer.location()),
        (303, "/organization/merchants")
    );
    let list = scene.amina.get("/organization/merchants");
    assert!(
        list.text().contains("archived") && list.text().contains("Undo"),
        "{}",
        list.text()
    );
    assert_eq!(list.text_of("list-count"), "0");
    assert!(list.body.contains(&format!("action=\"{path}/restore\"")));
    assert_eq!(
        scene.amina.post(&format!("{path}/restore"), &[]).status,
        303
    );
    assert_eq!(
        scene
            .amina
            .get("/organization/merchants")
            .text_of("list-count"),
        "1"
    );
}

#[test]
fn with_the_module_off_nobody_reaches_the_merchants() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let chloe = person("chloe@chezchloe.example");
    let mut portal = scene.cast.world.signed_in(&chloe);
    let id = scene.cast.acme.organization();
    scene
        .cast
        .world
        .db
        .write_now(Within::Platform, |tx| {
            set_merchants_module(
                tx,
                platform_at_the_server(),
                &Actor::server(),
                id,
                Switch::Off,
            )
        })
        .unwrap();
    for address in [
        "/organization/merchants",
        "/organization/merchants/new",
        &path,
        &format!("{path}/history"),
    ] {
        let answer = scene.amina.get(address);
        assert_eq!(answer.status, 403, "{address}");
        assert!(answer.text().contains("account manager"));
        assert!(
            !answer.body.contains("href=\"/organization/merchants\""),
            "no entry in the menu"
        );
    }
    let ended = portal.get("/portal");
    assert_eq!(
        (ended.status, ended.location()),
        (303, "/login?reason=module-off")
    );
    assert_eq!(scene.cast.world.visitor().sign_in(&chloe).status, 403);
}

#[test]
fn a_merchant_whose_only_location_is_archived_is_restored_once_it_has_another() {
    let mut scene = scene();
    let location = scene.chloe.value("location_ids");
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let at = format!("/organization/locations/{location}");
    for act in [format!("{path}/archive"), format!("{at}/archive")] {
        assert_eq!(scene.amina.post(&act, &[]).status, 303);
    }
    let refused = scene.amina.post(&format!("{path}/restore"), &[]);
    assert_eq!(refused.status, 409);
    assert!(
        refused.text().contains("cannot be restored yet"),
        "{}",
        refused.text()
    );
    assert!(refused.body.contains(&format!("href=\"{at}\"")));
    assert!(refused.body.contains(&format!("href=\"{path}/access\"")));
    assert!(scene.amina.get(&path).text().contains("Archived"));
    assert_eq!(scene.amina.post(&format!("{at}/restore"), &[]).status, 303);
    let restored = scene.amina.post(&format!("{path}/restore"), &[]);
    assert_eq!(restored.status, 303);
}
