//! The exemption from the lists: why, until when, and the reminder before it ends.

use comptoir::clock;
use comptoir::settings::Settings;
use comptoir::values::Day;

use super::merchants::create::{Scene, person, scene_in};
use super::merchants::form::{Filled, MERCHANTS};
use crate::support::{Answer, Cast, Client, World, readable};

/// The list of the shop, and where Chloé is.
const TILL: &str = "203.0.113.7";
const CAFE: &str = "198.51.100.9";
const LAST_DAY: &str = "2999-12-31";
const EARLIER: &str = "2020-12-31";

struct Shop {
    scene: Scene,
    ben: Client,
    page: String,
}

fn shop() -> Shop {
    let mut scene = scene_in(Cast::assemble_in(World::start_with(|settings| Settings {
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..settings
    })));
    let form = scene.chloe.clone();
    let form = form
        .with("ip_allow_list", TILL)
        .with("platform_language", "en");
    let added = form.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    Shop {
        ben: scene.cast.world.signed_in(&scene.cast.ben),
        page: added.location().to_owned(),
        scene,
    }
}

impl Shop {
    fn world(&self) -> &World {
        &self.scene.cast.world
    }

    /// Ben, on the permissions page.
    fn change(&mut self, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/access", self.page);
        let page = self.ben.get(&path);
        let mut form = Filled::empty().with("ip_allow_list", TILL);
        for kept in ["location_ids", "default_location_id", "level_id"] {
            form = form.with(kept, &self.scene.chloe.value(kept));
        }
        for hidden in ["version", "base", "form_token"] {
            form = form.with(hidden, &page.hidden(hidden).unwrap());
        }
        for (name, value) in fields {
            form = form.with(name, value);
        }
        self.ben.post(&path, &form.fields())
    }

    fn exempt_until(&mut self, day: &str) {
        let saved = self.change(&[
            ("ip_exempt", "on"),
            ("ip_exempt_reason", "Market stall, no fixed line"),
            ("ip_exempt_until", day),
        ]);
        assert_eq!(saved.status, 303, "{}", saved.text());
    }

    fn chloe(&self) -> (Client, Answer) {
        let mut visitor = self.world().visitor().at_address(CAFE);
        let answer = visitor.sign_in(&person("chloe@chezchloe.example"));
        (visitor, answer)
    }
}

/// A day of Acme, so many from today.
fn in_days(days: u16) -> String {
    let today = Day::at(clock::now(), "Europe/Paris");
    today.plus_days(days).to_string()
}

#[test]
fn the_permissions_page_asks_for_a_reason_when_a_merchant_is_exempted_and_not_again() {
    let mut shop = shop();
    let refused = shop.change(&[("ip_exempt", "on"), ("ip_exempt_until", "31.12.2999")]);
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("ip_exempt_reason-error").is_empty());
    assert!(!refused.text_of("ip_exempt_until-error").is_empty());
    let long = "r".repeat(201);
    let fields = [("ip_exempt", "on"), ("ip_exempt_reason", long.as_str())];
    assert_eq!(shop.change(&fields).status, 422);
    let passed = [
        ("ip_exempt", "on"),
        ("ip_exempt_reason", "van"),
        ("ip_exempt_until", EARLIER),
    ];
    let refused = shop.change(&passed);
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("ip_exempt_until-error").is_empty());
    shop.exempt_until(LAST_DAY);
    let page = shop.ben.get(&shop.page).text();
    assert!(page.contains("Yes, until Dec 31, 2999"), "{page}");
    assert!(page.contains("Market stall, no fixed line"), "{page}");
    let without = shop.change(&[("ip_exempt", "on")]);
    assert_eq!(
        without.status,
        303,
        "it is exempt already: {}",
        without.text()
    );
}

#[test]
fn the_whole_form_takes_an_exemption_without_a_reason() {
    let mut shop = shop();
    let form = shop.scene.chloe.clone();
    let form = form
        .with("login_email", "other@chezchloe.example")
        .with("ip_exempt", "on");
    let added = form.send(&mut shop.scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
}

#[test]
fn an_exemption_that_has_ended_lifts_the_lists_no_more() {
    let mut shop = shop();
    assert_eq!(shop.chloe().1.status, 403);
    shop.exempt_until(LAST_DAY);
    let (mut chloe, signed_in) = shop.chloe();
    assert_eq!(signed_in.status, 303, "{}", signed_in.text());
    let own = chloe.get("/portal/access").text();
    assert!(own.contains("From anywhere until Dec 31, 2999"), "{own}");
    assert!(
        !own.contains("Market stall"),
        "why is the organization's: {own}"
    );
    shop.world().db_end_exemptions(LAST_DAY, EARLIER);
    assert_eq!(chloe.get("/portal").status, 403, "at the next request");
    let (_, refused) = shop.chloe();
    assert_eq!(refused.status, 403);
    let reference = refused.text_of("reference");
    let query = serde_html_form::to_string([("reference", reference)]).unwrap();
    let said = shop
        .ben
        .get(&format!("/organization/sign-ins?{query}"))
        .text();
    assert!(
        said.contains("The exemption ended on Dec 31, 2020"),
        "{said}"
    );
    let page = shop.ben.get(&shop.page).text();
    assert!(page.contains("Ended on Dec 31, 2020"), "{page}");
    let kept = shop.change(&[
        ("ip_exempt", "on"),
        ("ip_exempt_reason", "Market stall, no fixed line"),
        ("ip_exempt_until", EARLIER),
    ]);
    assert_eq!(kept.status, 303, "what has ended may stay: {}", kept.text());
    let listed = shop.ben.get(MERCHANTS).text();
    assert!(!listed.contains("Any network"), "{listed}");
}

#[test]
fn the_end_of_an_exemption_that_is_over_locks_nobody_out() {
    let mut shop = shop();
    shop.exempt_until(LAST_DAY);
    assert_eq!(shop.chloe().1.status, 303);
    assert_eq!(shop.change(&[]).status, 422, "the café would be locked out");
    shop.world().db_end_exemptions(LAST_DAY, EARLIER);
    let saved = shop.change(&[]);
    assert_eq!(saved.status, 303, "it is out already: {}", saved.text());
}

#[test]
fn who_gave_it_is_reminded_once_three_days_before_the_end() {
    let mut shop = shop();
    shop.exempt_until(&in_days(40));
    shop.world().db_remind();
    shop.world().db_end_exemptions(&in_days(40), &in_days(3));
    shop.world().db_remind();
    shop.world().db_remind();
    let mails = shop.world().wait_for_mails(1);
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert_eq!(shop.world().mails().len(), 1, "once");
    let mail = mails.first().unwrap();
    assert!(
        mail.contains(&format!("To: {}", shop.scene.cast.ben.email)),
        "{mail}"
    );
    let said = readable(mail);
    assert!(said.contains("Market stall, no fixed line"), "{said}");
    assert!(said.contains(&format!("{}/access", shop.page)), "{said}");

    let later = in_days(2);
    shop.exempt_until(&later);
    shop.world().db_remind();
    shop.world().wait_for_mails(2);
}

#[test]
fn where_who_gave_it_is_gone_the_administrators_are_reminded() {
    let mut shop = shop();
    shop.exempt_until(&in_days(1));
    let ben = shop.scene.cast.ben.id;
    let suspended = shop
        .scene
        .amina
        .post(&format!("/organization/staff/{ben}/suspend"), &[]);
    assert_eq!(suspended.status, 303, "{}", suspended.text());
    shop.world().db_remind();
    let mails = shop.world().wait_for_mails(1);
    let to = format!("To: {}", shop.scene.cast.amina.email);
    assert!(mails.iter().any(|mail| mail.contains(&to)), "{mails:?}");
    assert!(
        !mails.iter().any(|mail| mail.contains("To: ben")),
        "{mails:?}"
    );
}

#[test]
fn the_history_says_why_and_until_when() {
    let mut shop = shop();
    shop.exempt_until(LAST_DAY);
    let history = shop.ben.get(&format!("{}/history", shop.page)).text();
    for said in [
        "Reason for the exemption",
        "Market stall, no fixed line",
        "Last day of the exemption",
        "Dec 31, 2999",
    ] {
        assert!(history.contains(said), "{said}: {history}");
    }
}
