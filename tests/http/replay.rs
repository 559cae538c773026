//! Every address and every field that carries an id, with an id of somebody else's.

use std::collections::BTreeSet;

use comptoir::web::Needs;

use crate::every_form::{Everything, borrowed, every_form, every_route, everything};
use crate::organization::merchants::create::person;
use crate::organization::merchants::form::{Filled, MERCHANTS, db_level, db_location};
use crate::support::Client;

/// Fields that hold ids; [`names_of_ids`] finds those that pages really have.
const IDS: [&str; 7] = [
    "default_location_id",
    "level_id",
    "location_id",
    "location_ids",
    "member_id",
    "merchant_id",
    "role_id",
];

/// Asks for every route with an id that `needs` fits, as `client`; what was answered.
fn walk(
    scene: &Everything,
    client: &mut Client,
    fits: impl Fn(Needs) -> bool,
) -> Vec<(String, u16, String)> {
    every_route()
        .iter()
        .filter(|route| route.path.contains("{id}") && fits(route.needs))
        .map(|route| {
            let answer = scene.visit(client, route);
            let what = format!("{} {}", route.method, route.path);
            (what, answer.status, answer.text())
        })
        .collect()
}

#[test]
fn another_organizations_ids_are_not_there_on_any_route() {
    let scene = everything();
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let before = scene.cast.world.db_state();
    let of_staff = |needs| !matches!(needs, Needs::Operator | Needs::Merchant(_));
    let answers = walk(&scene, &mut mallory, of_staff);
    assert!(answers.len() >= 14, "{answers:?}");
    for (what, status, text) in answers {
        assert_eq!(status, 404, "{what}: {text}");
        for secret in ["Chez Chloé", "chloe@", "Shop PAR-1", "Ordener"] {
            assert!(!text.contains(secret), "{what}");
        }
    }
    assert_eq!(scene.cast.world.db_state(), before);
    let own = scene.cast.world.signed_in(&scene.cast.amina);
    let mine = walk(&scene, &mut { own }, of_staff);
    assert!(
        mine.iter()
            .all(|(_, status, _)| [200, 303, 409, 422].contains(status)),
        "the same addresses are there for their own people: {mine:?}"
    );
}

#[test]
fn another_merchants_ids_are_not_there_on_any_route() {
    let scene = everything();
    let world = &scene.cast.world;
    let mut amina = world.signed_in(&scene.cast.amina);
    let mut mallory = world.signed_in(&scene.cast.mallory);
    let of_merchants = |needs| matches!(needs, Needs::Merchant(_));
    for (scope, client) in [
        (&scene.cast.acme, &mut amina),
        (&scene.cast.other, &mut mallory),
    ] {
        let location = db_location(world, scope, "X-1");
        let email = format!("{location}@example.com");
        let form = Filled::chez_chloe(location, db_level(world, scope, "manager"))
            .with("login_email", &email);
        assert_eq!(form.send(client).status, 303);
        let mut other = world.signed_in(&person(&email));
        let before = world.db_state();
        let answers = walk(&scene, &mut other, of_merchants);
        assert!(answers.len() >= 8, "{answers:?}");
        for (what, status, text) in answers {
            assert_eq!(status, 404, "{what}: {text}");
            assert!(!text.contains("Yann"), "{what}");
        }
        assert_eq!(world.db_state(), before);
    }
    let mut own = world.signed_in(&scene.chloe);
    let mine = walk(&scene, &mut own, of_merchants);
    assert!(
        mine.iter()
            .all(|(_, status, _)| [200, 303, 404, 409].contains(status)),
        "{mine:?}"
    );
    assert_eq!(
        mine[0].1, 200,
        "the same address is there for its own: {mine:?}"
    );
}

#[test]
fn an_organization_is_for_operators_alone_whatever_its_id() {
    let scene = everything();
    let world = &scene.cast.world;
    let before = |client: &mut Client| {
        let state = world.db_state();
        let answers = walk(&scene, client, |needs| needs == Needs::Operator);
        assert!(!answers.is_empty());
        for (what, status, _) in answers {
            assert_eq!(status, 403, "{what}");
        }
        assert_eq!(world.db_state(), state);
    };
    before(&mut world.signed_in(&scene.cast.mallory));
    before(&mut world.signed_in(&scene.cast.amina));
    before(&mut world.signed_in(&scene.chloe));
}

#[test]
fn a_merchants_user_reaches_no_address_of_staff_or_operators() {
    let scene = everything();
    let mut chloe = scene.cast.world.signed_in(&scene.chloe);
    let before = scene.cast.world.db_state();
    let mut walked = 0;
    for route in every_route() {
        if !matches!(
            route.needs,
            Needs::Staff(_) | Needs::StaffWithBoth(..) | Needs::StaffMember | Needs::Operator
        ) {
            continue;
        }
        walked += 1;
        let answer = scene.visit(&mut chloe, &route);
        assert_eq!(answer.status, 403, "{} {}", route.method, route.path);
        assert!(!answer.text().contains("Ordener"), "{}", route.path);
    }
    assert!(walked > 30, "{walked}");
    assert_eq!(scene.cast.world.db_state(), before);
}

/// Names of inputs that hold an id, on every page that the route's people see.
fn names_of_ids(scene: &Everything) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let routes = every_route();
    let mut clients = scene.clients(&routes);
    for route in routes.iter().filter(|route| route.method == "GET") {
        let of = |(needs, _): &&mut (Needs, Client)| *needs == route.needs;
        let (_, client) = clients.iter_mut().find(of).unwrap();
        let body = scene.visit(client, route).body;
        for rest in body.split(" name=\"").skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            if name.ends_with("_id") || name.ends_with("_ids") {
                names.insert(name.to_owned());
            }
        }
    }
    // What a location is called by its people, not by us.
    names.remove("reference_id");
    names
}

#[test]
fn every_field_that_holds_an_id_is_among_those_replayed() {
    let scene = everything();
    let known: BTreeSet<String> = IDS.map(str::to_owned).into();
    assert_eq!(names_of_ids(&scene), known);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of forms")]
fn another_organizations_ids_in_a_form_are_refused_at_the_field_and_nothing_is_saved() {
    let scene = everything();
    let world = &scene.cast.world;
    let theirs = db_location(world, &scene.cast.other, "X-1").to_string();
    let level = db_level(world, &scene.cast.other, "manager").to_string();
    let mut amina = world.signed_in(&scene.cast.amina);
    let before = world.db_state();
    for pattern in [
        "/organization/merchants",
        "/organization/merchants/{id}",
        "/organization/merchants/{id}/access",
    ] {
        let own = scene.form(pattern);
        let refused: [(&str, &[(&str, &str)]); 3] = [
            (
                "location_ids",
                &[("location_ids", &theirs), ("default_location_id", &theirs)],
            ),
            ("default_location_id", &[("default_location_id", &theirs)]),
            ("level_id", &[("level_id", &level)]),
        ];
        for (field, changes) in refused {
            let mut fields = own.clone();
            for (name, value) in &mut fields {
                if let Some((_, other)) = changes.iter().find(|(of, _)| of == name) {
                    (*other).clone_into(value);
                }
            }
            let answer = amina.post(&scene.address(pattern), &borrowed(&fields));
            assert_eq!(answer.status, 422, "{pattern} {field}: {}", answer.text());
            assert!(
                !answer.text_of(&format!("{field}-error")).is_empty(),
                "{pattern} {field}"
            );
            assert!(!answer.body.contains("Shop X-1"), "{pattern} {field}");
        }
    }
    let mixed = {
        let mut fields = scene.form("/organization/merchants");
        fields.push(("location_ids".to_owned(), theirs));
        amina.post(MERCHANTS, &borrowed(&fields))
    };
    assert_eq!(mixed.status, 422, "one of ours beside one of theirs");
    assert_eq!(world.db_state(), before);
}

#[test]
fn an_inline_check_tells_nothing_of_another_organizations_merchant_or_location() {
    let scene = everything();
    let world = &scene.cast.world;
    let mut mallory = world.signed_in(&scene.cast.mallory);
    let location = db_location(world, &scene.cast.other, "X-1");
    let level = db_level(world, &scene.cast.other, "reader");
    let form = Filled::chez_chloe(location, level).with("sign_in", "keep");
    let check = |mallory: &mut Client, merchant: &str, field: &str| {
        let sent = form.clone().with("merchant_id", merchant);
        let path = format!("{MERCHANTS}/check?field={field}");
        let answer = mallory.post(&path, &sent.fields());
        assert_eq!(answer.status, 200);
        answer.body
    };
    let hers = scene.merchant.to_string();
    let nobodys = "018f4a00-0000-7000-8000-000000000000";
    for field in [
        "login_email",
        "business_name",
        "location_ids",
        "level_id",
        "sign_in",
    ] {
        let with_her_id = check(&mut mallory, &hers, field);
        assert_eq!(with_her_id, check(&mut mallory, nobodys, field), "{field}");
        assert!(!with_her_id.contains("PAR-1"), "{field}");
    }
    assert!(check(&mut mallory, &hers, "login_email").contains("data-state=\"invalid\""));
    assert!(check(&mut mallory, &hers, "business_name").contains("data-state=\"valid\""));

    let check = |mallory: &mut Client, reference: &str| {
        let mut fields = scene.form("/organization/locations/check");
        fields.retain(|(name, _)| !["location_id", "reference_id"].contains(&name.as_str()));
        fields.push(("location_id".to_owned(), scene.location.to_string()));
        fields.push(("reference_id".to_owned(), reference.to_owned()));
        let path = "/organization/locations/check?field=reference_id";
        mallory.post(path, &borrowed(&fields)).body
    };
    assert!(check(&mut mallory, "PAR-1").contains("data-state=\"valid\""));
    assert!(check(&mut mallory, "X-1").contains("data-state=\"invalid\""));
}

#[test]
fn a_list_filtered_or_continued_by_another_organizations_ids_shows_nothing_of_theirs() {
    let scene = everything();
    let world = &scene.cast.world;
    let mut mallory = world.signed_in(&scene.cast.mallory);
    let level = db_level(world, &scene.cast.acme, "manager");
    let key = |value: &str| {
        use base64::Engine as _;
        let plain = format!("{}{value}", scene.merchant);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(plain)
    };
    for query in [
        format!("level={level}"),
        format!("after={}", key("t")),
        format!("before={}", key("tzzz")),
        format!("sort=-created&after={}", key("m9000000000000000")),
        format!("sort=created&before={}", key("m9000000000000000")),
        format!("query={}", scene.merchant),
        "query=chloe".to_owned(),
    ] {
        let page = mallory.get(&format!("{MERCHANTS}?{query}"));
        assert_eq!(page.status, 200, "{query}");
        assert!(!page.text().contains("Chloé"), "{query}");
        assert_eq!(page.text_of("list-count"), "0", "{query}");
    }
}

#[test]
fn a_form_token_of_somebody_else_shows_nothing_of_what_it_made() {
    let scene = everything();
    let world = &scene.cast.world;
    let mut amina = world.signed_in(&scene.cast.amina);
    let new = amina.get("/organization/merchants/new");
    let token = new.hidden("form_token").unwrap();
    let mut fields = scene.form("/organization/merchants");
    fields.retain(|(name, _)| name != "form_token");
    fields.push(("form_token".to_owned(), token.clone()));
    let made = amina.post(MERCHANTS, &borrowed(&fields));
    assert_eq!(made.status, 303);
    let mut mallory = world.signed_in(&scene.cast.mallory);
    let answer = mallory.post(MERCHANTS, &borrowed(&fields));
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(!answer.body.contains(made.location()));
}

#[test]
fn every_form_is_known_to_this_walk() {
    let scene = everything();
    for route in every_form() {
        assert!(!scene.address(route.path).contains('{'));
        scene.form(route.path);
    }
}
