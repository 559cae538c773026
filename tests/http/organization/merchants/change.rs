//! `POST /organization/merchants/{id}`: changes, the lost race, the history.

use super::create::{Scene, person, scene};
use super::form::{Filled, db_location};
use crate::support::{Answer, Client};

/// The form as the edit page draws it for this client: with the version and what it began from.
fn opened(client: &mut Client, path: &str, form: &Filled) -> Filled {
    let page = client.get(&format!("{path}/edit"));
    let hidden = |name: &str| page.hidden(name).expect("a hidden field");
    form.clone()
        .with("sign_in", "keep")
        .with("new_password", "")
        .with("new_password_confirmation", "")
        .with("version", &hidden("version"))
        .with("base", &hidden("base"))
        .with("form_token", &hidden("form_token"))
}

/// Chloé's merchant, and Dora, who administers Acme too.
fn with_dora() -> (Scene, String, Client) {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let world = &scene.cast.world;
    let dora = world.db_staff(&scene.cast.acme, "Dora", "administrator");
    let dora = world.signed_in(&dora);
    (scene, path, dora)
}

/// Sends what the page offers, as its button does.
fn press(client: &mut Client, path: &str, page: &Answer, button: Option<(&str, &str)>) -> Answer {
    let form = page
        .body
        .split("class=\"form__buttons\"")
        .nth(1)
        .expect("a form");
    let values: Vec<(String, String)> = form
        .split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once("\" value=\"")?;
            let value = rest.split('"').next()?.replace("&#38;", "&");
            (name != "csrf_token").then(|| (name.to_owned(), value))
        })
        .collect();
    let mut fields: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.extend(button);
    client.post(path, &fields)
}

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

#[test]
fn the_lost_race_shows_what_differs_who_was_faster_and_keeps_what_only_they_changed() {
    let (mut scene, path, mut dora) = with_dora();
    let lists = scene
        .chloe
        .clone()
        .with("contact_emails", "a@shop.example\r\nb@shop.example")
        .with("ip_allow_list", "10.0.0.1\r\n10.0.0.2");
    let mine = opened(&mut scene.amina, &path, &lists)
        .with("business_name", "Mine")
        .with("address_line2", "Building B");
    let theirs = opened(&mut dora, &path, &lists)
        .with("business_name", "Theirs")
        .with("chat_access", "on");
    assert_eq!(dora.post(&path, &theirs.fields()).status, 303);
    let lost = scene.amina.post(&path, &mine.fields());
    assert_eq!(lost.status, 409);
    let text = lost.text();
    for shown in [
        "Dora saved",
        "Mine",
        "Theirs",
        "changed by both",
        "Building B",
        "Chat access",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    // Line ends and the order of locations are no difference.
    for same in ["Contact e-mails", "IP allow-list", "Locations Shop"] {
        assert!(!text.contains(same), "{same}: {text}");
    }
    let saved = press(&mut scene.amina, &path, &lost, None);
    assert_eq!(saved.status, 303, "{}", saved.text());
    let page = scene.amina.get(&path).text();
    assert!(
        page.contains("Mine") && page.contains("Building B"),
        "{page}"
    );
    assert!(page.contains("Chat access Yes"), "{page}");
}

#[test]
fn a_password_in_a_lost_race_is_asked_for_again_and_never_passed_over() {
    let (mut scene, path, mut dora) = with_dora();
    let mine = opened(&mut scene.amina, &path, &scene.chloe)
        .with("sign_in", "password")
        .with("new_password", "neun grüne Zebras schlafen")
        .with("new_password_confirmation", "neun grüne Zebras schlafen");
    let theirs = opened(&mut dora, &path, &scene.chloe).with("business_name", "Theirs");
    assert_eq!(dora.post(&path, &theirs.fields()).status, 303);
    let lost = scene.amina.post(&path, &mine.fields());
    assert_eq!(lost.status, 409);
    assert!(lost.text().contains("type it again"), "{}", lost.text());
    assert!(!lost.body.contains("Zebras"));
    let form = press(&mut scene.amina, &path, &lost, Some(("update", "conflict")));
    assert_eq!(form.status, 200);
    assert!(form.body.contains("value=\"Theirs\""));
    assert!(form.body.contains("value=\"password\" checked"));
    assert!(form.text_of("new_password-error").contains("again"));
    let unsaid = press(&mut scene.amina, &path, &lost, None);
    assert_eq!(unsaid.status, 422, "nothing is saved without the password");
}

#[test]
fn a_lost_race_says_that_the_merchant_was_archived_or_suspended() {
    for (act, said) in [("archive", "been archived"), ("suspend", "been suspended")] {
        let (mut scene, path, mut dora) = with_dora();
        let mine = opened(&mut scene.amina, &path, &scene.chloe).with("business_name", "Mine");
        assert_eq!(dora.post(&format!("{path}/{act}"), &[]).status, 303);
        let lost = scene.amina.post(&path, &mine.fields());
        assert_eq!(lost.status, 409);
        assert!(lost.text().contains(said), "{}", lost.text());
        assert!(!lost.text().contains("changed by both"));
        assert_eq!(press(&mut scene.amina, &path, &lost, None).status, 303);
        assert!(scene.amina.get(&path).text().contains("Mine"));
    }
}

#[test]
fn a_form_in_which_nothing_was_touched_undoes_nothing() {
    let (mut scene, path, mut dora) = with_dora();
    let mine = opened(&mut scene.amina, &path, &scene.chloe);
    let theirs = opened(&mut dora, &path, &scene.chloe).with("business_name", "Theirs");
    assert_eq!(dora.post(&path, &theirs.fields()).status, 303);
    assert_eq!(scene.amina.post(&path, &mine.fields()).status, 303);
    assert!(scene.amina.get(&path).text().contains("Theirs"));
}

#[test]
fn a_double_click_on_an_edit_saves_once_and_shows_the_same_result() {
    let (mut scene, path, _) = with_dora();
    let mut saved = 0;
    for sign_in in ["keep", "password", "invitation"] {
        let form = opened(&mut scene.amina, &path, &scene.chloe)
            .with("business_name", &format!("Saved with {sign_in}"))
            .with("sign_in", sign_in)
            .with("new_password", crate::support::PASSWORD)
            .with("new_password_confirmation", crate::support::PASSWORD);
        let mails = scene.cast.world.mails().len();
        for _ in 0..2 {
            let answer = scene.amina.post(&path, &form.fields());
            assert_eq!((answer.status, answer.location()), (303, path.as_str()));
        }
        let history = scene.amina.get(&format!("{path}/history")).text();
        let once = history.matches("Merchant changed").count();
        saved += 1;
        assert_eq!(once, saved, "{history}");
        if sign_in == "invitation" {
            assert_eq!(scene.cast.world.wait_for_mails(mails + 1).len(), mails + 1);
        }
    }
}

#[test]
fn saving_what_is_there_already_writes_nothing() {
    let (mut scene, path, _) = with_dora();
    let form = opened(&mut scene.amina, &path, &scene.chloe);
    assert_eq!(scene.amina.post(&path, &form.fields()).status, 303);
    let page = scene.amina.get(&path);
    assert!(
        page.text().contains("Nothing had changed for Chez Chloé"),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("Merchant changed"));
    let again = scene.amina.get(&format!("{path}/edit"));
    assert_eq!(again.hidden("version"), Some("1".to_owned()));
}

#[test]
fn an_edit_that_invites_says_so_and_tells_the_history_once() {
    let (mut scene, path, _) = with_dora();
    let form = opened(&mut scene.amina, &path, &scene.chloe).with("sign_in", "invitation");
    assert_eq!(scene.amina.post(&path, &form.fields()).status, 303);
    let page = scene.amina.get(&path).text();
    assert!(
        page.contains("A new invitation is on its way to Chez Chloé"),
        "{page}"
    );
    assert!(!page.contains("Merchant changed"), "{page}");
    assert_eq!(scene.amina.post(&format!("{path}/invite"), &[]).status, 303);
    let page = scene.amina.get(&path).text();
    assert!(!page.contains("was added and can sign in"), "{page}");
}

#[test]
fn an_edit_keeps_at_least_one_active_location_and_an_active_default() {
    let mut scene = scene();
    let other = db_location(&scene.cast.world, &scene.cast.acme, "LYO-1").to_string();
    let first = scene.chloe.value("location_ids");
    let both = scene.chloe.clone().and("location_ids", &other);
    let path = both.send(&mut scene.amina).location().to_owned();
    let archive = format!("/organization/locations/{other}/archive");
    assert_eq!(scene.amina.post(&archive, &[]).status, 303);
    let only_archived = opened(&mut scene.amina, &path, &scene.chloe)
        .with("location_ids", &other)
        .with("default_location_id", &other);
    let answer = scene.amina.post(&path, &only_archived.fields());
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .text_of("location_ids-error")
            .contains("not archived")
    );
    let archived_default =
        opened(&mut scene.amina, &path, &both).with("default_location_id", &other);
    let answer = scene.amina.post(&path, &archived_default.fields());
    assert_eq!(answer.status, 422);
    assert!(!answer.text_of("default_location_id-error").is_empty());
    let kept = opened(&mut scene.amina, &path, &both).with("business_name", "Kept");
    assert_eq!(scene.amina.post(&path, &kept.fields()).status, 303);
    let fewer = opened(&mut scene.amina, &path, &scene.chloe).with("location_ids", &first);
    let asked = scene.amina.post(&path, &fewer.fields());
    let yes = fewer
        .with("confirm", "on")
        .with("confirming", &asked.hidden("confirming").unwrap());
    assert_eq!(scene.amina.post(&path, &yes.fields()).status, 303);
}

#[test]
fn history_shows_names_lines_and_switches_as_people_read_them() {
    let (mut scene, path, _) = with_dora();
    let form = opened(&mut scene.amina, &path, &scene.chloe)
        .with("contact_emails", "a@shop.example\nb@shop.example")
        .with("address_country", "DE")
        .with("address_postal_code", "10115")
        .with("phone", "+33 1 42 68 53 00")
        .with("chat_access", "on")
        .with("sign_in", "password")
        .with("new_password", "neun grüne Zebras schlafen")
        .with("new_password_confirmation", "neun grüne Zebras schlafen");
    let answer = scene.amina.post(&path, &form.fields());
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = scene.amina.get(&format!("{path}/history"));
    let text = page.text();
    for shown in [
        "Country France Germany",
        "Chat access No Yes",
        "New password changed",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(
        page.body
            .contains("a@shop.example</bdi><br><bdi>b@shop.example")
    );
    assert!(!text.contains("•"));
    let first = text.split("Merchant added").nth(1).unwrap();
    assert!(!first.contains("empty"), "{first}");
    let times: Vec<&str> = page.body.split("<time").skip(1).collect();
    assert!(
        times
            .iter()
            .all(|rest| !rest.split("</time>").next().unwrap().contains("Amina"))
    );
}
