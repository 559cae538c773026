//! Who comes back after their session ended: told why, and with the form that they had filled in.

use comptoir::db::{DbError, Within};
use diesel::{RunQueryDsl, sql_query};

use crate::organization::merchants::create::{Scene, person, scene};
use crate::organization::merchants::form::MERCHANTS;
use crate::support::{Answer, Client, PASSWORD, World};

const NEW: &str = "/organization/merchants/new";

/// Lets every session's time run out.
fn db_expire_sessions(world: &World) {
    let expired: Result<usize, DbError> = world.db.write_now(Within::Platform, |tx| {
        Ok(sql_query("UPDATE sessions SET expires_at = created_at").execute(tx.conn())?)
    });
    assert!(expired.expect("a query") > 0);
}

/// Sends *Chez Chloé* from a page that was open when the session ended.
fn send_late(scene: &mut Scene) -> Answer {
    scene.amina.get(NEW);
    db_expire_sessions(&scene.cast.world);
    scene
        .chloe
        .clone()
        .with("contact_emails", "")
        .send(&mut scene.amina)
}

/// Signs in on the sign-in page that an answer leads to; where that leads.
fn sign_in(client: &mut Client, at: &Answer, email: &str) -> String {
    let page = client.get(at.location());
    let next = page.hidden("next").unwrap_or_default();
    let fields = [("email", email), ("password", PASSWORD), ("next", &next)];
    let answer = client.post("/login", &fields);
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location().to_owned()
}

#[test]
fn a_form_that_outlived_its_session_is_back_as_typed_after_signing_in_and_only_once() {
    let mut scene = scene();
    let late = send_late(&mut scene);
    assert_eq!(late.status, 303);
    let login = scene.amina.get(late.location());
    assert!(
        login.text().contains("your form will be back"),
        "{}",
        login.text()
    );
    assert_eq!(sign_in(&mut scene.amina, &late, "amina@example.com"), NEW);
    let page = scene.amina.get(NEW);
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Passwords are never kept"));
    assert!(page.body.contains("value=\"Chez Chloé\""));
    assert!(page.body.contains("value=\"12 rue Ordener\""));
    assert!(page.body.contains("data-unsaved=\"changed\""));
    assert!(!page.body.contains("aria-invalid"), "no errors");
    assert!(!page.body.contains(PASSWORD));
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let blank = scene.amina.get(NEW);
    assert!(!blank.body.contains("value=\"Chez Chloé\""), "shown once");
}

#[test]
fn signing_out_in_another_tab_loses_no_form_either() {
    let mut scene = scene();
    scene.amina.get(NEW);
    let token = scene.amina.hidden_token();
    scene.amina.post("/logout", &[]);
    let fields = scene.chloe.clone().with("csrf_token", &token);
    let body = serde_html_form::to_string(fields.fields()).unwrap();
    let late = scene.amina.post_raw(MERCHANTS, &body);
    assert_eq!(late.status, 303);
    assert_eq!(sign_in(&mut scene.amina, &late, "amina@example.com"), NEW);
    assert!(scene.amina.get(NEW).body.contains("value=\"Chez Chloé\""));
}

#[test]
fn nobody_else_sees_the_form_that_was_kept() {
    let mut scene = scene();
    let dora = scene
        .cast
        .world
        .db_staff(&scene.cast.acme, "Dora", "administrator");
    let late = send_late(&mut scene);
    assert_eq!(sign_in(&mut scene.amina, &late, &dora.email), NEW);
    let page = scene.amina.get(NEW);
    assert!(!page.body.contains("Chez Chloé"), "Dora is not Amina");
}

#[test]
fn a_change_that_outlived_its_session_is_back_on_the_edit_page() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let edit = format!("{path}/edit");
    let version = scene.amina.get(&edit).hidden("version").unwrap();
    db_expire_sessions(&scene.cast.world);
    let form = scene
        .chloe
        .clone()
        .with("business_name", "Chez Zoé")
        .with("sign_in", "keep")
        .with("version", &version);
    let late = scene.amina.post(&path, &form.fields());
    assert_eq!(sign_in(&mut scene.amina, &late, "amina@example.com"), edit);
    let page = scene.amina.get(&edit);
    assert!(page.body.contains("value=\"Chez Zoé\""));
    assert!(
        scene.amina.get(&path).text().contains("Chez Chloé"),
        "not saved"
    );
}

#[test]
fn a_location_that_outlived_its_session_is_back_too() {
    let mut scene = scene();
    scene.amina.get("/organization/locations/new");
    db_expire_sessions(&scene.cast.world);
    let late = scene.amina.post(
        "/organization/locations",
        &[("name", "Quay 4"), ("kind", "branch")],
    );
    let next = sign_in(&mut scene.amina, &late, "amina@example.com");
    assert_eq!(next, "/organization/locations/new");
    assert!(scene.amina.get(&next).body.contains("value=\"Quay 4\""));
}

#[test]
fn a_form_of_an_earlier_session_is_refused_but_waits_on_its_page() {
    let mut scene = scene();
    scene.amina.get(NEW);
    let token = scene.amina.hidden_token();
    scene.amina.post("/logout", &[]);
    scene.amina.sign_in(&scene.cast.amina);
    let fields = scene.chloe.clone().with("csrf_token", &token);
    let body = serde_html_form::to_string(fields.fields()).unwrap();
    let unproven = scene.amina.post_raw(MERCHANTS, &body);
    assert_eq!(unproven.status, 403);
    assert!(!unproven.body.contains(NEW), "it may be another site's");
    scene
        .amina
        .headers
        .push(("sec-fetch-site".to_owned(), "same-origin".to_owned()));
    let refused = scene.amina.post_raw(MERCHANTS, &body);
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains(&format!("href=\"{NEW}\"")));
    let list = scene.amina.get(MERCHANTS);
    assert_eq!(list.text_of("list-count"), "0", "nothing is saved");
    assert!(scene.amina.get(NEW).body.contains("value=\"Chez Chloé\""));
}

#[test]
fn another_persons_token_keeps_nothing() {
    let mut scene = scene();
    let mut mallory = scene.cast.world.signed_in(&scene.cast.mallory);
    mallory.get(NEW);
    let token = mallory.hidden_token();
    scene
        .amina
        .headers
        .push(("sec-fetch-site".to_owned(), "same-origin".to_owned()));
    let fields = scene.chloe.clone().with("csrf_token", &token);
    let body = serde_html_form::to_string(fields.fields()).unwrap();
    assert_eq!(scene.amina.post_raw(MERCHANTS, &body).status, 403);
    assert!(!scene.amina.get(NEW).body.contains("Chez Chloé"));
    assert!(!mallory.get(NEW).body.contains("Chez Chloé"));
}

#[test]
fn a_button_that_outlived_its_session_leads_back_to_its_page() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    db_expire_sessions(&scene.cast.world);
    let referer = format!("{}{path}", scene.cast.world.url);
    scene.amina.headers.push(("referer".to_owned(), referer));
    let late = scene.amina.post(&format!("{path}/suspend"), &[]);
    let page = scene.amina.get(late.location());
    assert_eq!(page.hidden("next"), Some(path.clone()));
    assert!(page.text().contains("Your session has ended"));
    scene.amina.headers.retain(|(name, _)| name != "referer");
    scene
        .amina
        .headers
        .push(("referer".to_owned(), "https://evil.example/x".to_owned()));
    let late = scene.amina.post(&format!("{path}/suspend"), &[]);
    let page = scene.amina.get(late.location());
    assert_eq!(page.hidden("next"), Some("/".to_owned()));
}

#[test]
fn signing_out_of_a_session_that_has_ended_is_signing_out() {
    let mut scene = scene();
    scene.amina.get("/account");
    let body = format!("csrf_token={}", scene.amina.hidden_token());
    db_expire_sessions(&scene.cast.world);
    let out = scene.amina.post_raw("/logout", &body);
    assert_eq!(
        (out.status, out.location()),
        (303, "/login"),
        "{}",
        out.text()
    );
    let page = scene.amina.get("/login");
    assert!(
        page.text().contains("You are signed out."),
        "{}",
        page.text()
    );
    scene.amina.sign_in(&scene.cast.amina);
    assert_eq!(scene.amina.post_raw("/logout", &body).status, 403, "forged");
    assert_eq!(scene.amina.get("/account").status, 200);
}

#[test]
fn a_session_that_slept_while_the_module_was_off_has_ended_and_says_why() {
    let mut scene = scene();
    scene.chloe.send(&mut scene.amina);
    let chloe = person("chloe@chezchloe.example");
    let cast = &scene.cast;
    let (mut asleep, mut otto) = (
        cast.world.signed_in(&chloe),
        cast.world.signed_in(&cast.otto),
    );
    let module = format!(
        "/platform/organizations/{}/module",
        cast.acme.organization()
    );
    for state in ["off", "on"] {
        assert_eq!(otto.post(&module, &[("merchants", state)]).status, 303);
    }
    let out = asleep.get("/portal");
    assert_eq!(
        out.location(),
        "/login?next=%2Fportal&reason=module-was-off"
    );
    let page = asleep.get(out.location()).text();
    assert!(page.contains("a été désactivé"), "{page}");
    assert_eq!(asleep.sign_in(&chloe).status, 303);
    assert_eq!(scene.amina.get("/organization").status, 200, "staff stay");
}

#[test]
fn who_is_sent_out_reads_why_in_their_own_language() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let chloe = person("chloe@chezchloe.example");
    let mut portal = scene.cast.world.signed_in(&chloe);
    scene.amina.post(&format!("{path}/suspend"), &[]);
    let out = portal.get("/portal");
    assert_eq!(out.location(), "/login?reason=merchant-suspended");
    let page = portal.get(out.location());
    assert!(page.body.contains("lang=\"fr\""));
    assert!(page.text().contains("suspendu"), "{}", page.text());
    scene.amina.post(&format!("{path}/resume"), &[]);
    let mut portal = scene.cast.world.signed_in(&chloe);
    let version = scene
        .amina
        .get(&format!("{path}/edit"))
        .hidden("version")
        .unwrap();
    let changed = scene.chloe.with("version", &version);
    assert_eq!(scene.amina.post(&path, &changed.fields()).status, 303);
    let out = portal.get("/portal");
    assert_eq!(
        out.location(),
        "/login?next=%2Fportal&reason=password-changed"
    );
    assert!(
        portal
            .get(out.location())
            .text()
            .contains("mot de passe a changé")
    );
}
