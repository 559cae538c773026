//! A merchant with several users: its account, and colleagues who have a level of their own.

use std::time::Duration;

use comptoir::accounts::users::{self, Belonging, NewUser, UserRefusal};
use comptoir::db::{DbResult, schema};
use comptoir::text::Language;
use comptoir::values::{EmailAddress, MerchantId};
use diesel::prelude::*;

use super::create::{Scene, person, scene};
use super::form::{MERCHANTS, db_level};
use crate::organization::permission_sets::{Edit, LEVELS, page_of, retired};
use crate::support::Person;

/// Chloé's shop, a shipper, with two colleagues at these levels; and its address.
fn shop(levels: [&str; 2]) -> (Scene, String, [Person; 2]) {
    let mut scene = scene();
    let form = scene.chloe.clone().with("platform_language", "en");
    let added = form.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let path = added.location().to_owned();
    let names = ["Aaron", "Zoe"];
    let colleagues = std::array::from_fn(|at| {
        let level = db_level(&scene.cast.world, &scene.cast.acme, levels[at]);
        let organization = scene.cast.acme.organization();
        let belonging = Belonging::Colleague(organization, id_of(&path), level);
        scene.cast.world.db_user(belonging, names[at])
    });
    (scene, path, colleagues)
}

fn id_of(path: &str) -> MerchantId {
    path.rsplit('/').next().unwrap().parse().unwrap()
}

#[test]
fn the_list_shows_it_once_in_every_order_with_the_accounts_e_mail() {
    let (mut scene, ..) = shop(["reader", "manager"]);
    for query in [
        "",
        "?sort=-created",
        "?sort=-last_sign_in",
        "?query=chez",
        "?query=chloe@chezchloe",
    ] {
        let page = scene.amina.get(&format!("{MERCHANTS}{query}"));
        let text = page.text();
        assert_eq!(page.text_of("list-count"), "1", "{query}");
        assert_eq!(
            text.matches("chezchloe.example").count(),
            1,
            "{query}: {text}"
        );
        for other in ["aaron@", "zoe@"] {
            assert!(!text.contains(other), "{query}: {text}");
        }
    }
}

#[test]
fn its_page_and_its_form_are_of_the_account_and_a_change_leaves_colleagues_as_they_are() {
    let (mut scene, path, [aaron, zoe]) = shop(["reader", "manager"]);
    let edit = scene.amina.get(&format!("{path}/edit"));
    assert!(edit.body.contains("value=\"chloe@chezchloe.example\""));
    let mut form = scene
        .chloe
        .clone()
        .with("business_name", "Chez Chloé & Co")
        .with("login_email", "new@chezchloe.example")
        .with("platform_language", "de")
        .with("sign_in", "keep");
    for hidden in ["version", "base", "merchant_id"] {
        form = form.with(hidden, &edit.hidden(hidden).unwrap());
    }
    let saved = scene.amina.post(&path, &form.fields());
    assert_eq!(saved.status, 303, "{}", saved.text());
    let world = &scene.cast.world;
    world.signed_in(&person("new@chezchloe.example"));
    for colleague in [&aaron, &zoe] {
        let mut portal = world.signed_in(colleague);
        let text = portal.get("/account").text();
        assert!(text.contains(&colleague.email), "{text}");
        assert!(portal.get("/portal").text().contains("Chez Chloé & Co"));
    }
}

#[test]
fn a_colleague_may_what_both_their_own_level_and_the_merchant_may() {
    let (mut scene, _, [aaron, zoe]) = shop(["reader", "manager"]);
    let world = &scene.cast.world;
    let (mut reader, mut manager) = (world.signed_in(&aaron), world.signed_in(&zoe));
    let mut chloe = world.signed_in(&person("chloe@chezchloe.example"));
    let allowed = |text: &str, what: &str| text.contains(what);
    let (create, keys) = ("Create jobs", "Manage API keys");
    let portal = chloe.get("/portal").text();
    assert!(
        allowed(&portal, create) && !allowed(&portal, keys),
        "{portal}"
    );
    let portal = reader.get("/portal").text();
    assert!(!allowed(&portal, create), "a reader's own level: {portal}");
    let portal = manager.get("/portal").text();
    assert!(allowed(&portal, create), "{portal}");
    assert!(
        !allowed(&portal, keys),
        "the merchant is a shipper: {portal}"
    );
    // The merchant's level is lowered: all of them lose it at the next request.
    let path = page_of(&mut scene.amina, LEVELS, "Shipper");
    let edit = Edit::open(&mut scene.amina, &path).untick(&["locations.view"]);
    let asked = edit.send(&mut scene.amina);
    assert_eq!(
        edit.saying_yes_to(&asked).send(&mut scene.amina).status,
        303
    );
    for client in [&mut chloe, &mut reader, &mut manager] {
        assert_eq!(client.get("/portal/locations").status, 403);
    }
}

#[test]
fn suspending_or_archiving_it_ends_the_sessions_of_all_its_people() {
    for (act, back) in [("suspend", "resume"), ("archive", "restore")] {
        let (mut scene, path, [aaron, zoe]) = shop(["reader", "manager"]);
        let world = &scene.cast.world;
        let chloe = person("chloe@chezchloe.example");
        let mut portals = [&chloe, &aaron, &zoe].map(|one| world.signed_in(one));
        assert_eq!(scene.amina.post(&format!("{path}/{act}"), &[]).status, 303);
        for (portal, one) in portals.iter_mut().zip([&chloe, &aaron, &zoe]) {
            assert!(world.db_sessions(world.db_user_of(&one.email)).is_empty());
            assert!(portal.get("/portal").location().starts_with("/login"));
            assert_eq!(world.visitor().sign_in(one).status, 403, "{act}");
        }
        assert_eq!(scene.amina.post(&format!("{path}/{back}"), &[]).status, 303);
        for one in [&chloe, &aaron, &zoe] {
            world.signed_in(one);
        }
    }
}

#[test]
fn switching_the_module_off_ends_the_sessions_of_colleagues_too() {
    let (scene, _, [aaron, _]) = shop(["reader", "manager"]);
    let world = &scene.cast.world;
    world.signed_in(&aaron);
    let mut otto = world.signed_in(&scene.cast.otto);
    let id = scene.cast.acme.organization();
    let address = format!("/platform/organizations/{id}/module");
    assert_eq!(otto.post(&address, &[("merchants", "off")]).status, 303);
    assert!(world.db_sessions(aaron.id).is_empty());
}

#[test]
fn a_colleagues_sign_ins_are_listed_with_the_merchant_under_their_own_e_mail() {
    let (mut scene, path, [aaron, _]) = shop(["reader", "manager"]);
    let world = &scene.cast.world;
    world.signed_in(&aaron);
    world.db_refusal(aaron.id);
    let list = format!("/organization/sign-ins?merchant={}", id_of(&path));
    let text = scene.amina.get(&list).text();
    assert!(text.matches("aaron@example.com").count() >= 2, "{text}");
    assert!(!text.contains("chloe@chezchloe.example"), "{text}");
    let text = scene.amina.get(&path).text();
    assert!(
        !text.contains("Last sign-in Never"),
        "the merchant was here: {text}"
    );
}

#[test]
fn a_list_that_would_lock_out_a_colleague_says_so_with_their_name() {
    let (mut scene, path, [aaron, _]) = shop(["reader", "manager"]);
    scene.cast.world.signed_in(&aaron);
    let page = scene.amina.get(&format!("{path}/edit"));
    let mut form = scene
        .chloe
        .clone()
        .with("platform_language", "en")
        .with("sign_in", "keep")
        .with("ip_allow_list", "203.0.113.7");
    for hidden in ["version", "base", "merchant_id"] {
        form = form.with(hidden, &page.hidden(hidden).unwrap());
    }
    let asked = scene.amina.post(&path, &form.fields());
    assert_eq!(asked.status, 422, "{}", asked.text());
    assert!(asked.text().contains("Aaron"), "{}", asked.text());
}

#[test]
fn who_never_signed_in_is_the_account_whatever_invitation_a_colleague_has() {
    let (mut scene, path, [aaron, _]) = shop(["reader", "manager"]);
    let world = &scene.cast.world;
    let long_ago = comptoir::clock::now().minus(Duration::from_hours(21 * 24));
    let aged: DbResult<()> = world.db.write_now(scene.cast.acme.within(), |tx| {
        diesel::update(schema::merchants::table)
            .set(schema::merchants::created_at.eq(long_ago))
            .execute(tx.conn())?;
        Ok(())
    });
    aged.unwrap();
    world.db_invitation(aaron.id);
    let list = format!("{MERCHANTS}?misfit=any");
    assert_eq!(scene.amina.get(&list).text_of("list-count"), "1");
    assert!(scene.amina.get(&path).text().contains("signed in"));
    world.db_invitation(world.db_user_of("chloe@chezchloe.example"));
    assert_eq!(scene.amina.get(&list).text_of("list-count"), "0");
}

#[test]
fn a_retired_level_moves_colleagues_who_are_counted_and_told_of_in_the_history() {
    let (mut scene, path, [aaron, _]) = shop(["reader", "manager"]);
    let reader = page_of(&mut scene.amina, LEVELS, "Reader");
    let shipper = page_of(&mut scene.amina, LEVELS, "Shipper");
    let said = "1 colleague at a merchant has it too.";
    for page in [reader.clone(), format!("{reader}/retire")] {
        let text = scene.amina.get(&page).text();
        assert!(text.contains(said), "{page}: {text}");
    }
    let edit = Edit::open(&mut scene.amina, &reader).untick(&["locations.view"]);
    let asked = edit.send(&mut scene.amina);
    assert_eq!(asked.status, 422, "it is felt: {}", asked.text());
    assert!(
        asked.text().contains("level of their own"),
        "{}",
        asked.text()
    );
    assert_eq!(retired(&mut scene.amina, &reader, &shipper).status, 303);
    let mut portal = scene.cast.world.signed_in(&aaron);
    assert!(portal.get("/portal").text().contains("Create jobs"));
    let kinds = scene.cast.world.db_trail_of(&scene.cast.acme, aaron.id);
    assert_eq!(kinds, ["merchant.member_changed"]);
    let history = format!("/organization/audit?merchant={}", id_of(&path));
    let text = scene.amina.get(&history).text();
    assert!(text.contains("Colleague of a merchant changed"), "{text}");
}

#[test]
fn the_database_itself_refuses_a_second_account_and_a_colleague_without_a_level_of_the_organization()
 {
    let (scene, path, [aaron, _]) = shop(["reader", "manager"]);
    let (world, acme) = (&scene.cast.world, scene.cast.acme);
    let email = EmailAddress::parse("second@example.com").unwrap();
    let create = |belonging| -> Result<(), UserRefusal> {
        let new = NewUser {
            belonging,
            name: "Second",
            email: &email,
            language: Language::En,
            password_hash: None,
        };
        world
            .db
            .write_now(acme.within(), |tx| users::create(tx, new).map(|_id| ()))
    };
    let merchant = id_of(&path);
    let theirs = db_level(world, &scene.cast.other, "manager");
    let second = create(Belonging::Merchant(acme.organization(), merchant));
    assert!(matches!(second, Err(UserRefusal::Db(_))), "{second:?}");
    let foreign = create(Belonging::Colleague(acme.organization(), merchant, theirs));
    assert!(matches!(foreign, Err(UserRefusal::Db(_))), "{foreign:?}");
    let without: DbResult<()> = world.db.write_now(acme.within(), |tx| {
        diesel::update(schema::users::table.find(aaron.id))
            .set(schema::users::level_id.eq(None::<comptoir::values::LevelId>))
            .execute(tx.conn())?;
        Ok(())
    });
    assert!(without.is_err());
}

#[test]
fn the_history_tells_what_the_merchants_people_did_of_their_own() {
    let (mut scene, path, [aaron, _]) = shop(["reader", "manager"]);
    for own in [&person("chloe@chezchloe.example"), &aaron] {
        let mut client = scene.cast.world.signed_in(own);
        let changed = client.post("/account/language", &[("language", "de")]);
        assert_eq!(changed.status, 303, "{}", changed.text());
    }
    let history = scene.amina.get(&format!("{path}/history")).text();
    assert_eq!(history.matches("Language changed").count(), 2, "{history}");
    assert!(history.contains("English Deutsch"), "{history}");
}
