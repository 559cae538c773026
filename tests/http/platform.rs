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
    assert!(asked.body.contains("name=\"confirm\""));
    assert_eq!(save(&mut amina, "", "", "99").status, 409);
    let saved = save(&mut amina, "203.0.113.0/24", "on", &version);
    assert_eq!(saved.status, 303, "{}", saved.text());
    let out = amina.get("/organization");
    assert_eq!(out.status, 403);
    assert!(out.text().contains("network"));
    assert_eq!(cast.world.visitor().sign_in(&cast.amina).status, 403);
}
