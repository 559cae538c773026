//! Entries of the allow-lists: their ends, who added them, and when they last let somebody in.

use comptoir::settings::Settings;
use comptoir::values::Day;

use super::merchants::create::{Scene, person, scene_in};
use super::merchants::form::Filled;
use crate::support::{Answer, Cast, Client, World};

const SETTINGS: &str = "/organization/settings";
/// Where Chloé's till is, and another network.
const TILL: &str = "203.0.113.7";
const CAFE: &str = "198.51.100.9";
const LAST_DAY: &str = "2999-12-31";
const EARLIER: &str = "2020-12-31";

/// Acme behind a proxy, with a shop that may come by this list.
struct Shop {
    scene: Scene,
    page: String,
}

fn shop(list: &str) -> Shop {
    let mut scene = scene_in(Cast::assemble_in(World::start_with(|settings| Settings {
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..settings
    })));
    let form = scene.chloe.clone();
    let form = form
        .with("ip_allow_list", list)
        .with("platform_language", "en");
    let added = form.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    Shop {
        page: added.location().to_owned(),
        scene,
    }
}

impl Shop {
    fn world(&self) -> &World {
        &self.scene.cast.world
    }

    /// Chloé signs in from there.
    fn chloe_at(&self, address: &str) -> (Client, Answer) {
        let mut visitor = self.world().visitor().at_address(address);
        let answer = visitor.sign_in(&person("chloe@chezchloe.example"));
        (visitor, answer)
    }

    /// The permissions page's form as it is shown.
    fn form(&mut self) -> Filled {
        let page = self.scene.amina.get(&format!("{}/access", self.page));
        let mut form = Filled::empty();
        for kept in ["location_ids", "default_location_id", "level_id"] {
            form = form.with(kept, &self.scene.chloe.value(kept));
        }
        for hidden in ["version", "base", "form_token"] {
            form = form.with(hidden, &page.hidden(hidden).unwrap());
        }
        form
    }

    fn change(&mut self, fields: &[(&str, &str)]) -> Answer {
        let mut form = self.form();
        for (name, value) in fields {
            form = form.with(name, value);
        }
        let path = format!("{}/access", self.page);
        self.scene.amina.post(&path, &form.fields())
    }
}

fn save(client: &mut Client, list: &str) -> Answer {
    let version = client.get(SETTINGS).hidden("version").unwrap();
    let fields = [
        ("default_ip_allow_list", list),
        ("language", "en"),
        ("country", "FR"),
        ("time_zone", "Europe/Paris"),
        ("version", &version),
    ];
    client.post(SETTINGS, &fields)
}

#[test]
fn an_entry_that_has_ended_lets_nobody_in_nor_on() {
    let shop = shop(&format!("{TILL} {LAST_DAY} # till"));
    let (mut chloe, signed_in) = shop.chloe_at(TILL);
    assert_eq!(signed_in.status, 303, "{}", signed_in.text());
    assert_eq!(chloe.get("/portal").status, 200);
    let own = chloe.get("/portal/access").text();
    assert!(own.contains(&format!("{TILL} until Dec 31, 2999")), "{own}");
    shop.world().db_end_networks(LAST_DAY, EARLIER);
    assert_eq!(chloe.get("/portal").status, 403, "at the next request");
    let (_, again) = shop.chloe_at(TILL);
    assert_eq!(again.status, 403, "{}", again.text());
    let (_, elsewhere) = shop.chloe_at(CAFE);
    assert_eq!(
        elsewhere.status, 403,
        "a list whose entries are over does not open to everybody"
    );
}

#[test]
fn an_entry_of_the_default_list_ends_too() {
    let mut shop = shop("");
    let list = format!("127.0.0.1\n{TILL} {LAST_DAY}");
    assert_eq!(save(&mut shop.scene.amina, &list).status, 303);
    let (mut chloe, signed_in) = shop.chloe_at(TILL);
    assert_eq!(signed_in.status, 303, "{}", signed_in.text());
    shop.world().db_end_networks(LAST_DAY, EARLIER);
    assert_eq!(chloe.get("/portal").status, 403);
}

#[test]
fn an_entry_holds_through_its_last_day_in_the_organizations_time_zone() {
    let today = Day::at(comptoir::clock::now(), "Europe/Paris");
    let shop = shop(&format!("{TILL} {today}"));
    let (_, signed_in) = shop.chloe_at(TILL);
    assert_eq!(signed_in.status, 303, "{}", signed_in.text());
}

#[test]
fn the_explanation_says_on_which_day_the_entry_ended() {
    let mut shop = shop(&format!("{TILL} {LAST_DAY} # till"));
    shop.world().db_end_networks(LAST_DAY, EARLIER);
    let (_, refused) = shop.chloe_at(TILL);
    let reference = refused.text_of("reference");
    let query = serde_html_form::to_string([("reference", reference)]).unwrap();
    let page = shop
        .scene
        .amina
        .get(&format!("/organization/sign-ins?{query}"));
    let said = page.text();
    assert!(
        said.contains("The entry that holds it ended on Dec 31, 2020"),
        "{said}"
    );
    assert!(said.contains(&format!("{TILL} {EARLIER} # till")), "{said}");
}

#[test]
fn a_day_that_has_passed_is_refused_on_a_new_entry_and_kept_on_one_that_was_there() {
    let mut shop = shop(&format!("{TILL} {LAST_DAY} # till"));
    let refused = shop.change(&[("ip_allow_list", &format!("{TILL} {EARLIER}"))]);
    assert_eq!(refused.status, 422);
    let error = refused.text_of("ip_allow_list-error");
    assert!(error.contains("ended before today"), "{error}");
    shop.world().db_end_networks(LAST_DAY, EARLIER);
    let kept = format!("{TILL} {EARLIER} # till\n{CAFE}");
    let saved = shop.change(&[("ip_allow_list", &kept)]);
    assert_eq!(saved.status, 303, "{}", saved.text());
    let wrong = save(
        &mut shop.scene.amina,
        &format!("127.0.0.1\n{TILL} {EARLIER}"),
    );
    assert_eq!(wrong.status, 422);
    let wrong = save(
        &mut shop.scene.amina,
        &format!("127.0.0.1\n{TILL} 31.12.2999"),
    );
    let error = wrong.text_of("default_ip_allow_list-error");
    let meant = format!("Did you mean {TILL} {LAST_DAY}?");
    assert!(error.contains(&meant), "{error}");
}

#[test]
fn who_is_let_in_by_an_entry_that_has_ended_already_is_not_locked_out_anew() {
    let mut shop = shop(&format!("{TILL} {LAST_DAY}\n{CAFE}"));
    let (_, signed_in) = shop.chloe_at(TILL);
    assert_eq!(signed_in.status, 303);
    let asked = shop.change(&[("ip_allow_list", CAFE)]);
    assert_eq!(asked.status, 422, "the till would be locked out");
    shop.world().db_end_networks(LAST_DAY, EARLIER);
    let saved = shop.change(&[("ip_allow_list", CAFE)]);
    assert_eq!(saved.status, 303, "it is out already: {}", saved.text());
}

#[test]
fn the_history_says_until_when_in_the_readers_words() {
    let mut shop = shop("");
    let line = format!("{TILL} {LAST_DAY} # till, rue Ordener");
    assert_eq!(shop.change(&[("ip_allow_list", &line)]).status, 303);
    let history = shop
        .scene
        .amina
        .get(&format!("{}/history", shop.page))
        .text();
    let said = format!("{TILL} until Dec 31, 2999 # till, rue Ordener");
    assert!(history.contains(&said), "{history}");
}

#[test]
fn the_table_says_who_added_each_entry_and_when_it_last_let_somebody_in() {
    let mut shop = shop(&format!("{TILL} # till"));
    let page = shop.page.clone();
    let table = |shop: &mut Shop| {
        let body = shop.scene.amina.get(&page).body;
        let table = body.split("table--networks").nth(1).unwrap_or_default();
        let table = table.split("</table>").next().unwrap_or_default();
        crate::support::client::without_tags(&format!("<p {table}"))
    };
    let before = table(&mut shop);
    assert!(before.contains(&format!("{TILL} till")), "{before}");
    assert!(before.contains("Amina"), "{before}");
    assert!(before.contains("Not yet"), "{before}");
    assert_eq!(shop.chloe_at(TILL).1.status, 303);
    let after = table(&mut shop);
    assert!(!after.contains("Not yet"), "{after}");

    let path = format!("{page}/access");
    let mut ben = shop.world().signed_in(&shop.scene.cast.ben);
    let list = format!("{TILL} {LAST_DAY} # other note\n{CAFE}");
    let form = shop.form().with("ip_allow_list", &list);
    let saved = ben.post(&path, &form.fields());
    assert_eq!(saved.status, 303, "{}", saved.text());
    let both = table(&mut shop);
    assert!(
        both.contains("Dec 31, 2999 Amina"),
        "an entry with another end and note is the same: {both}"
    );
    let cafe = both.split(CAFE).nth(1).unwrap_or_default();
    assert!(cafe.contains("Ben") && cafe.contains("Not yet"), "{both}");

    let form = shop.form().with("ip_allow_list", "").with("confirm", "on");
    let asked = ben.post(&path, &form.fields());
    assert_eq!(
        asked.status,
        303,
        "no list lets everybody in: {}",
        asked.text()
    );
    let saved = shop.change(&[("ip_allow_list", CAFE)]);
    assert_eq!(saved.status, 422, "who came by the till is locked out");
}

#[test]
fn an_entry_that_was_removed_and_comes_back_is_whose_who_brought_it_back() {
    let mut shop = shop(TILL);
    let path = format!("{}/access", shop.page);
    let mut ben = shop.world().signed_in(&shop.scene.cast.ben);
    for list in ["", TILL] {
        let form = shop.form().with("ip_allow_list", list);
        assert_eq!(ben.post(&path, &form.fields()).status, 303);
    }
    let entries = shop.world().db_network_entries();
    assert_eq!(entries, [(TILL.to_owned(), "Ben".to_owned())]);
}

#[test]
fn what_is_written_and_refused_leaves_no_trace_of_an_entry() {
    let mut shop = shop("");
    let refused = shop.change(&[("ip_allow_list", TILL), ("level_id", "")]);
    assert_eq!(refused.status, 422);
    assert!(shop.world().db_network_entries().is_empty());
}

#[test]
fn the_default_list_has_its_table_and_the_merchants_page_says_what_is_in_it_already() {
    let mut shop = shop(&format!("{TILL}\n{CAFE}"));
    let list = "127.0.0.1\n203.0.113.0/24 # Paris";
    assert_eq!(save(&mut shop.scene.amina, list).status, 303);
    let settings = shop.scene.amina.get(SETTINGS).text();
    assert!(
        settings.contains("203.0.113.0/24 Paris 256 addresses"),
        "{settings}"
    );
    assert!(settings.contains("Amina"), "{settings}");
    for path in [shop.page.clone(), format!("{}/access", shop.page)] {
        let page = shop.scene.amina.get(&path).text();
        assert!(
            page.contains(&format!("{TILL} In the default list")),
            "{path}: {page}"
        );
    }
}

#[test]
fn a_request_of_a_session_that_goes_on_is_noted_too() {
    let shop = shop(TILL);
    let (mut chloe, _) = shop.chloe_at(TILL);
    shop.world().db_forget_matches();
    assert_eq!(chloe.get("/portal").status, 200);
    assert_eq!(shop.world().db_matched(), 0, "not at each request");
    shop.world()
        .db_age_sessions(std::time::Duration::from_mins(5));
    assert_eq!(chloe.get("/portal").status, 200);
    assert_eq!(shop.world().db_matched(), 1);
}
