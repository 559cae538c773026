//! Addresses that are not there, or not for who asks: said in words, with the reader's menu.

use crate::organization::merchants::create::{person, scene};
use crate::organization::merchants::form::db_level;
use crate::support::{Cast, World};

#[test]
fn an_unknown_address_is_said_in_the_readers_language_with_their_menu() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    let missing = chloe.get("/nowhere");
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("lang=\"fr\""));
    assert!(missing.body.contains("href=\"/portal/locations\""));
    assert!(missing.text().contains("Page introuvable"));
}

#[test]
fn an_address_that_is_there_for_other_methods_says_which() {
    let world = World::start();
    for (path, allowed) in [
        ("/logout", "POST"),
        (
            "/organization/merchants/018f4a00-0000-7000-8000-000000000000/archive",
            "POST",
        ),
    ] {
        let refused = world.visitor().get(path);
        assert_eq!(refused.status, 405, "{path}");
        assert_eq!(refused.header("allow"), Some(allowed), "{path}");
        assert!(refused.text().contains("This cannot be done this way"));
    }
    let refused = world.visitor().post("/healthz", &[]);
    assert_eq!(
        (refused.status, refused.header("allow")),
        (405, Some("GET, HEAD"))
    );
}

#[test]
fn head_is_get_without_the_body() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for path in ["/healthz", "/login", "/organization/merchants"] {
        let (head, get) = (amina.head(path), amina.get(path));
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(
            head.header("content-type"),
            get.header("content-type"),
            "{path}"
        );
        assert!(head.body.is_empty(), "{path}");
    }
    assert_eq!(amina.head("/nowhere").status, 404);
}

#[test]
fn a_merchant_is_told_which_switch_is_off_and_whom_to_ask() {
    let mut scene = scene();
    let form = scene.chloe.with("platform_language", "en");
    assert_eq!(form.send(&mut scene.amina).status, 303);
    let shipper = person("chloe@chezchloe.example");
    let mut shipper = scene.cast.world.signed_in(&shipper);
    for (path, said) in [
        (
            "/portal/api-keys",
            "API access is not switched on for you. Ask Acme",
        ),
        (
            "/portal/messages",
            "Chat access is not switched on for you. Ask Acme",
        ),
    ] {
        let refused = shipper.get(path);
        assert_eq!(refused.status, 403);
        assert!(refused.text().contains(said), "{}", refused.text());
    }
}

#[test]
fn a_merchant_is_told_about_its_level_and_not_about_a_role() {
    let mut scene = scene();
    let reader = db_level(&scene.cast.world, &scene.cast.acme, "reader").to_string();
    let form = scene
        .chloe
        .with("platform_language", "en")
        .with("level_id", &reader);
    assert_eq!(form.send(&mut scene.amina).status, 303);
    let reader = person("chloe@chezchloe.example");
    let refused = scene.cast.world.signed_in(&reader).get("/portal/api-keys");
    assert_eq!(refused.status, 403);
    let text = refused.text();
    assert!(
        text.contains("Your merchant level does not include “Use the API"),
        "{text}"
    );
    assert!(
        text.contains("ask Acme") && !text.contains("role"),
        "{text}"
    );
}
