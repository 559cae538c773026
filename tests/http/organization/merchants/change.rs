//! `POST /organization/merchants/{id}`: changes, the lost race, the history.

use super::create::{person, scene};

#[test]
fn a_change_is_saved_and_told_in_the_history() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let version = scene
        .amina
        .get(&format!("{path}/edit"))
        .hidden("version")
        .unwrap();
    let changed = scene
        .chloe
        .with("business_name", "Chez Chloé & fils")
        .with("sign_in", "keep")
        .with("chat_access", "on")
        .with("version", &version);
    let answer = scene.amina.post(&path, &changed.fields());
    assert_eq!(answer.status, 303, "{}", answer.text());
    let history = scene.amina.get(&format!("{path}/history")).text();
    assert!(
        history.contains("Merchant changed")
            && history.contains("Chez Chloé & fils")
            && history.contains("Amina"),
        "{history}"
    );
    assert!(!history.contains(crate::support::PASSWORD));
}

#[test]
fn the_lost_race_shows_both_versions_and_saves_nothing_until_the_person_chooses() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let version = scene
        .amina
        .get(&format!("{path}/edit"))
        .hidden("version")
        .unwrap();
    let form = scene
        .chloe
        .with("sign_in", "keep")
        .with("version", &version);
    let mine = form.clone().with("business_name", "Mine");
    assert_eq!(
        scene
            .amina
            .post(&path, &form.with("business_name", "Theirs").fields())
            .status,
        303
    );
    let lost = scene.amina.post(&path, &mine.fields());
    assert_eq!(lost.status, 409);
    assert!(
        lost.text().contains("Mine") && lost.text().contains("Theirs"),
        "{}",
        lost.text()
    );
    assert!(scene.amina.get(&path).text().contains("Theirs"));
    let newer = lost.hidden("version").unwrap();
    assert_eq!(
        scene
            .amina
            .post(&path, &mine.with("version", &newer).fields())
            .status,
        303
    );
    assert!(scene.amina.get(&path).text().contains("Mine"));
}

#[test]
fn a_new_password_ends_the_merchants_sessions() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    assert_eq!(chloe.get("/portal").status, 200);
    let version = scene
        .amina
        .get(&format!("{path}/edit"))
        .hidden("version")
        .unwrap();
    let changed = scene.chloe.with("version", &version);
    assert_eq!(scene.amina.post(&path, &changed.fields()).status, 303);
    assert_eq!(chloe.get("/portal").status, 303);
}

#[test]
fn who_may_not_edit_access_leaves_it_as_it_is() {
    let mut scene = scene();
    let path = scene
        .chloe
        .clone()
        .with("chat_access", "on")
        .send(&mut scene.amina)
        .location()
        .to_owned();
    let dora = scene
        .cast
        .world
        .db_staff(&scene.cast.acme, "Dora", "sales_2");
    let mut dora = scene.cast.world.signed_in(&dora);
    let page = dora.get(&format!("{path}/edit"));
    assert!(!page.body.contains("name=\"ip_exempt\""));
    let version = page.hidden("version").unwrap();
    let sneaky = scene
        .chloe
        .with("sign_in", "keep")
        .with("ip_exempt", "on")
        .with("ip_allow_list", "203.0.113.9")
        .with("version", &version);
    assert_eq!(dora.post(&path, &sneaky.fields()).status, 303);
    let page = scene.amina.get(&format!("{path}/edit"));
    assert!(!page.body.contains("203.0.113.9"));
    assert!(
        !page
            .body
            .contains("name=\"ip_exempt\" value=\"on\" checked")
    );
    assert!(
        page.body
            .contains("name=\"chat_access\" value=\"on\" checked")
    );
}
