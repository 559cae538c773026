//! `/organization/access`: whom a permission, a location or an address lets in, and why.

use super::merchants::access_page::{Access, access};
use crate::support::Answer;

const PATH: &str = "/organization/access";

fn ask(access: &mut Access, query: &str) -> Answer {
    let answer = access.ben.get(&format!("{PATH}?{query}"));
    assert_eq!(answer.status, 200, "{query}: {}", answer.text());
    answer
}

#[test]
fn a_permission_is_held_by_a_level_or_an_exception_until_an_exception_takes_it() {
    let mut access = access();
    let page = ask(&mut access, "permission=jobs.create").text();
    assert!(
        page.contains("By their level Shipper 1 Chez Chloé"),
        "{page}"
    );
    let none = ask(&mut access, "permission=members.manage").text();
    assert!(none.contains("Merchants 0 Nobody."), "{none}");
    let form = access.with_override("members.manage", ("grant", "", "seasonal"));
    assert_eq!(access.save(&form).status, 303);
    let granted = ask(&mut access, "permission=members.manage").text();
    assert!(
        granted.contains("Merchants 1 By an exception 1 Chez Chloé"),
        "{granted}"
    );
    // Another exception of the same merchant leaves it where its level put it.
    let page = ask(&mut access, "permission=jobs.create").text();
    assert!(
        page.contains("By their level Shipper 1 Chez Chloé"),
        "{page}"
    );
    let form = access.with_override("jobs.create", ("take", "", "closed"));
    let form = form
        .with("override.jobs.import", "take")
        .with("override_reason.jobs.import", "closed");
    assert_eq!(access.save(&form).status, 303);
    let taken = ask(&mut access, "permission=jobs.create").text();
    assert!(
        taken.contains("Merchants 0 Not these: an exception takes it away from them 1 Chez Chloé"),
        "{taken}"
    );
}

#[test]
fn the_switch_for_the_api_counts_too() {
    let mut access = access();
    let off = ask(&mut access, "permission=api.use").text();
    assert!(off.contains("Merchants 0"), "{off}");
    let form = access.form().with("api_access", "on");
    assert_eq!(access.send(&form).status, 303);
    let on = ask(&mut access, "permission=api.use").text();
    assert!(on.contains("By their level Shipper 1 Chez Chloé"), "{on}");
}

#[test]
fn staff_are_named_by_their_roles_and_a_name_in_both_tables_asks_of_both() {
    let mut access = access();
    let page = ask(&mut access, "permission=roles.manage").text();
    assert!(
        page.contains("By their role Administrator 1 Amina"),
        "{page}"
    );
    assert!(!page.contains("By their level"), "{page}");
    let both = ask(&mut access, "permission=jobs.view").text();
    assert!(both.contains("By their level Shipper 1"), "{both}");
    assert!(
        both.contains("By their role Administrator 1 Amina"),
        "{both}"
    );
}

#[test]
fn a_location_is_seen_by_its_merchants_and_another_organizations_is_not_there() {
    let mut access = access();
    let (lyon, paris) = (
        access.location("LYO-1"),
        access.scene.chloe.value("location_ids"),
    );
    let page = ask(&mut access, &format!("location={paris}")).text();
    assert!(
        page.contains("The location is theirs 1 Chez Chloé"),
        "{page}"
    );
    let page = ask(&mut access, &format!("location={lyon}")).text();
    assert!(page.contains("Merchants 0"), "{page}");
    let cast = &access.scene.cast;
    let mut mallory = cast.world.signed_in(&cast.mallory);
    assert_eq!(mallory.get(&format!("{PATH}?location={paris}")).status, 404);
    let theirs = mallory.get(&format!("{PATH}?permission=jobs.create"));
    assert!(!theirs.text().contains("Chloé"), "{}", theirs.text());
}

#[test]
#[expect(clippy::too_many_lines, reason = "one merchant, rule by rule")]
fn an_address_is_let_in_by_no_list_by_an_own_one_by_an_exemption_and_by_the_default_list() {
    let mut access = access();
    let query = "address=203.0.113.7";
    let page = ask(&mut access, query).text();
    assert!(
        page.contains("No list restricts them 1 Chez Chloé"),
        "{page}"
    );
    assert!(
        page.contains("By their role Administrator 1 Amina"),
        "{page}"
    );
    let listed = access.form().with("ip_allow_list", "203.0.113.0/24 # till");
    assert_eq!(access.save(&listed).status, 303);
    let page = ask(&mut access, query).text();
    assert!(
        page.contains("By an IP allow-list of their own 1 Chez Chloé"),
        "{page}"
    );
    let elsewhere = ask(&mut access, "address=198.51.100.9").text();
    assert!(elsewhere.contains("Merchants 0 Nobody."), "{elsewhere}");
    let exempt = access
        .form()
        .with("ip_allow_list", "203.0.113.0/24")
        .with("ip_exempt", "on")
        .with("ip_exempt_reason", "A fair")
        .with("ip_exempt_until", "2999-12-31");
    assert_eq!(access.save(&exempt).status, 303);
    let page = ask(&mut access, "address=198.51.100.9").text();
    assert!(
        page.contains("Exempt from IP blocking 1 Chez Chloé"),
        "{page}"
    );
    let world = &access.scene.cast.world;
    world.db_end_exemptions("2999-12-31", "2020-12-31");
    let page = ask(&mut access, "address=198.51.100.9").text();
    assert!(page.contains("Merchants 0 Nobody."), "it has ended: {page}");
    let bound = access.form();
    assert_eq!(access.save(&bound).status, 303);
    let amina = &mut access.scene.amina;
    let version = amina
        .get("/organization/settings")
        .hidden("version")
        .unwrap();
    let settings = [
        ("default_ip_allow_list", "127.0.0.0/8\n203.0.113.7"),
        ("language", "en"),
        ("country", "FR"),
        ("time_zone", "Europe/Paris"),
        ("version", version.as_str()),
    ];
    assert_eq!(amina.post("/organization/settings", &settings).status, 303);
    let page = ask(&mut access, query).text();
    assert!(page.contains("By the default list 1 Chez Chloé"), "{page}");
    let outside = ask(&mut access, "address=198.51.100.9").text();
    assert!(outside.contains("Staff 0 Nobody."), "{outside}");
}

#[test]
fn who_cannot_sign_in_is_not_counted() {
    let mut access = access();
    let path = format!("{}/suspend", access.shop);
    assert_eq!(access.scene.amina.post(&path, &[]).status, 303);
    let page = ask(&mut access, "permission=jobs.create").text();
    assert!(page.contains("Merchants 0"), "{page}");
}

#[test]
fn nothing_asked_shows_the_questions_and_nonsense_is_said_at_its_field() {
    let mut access = access();
    let page = ask(&mut access, "");
    assert!(page.text().contains("Choose a permission or a location"));
    for (field, query) in [
        ("permission", "permission=root"),
        ("location", "location=x"),
        ("address", "address=203.0.113.0%2F24"),
    ] {
        let refused = access.ben.get(&format!("{PATH}?{query}"));
        assert_eq!(refused.status, 200, "a bookmark must not break: {query}");
        assert!(
            !refused.text_of(&format!("{field}-error")).is_empty(),
            "{query}"
        );
    }
    let kept = access.ben.get(&format!("{PATH}?address=nonsense"));
    assert!(kept.body.contains("value=\"nonsense\""));
}
