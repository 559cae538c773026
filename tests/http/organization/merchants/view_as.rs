//! `POST /organization/merchants/{id}/view-as`: the portal through a merchant's eyes.

use super::access_page::{Access, access};
use crate::support::Answer;

const SETTINGS: &str = "/organization/settings";
const NEW_COLLEAGUE: &str = "/portal/members/new";

impl Access {
    fn look(&mut self) -> Answer {
        let path = format!("{}/view-as", self.shop);
        self.ben.post(&path, &[])
    }

    fn settings(&mut self, view_as: &str) {
        let page = self.scene.amina.get(SETTINGS);
        let hidden = |name: &str| page.hidden(name).unwrap();
        let (version, base) = (hidden("version"), hidden("base"));
        let fields = [
            ("default_ip_allow_list", ""),
            ("language", "en"),
            ("country", "FR"),
            ("time_zone", "Europe/Paris"),
            ("view_as", view_as),
            ("version", &version),
            ("base", &base),
        ];
        let saved = self.scene.amina.post(SETTINGS, &fields);
        assert_eq!(saved.status, 303, "{}", saved.text());
    }
}

#[test]
fn support_sees_the_portal_in_the_merchants_language_marked_in_its_own() {
    let mut access = access();
    let looking = access.look();
    assert_eq!((looking.status, looking.location()), (303, "/portal"));
    let portal = access.ben.get("/portal");
    assert_eq!(portal.status, 200);
    assert!(portal.body.contains("<html lang=\"fr\""), "{}", portal.body);
    let mark = portal.text_of("viewing");
    assert!(mark.contains("You see the portal as"), "{mark}");
    assert!(mark.contains("Chez Chloé"), "{mark}");
    assert!(!portal.body.contains("action=\"/logout\""));
    assert_eq!(access.ben.get("/portal/locations").status, 200);
    // Everything else stays support's own.
    let own = access.ben.get("/organization");
    assert_eq!(own.status, 200);
    assert!(!own.body.contains("id=\"viewing\""));
    assert!(access.ben.get("/account").body.contains("lang=\"en\""));
}

#[test]
fn a_page_that_the_merchants_level_lacks_is_refused_as_to_the_merchant() {
    let mut access = access();
    let reader = access.level("reader");
    let form = access.form().with("level_id", &reader);
    assert_eq!(access.save(&form).status, 303);
    access.look();
    assert_eq!(access.ben.get("/portal/api-keys").status, 403);
}

#[test]
fn a_form_that_the_merchant_has_not_sent_yet_is_neither_shown_nor_used_up() {
    let mut access = access();
    let manager = access.level("manager");
    let form = access.form().with("level_id", &manager);
    assert_eq!(access.save(&form).status, 303);
    let mut chloe = access.chloe();
    let user = access
        .scene
        .cast
        .world
        .db_user_of("chloe@chezchloe.example");
    let minutes = std::time::Duration::from_mins(11);
    access.scene.cast.world.db_age_proofs(user, minutes);
    assert_eq!(chloe.get(NEW_COLLEAGUE).status, 200);
    let late = chloe.post("/portal/members", &[("name", "Zoé Martin")]);
    assert!(
        late.location().starts_with("/account/confirm?next="),
        "{}",
        late.location()
    );
    access.look();
    let seen = access.ben.get(NEW_COLLEAGUE);
    assert_eq!(seen.status, 200);
    assert!(!seen.body.contains("Zoé Martin"), "{}", seen.text());
    let back = chloe.get(NEW_COLLEAGUE);
    assert!(back.body.contains("Zoé Martin"), "{}", back.text());
}

#[test]
fn leaving_leads_back_to_the_merchant_and_closes_the_portal() {
    let mut access = access();
    access.look();
    let left = access.ben.post("/organization/view-as/end", &[]);
    assert_eq!((left.status, left.location()), (303, access.shop.as_str()));
    assert_eq!(access.ben.get("/portal").status, 403);
}

#[test]
fn each_look_is_in_the_history_of_the_merchant_and_of_the_organization() {
    let mut access = access();
    access.look();
    for path in [
        format!("{}/history", access.shop),
        "/organization/audit".to_owned(),
    ] {
        let history = access.scene.amina.get(&path).text();
        assert!(
            history.contains("Portal viewed as the merchant"),
            "{history}"
        );
        assert!(history.contains("Ben"), "{history}");
    }
}

#[test]
fn a_role_without_the_right_an_archived_merchant_and_anothers_are_refused() {
    let mut access = access();
    let path = format!("{}/view-as", access.shop);
    let world = &access.scene.cast.world;
    let analyst = world.db_staff(&access.scene.cast.acme, "Ada", "analyst");
    let mut ada = world.signed_in(&analyst);
    assert_eq!(ada.post(&path, &[]).status, 403);
    let mut mallory = world.signed_in(&access.scene.cast.mallory);
    assert_eq!(mallory.post(&path, &[]).status, 404);
    // Archived while somebody looks: it is over at once.
    access.look();
    let archive = format!("{}/archive", access.shop);
    assert_eq!(access.scene.amina.post(&archive, &[]).status, 303);
    assert_eq!(access.ben.get("/portal").status, 404);
    assert_eq!(access.look().status, 404);
}

#[test]
fn an_organization_that_refuses_it_ends_it_at_once_and_offers_it_no_more() {
    let mut access = access();
    let shop = access.shop.clone();
    assert!(access.ben.get(&shop).body.contains("/view-as\""));
    access.look();
    access.settings("refused");
    let refused = access.ben.get("/portal");
    assert_eq!(refused.status, 403);
    assert!(
        refused
            .text()
            .contains("An administrator can allow it again")
    );
    assert_eq!(access.look().status, 403);
    assert!(!access.ben.get(&shop).body.contains("/view-as\""));
    // Settings that say nothing of it leave it as it is.
    access.settings("");
    assert_eq!(access.look().status, 403);
    access.settings("allowed");
    assert_eq!(access.look().status, 303);
}
