//! `POST /organization/sign-ins/{id}/admit`: the address is added, or one entry given.

use std::time::Duration;

use super::{CAFE, SIGN_INS, TILL, form_on, row, scene, send};
use crate::organization::locations::form::at_once;
use crate::organization::merchants::form::db_level;
use crate::support::Client;

#[test]
fn one_click_adds_the_address_to_the_merchants_list_and_it_signs_in() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let answer = scene.admit(&reference, "list");
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = scene.ben.get(answer.location());
    assert!(
        page.text().contains("is on the merchant’s list"),
        "{}",
        page.text()
    );
    assert_eq!(page.text_of("now"), "Now: would be let in");
    for address in [CAFE, TILL] {
        let mut chloe = scene.visitor_at(address);
        assert_eq!(chloe.sign_in(&scene.chloe).status, 303, "{address}");
    }
    let history = scene.ben.get(&format!("{}/history", scene.shop)).text();
    assert!(
        history.contains("Address added to the IP allow-list"),
        "{history}"
    );
    let change = format!("IP allow-list {TILL} {TILL} {CAFE} # new till, rue Ordener");
    assert!(history.contains(&change), "{history}");
    assert!(
        history.contains("Reason empty new till, rue Ordener"),
        "{history}"
    );
}

#[test]
fn an_entry_lets_one_sign_in_pass_and_its_session_goes_on_from_that_address_alone() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let page = scene.explained(&reference);
    assert!(
        row(&page, "Single entry").1.contains("given by Ben"),
        "{}",
        page.text()
    );
    assert!(page.text_of("now").contains("by the waiting entry"));
    assert!(!page.body.contains("value=\"once\""), "one waits already");

    scene.refused_at("198.51.100.7");
    let mut chloe = scene.visitor_at(CAFE);
    assert_eq!(chloe.sign_in(&scene.chloe).status, 303);
    assert_eq!(chloe.get("/portal").status, 200);
    scene.refused_at(CAFE);

    // Longer than the entry would have waited.
    scene.cast.world.db_age_entries(Duration::from_hours(2));
    assert_eq!(chloe.get("/portal").status, 200);
    let mut moved = chloe.at_address("198.51.100.7");
    assert_eq!(moved.get("/portal").status, 403);
    let mut back = moved.at_address(CAFE);
    assert_eq!(back.get("/portal").status, 200);

    let history = scene.ben.get(&format!("{}/history", scene.shop)).text();
    assert!(history.contains("Let in once"), "{history}");
    assert!(
        history.contains("Single entry used Chez Chloé"),
        "{history}"
    );
}

#[test]
fn a_session_by_an_entry_ends_with_the_merchant_and_at_its_ordinary_end() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let mut chloe = scene.visitor_at(CAFE);
    assert_eq!(chloe.sign_in(&scene.chloe).status, 303);
    let suspend = format!("{}/suspend", scene.shop);
    assert_eq!(scene.amina.post(&suspend, &[]).status, 303);
    assert_eq!(chloe.get("/portal").status, 303);

    let resume = format!("{}/resume", scene.shop);
    assert_eq!(scene.amina.post(&resume, &[]).status, 303);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let mut chloe = scene.visitor_at(CAFE);
    assert_eq!(chloe.sign_in(&scene.chloe).status, 303);
    scene.cast.world.db_age_sessions(Duration::from_hours(12));
    assert_eq!(chloe.get("/portal").status, 303);
}

#[test]
fn a_new_password_takes_the_entry_along_and_makes_it_no_longer() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let mut chloe = scene.visitor_at(CAFE);
    assert_eq!(chloe.sign_in(&scene.chloe).status, 303);
    let changed = chloe.post(
        "/account/password",
        &[
            ("current_password", &scene.chloe.password),
            ("new_password", "sept girafes lisent dehors"),
            ("new_password_confirmation", "sept girafes lisent dehors"),
        ],
    );
    assert_eq!(changed.status, 303, "{}", changed.text());
    assert_eq!(chloe.get("/portal").status, 200);
    let mut moved = chloe.at_address("198.51.100.7");
    assert_eq!(moved.get("/portal").status, 403);
}

#[test]
fn who_came_in_by_an_entry_may_do_all_that_they_may() {
    let mut scene = scene();
    let (world, shop) = (&scene.cast.world, scene.shop.as_str());
    let manager = db_level(world, &scene.cast.acme, "manager").to_string();
    let version = scene.amina.get(&format!("{shop}/edit")).hidden("version");
    let raised = scene
        .form
        .clone()
        .with("sign_in", "keep")
        .with("level_id", &manager)
        .with("version", &version.unwrap());
    assert_eq!(scene.amina.post(shop, &raised.fields()).status, 303);
    let reference = scene.refused_at(CAFE);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let mut chloe = scene.visitor_at(CAFE);
    assert_eq!(chloe.sign_in(&scene.chloe).status, 303);
    assert_eq!(chloe.get("/portal/members/new").status, 200);
    let reader = db_level(&scene.cast.world, &scene.cast.acme, "reader").to_string();
    let colleague = [
        ("name", "Zoé Martin"),
        ("email", "zoe@example.com"),
        ("level_id", reader.as_str()),
        ("language", "fr"),
    ];
    let invited = chloe.post("/portal/members", &colleague);
    assert_eq!(invited.status, 303, "{}", invited.text());
    let mut moved = chloe.at_address("198.51.100.7");
    assert_eq!(moved.post("/portal/members", &colleague).status, 403);
}

#[test]
fn an_entry_that_nobody_used_within_half_an_hour_is_none() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    scene.cast.world.db_age_entries(Duration::from_mins(31));
    scene.refused_at(CAFE);
    assert_eq!(
        row(&scene.explained(&reference), "Single entry").1,
        "No effect: None"
    );
    assert_eq!(scene.admit(&reference, "once").status, 303);
    assert_eq!(scene.visitor_at(CAFE).sign_in(&scene.chloe).status, 303);
}

#[test]
fn of_two_sign_ins_at_once_one_uses_the_entry() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let mut visitors: Vec<Client> = (0..4)
        .map(|_| {
            let mut visitor = scene.visitor_at(CAFE);
            visitor.token();
            visitor
        })
        .collect();
    let person = scene.chloe.clone();
    let mut statuses = at_once(&mut visitors, |visitor| visitor.sign_in(&person).status);
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 403, 403, 403]);
}

#[test]
fn an_entry_is_for_the_exact_ipv6_address() {
    let mut scene = scene();
    let reference = scene.refused_at("2001:db8::9");
    assert_eq!(scene.admit(&reference, "once").status, 303);
    scene.refused_at("2001:db8::a");
    let mut chloe = scene.visitor_at("2001:db8:0:0::9");
    assert_eq!(chloe.sign_in(&scene.chloe).status, 303);
    assert_eq!(chloe.get("/portal").status, 200);
    let mapped = scene.refused_at("::ffff:198.51.100.7");
    assert_eq!(scene.admit(&mapped, "once").status, 303);
    assert_eq!(
        scene
            .visitor_at("198.51.100.7")
            .sign_in(&scene.chloe)
            .status,
        303
    );
}

#[test]
fn a_form_sent_twice_gives_one_entry_even_after_the_first_was_used() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let (action, hidden) = scene.form_of(&reference);
    for _ in 0..2 {
        assert_eq!(send(&mut scene.ben, &action, &hidden, "once").status, 303);
    }
    assert_eq!(scene.visitor_at(CAFE).sign_in(&scene.chloe).status, 303);
    assert_eq!(send(&mut scene.ben, &action, &hidden, "once").status, 303);
    scene.refused_at(CAFE);
}

#[test]
fn two_people_who_give_an_entry_give_one() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let by_ben = scene.form_of(&reference);
    let by_amina = form_on(&scene.amina.get(&super::of_reference(&reference)));
    assert_eq!(
        send(&mut scene.ben, &by_ben.0, &by_ben.1, "once").status,
        303
    );
    let second = send(&mut scene.amina, &by_amina.0, &by_amina.1, "once");
    let said = scene.amina.get(second.location()).text();
    assert!(said.contains("A single entry is already waiting"), "{said}");
    assert_eq!(scene.visitor_at(CAFE).sign_in(&scene.chloe).status, 303);
    scene.refused_at(CAFE);
}

#[test]
fn without_a_reason_nothing_is_done_and_the_page_says_so() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let (action, _) = scene.form_of(&reference);
    let before = scene.cast.world.db_state();
    for (reason, way, id) in [
        ("", "once", "reason-error"),
        (" \u{200b}", "list", "reason-error"),
        (&*"x".repeat(101), "list", "reason-error"),
    ] {
        let fields = [("reason", reason), ("way", way), ("version", "1")];
        let answer = scene.ben.post(&action, &fields);
        assert_eq!(answer.status, 422, "{reason}");
        assert!(!answer.text_of(id).is_empty(), "{reason}");
        assert!(answer.body.contains("<title>Error:"));
    }
    let answer = scene
        .ben
        .post(&action, &[("reason", "why"), ("way", "door")]);
    assert_eq!(answer.status, 422);
    assert!(
        answer.body.contains("value=\"why\""),
        "what was typed is kept"
    );
    assert!(answer.body.contains("href=\"#way\""), "{}", answer.text());
    assert_eq!(scene.cast.world.db_state(), before);
}

#[test]
fn who_may_not_edit_access_reads_whom_to_ask_and_lets_nobody_in() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let (action, hidden) = scene.form_of(&reference);
    let world = &scene.cast.world;
    let cora = world.db_staff(&scene.cast.acme, "Cora", "support_1");
    let sam = world.db_staff(&scene.cast.acme, "Sam", "sales_3");
    let mut cora = world.signed_in(&cora);
    let page = cora.get(&super::of_reference(&reference));
    assert!(
        page.text().contains("edit a merchant’s access"),
        "{}",
        page.text()
    );
    assert!(!page.body.contains("/admit\""));
    // Sam may edit access, but sees no sign-ins.
    let mut sam = world.signed_in(&sam);
    assert_eq!(sam.get(SIGN_INS).status, 403);
    let before = world.db_state();
    for client in [&mut cora, &mut sam] {
        for way in ["once", "list"] {
            assert_eq!(send(client, &action, &hidden, way).status, 403);
        }
    }
    assert_eq!(world.db_state(), before);
    let mut mallory = world.signed_in(&scene.cast.mallory);
    assert_eq!(send(&mut mallory, &action, &hidden, "once").status, 404);
    assert_eq!(mallory.get(action.trim_end_matches("/admit")).status, 404);
}

#[test]
fn a_lost_race_shows_the_list_as_it_is_now_and_keeps_the_reason() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let (action, hidden) = scene.form_of(&reference);
    let version = scene.amina.get(&format!("{}/edit", scene.shop));
    let other = scene
        .form
        .clone()
        .with("ip_allow_list", "192.0.2.0/24 # moved")
        .with("sign_in", "keep")
        .with("version", &version.hidden("version").unwrap());
    assert_eq!(scene.amina.post(&scene.shop, &other.fields()).status, 303);
    let lost = send(&mut scene.ben, &action, &hidden, "list");
    assert_eq!(lost.status, 409, "{}", lost.text());
    assert!(
        lost.text().contains("192.0.2.0/24 # moved"),
        "{}",
        lost.text()
    );
    assert!(lost.body.contains("value=\"new till, rue Ordener\""));
    scene.refused_at(CAFE);
    let (action, hidden) = form_on(&lost);
    assert_eq!(send(&mut scene.ben, &action, &hidden, "list").status, 303);
    for address in [CAFE, "192.0.2.5"] {
        assert_eq!(scene.visitor_at(address).sign_in(&scene.chloe).status, 303);
    }
    scene.refused_at(TILL);
}

#[test]
fn where_the_lists_are_not_in_the_way_any_more_nothing_is_added() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let (action, hidden) = scene.form_of(&reference);
    assert_eq!(send(&mut scene.ben, &action, &hidden, "list").status, 303);
    let other = [("version".to_owned(), hidden[1].1.clone())];
    let again = send(&mut scene.ben, &action, &other, "list");
    assert_eq!(again.status, 303);
    let said = scene.ben.get(again.location()).text();
    assert!(said.contains("already allowed"), "{said}");
    let useless = send(&mut scene.ben, &action, &other, "once");
    assert_eq!(useless.status, 409);
    assert!(
        useless.text().contains("Nothing was done"),
        "{}",
        useless.text()
    );
}

#[test]
fn a_reason_typed_when_the_session_ended_is_back_after_signing_in() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let (action, hidden) = scene.form_of(&reference);
    scene.cast.world.db_age_sessions(Duration::from_hours(1));
    let answer = scene
        .ben
        .with(&[("origin", &scene.cast.world.url.clone())], |ben| {
            send(ben, &action, &hidden, "once")
        });
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(
        answer.location().contains("form-kept"),
        "{}",
        answer.location()
    );
    assert_eq!(scene.ben.sign_in(&scene.cast.ben).status, 303);
    let page = scene.ben.get(action.trim_end_matches("/admit"));
    assert!(
        page.body.contains("value=\"new till, rue Ordener\""),
        "{}",
        page.text()
    );
    scene.refused_at(CAFE);
}

#[test]
fn an_entry_lets_an_invitation_be_accepted() {
    let mut scene = scene();
    let user = scene.cast.world.db_user_of(&scene.chloe.email);
    scene.cast.world.db_without_password(user);
    let invitation = format!("/invitation/{}", scene.cast.world.db_invitation(user));
    let fields = [
        ("new_password", "sept girafes lisent dehors"),
        ("new_password_confirmation", "sept girafes lisent dehors"),
    ];
    let mut chloe = scene.visitor_at(CAFE);
    let refused = chloe.post(&invitation, &fields);
    assert_eq!(refused.status, 403, "{}", refused.text());
    let reference = refused.text_of("reference");
    let page = scene.explained(&reference);
    assert!(
        row(&page, "Password").0.contains("invitation"),
        "{}",
        page.text()
    );
    assert_eq!(scene.admit(&reference, "once").status, 303);
    let accepted = chloe.post(&invitation, &fields);
    assert_eq!(accepted.location(), "/portal", "{}", accepted.text());
    assert_eq!(chloe.get("/portal").status, 200);
}

#[test]
fn a_reason_is_text_wherever_it_is_shown() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let (action, hidden) = scene.form_of(&reference);
    let reason = "\"><naughty x=\"</title># {{ 7 * 191 }}";
    for way in ["once", "list"] {
        let fields = [("reason", reason), ("way", way), ("version", &hidden[1].1)];
        let answer = scene.ben.post(&action, &fields);
        assert_eq!(answer.status, 303, "{}", answer.text());
        for page in [
            answer.location(),
            &scene.shop,
            &format!("{}/history", scene.shop),
        ] {
            let page = scene.ben.get(page);
            assert_eq!(page.status, 200);
            assert!(page.body.contains("&#60;naughty"), "{}", page.text());
            assert!(!page.body.contains("<naughty") && !page.body.contains("1337"));
        }
    }
    let edit = scene.amina.get(&format!("{}/edit", scene.shop));
    assert!(
        edit.text().contains(&format!("{CAFE} # {reason}")),
        "{}",
        edit.text()
    );
}
