//! `/organization/merchants/{id}/access`: access alone, for who may not edit the rest.

use super::create::{Scene, scene};
use super::form::{Filled, db_level, db_location};
use crate::organization::locations::form::at_once;
use crate::support::{Answer, Client};

/// Chloé's shop, and Ben of customer support, who may edit access and nothing else of it.
pub struct Access {
    pub scene: Scene,
    pub ben: Client,
    pub shop: String,
}

pub fn access() -> Access {
    let mut scene = scene();
    let shop = scene.chloe.send(&mut scene.amina).location().to_owned();
    let ben = scene.cast.world.signed_in(&scene.cast.ben);
    Access { scene, ben, shop }
}

impl Access {
    pub fn path(&self) -> String {
        format!("{}/access", self.shop)
    }

    /// The page's form as it comes, with the hidden fields of the page that Ben sees now.
    pub fn form(&mut self) -> Filled {
        let page = self.ben.get(&self.path());
        assert_eq!(page.status, 200, "{}", page.text());
        let hidden = |name: &str| page.hidden(name).unwrap();
        let of = |name: &str| self.scene.chloe.value(name);
        Filled::empty()
            .with("location_ids", &of("location_ids"))
            .with("default_location_id", &of("default_location_id"))
            .with("level_id", &of("level_id"))
            .with("ip_allow_list", "")
            .with("version", &hidden("version"))
            .with("base", &hidden("base"))
            .with("merchant_id", &hidden("merchant_id"))
            .with("form_token", &hidden("form_token"))
    }

    pub fn send(&mut self, form: &Filled) -> Answer {
        let path = self.path();
        self.ben.post(&path, &form.fields())
    }

    pub fn level(&self, code: &str) -> String {
        let cast = &self.scene.cast;
        db_level(&cast.world, &cast.acme, code).to_string()
    }

    pub fn location(&self, reference: &str) -> String {
        let cast = &self.scene.cast;
        db_location(&cast.world, &cast.acme, reference).to_string()
    }
}

#[test]
fn support_changes_access_and_nothing_else_whatever_comes_with_the_form() {
    let mut access = access();
    let lyon = access.location("LYO-1");
    let paris = access.scene.chloe.value("location_ids");
    let form = access
        .form()
        .with("level_id", &access.level("manager"))
        .with("location_ids", &lyon)
        .and("location_ids", &paris)
        .with("default_location_id", &lyon)
        .with("ip_allow_list", "203.0.113.0/24 # till")
        .with("api_access", "on")
        .with("business_name", "Stolen")
        .with("login_email", "mallory@example.com")
        .with("sign_in", "invitation")
        .with("confirm", "on");
    let saved = access.send(&form);
    assert_eq!(saved.status, 303, "{}", saved.text());
    let shop = access.shop.clone();
    let page = access.ben.get(&shop).text();
    for shown in [
        "Manager",
        "Shop LYO-1 default",
        "Shop PAR-1",
        "203.0.113.0/24",
        "API access Yes",
        "Chez Chloé",
        "chloe@chezchloe.example",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    assert!(!page.contains("Stolen") && !page.contains("mallory"));
    assert!(access.scene.cast.world.mails().is_empty());
    let history = access.ben.get(&format!("{shop}/history")).text();
    assert!(history.contains("Merchant changed Ben"), "{history}");
    assert!(
        history.contains("Default location Shop PAR-1 Shop LYO-1"),
        "{history}"
    );
}

#[test]
fn the_merchants_page_leads_there_only_those_who_may_edit_access() {
    let mut access = access();
    let (shop, path) = (access.shop.clone(), access.path());
    assert!(
        access
            .ben
            .get(&shop)
            .body
            .contains(&format!("href=\"{path}\""))
    );
    let cast = &access.scene.cast;
    for role in ["sales_2", "support_1", "analyst"] {
        let other = cast.world.db_staff(&cast.acme, role, role);
        let mut other = cast.world.signed_in(&other);
        assert!(!other.get(&shop).body.contains(&path), "{role}");
        let refused = other.get(&path);
        assert_eq!(refused.status, 403, "{role}");
        assert!(
            refused
                .text()
                .contains("“Change what merchants have access to”"),
            "{}",
            refused.text()
        );
        assert_eq!(other.post(&path, &[]).status, 403, "{role}");
    }
}

#[test]
fn all_errors_come_together_and_what_was_typed_is_kept() {
    let mut access = access();
    let mut form = access
        .form()
        .with("ip_allow_list", "10.0.0.7/24 # typed")
        .with("level_id", "")
        .with("chat_access", "on");
    form = form.with("default_location_id", "");
    let refused = access.send(&form);
    assert_eq!(refused.status, 422);
    for field in ["default_location_id", "level_id", "ip_allow_list"] {
        assert!(
            !refused.text_of(&format!("{field}-error")).is_empty(),
            "{field}"
        );
    }
    assert!(refused.body.contains("10.0.0.7/24 # typed"));
    assert!(
        refused
            .body
            .contains("name=\"chat_access\" value=\"on\" checked")
    );
    let history = access
        .ben
        .get(&format!("{}/history", access.shop.clone()))
        .text();
    assert!(!history.contains("Merchant changed"), "{history}");
}

#[test]
fn the_inline_check_answers_access_fields_and_does_not_tell_which_e_mails_exist() {
    let mut access = access();
    let form = access
        .form()
        .with("ip_allow_list", "10.0.0.7/24")
        .with("login_email", "chloe@chezchloe.example")
        .with("merchant_id", "");
    let whole = access.send(&form.clone().with("merchant_id", "x"));
    let check = "/organization/merchants/check?field=";
    let one = access
        .ben
        .post(&format!("{check}ip_allow_list"), &form.fields());
    assert_eq!(one.status, 200, "{}", one.text());
    assert_eq!(
        one.text_of("ip_allow_list-error"),
        whole.text_of("ip_allow_list-error")
    );
    assert!(!one.text_of("ip_allow_list-error").is_empty());
    for field in ["login_email", "business_name", "new_password"] {
        let refused = access.ben.post(&format!("{check}{field}"), &form.fields());
        assert_eq!(refused.status, 403, "{field}");
    }
    let cast = &access.scene.cast;
    let analyst = cast.world.db_staff(&cast.acme, "Ana", "analyst");
    let mut analyst = cast.world.signed_in(&analyst);
    let refused = analyst.post(&format!("{check}ip_allow_list"), &form.fields());
    assert_eq!(refused.status, 403);
}

#[test]
fn what_others_changed_of_the_rest_meanwhile_stays_and_the_lost_race_shows_access_alone() {
    let mut access = access();
    let mine = access
        .form()
        .with("chat_access", "on")
        .with("confirm", "on");
    let shop = access.shop.clone();
    let renamed = access
        .scene
        .chloe
        .clone()
        .with("business_name", "Chloé & Filles")
        .with("sign_in", "keep")
        .with("ip_allow_list", "198.51.100.7")
        .with("version", "1");
    assert_eq!(
        access.scene.amina.post(&shop, &renamed.fields()).status,
        303
    );
    let lost = access.send(&mine);
    assert_eq!(lost.status, 409, "{}", lost.text());
    assert!(lost.text().contains("Chat access"), "{}", lost.text());
    assert!(lost.text().contains("198.51.100.7"), "{}", lost.text());
    assert!(lost.body.contains(&format!("action=\"{}\"", access.path())));
    assert!(!lost.body.contains("name=\"login_email\""));
    let hidden = |name: &str| lost.hidden(name).unwrap();
    let again = mine
        .with("ip_allow_list", &hidden("ip_allow_list"))
        .with("version", &hidden("version"))
        .with("base", &hidden("base"))
        .with("form_token", "");
    assert_eq!(access.send(&again).status, 303);
    let page = access.ben.get(&shop).text();
    for shown in ["Chloé & Filles", "198.51.100.7", "Chat access Yes"] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
}

#[test]
fn sent_twice_at_once_it_changes_once() {
    let mut access = access();
    let form = access
        .form()
        .with("chat_access", "on")
        .with("confirm", "on");
    let path = access.path();
    let world = &access.scene.cast.world;
    let mut clients = [
        world.signed_in(&access.scene.cast.ben),
        world.signed_in(&access.scene.cast.ben),
    ];
    let statuses = at_once(&mut clients, |client| {
        client.post(&path, &form.fields()).status
    });
    assert_eq!(statuses, [303, 303]);
    let history = access
        .ben
        .get(&format!("{}/history", access.shop.clone()))
        .text();
    assert_eq!(history.matches("Merchant changed").count(), 1, "{history}");
}

/// What the page says of one permission: whether the merchant has it, and why.
fn right(page: &Answer, permission: &str) -> (String, String) {
    (
        page.text_of(&format!("right.{permission}")),
        page.text_of(&format!("why.{permission}")),
    )
}

impl Access {
    /// The form with an override of one permission.
    pub fn with_override(
        &mut self,
        permission: &str,
        (effect, until, reason): (&str, &str, &str),
    ) -> Filled {
        self.form()
            .with("confirm", "on")
            .with(&format!("override.{permission}"), effect)
            .with(&format!("override_until.{permission}"), until)
            .with(&format!("override_reason.{permission}"), reason)
    }

    pub fn chloe(&self) -> Client {
        let chloe = super::create::person("chloe@chezchloe.example");
        self.scene.cast.world.signed_in(&chloe)
    }

    fn page(&mut self) -> Answer {
        let path = self.path();
        self.ben.get(&path)
    }
}

#[test]
fn each_permission_says_whether_the_merchant_has_it_and_why() {
    let mut access = access();
    let page = access.page();
    let of = |permission: &str| right(&page, permission);
    assert!(
        of("jobs.create").0.starts_with("Yes"),
        "{:?}",
        of("jobs.create")
    );
    assert_eq!(of("jobs.create").1, "By its level Shipper");
    assert!(of("members.manage").0.starts_with("No"));
    assert_eq!(of("members.manage").1, "Its level Shipper lacks it");
    assert!(of("api.use").0.starts_with("No"));
    assert_eq!(
        of("api.use").1,
        "API access is switched off for this merchant"
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, step by step")]
fn a_granted_permission_opens_the_portal_to_it_at_once_and_a_taken_one_closes_it() {
    let mut access = access();
    let mut chloe = access.chloe();
    assert_eq!(chloe.get("/portal/jobs").status, 200);
    let mut form = access.form().with("confirm", "on");
    // Whatever needs it goes with it.
    for permission in [
        "jobs.view",
        "jobs.create",
        "jobs.edit",
        "actions.edit",
        "jobs.cancel",
        "jobs.import",
        "reports.view",
    ] {
        form = form
            .with(&format!("override.{permission}"), "take")
            .with(&format!("override_reason.{permission}"), "closed for works");
    }
    form = form
        .with("override.members.manage", "grant")
        .with("override_until.members.manage", "2999-12-31")
        .with("override_reason.members.manage", "seasonal shop");
    let saved = access.save(&form);
    assert_eq!(saved.status, 303, "{}", saved.text());
    let closed = chloe.get("/portal/jobs");
    assert_eq!(closed.status, 403);
    assert!(
        closed
            .text()
            .contains("une exception retire cette autorisation"),
        "{}",
        closed.text()
    );
    let start = chloe.get("/portal");
    assert!(
        !start.body.contains("href=\"/portal/jobs\""),
        "the menu follows"
    );
    let page = access.page();
    assert_eq!(
        right(&page, "jobs.view").1,
        "Taken away by Ben: closed for works"
    );
    let granted = right(&page, "members.manage");
    assert!(granted.0.starts_with("Yes"), "{granted:?}");
    assert!(
        granted.1.contains("Dec 31, 2999") || granted.1.contains("31 Dec 2999"),
        "{granted:?}"
    );
    assert!(granted.1.contains("by Ben: seasonal shop"), "{granted:?}");
    let history = access
        .ben
        .get(&format!("{}/history", access.shop.clone()))
        .text();
    assert!(history.contains("Exceptions to the level"), "{history}");
    assert!(
        history.contains("Taken away by Ben: closed for works"),
        "{history}"
    );

    // Back to the level.
    let form = access.form();
    assert_eq!(access.save(&form).status, 303);
    assert_eq!(chloe.get("/portal/jobs").status, 200);
}

#[test]
fn an_override_that_has_ended_counts_as_not_there_and_the_page_says_so() {
    let mut access = access();
    let today = comptoir::values::Day::at(comptoir::clock::now(), "Europe/Paris").to_string();
    let form = access.with_override("members.manage", ("grant", &today, "one day"));
    assert_eq!(access.send(&form).status, 303);
    assert!(
        right(&access.page(), "members.manage").0.starts_with("Yes"),
        "today is its last day"
    );
    access
        .scene
        .cast
        .world
        .db_end_overrides(&today, "2026-01-31");
    let page = access.page();
    assert!(right(&page, "members.manage").0.starts_with("No"));
    assert_eq!(
        right(&page, "members.manage").1,
        "Its level Shipper lacks it"
    );
    assert!(
        page.text_of("ended.members.manage")
            .contains("no longer counts")
    );
    // Left as it is, it is in nobody's way.
    let form = access
        .with_override("members.manage", ("grant", "2026-01-31", "one day"))
        .with("chat_access", "on");
    assert_eq!(access.send(&form).status, 303);
    let again = access.with_override("members.manage", ("grant", "2026-01-30", "one day"));
    let refused = access.send(&again);
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .text_of("override_until.members.manage-error")
            .contains("has passed")
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of what is refused")]
fn an_override_asks_for_a_reason_a_day_of_the_calendar_and_what_it_needs() {
    let mut access = access();
    let wrong = [
        (
            "members.manage",
            ("grant", "", ""),
            "override_reason",
            "Say why",
        ),
        (
            "members.manage",
            ("grant", "2999-02-30", "typed"),
            "override_until",
            "Choose a date",
        ),
        (
            "members.manage",
            ("grant", "2001-01-01", "typed"),
            "override_until",
            "has passed",
        ),
        (
            "members.manage",
            ("give", "", "typed"),
            "override",
            "Choose one",
        ),
        ("api.manage_keys", ("grant", "", "typed"), "override", ""),
        (
            "jobs.view",
            ("take", "", "typed"),
            "override",
            "“Create jobs” means nothing without “See jobs”",
        ),
    ];
    for (permission, sent, part, said) in wrong {
        let form = access.with_override(permission, sent);
        let answer = access.send(&form);
        if said.is_empty() {
            assert_eq!(
                answer.status,
                303,
                "the level has what it needs: {}",
                answer.text()
            );
            continue;
        }
        assert_eq!(answer.status, 422, "{sent:?}");
        let error = answer.text_of(&format!("{part}.{permission}-error"));
        assert!(error.contains(said), "{sent:?}: {error}");
        assert!(
            answer
                .body
                .contains(&format!("href=\"#{part}.{permission}\"")),
            "the summary leads there"
        );
        if sent.2 == "typed" {
            assert!(answer.body.contains("value=\"typed\""), "kept: {sent:?}");
        }
    }
    let form = access
        .with_override("members.manage", ("grant", "", "once"))
        .with("level_id", &access.level("reader"));
    assert_eq!(access.save(&form).status, 303);
    let form = access
        .with_override("jobs.import", ("grant", "", "reader"))
        .with("level_id", &access.level("reader"));
    let refused = access.send(&form);
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .text_of("override.jobs.import-error")
            .contains("“Create jobs”")
    );
}

#[test]
fn the_whole_form_leaves_overrides_as_they_are() {
    let mut access = access();
    let form = access.with_override("members.manage", ("grant", "", "seasonal"));
    assert_eq!(access.send(&form).status, 303);
    let shop = access.shop.clone();
    let edit = access.scene.amina.get(&format!("{shop}/edit"));
    let renamed = access
        .scene
        .chloe
        .clone()
        .with("business_name", "Chloé & Filles")
        .with("sign_in", "keep")
        .with("version", &edit.hidden("version").unwrap());
    assert_eq!(
        access.scene.amina.post(&shop, &renamed.fields()).status,
        303
    );
    assert!(right(&access.page(), "members.manage").0.starts_with("Yes"));
    assert!(
        access
            .ben
            .get(&shop)
            .text()
            .contains("Granted by Ben: seasonal")
    );
}

#[test]
fn a_lost_race_shows_both_overrides_and_sends_mine_again() {
    let mut access = access();
    let mine = access.with_override("members.manage", ("grant", "", "mine"));
    let theirs = access.with_override("jobs.skip_staging", ("grant", "", "theirs"));
    assert_eq!(access.send(&theirs).status, 303);
    let lost = access.send(&mine);
    assert_eq!(lost.status, 409, "{}", lost.text());
    assert!(
        lost.text().contains("mine") && lost.text().contains("theirs"),
        "{}",
        lost.text()
    );
    for (name, value) in [
        ("override.members.manage", "grant"),
        ("override_reason.members.manage", "mine"),
    ] {
        assert_eq!(lost.hidden(name).as_deref(), Some(value));
    }
}
