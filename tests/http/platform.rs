//! `/platform/organizations…`, and what an organization asks of its account manager.

use comptoir::organizations::Switch;

use crate::support::{Answer, Cast, Client, PASSWORD};

const NEW: [(&str, &str); 7] = [
    ("name", "Rivage"),
    ("admin_name", "Dora"),
    ("admin_email", "dora@rivage.example"),
    ("language", "fr"),
    ("country", "FR"),
    ("time_zone", "Europe/Paris"),
    ("merchants", "on"),
];

#[test]
fn an_operator_makes_an_organization_whose_administrator_is_invited() {
    let cast = Cast::assemble();
    let mut otto = cast.world.signed_in(&cast.otto);
    otto.get("/platform/organizations/new");
    let made = otto.post("/platform/organizations", &NEW);
    assert_eq!(made.status, 303, "{}", made.text());
    assert!(
        otto.get("/platform/organizations")
            .text()
            .contains("Rivage")
    );
    let mail = cast.world.wait_for_mails(1).remove(0);
    assert!(mail.contains("dora@rivage.example") && !mail.contains(PASSWORD));
    let again = otto.post(
        "/platform/organizations",
        &[("name", "RIVAGE")]
            .into_iter()
            .chain(NEW.into_iter().skip(1))
            .collect::<Vec<_>>(),
    );
    assert_eq!(again.status, 422);
    assert!(!again.text_of("name-error").is_empty());
}

#[test]
fn a_request_for_the_module_reaches_the_account_manager_who_switches_it_on() {
    let cast = Cast::assemble();
    let closed = cast.world.db_organization("Closed", Switch::Off);
    let dora = cast.world.db_staff(&closed, "Dora", "administrator");
    let mut dora = cast.world.signed_in(&dora);
    assert_eq!(
        dora.get("/organization").status,
        200,
        "opens with the module off"
    );
    let refused = dora.get("/organization/merchants");
    assert_eq!(refused.status, 403);
    assert!(
        refused
            .body
            .contains("action=\"/organization/module-request\"")
    );
    assert_eq!(dora.post("/organization/module-request", &[]).status, 303);

    let mut otto = cast.world.signed_in(&cast.otto);
    let list = otto.get("/platform/organizations");
    assert!(list.text().contains("Asked for by Dora"), "{}", list.text());
    let id = closed.organization();
    assert_eq!(
        otto.post(
            &format!("/platform/organizations/{id}/module"),
            &[("merchants", "on")]
        )
        .status,
        303
    );
    assert_eq!(dora.get("/organization/merchants").status, 200);
    assert!(
        !otto
            .get("/platform/organizations")
            .text()
            .contains("Asked for by")
    );
}

fn save(client: &mut Client, list: &str, confirm: &str, version: &str) -> Answer {
    let fields = [
        ("default_ip_allow_list", list),
        ("language", "en"),
        ("country", "FR"),
        ("time_zone", "Europe/Paris"),
        ("confirm", confirm),
        ("version", version),
    ];
    client.post("/organization/settings", &fields)
}

#[test]
fn settings_that_lock_out_whoever_saves_them_must_be_confirmed_and_then_hold_at_once() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let version = amina
        .get("/organization/settings")
        .hidden("version")
        .unwrap();
    let wrong = save(&mut amina, "10.0.0.7/24", "", &version);
    assert_eq!(wrong.status, 422);
    assert!(
        wrong
            .text_of("default_ip_allow_list-error")
            .contains("host bits")
    );
    let asked = save(&mut amina, "203.0.113.0/24", "", &version);
    assert_eq!(asked.status, 422);
    assert!(asked.body.contains("name=\"confirm_words\""));
    assert_eq!(save(&mut amina, "127.0.0.1", "", "99").status, 409);
    let ticked = save(&mut amina, "203.0.113.0/24", "on", &version);
    assert_eq!(ticked.status, 422, "it is confirmed in words");
    let saved = amina.post(
        "/organization/settings",
        &[
            ("default_ip_allow_list", "203.0.113.0/24"),
            ("language", "en"),
            ("country", "FR"),
            ("time_zone", "Europe/Paris"),
            ("confirm_words", "lock me out"),
            ("confirming", &asked.hidden("confirming").unwrap()),
            ("version", &version),
        ],
    );
    assert_eq!(saved.status, 303, "{}", saved.text());
    let out = amina.get("/organization");
    assert_eq!(out.status, 403);
    assert!(out.text().contains("network"));
    assert_eq!(cast.world.visitor().sign_in(&cast.amina).status, 403);
}

#[test]
fn settings_sent_twice_or_unchanged_are_saved_once() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for _ in 0..3 {
        assert_eq!(save(&mut amina, "127.0.0.1", "", "1").status, 303);
    }
    let page = amina.get("/organization/settings");
    assert!(page.body.contains("127.0.0.1"));
    assert_eq!(page.hidden("version"), Some("2".to_owned()));
    let other = save(&mut amina, "", "", "1");
    assert_eq!(other.status, 409, "somebody was faster");
}

/// Saves French and no list, over the settings that `shown` showed, with the list that stands there now, if any.
fn speak_french(client: &mut Client, shown: &Answer) -> Answer {
    let hidden = |name| shown.hidden(name).unwrap_or_default();
    let fields = [
        ("default_ip_allow_list", hidden("default_ip_allow_list")),
        ("language", "fr".to_owned()),
        ("country", "FR".to_owned()),
        ("time_zone", "Europe/Paris".to_owned()),
        ("version", hidden("version")),
        ("base", hidden("base")),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    client.post("/organization/settings", &fields)
}

#[test]
fn a_lost_race_over_settings_tells_what_each_changed_and_keeps_both() {
    let cast = Cast::assemble();
    let anna = cast.world.db_staff(&cast.acme, "Anna", "administrator");
    let mut anna = cast.world.signed_in(&anna);
    let mut amina = cast.world.signed_in(&cast.amina);
    let opened = anna.get("/organization/settings");
    let networks = "127.0.0.1\n10.0.0.0/8";
    let version = opened.hidden("version").unwrap();
    assert_eq!(save(&mut amina, networks, "", &version).status, 303);
    let lost = speak_french(&mut anna, &opened);
    let shown = lost.text();
    assert_eq!(lost.status, 409, "{shown}");
    assert!(shown.contains("Amina saved changes on"), "{shown}");
    assert!(shown.contains("Language English Français"), "{shown}");
    let (_, kept) = shown.split_once("kept in either case").unwrap();
    let told = "Default IP allow-list 127.0.0.1 10.0.0.0/8";
    assert!(kept.contains(told), "{kept}");
    assert_eq!(speak_french(&mut anna, &lost).status, 303);
    let now = anna.get("/organization/settings");
    assert!(now.body.contains("10.0.0.0/8") && now.body.contains("value=\"fr\" selected"));
}

#[test]
fn a_form_sent_again_with_other_content_makes_no_organization_and_offers_both() {
    let cast = Cast::assemble();
    let mut otto = cast.world.signed_in(&cast.otto);
    let token = otto
        .get("/platform/organizations/new")
        .hidden("form_token")
        .unwrap();
    let with = |name: &'static str, token: &str| -> Vec<(&'static str, String)> {
        let email = ("admin_email", format!("{name}@example.com"));
        let fixed = NEW
            .into_iter()
            .filter(|(field, _)| !["name", "admin_email"].contains(field));
        let fixed = fixed.map(|(field, value)| (field, value.to_owned()));
        [
            ("form_token", token.to_owned()),
            ("name", name.to_owned()),
            email,
        ]
        .into_iter()
        .chain(fixed)
        .collect()
    };
    let mut send = |fields: &[(&'static str, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        otto.post("/platform/organizations", &fields)
    };
    assert_eq!(send(&with("Rivage", &token)).status, 303);
    assert_eq!(send(&with("Rivage", &token)).status, 303);
    let refused = send(&with("Ponton", &token));
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("value=\"Ponton\""));
    let fresh = refused.hidden("form_token").unwrap();
    assert_ne!(fresh, token);
    assert_eq!(send(&with("Ponton", &fresh)).status, 303);
    let list = otto.get("/platform/organizations").text();
    assert!(list.contains("Rivage") && list.contains("Ponton"), "{list}");
}

#[test]
fn six_identical_forms_at_once_make_one_organization_and_all_show_it() {
    let cast = Cast::assemble();
    let clients: Vec<Client> = (0..6).map(|_| cast.world.signed_in(&cast.otto)).collect();
    let statuses: Vec<u16> = std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .into_iter()
            .map(|mut client| {
                threads.spawn(move || client.post("/platform/organizations", &NEW).status)
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert_eq!(statuses, [303; 6]);
}

#[test]
fn a_new_organization_speaks_the_operators_language_and_lives_in_its_countrys_zone() {
    let cast = Cast::assemble();
    let mut otto = cast.world.signed_in(&cast.otto);
    let page = otto.get("/platform/organizations/new");
    assert!(page.body.contains("<option value=\"en\" selected"));
    assert!(!page.body.contains("<option value=\"UTC\" selected"));
    assert!(page.text_of("admin_email-hint").contains("invitation"));
    let fields: Vec<_> = NEW
        .into_iter()
        .map(|(name, value)| (name, if name == "time_zone" { "" } else { value }))
        .collect();
    assert_eq!(otto.post("/platform/organizations", &fields).status, 303);
}
