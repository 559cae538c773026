//! `/portal/access`

use crate::organization::merchants::create::{Scene, person, scene};
use crate::support::Client;

const MY_ACCESS: &str = "/portal/access";

/// Chloé's shop, in English, with her list, its note and API access; and Chloé, signed in.
fn shop(fields: &[(&str, &str)]) -> (Scene, String, Client) {
    let mut scene = scene();
    let mut form = scene.chloe.clone().with("platform_language", "en");
    for (name, value) in fields {
        form = form.with(name, value);
    }
    let added = form.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let chloe = person("chloe@chezchloe.example");
    let chloe = scene.cast.world.signed_in(&chloe);
    (scene, added.location().to_owned(), chloe)
}

#[test]
fn a_merchants_user_reads_what_it_may_do_from_where_and_in_which_locations() {
    let list = "127.0.0.1  # ask Ben before you touch this\n203.0.113.0/24";
    let (_scene, _, mut chloe) = shop(&[("ip_allow_list", list), ("api_access", "on")]);
    assert!(
        chloe
            .get("/portal")
            .body
            .contains("href=\"/portal/access\"")
    );
    let page = chloe.get(MY_ACCESS);
    assert_eq!(page.status, 200);
    let text = page.text();
    for shown in [
        "Acme lets you do here",
        "Shipper",
        "203.0.113.0/24",
        "Your address now: 127.0.0.1",
        "Shop PAR-1",
        "API access Yes",
        "Chat access No",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(!text.contains("ask Ben"), "notes are between staff: {text}");
}

#[test]
fn without_a_list_or_with_an_exemption_it_says_from_anywhere() {
    let (_scene, _, mut chloe) = shop(&[]);
    assert!(
        chloe
            .get(MY_ACCESS)
            .text()
            .contains("no list restricts you")
    );
    let exempt = [("ip_exempt", "on"), ("ip_allow_list", "203.0.113.7")];
    let (_scene, _, mut chloe) = shop(&exempt);
    let text = chloe.get(MY_ACCESS).text();
    assert!(text.contains("you are exempt from every list"), "{text}");
}

#[test]
fn changes_of_access_are_told_with_the_organizations_name_and_nothing_else_of_staff() {
    let (mut scene, shop, mut chloe) = shop(&[]);
    let edit = scene.amina.get(&format!("{shop}/edit"));
    let mut form = scene
        .chloe
        .clone()
        .with("platform_language", "en")
        .with("sign_in", "keep")
        .with("chat_access", "on")
        .with("phone", "01 42 68 53 99");
    for hidden in ["version", "base", "merchant_id"] {
        form = form.with(hidden, &edit.hidden(hidden).unwrap());
    }
    let saved = scene.amina.post(&shop, &form.fields());
    assert_eq!(saved.status, 303, "{}", saved.text());
    let page = chloe.get(MY_ACCESS);
    let (_, changes) = page
        .body
        .split_once("id=\"changes-title\"")
        .expect("the changes");
    let (changes, _) = changes.split_once("</section>").expect("their end");
    assert!(changes.contains("Chat access"), "{changes}");
    assert!(changes.contains("<bdi>Acme</bdi>"), "{changes}");
    assert!(!changes.contains("Amina"), "{changes}");
    assert!(!changes.contains("127.0.0.1"), "{changes}");
    assert!(
        !changes.contains("53 99"),
        "the phone is no access: {changes}"
    );
}

#[test]
fn staff_and_visitors_have_no_page_of_their_own_access() {
    let (mut scene, ..) = shop(&[]);
    assert_eq!(scene.amina.get(MY_ACCESS).status, 403);
    assert_eq!(scene.cast.world.visitor().get(MY_ACCESS).status, 303);
}
