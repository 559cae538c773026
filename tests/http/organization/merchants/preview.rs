//! *What this merchant will see*: a preview of its portal from a form that nobody has saved.

use super::access_page::{Access, access};
use super::form::Filled;
use crate::support::Answer;

impl Access {
    fn preview(&mut self, form: &Filled) -> Answer {
        let form = form.clone().with("update", "preview");
        let answer = self.send(&form);
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer
    }
}

#[test]
fn the_preview_is_what_the_portal_then_shows_in_the_merchants_language() {
    let mut access = access();
    let (lyon, manager) = (access.location("LYO-1"), access.level("manager"));
    let paris = access.scene.chloe.value("location_ids");
    let form = access
        .form()
        .with("location_ids", &paris)
        .and("location_ids", &lyon)
        .with("level_id", &manager)
        .with("chat_access", "on");
    let shown = access.preview(&form);
    let preview = shown.text_of("preview");
    assert!(
        shown
            .body
            .contains("class=\"preview\" lang=\"fr\" dir=\"ltr\"")
    );
    assert!(preview.contains("It reaches 2 locations."), "{preview}");
    assert!(preview.contains("Gains 2 permissions"), "{preview}");
    assert!(
        !access
            .chloe()
            .get("/portal")
            .body
            .contains("/portal/messages"),
        "nothing is saved"
    );
    assert_eq!(access.send(&form).status, 303);
    let start = access.chloe().get("/portal");
    assert_eq!(cards(&shown), cards(&start), "the same code draws both");
    for entry in ["Messages", "Mes accès"] {
        assert!(preview.contains(entry), "{entry}: {preview}");
        assert!(start.text().contains(entry), "{entry}");
    }
}

/// The cards of the start page, as they are drawn.
fn cards(answer: &Answer) -> &str {
    let body = answer.body.as_str();
    let from = body
        .find("aria-labelledby=\"portal-locations-title\"")
        .unwrap();
    let level = body.find("id=\"portal-level-title\"").unwrap();
    let rest = body.get(level..).unwrap();
    let end = level + rest.find("</section>").unwrap();
    body.get(from..end).unwrap()
}

#[test]
fn what_is_typed_stays_and_what_is_wrong_is_not_told_off_yet() {
    let mut access = access();
    let form = access
        .form()
        .with("ip_allow_list", "10.0.0.7/24 # typed")
        .with("api_access", "on");
    let shown = access.preview(&form);
    assert!(shown.body.contains("10.0.0.7/24 # typed"));
    assert!(shown.text_of("ip_allow_list-error").is_empty());
    assert!(
        shown.text_of("preview").contains("not right yet"),
        "{}",
        shown.text_of("preview")
    );
    let level = access.form().with("level_id", "");
    let none = access.preview(&level);
    assert!(
        !none.body.contains("id=\"preview\""),
        "of no level there is none"
    );
}

#[test]
fn nothing_in_the_preview_leads_into_the_portal() {
    let mut access = access();
    let form = access.form();
    let shown = access.preview(&form);
    assert!(
        shown.text_of("preview").contains("Nothing."),
        "{}",
        shown.text()
    );
    assert!(!shown.body.contains("href=\"/portal"));
}
