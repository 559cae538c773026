//! `POST /organization/merchants`

use std::sync::Barrier;

use super::form::{Filled, MERCHANTS, db_level, db_location};
use crate::support::{Cast, Client, PASSWORD, Person, readable};

pub struct Scene {
    pub cast: Cast,
    pub amina: Client,
    pub chloe: Filled,
}

/// Acme with one location, Amina signed in, and the form of *Chez Chloé* filled in.
pub fn scene() -> Scene {
    scene_in(Cast::assemble())
}

pub fn scene_in(cast: Cast) -> Scene {
    let location = db_location(&cast.world, &cast.acme, "PAR-1");
    let level = db_level(&cast.world, &cast.acme, "shipper");
    let amina = cast.world.signed_in(&cast.amina);
    Scene {
        chloe: Filled::chez_chloe(location, level),
        cast,
        amina,
    }
}

/// Somebody who signs in with the password that the form set.
pub fn person(email: &str) -> Person {
    Person {
        id: comptoir::values::UserId::new(),
        email: email.to_owned(),
        password: PASSWORD.to_owned(),
    }
}

#[test]
fn an_added_merchant_is_shown_with_everything_that_was_entered_and_signs_in_in_its_language() {
    let mut scene = scene();
    let added = scene.chloe.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let page = scene.amina.get(added.location());
    for shown in [
        "Chez Chloé",
        "+33 1 42 68 53 00",
        "12 rue Ordener",
        "75018 Paris",
        "France",
        "orders@chezchloe.example",
        "Shop PAR-1",
        "Shipper",
        "Français",
        "Merchant added",
    ] {
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    let portal = chloe.get("/portal");
    assert_eq!(portal.status, 200);
    assert!(portal.body.contains("lang=\"fr\""));
    assert!(portal.text().contains("Chez Chloé"));
}

#[test]
fn an_invited_merchant_gets_a_link_in_its_language_and_chooses_a_password() {
    let mut scene = scene();
    let invited = scene
        .chloe
        .with("sign_in", "invitation")
        .with("new_password", "")
        .with("new_password_confirmation", "")
        .with("platform_language", "ar");
    assert_eq!(invited.send(&mut scene.amina).status, 303);
    let mail = readable(&scene.cast.world.wait_for_mails(1).remove(0));
    assert!(mail.contains("To: chloe@chezchloe.example"), "{mail}");
    assert!(!mail.contains(PASSWORD));
    assert!(mail.contains("/invitation/"), "{mail}");
    assert!(mail.contains("dir=\"rtl\""), "{mail}");
}

#[test]
fn a_taken_login_email_is_refused_at_its_field_and_nothing_is_saved() {
    let mut scene = scene();
    let taken = scene
        .chloe
        .with("login_email", &scene.cast.mallory.email.to_uppercase());
    let answer = taken.send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .text_of("login_email-error")
            .contains("already signs in"),
        "{}",
        answer.text()
    );
    assert!(answer.body.contains("<title>Error:"));
    assert!(
        scene
            .amina
            .get(MERCHANTS)
            .text()
            .contains("No merchants yet")
    );
}

#[test]
fn all_errors_come_together_and_what_was_typed_is_kept_but_passwords() {
    let mut scene = scene();
    let wrong = scene
        .chloe
        .with("business_name", "  ")
        .with("phone", "12")
        .with("login_email", "chloe@")
        .with("address_postal_code", "ABC")
        .with("new_password_confirmation", "something else")
        .with("ip_allow_list", "10.0.0.7/24\n203.0.113.9 # till");
    let answer = wrong.send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    for field in [
        "business_name",
        "phone",
        "login_email",
        "address_postal_code",
        "new_password_confirmation",
        "ip_allow_list",
    ] {
        assert!(
            !answer.text_of(&format!("{field}-error")).is_empty(),
            "{field}: {}",
            answer.text()
        );
        assert!(
            answer.body.contains(&format!("href=\"#{field}\"")),
            "{field} in the summary"
        );
    }
    assert!(
        answer
            .text_of("ip_allow_list-error")
            .contains("Line 1: 10.0.0.7/24 has host bits set. Did you mean 10.0.0.0/24?")
    );
    assert!(answer.body.contains("value=\"chloe@\""));
    assert!(answer.body.contains("203.0.113.9 # till"));
    assert!(!answer.body.contains(PASSWORD));
    assert!(!answer.body.contains("something else"));
}

#[test]
fn a_form_sent_twice_makes_one_merchant_and_shows_it_again() {
    let mut scene = scene();
    let token = scene
        .amina
        .get("/organization/merchants/new")
        .hidden("form_token")
        .unwrap();
    let form = scene.chloe.with("form_token", &token);
    let first = form.send(&mut scene.amina);
    let second = form.send(&mut scene.amina);
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location(), second.location());
    let other = form
        .with("business_name", "Chez Zoé")
        .send(&mut scene.amina);
    assert_eq!(other.status, 409);
    assert!(other.body.contains(first.location()));
    assert_eq!(scene.amina.get(MERCHANTS).text_of("list-count"), "1");
}

#[test]
fn of_two_people_who_add_the_same_email_at_once_one_succeeds_and_one_is_told() {
    let scene = scene();
    let dora = scene
        .cast
        .world
        .db_staff(&scene.cast.acme, "Dora", "administrator");
    let mut clients = [scene.amina, scene.cast.world.signed_in(&dora)];
    let (form, start) = (&scene.chloe, Barrier::new(2));
    let mut statuses: Vec<u16> = std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let start = &start;
                threads.spawn(move || {
                    start.wait();
                    form.send(client).status
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[test]
fn a_double_click_makes_one_merchant() {
    let mut scene = scene();
    let token = scene
        .amina
        .get("/organization/merchants/new")
        .hidden("form_token")
        .unwrap();
    let form = scene.chloe.with("form_token", &token);
    let mut clients = [scene.cast.world.signed_in(&scene.cast.amina), scene.amina];
    let start = Barrier::new(2);
    let answers: Vec<(u16, String)> = std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let (start, form) = (&start, &form);
                threads.spawn(move || {
                    start.wait();
                    let answer = form.send(client);
                    (answer.status, answer.location().to_owned())
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0].0, 303);
}

/// Everything that the form sends, its buttons included.
const FIELDS: [&str; 25] = [
    "business_name",
    "phone",
    "address_country",
    "address_line1",
    "address_line2",
    "address_city",
    "address_region",
    "address_postal_code",
    "login_email",
    "contact_emails",
    "sign_in",
    "new_password",
    "new_password_confirmation",
    "platform_language",
    "location_ids",
    "default_location_id",
    "level_id",
    "ip_exempt",
    "ip_allow_list",
    "api_access",
    "chat_access",
    "version",
    "form_token",
    "update",
    "save",
];

#[test]
fn naughty_text_in_any_field_gets_a_clear_answer() {
    let mut scene = scene();
    let long = "é".repeat(4000);
    let naughty = [
        long.as_str(),
        "\u{0}",
        "a\u{202e}b",
        "\u{200b}\u{200b}",
        "<script>alert(1)</script>",
        "'; DROP TABLE merchants; --",
        "\u{1f469}\u{200d}\u{1f373}",
        "=1+1",
        "\r\nBcc: x@example.com",
        "%00%ff",
        "𝔘𝔫𝔦",
    ];
    for field in FIELDS {
        for (number, text) in naughty.iter().enumerate() {
            let email = format!("{field}.{number}@example.com");
            let answer = scene
                .chloe
                .clone()
                .with("login_email", &email)
                .with(field, text)
                .send(&mut scene.amina);
            assert!(
                [200, 303, 422].contains(&answer.status),
                "{field} {text:?}: {}",
                answer.status
            );
            assert!(!answer.body.contains("<script>alert(1)"), "{field}");
        }
    }
}

#[test]
fn ten_megabytes_instead_of_a_form_are_refused_in_words() {
    let mut scene = scene();
    let answer = scene
        .amina
        .post_raw(MERCHANTS, &format!("business_name={}", "a".repeat(100_000)));
    assert_eq!(answer.status, 413);
    assert!(answer.text().contains("Too large"));
}

#[test]
fn another_organizations_location_or_level_is_not_there() {
    let mut scene = scene();
    let theirs = db_location(&scene.cast.world, &scene.cast.other, "X-1").to_string();
    let answer = scene
        .chloe
        .clone()
        .with("location_ids", &theirs)
        .with("default_location_id", &theirs)
        .send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(!answer.text_of("location_ids-error").is_empty());
    let level = db_level(&scene.cast.world, &scene.cast.other, "manager").to_string();
    let answer = scene.chloe.with("level_id", &level).send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(!answer.text_of("level_id-error").is_empty());
}

#[test]
fn without_scripts_the_address_fields_follow_the_country_and_nothing_is_lost() {
    let mut scene = scene();
    let answer = scene
        .chloe
        .with("address_country", "US")
        .with("update", "address")
        .send(&mut scene.amina);
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("ZIP code"));
    assert!(answer.body.contains("value=\"Chez Chloé\""));
    assert!(!answer.body.contains("aria-invalid"));
}

#[test]
fn a_form_sent_before_with_other_content_goes_on_as_a_new_one_with_what_was_typed() {
    let mut scene = scene();
    let page = scene.amina.get("/organization/merchants/new");
    let token = page.hidden("form_token").unwrap();
    let form = scene.chloe.clone().with("form_token", &token);
    let made = form.send(&mut scene.amina).location().to_owned();
    let other = form
        .with("business_name", "Chez Zoé")
        .with("login_email", "zoe@chezzoe.example");
    let refused = other.send(&mut scene.amina);
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains(&format!("href=\"{made}\"")));
    assert!(refused.body.contains("value=\"Chez Zoé\""));
    assert!(!refused.body.contains(PASSWORD));
    let fresh = refused.hidden("form_token").unwrap();
    assert_ne!(fresh, token);
    let again = other.clone().with("form_token", &fresh);
    let again = again
        .with("new_password", "")
        .with("update", "form")
        .send(&mut scene.amina);
    assert_eq!(again.status, 200);
    assert!(again.body.contains("value=\"Chez Zoé\""));
    assert!(again.text_of("new_password-error").contains("again"));
    let sent = other.with("form_token", &fresh).send(&mut scene.amina);
    assert_eq!(sent.status, 303, "{}", sent.text());
}

#[test]
fn what_was_typed_for_another_country_is_no_part_of_the_address() {
    let mut scene = scene();
    let moved = scene
        .chloe
        .with("address_country", "HK")
        .with("phone", "")
        .with("address_region", "Kowloon")
        .with("address_city", "Tsim Sha Tsui")
        .with("address_postal_code", "13002");
    let added = moved.send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let page = scene.amina.get(added.location()).text();
    assert!(
        page.contains("Tsim Sha Tsui") && !page.contains("13002"),
        "{page}"
    );
}

#[test]
fn a_line_of_the_allow_list_may_hold_only_a_note() {
    let mut scene = scene();
    let added = scene
        .chloe
        .with("ip_allow_list", "# Paris\r\n203.0.113.7 # till")
        .send(&mut scene.amina);
    assert_eq!(added.status, 303, "{}", added.text());
    let page = scene.amina.get(&format!("{}/edit", added.location()));
    assert!(page.body.contains("# Paris\n203.0.113.7 # till"));
}

#[test]
fn an_empty_form_is_told_field_by_field_what_to_do_in_the_order_of_the_page() {
    let mut scene = scene();
    let form = super::form::Filled::empty()
        .with("address_country", "FR")
        .with("sign_in", "password");
    let answer = form.send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    let summary = answer.text_of("error-summary");
    assert!(summary.contains("There is a problem"), "{summary}");
    let told = [
        "Enter the business name.",
        "Enter the address.",
        "Postal code: Addresses in this country need this.",
        "City: Addresses in this country need this.",
        "Enter the login e-mail.",
        "Type or generate a password.",
        "Choose a language.",
        "Tick at least one location.",
        "Choose the default location.",
        "Choose a level.",
    ];
    let places: Vec<Option<usize>> = told.iter().map(|said| summary.find(said)).collect();
    assert!(places.iter().all(Option::is_some), "{places:?} {summary}");
    assert!(places.is_sorted(), "{places:?} {summary}");
}

#[test]
fn messages_name_the_value_the_country_and_how_many_lines_there_are() {
    let mut scene = scene();
    let emails: Vec<String> = (1..=11).map(|n| format!("a{n}@shop.example")).collect();
    let answer = scene
        .chloe
        .with("business_name", &"n".repeat(4000))
        .with("phone", "(514) 555-0123")
        .with("address_postal_code", "7501")
        .with("contact_emails", &emails.join("\n"))
        .with("ip_allow_list", "a\nb\nc")
        .send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    for (field, said) in [
        ("business_name", "4,000 characters"),
        (
            "phone",
            "(514) 555-0123 is not a phone number in this country: France",
        ),
        (
            "address_postal_code",
            "7501 is not a postal code of this country: France. A postal code there looks like",
        ),
        ("contact_emails", "11 addresses; at most 10"),
    ] {
        let text = answer.text_of(&format!("{field}-error"));
        assert!(text.contains(said), "{field}: {text}");
    }
    let summary = answer.text_of("error-summary");
    assert!(
        summary.contains("Line 1: a is not an IP address or network. And 2 more."),
        "{summary}"
    );
}

#[test]
fn a_refused_form_says_that_passwords_are_typed_again() {
    let mut scene = scene();
    let answer = scene.chloe.with("business_name", "").send(&mut scene.amina);
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .text_of("new_password-error")
            .contains("Type or generate the password again")
    );
    assert!(!answer.text_of("error-summary").contains("New password"));
}

#[test]
fn a_shared_name_is_warned_of_on_every_page_with_a_link_to_the_other_merchant() {
    let mut scene = scene();
    let first = scene.chloe.send(&mut scene.amina).location().to_owned();
    let again = scene.chloe.clone().with("login_email", "x@");
    let refused = again.send(&mut scene.amina);
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .text_of("business_name-error")
            .contains("Another merchant has this name")
    );
    assert!(refused.body.contains(&format!("href=\"{first}\"")));
    let added = again
        .with("login_email", "x@shop.example")
        .send(&mut scene.amina);
    assert_eq!(added.status, 303);
    let page = scene.amina.get(added.location());
    assert!(page.body.contains(&format!("href=\"{first}\"")));
    assert!(page.text().contains("Another merchant has this name"));
}

#[test]
fn after_save_and_add_another_the_message_leads_to_the_merchant() {
    let mut scene = scene();
    let answer = scene.chloe.with("save", "another").send(&mut scene.amina);
    assert_eq!(answer.location(), "/organization/merchants/new");
    let page = scene.amina.get(answer.location());
    let (_, link) = page.body.split_once("was added and can sign in").unwrap();
    let path = link
        .split("href=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert!(scene.amina.get(&path).text().contains("Chez Chloé"));
}
