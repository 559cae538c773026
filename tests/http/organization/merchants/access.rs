//! Who reaches what: other organizations, lesser rights, networks.

use comptoir::settings::Settings;

use super::create::{person, scene};
use super::form::{Filled, db_level, db_location};
use crate::support::{Cast, World};

#[test]
fn another_organizations_merchant_is_not_there_on_any_address() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    for address in [
        path.clone(),
        format!("{path}/edit"),
        format!("{path}/history"),
    ] {
        assert_eq!(mallory.get(&address).status, 404, "{address}");
    }
    for act in ["", "/suspend", "/resume", "/archive", "/restore", "/invite"] {
        assert_eq!(
            mallory
                .post(&format!("{path}{act}"), &scene.chloe.fields())
                .status,
            404,
            "{act}"
        );
    }
    assert!(scene.amina.get(&path).text().contains("Active"));
    assert!(
        mallory
            .get("/organization/merchants")
            .text()
            .contains("No merchants yet")
    );
}

#[test]
fn support_sees_merchants_and_is_told_which_permission_adding_needs() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let mut ben = scene.cast.world.signed_in(&scene.cast.ben);
    let list = ben.get("/organization/merchants");
    assert_eq!(list.status, 200);
    assert!(!list.text().contains("Add merchant"));
    let refused = scene.chloe.send(&mut ben);
    assert_eq!(refused.status, 403);
    assert!(
        refused.text().contains("“Add merchants”")
            && refused.text().contains("An administrator of Acme"),
        "{}",
        refused.text()
    );
    assert_eq!(ben.post(&format!("{path}/archive"), &[]).status, 403);
}

#[test]
fn the_message_after_an_act_names_its_merchant_to_those_who_may_see_it() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    scene.amina.get(&path);
    let id = path.rsplit('/').next().unwrap();
    let archived = scene.amina.post(&format!("{path}/archive"), &[]);
    let page = scene.amina.get(archived.location());
    let told = "Chez Chloé was archived.";
    assert!(page.text().contains(told), "{}", page.text());
    let again = scene.amina.get(archived.location());
    assert!(!again.text().contains(told), "once");
    let waiting = ("flash".to_owned(), format!("MerchantArchived.{id}"));
    let cast = &scene.cast;
    for stranger in [&cast.mallory, &cast.otto] {
        let mut stranger = cast.world.signed_in(stranger);
        stranger.cookies.extend([waiting.clone()]);
        let page = stranger.get("/account").text();
        assert!(
            !page.contains("archived") && !page.contains("Chloé"),
            "{page}"
        );
    }
}

fn behind_a_proxy(settings: Settings) -> Settings {
    Settings {
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..settings
    }
}

#[test]
fn a_merchants_ip_list_decides_at_sign_in_and_at_every_request() {
    let cast = Cast::assemble_in(World::start_with(behind_a_proxy));
    let location = db_location(&cast.world, &cast.acme, "PAR-1");
    let level = db_level(&cast.world, &cast.acme, "reader");
    let mut amina = cast.world.signed_in(&cast.amina);
    let form = Filled::chez_chloe(location, level).with("ip_allow_list", "203.0.113.0/24 # shop");
    let path = form.send(&mut amina).location().to_owned();
    let chloe = person("chloe@chezchloe.example");

    let mut elsewhere = cast.world.visitor().at_address("198.51.100.7");
    let refused = elsewhere.sign_in(&chloe);
    assert_eq!(refused.status, 403);
    assert!(!refused.text_of("reference").is_empty());

    let mut shop = cast.world.visitor().at_address("203.0.113.9");
    assert_eq!(shop.sign_in(&chloe).status, 303);
    assert_eq!(shop.get("/portal").status, 200);
    let mut moved = shop.at_address("198.51.100.7");
    assert_eq!(
        moved.get("/portal").status,
        403,
        "the same session from elsewhere"
    );

    let version = amina
        .get(&format!("{path}/edit"))
        .hidden("version")
        .unwrap();
    let exempt = form
        .with("ip_exempt", "on")
        .with("sign_in", "keep")
        .with("version", &version);
    assert_eq!(amina.post(&path, &exempt.fields()).status, 303);
    assert_eq!(
        moved.get("/portal").status,
        200,
        "the exemption takes hold at once"
    );
}

#[test]
fn a_reader_is_told_why_a_part_of_the_portal_is_not_theirs() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    let start = chloe.get("/portal");
    assert!(
        !start.body.contains("/portal/messages") && !start.body.contains("/portal/api-keys"),
        "neither is on"
    );
    assert_eq!(chloe.get("/portal/messages").status, 403);
    assert_eq!(chloe.get("/organization/merchants").status, 403);
    assert_eq!(chloe.get("/platform/organizations").status, 403);
}

#[test]
fn unreadable_bytes_in_the_forwarded_header_give_nobody_another_address() {
    let cast = Cast::assemble_in(World::start_with(behind_a_proxy));
    let location = db_location(&cast.world, &cast.acme, "PAR-1");
    let level = db_level(&cast.world, &cast.acme, "reader");
    let mut amina = cast.world.signed_in(&cast.amina);
    let list = "127.0.0.0/8\n203.0.113.0/24";
    let form = Filled::chez_chloe(location, level).with("ip_allow_list", list);
    assert_eq!(form.send(&mut amina).status, 303);
    let chloe = person("chloe@chezchloe.example");
    // What a proxy appends to is what the client sent, in one value or in the last of several.
    for forwarded in [&["é, 66.6.6.6"][..], &["203.0.113.9", "é, 66.6.6.6"]] {
        let mut forger = cast.world.visitor();
        for value in forwarded {
            forger = forger.with_header("x-forwarded-for", value);
        }
        assert_eq!(forger.sign_in(&chloe).status, 403, "{forwarded:?}");
    }
}

#[test]
fn who_may_only_look_is_told_why_there_are_no_buttons() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let location = format!(
        "/organization/locations/{}",
        scene.chloe.value("location_ids")
    );
    let world = &scene.cast.world;
    let ana = world.db_staff(&scene.cast.acme, "Ana", "analyst");
    let mut ana = world.signed_in(&ana);
    for (address, said) in [
        (
            "/organization/merchants",
            "You can see merchants but not add them",
        ),
        (&path, "You can see this merchant but not change it"),
        (
            "/organization/locations",
            "You can see locations but not add them",
        ),
        (&location, "You can see this location but not change it"),
    ] {
        let page = ana.get(address);
        assert_eq!(page.status, 200, "{address}");
        assert!(page.text().contains(said), "{address}: {}", page.text());
        assert!(!scene.amina.get(address).text().contains(said));
    }
}
