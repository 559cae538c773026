//! *What changes*: what a change of access takes from a merchant is said, and said yes to, before it is saved.

use super::access_page::{Access, access};
use super::form::Filled;
use crate::support::Answer;

fn notice(answer: &Answer) -> String {
    assert_eq!(answer.status, 422, "{}", answer.text());
    answer.text_of("error-summary")
}

impl Access {
    /// With a yes to what the page asks.
    pub fn save(&mut self, form: &Filled) -> Answer {
        let asked = self.send(form);
        let Some(shown) = asked.hidden("confirming") else {
            return asked;
        };
        let yes = form.clone().with("confirm", "on");
        self.send(&yes.with("confirming", &shown))
    }

    fn demotion(&mut self) -> Filled {
        let reader = self.level("reader");
        self.form().with("level_id", &reader)
    }
}

#[test]
fn what_is_lost_is_counted_and_named_and_saved_once_it_is_said_yes_to() {
    let mut access = access();
    access.chloe().get("/portal");
    let form = access.demotion();
    let asked = access.send(&form);
    let said = notice(&asked);
    assert!(
        said.contains("Loses 6 permissions: “Create jobs”"),
        "{said}"
    );
    assert!(said.contains("1 session is open there now"), "{said}");
    assert!(!said.contains("Gains"), "{said}");
    assert!(asked.body.contains("name=\"confirm\" value=\"on\""));
    let shop = access.shop.clone();
    assert!(
        access.ben.get(&shop).text().contains("Shipper"),
        "nothing is saved"
    );
    let saved = access.save(&form);
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert!(access.ben.get(&shop).text().contains("Reader"));
}

#[test]
fn a_tick_without_the_question_it_answers_is_asked_all_the_same() {
    let mut access = access();
    let form = access.demotion().with("confirm", "on");
    assert!(notice(&access.send(&form)).contains("Loses 6 permissions"));
}

#[test]
fn what_only_gives_is_saved_at_once() {
    let mut access = access();
    let (lyon, paris) = (
        access.location("LYO-1"),
        access.scene.chloe.value("location_ids"),
    );
    let manager = access.level("manager");
    let form = access
        .form()
        .with("location_ids", &lyon)
        .and("location_ids", &paris)
        .with("level_id", &manager)
        .with("api_access", "on")
        .with("chat_access", "on");
    let saved = access.send(&form);
    assert_eq!(saved.status, 303, "{}", saved.text());
}

#[test]
fn a_location_and_a_switch_that_go_are_asked_about_and_what_comes_is_said_beside_them() {
    let mut access = access();
    let (lyon, paris) = (
        access.location("LYO-1"),
        access.scene.chloe.value("location_ids"),
    );
    let form = access
        .form()
        .with("location_ids", &paris)
        .with("api_access", "on");
    assert_eq!(access.send(&form).status, 303);
    let manager = access.level("manager");
    let form = access
        .form()
        .with("location_ids", &lyon)
        .with("default_location_id", &lyon)
        .with("level_id", &manager);
    let said = notice(&access.send(&form));
    for sentence in [
        "No longer sees 1 location: Shop PAR-1.",
        "Sees 1 more location: Shop LYO-1.",
        "API access is switched off.",
        "Loses 1 permission: “",
        "Gains 2 permissions: “",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
    assert!(!said.contains("Chat access"), "{said}");
    assert_eq!(access.save(&form).status, 303);
}

#[test]
fn a_yes_is_for_one_change_of_one_merchant_as_it_was() {
    let mut access = access();
    let form = access.demotion();
    let shown = access.send(&form).hidden("confirming").unwrap();
    let yes = |form: &Filled| {
        form.clone()
            .with("confirm", "on")
            .with("confirming", &shown)
    };
    // Another change than the one that stood there.
    let other = access
        .with_override("members.view", ("take", "", "closed"))
        .with("level_id", &form.value("level_id"));
    assert!(notice(&access.send(&yes(&other))).contains("Loses 7 permissions"));
    // The level that it would get allows less than it did.
    let reader = access.level("reader");
    let page = access
        .scene
        .amina
        .get(&format!("/organization/levels/{reader}"));
    let hidden = |name: &str| page.hidden(name).unwrap();
    let narrowed = access.scene.amina.post(
        &format!("/organization/levels/{reader}"),
        &[
            ("name", "Reader"),
            ("description", ""),
            ("jobs.view", "on"),
            ("members.view", "on"),
            ("version", &hidden("version")),
            ("base", &hidden("base")),
        ],
    );
    assert_eq!(narrowed.status, 303, "{}", narrowed.text());
    assert!(notice(&access.send(&yes(&form))).contains("Loses 7 permissions"));
}

#[test]
fn the_whole_form_asks_the_same_and_not_about_what_is_no_access() {
    let mut access = access();
    let shop = access.shop.clone();
    let version = |access: &mut Access| {
        let edit = access.scene.amina.get(&format!("{}/edit", access.shop));
        edit.hidden("version").unwrap()
    };
    let kept = access.scene.chloe.clone().with("sign_in", "keep");
    let renamed = kept
        .clone()
        .with("business_name", "Chloé & Filles")
        .with("version", &version(&mut access));
    let saved = access.scene.amina.post(&shop, &renamed.fields());
    assert_eq!(saved.status, 303, "{}", saved.text());
    let demoted = renamed
        .with("level_id", &access.level("reader"))
        .with("version", &version(&mut access));
    let asked = access.scene.amina.post(&shop, &demoted.fields());
    assert!(notice(&asked).contains("Loses 6 permissions"));
    let yes = demoted
        .with("confirm", "on")
        .with("confirming", &asked.hidden("confirming").unwrap());
    let saved = access.scene.amina.post(&shop, &yes.fields());
    assert_eq!(saved.status, 303, "{}", saved.text());
}

#[test]
fn the_password_is_asked_for_again_before_access_is_changed_and_the_form_waits() {
    let mut access = access();
    let ben = access.scene.cast.ben.id;
    let form = access.form().with("ip_allow_list", "203.0.113.0/24 # till");
    let minutes = std::time::Duration::from_mins(11);
    access.scene.cast.world.db_age_proofs(ben, minutes);
    let late = access.send(&form);
    assert_eq!(late.status, 303);
    assert!(late.location().starts_with("/account/confirm?next="));
    let path = access.path();
    let part = access.ben.with(&[("hx-request", "true")], |ben| {
        ben.post(&path, &form.clone().with("update", "preview").fields())
    });
    let there = part.header("hx-redirect").unwrap_or_default();
    assert!(there.starts_with("/account/confirm?next="), "{there}");
    let fields = [
        ("current_password", crate::support::PASSWORD),
        ("next", path.as_str()),
    ];
    assert_eq!(
        access.ben.post("/account/confirm", &fields).location(),
        path
    );
    let back = access.ben.get(&path);
    assert!(
        back.body.contains("203.0.113.0/24 # till"),
        "{}",
        back.text()
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "two changes of the same level")]
fn a_change_of_a_level_says_for_how_many_merchants_their_exceptions_decide() {
    let mut access = access();
    let form = access.with_override("reports.view", ("take", "", "closed"));
    assert_eq!(access.save(&form).status, 303);
    let path = format!("/organization/levels/{}", access.level("shipper"));
    let amina = &mut access.scene.amina;
    let page = amina.get(&path);
    let hidden = |name: &str| page.hidden(name).unwrap();
    let without = |dropped: &str| {
        let held = [
            "jobs.view",
            "locations.view",
            "jobs.create",
            "jobs.edit",
            "actions.edit",
            "jobs.cancel",
            "jobs.import",
            "reports.view",
            "api.use",
            "members.view",
        ];
        let mut fields = vec![
            ("name".to_owned(), "Shipper".to_owned()),
            ("version".to_owned(), hidden("version")),
            ("base".to_owned(), hidden("base")),
        ];
        let kept = held.iter().filter(|one| **one != dropped);
        fields.extend(kept.map(|one| ((*one).to_owned(), "on".to_owned())));
        fields
    };
    let mut ask = |dropped: &str| {
        let fields = without(dropped);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let asked = amina.post(&path, &fields);
        assert_eq!(asked.status, 422, "{}", asked.text());
        asked.text()
    };
    let sentence = "For 1 of these merchants nothing changes: its own exceptions decide.";
    let void = ask("reports.view");
    assert!(void.contains(sentence), "{void}");
    let felt = ask("api.use");
    assert!(!felt.contains(sentence), "{felt}");
}
