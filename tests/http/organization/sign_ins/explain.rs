//! Why a sign-in was refused: the reference, the rules then and now, and what would help.

use super::{CAFE, SIGN_INS, TILL, of_reference, row, scene, scene_with};
use crate::support::PASSWORD;

#[test]
fn a_refusal_is_explained_rule_by_rule_by_its_reference_however_it_is_typed() {
    let mut scene = scene_with("10.0.0.0/8\n203.0.113.7 # till");
    let reference = scene.refused_at(CAFE);
    let spoken = reference.to_lowercase().replace('-', " ");
    for typed in [reference.as_str(), &spoken, &format!("  {spoken} ")] {
        let page = scene.explained(typed);
        assert!(page.text().contains("Network not allowed"), "{typed}");
        assert!(page.text().contains(CAFE) && page.text().contains(&scene.chloe.email));
        assert_eq!(row(&page, "Password").0, "Passed: Right");
        assert_eq!(row(&page, "Person").0, "Passed: Active");
        assert_eq!(row(&page, "Merchant").0, "Passed: Active");
        assert_eq!(row(&page, "Merchants module").0, "Passed: On");
        assert_eq!(row(&page, "IP-block exemption").0, "No effect: Not exempt");
        assert_eq!(
            row(&page, "Organization’s default list").0,
            "No effect: Empty"
        );
        assert_eq!(
            row(&page, "Merchant’s own list").0,
            "Failed: Does not contain the address; 2 entries tried Nearest: 203.0.113.7 # till"
        );
        assert_eq!(row(&page, "Single entry").0, "No effect: None");
        assert_eq!(
            page.text_of("now"),
            "Now: would be refused – Network not allowed"
        );
        assert!(page.text_of("remedies").contains("Let them in once"));
    }
}

#[test]
fn what_is_explained_is_that_moment_and_beside_it_the_present() {
    let mut scene = scene();
    let reference = scene.refused_at(CAFE);
    let version = scene.amina.get(&format!("{}/edit", scene.shop));
    let exempt = scene
        .form
        .clone()
        .with("ip_allow_list", "")
        .with("sign_in", "keep")
        .with("version", &version.hidden("version").unwrap());
    assert_eq!(scene.amina.post(&scene.shop, &exempt.fields()).status, 303);
    let page = scene.explained(&reference);
    let (then, now) = row(&page, "Merchant’s own list");
    assert!(
        then.contains("1 entry tried") && then.contains(TILL),
        "{then}"
    );
    assert_eq!(now, "No effect: Empty");
    assert_eq!(page.text_of("now"), "Now: would be let in");
    assert!(
        !page.body.contains("/admit\""),
        "nobody is kept out any more"
    );
}

#[test]
fn suspended_and_archived_merchants_read_as_such_and_are_not_let_in_by_a_list() {
    let mut scene = scene();
    for (act, then, remedy) in [
        ("suspend", "Failed: Suspended", "Resume the merchant"),
        ("archive", "Failed: Archived", "Restore the merchant"),
    ] {
        let address = format!("{}/{act}", scene.shop);
        assert_eq!(scene.amina.post(&address, &[]).status, 303);
        let reference = scene.refused_at(TILL);
        let page = scene.explained(&reference);
        assert_eq!(row(&page, "Merchant").0, then);
        let (list, _) = row(&page, "Merchant’s own list");
        assert_eq!(list, format!("Passed: Contains the address Entry: {TILL}"));
        assert!(page.text_of("remedies").contains(remedy), "{act}");
        assert!(!page.body.contains("/admit\""), "{act}");
    }
}

#[test]
fn another_organizations_reference_is_as_unknown_as_one_that_nobody_has() {
    let scene = scene();
    let reference = scene.refused_at(CAFE);
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    let pages = [reference.as_str(), "ZZZZ-ZZZZ", "nonsense, long"].map(|typed| {
        let page = mallory.get(&of_reference(typed));
        assert_eq!(page.status, 404, "{typed}");
        let token = page.hidden("csrf_token").unwrap();
        let escaped = serde_html_form::to_string([("reference", typed)]).unwrap();
        page.body
            .replace(&token, "TOKEN")
            .replace(typed, "TYPED")
            .replace(&escaped, "reference=TYPED")
    });
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0], pages[2]);
    assert!(!pages[0].contains("Chloé"));
}

#[test]
fn staff_kept_out_by_the_default_list_read_how_it_is_lifted() {
    let mut scene = scene();
    let page = scene.amina.get("/organization/settings");
    let version = page.hidden("version").unwrap();
    let saved = scene.amina.post(
        "/organization/settings",
        &[
            ("default_ip_allow_list", "127.0.0.1\n192.0.2.0/24"),
            ("language", "en"),
            ("country", "FR"),
            ("time_zone", "Europe/Paris"),
            ("version", &version),
        ],
    );
    assert_eq!(saved.status, 303, "{}", saved.text());
    let answer = scene.visitor_at(CAFE).sign_in(&scene.cast.amina);
    assert_eq!(answer.status, 403);
    let reference = answer.text_of("reference");
    let page = scene.explained(&reference);
    assert!(
        row(&page, "Organization’s default list")
            .0
            .contains("2 entries tried")
    );
    assert!(!page.body.contains(">Merchant’s own list</th>"));
    let remedies = page.text_of("remedies");
    assert!(remedies.contains("under Settings"), "{remedies}");
    assert!(
        remedies.contains("comptoir organization network 'Acme' --clear"),
        "{remedies}"
    );
    assert!(!page.body.contains("/admit\""));
}

#[test]
fn a_wrong_password_reads_as_one_and_nothing_else_was_asked() {
    let mut scene = scene();
    let mut visitor = scene.visitor_at(TILL);
    let fields = [("email", scene.chloe.email.as_str()), ("password", "wrong")];
    assert_eq!(visitor.post("/login", &fields).status, 422);
    let list = scene.ben.get(SIGN_INS);
    let link = list
        .body
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.starts_with(&format!("{SIGN_INS}/")))
        .unwrap();
    let page = scene.ben.get(link);
    assert_eq!(row(&page, "Password").0, "Failed: Wrong");
    assert_eq!(row(&page, "Merchant’s own list").0, "No effect: Not asked");
    assert!(page.text_of("remedies").contains("The right password"));
    assert!(!page.body.contains("wrong\"") && !page.body.contains(PASSWORD));
}

#[test]
fn the_merchants_page_tells_of_a_fresh_refusal_until_the_merchant_is_in() {
    let mut scene = scene();
    assert!(!scene.ben.get(&scene.shop).body.contains("sign-in-refused"));
    let reference = scene.refused_at(CAFE);
    let page = scene.ben.get(&scene.shop);
    assert!(
        page.body.contains(&of_reference(&reference)),
        "{}",
        page.text()
    );
    let analyst = scene
        .cast
        .world
        .db_staff(&scene.cast.acme, "Ana", "analyst");
    let mut analyst = scene.cast.world.signed_in(&analyst);
    let page = analyst.get(&scene.shop);
    assert!(!page.body.contains("sign-in-refused") && !page.body.contains(SIGN_INS));
    assert_eq!(scene.visitor_at(TILL).sign_in(&scene.chloe).status, 303);
    assert!(!scene.ben.get(&scene.shop).body.contains("sign-in-refused"));
}

#[test]
fn a_mapped_address_is_the_ipv4_address_that_it_stands_for() {
    let mut scene = scene();
    let mut visitor = scene.cast.world.visitor();
    visitor = visitor.with_header("x-forwarded-for", "::ffff:203.0.113.9");
    let answer = visitor.sign_in(&scene.chloe);
    assert_eq!(answer.status, 403);
    let page = scene.explained(&answer.text_of("reference"));
    assert!(page.body.contains(">203.0.113.9</bdi>"), "{}", page.text());
}
