//! `/invitation/{token}`

use std::sync::Barrier;

use comptoir::settings::Settings;

use crate::organization::merchants::create::{Scene, person, scene, scene_in};
use crate::organization::merchants::form::{Filled, MERCHANTS};
use crate::support::{Answer, Cast, Client, PASSWORD, World, readable};

const CHOICE: [(&str, &str); 2] = [
    ("new_password", PASSWORD),
    ("new_password_confirmation", PASSWORD),
];

/// Chloé is invited; the path of her link, and the people.
fn invited() -> (Scene, String) {
    invited_in(scene())
}

fn invited_in(mut scene: Scene) -> (Scene, String) {
    assert_eq!(
        scene
            .chloe
            .clone()
            .with("sign_in", "invitation")
            .send(&mut scene.amina)
            .status,
        303
    );
    let path = link(&scene.cast.world.wait_for_mails(1).remove(0));
    (scene, path)
}

#[test]
fn looking_uses_nothing_up_and_choosing_a_password_signs_in() {
    let (scene, path) = invited();
    let mut chloe = scene.cast.world.visitor();
    for _ in 0..2 {
        let page = chloe.get(&path);
        assert_eq!(page.status, 200);
        assert!(page.text().contains("Chez Chloé"), "{}", page.text());
    }
    let chosen = chloe.post(&path, &CHOICE);
    assert_eq!((chosen.status, chosen.location()), (303, "/portal"));
    assert_eq!(chloe.get("/portal").status, 200);
    assert_eq!(
        scene.cast.world.visitor().get(&path).status,
        404,
        "once only"
    );
    scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
}

#[test]
fn a_weak_password_is_refused_and_the_invitation_stays_good() {
    let (scene, path) = invited();
    let mut chloe = scene.cast.world.visitor();
    chloe.get(&path);
    let refused = chloe.post(
        &path,
        &[
            ("new_password", "chezchloe1234"),
            ("new_password_confirmation", "chezchloe1234"),
        ],
    );
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("new_password-error").is_empty());
    assert!(!refused.body.contains("chezchloe1234"));
    assert_eq!(chloe.post(&path, &CHOICE).status, 303);
}

#[test]
fn of_two_who_accept_at_once_one_gets_in() {
    let (scene, path) = invited();
    let mut clients: Vec<Client> = (0..2).map(|_| scene.cast.world.visitor()).collect();
    for client in &mut clients {
        client.get(&path);
    }
    let start = Barrier::new(2);
    let mut statuses: Vec<u16> = std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let (start, path) = (&start, &path);
                threads.spawn(move || {
                    start.wait();
                    client.post(path, &CHOICE).status
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 404]);
}

#[test]
fn a_token_that_was_never_given_is_a_page_that_says_what_to_do() {
    let (scene, _) = invited();
    let answer = scene.cast.world.visitor().get("/invitation/nothing");
    assert_eq!(answer.status, 404);
    assert!(answer.text().contains("no longer valid"));
}

/// The path of the link in a message.
fn link(mail: &str) -> String {
    let mail = mail.replace("=\r\n", "");
    let (_, rest) = mail.split_once("/invitation/").unwrap();
    let token: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    format!("/invitation/{token}")
}

/// Saves the form over the only merchant, whose page this returns.
fn change(scene: &mut Scene, form: &Filled) -> Answer {
    let list = scene.amina.get(MERCHANTS);
    let (_, rest) = list.body.split_once("/organization/merchants/0").unwrap();
    let id: String = rest.chars().take_while(|c| *c != '"').collect();
    let path = format!("{MERCHANTS}/0{id}");
    let page = scene.amina.get(&format!("{path}/edit"));
    let form = form
        .clone()
        .with("sign_in", "keep")
        .with("version", &page.hidden("version").unwrap());
    let saved = scene.amina.post(&path, &form.fields());
    assert_eq!(saved.status, 303, "{}", saved.text());
    scene.amina.get(saved.location())
}

#[test]
fn a_corrected_login_email_ends_the_link_that_was_sent_to_the_old_one_and_invites_the_new_one() {
    let (mut scene, old) = invited();
    let form = scene
        .chloe
        .clone()
        .with("login_email", "right@chezchloe.example");
    let page = change(&mut scene, &form);
    assert!(page.text().contains("new invitation"), "{}", page.text());
    let mut stranger = scene.cast.world.visitor();
    assert_eq!(stranger.get(&old).status, 404);
    assert_eq!(stranger.post(&old, &CHOICE).status, 404);
    let mails = scene.cast.world.wait_for_mails(2);
    let new = mails
        .iter()
        .find(|mail| mail.contains("To: right@chezchloe.example"))
        .expect("an invitation to the new e-mail");
    let mut chloe = scene.cast.world.visitor();
    let new = link(new);
    chloe.get(&new);
    assert_eq!(chloe.post(&new, &CHOICE).location(), "/portal");
}

#[test]
fn a_changed_login_email_ends_sessions_and_invites_nobody_who_has_a_password() {
    let mut scene = scene();
    assert_eq!(scene.chloe.send(&mut scene.amina).status, 303);
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("chloe@chezchloe.example"));
    let form = scene
        .chloe
        .clone()
        .with("login_email", "right@chezchloe.example")
        .with("business_name", "Chez Chloé et fils");
    let page = change(&mut scene, &form);
    assert!(!page.text().contains("invitation is on"), "{}", page.text());
    assert_eq!(chloe.get("/portal").status, 303, "the session has ended");
    let mut chloe = scene
        .cast
        .world
        .signed_in(&person("right@chezchloe.example"));
    let account = chloe.get("/account").text();
    assert!(account.contains("Chez Chloé et fils"), "{account}");
    assert!(scene.cast.world.mails().is_empty());
}

#[test]
fn nobody_is_invited_into_an_archived_merchant() {
    let (mut scene, _) = invited();
    let form = scene.chloe.clone();
    let page = change(&mut scene, &form);
    let (_, rest) = page
        .body
        .split_once("action=\"/organization/merchants/")
        .unwrap();
    let id = rest.split('/').next().unwrap();
    let path = format!("{MERCHANTS}/{id}");
    scene.amina.post(&format!("{path}/archive"), &[]);
    let refused = scene.amina.post(&format!("{path}/invite"), &[]);
    assert_eq!(refused.status, 409);
    assert!(refused.text().contains("Archived"), "{}", refused.text());
    assert_eq!(scene.cast.world.mails().len(), 1);
}

fn behind_a_proxy(settings: Settings) -> Settings {
    Settings {
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..settings
    }
}

#[test]
fn an_invitation_that_is_opened_where_its_owner_may_not_be_stays_good() {
    let mut scene = scene_in(Cast::assemble_in(World::start_with(behind_a_proxy)));
    scene.chloe = scene.chloe.with("ip_allow_list", "203.0.113.0/24");
    let (scene, path) = invited_in(scene);
    let mut cafe = scene.cast.world.visitor().at_address("198.51.100.7");
    cafe.get(&path);
    let refused = cafe.post(&path, &CHOICE);
    assert_eq!(refused.status, 403, "{}", refused.text());
    assert!(!refused.text_of("reference").is_empty());
    let mut shop = scene.cast.world.visitor().at_address("203.0.113.9");
    shop.get(&path);
    assert_eq!(shop.post(&path, &CHOICE).location(), "/portal");
}

#[test]
fn choosing_a_password_counts_as_a_sign_in() {
    let (mut scene, path) = invited();
    let form = scene.chloe.clone();
    let page = change(&mut scene, &form);
    assert!(
        page.text().contains("Last sign-in Never"),
        "{}",
        page.text()
    );
    let mut chloe = scene.cast.world.visitor();
    chloe.get(&path);
    assert_eq!(chloe.post(&path, &CHOICE).status, 303);
    let page = change(&mut scene, &form);
    assert!(
        !page.text().contains("Last sign-in Never"),
        "{}",
        page.text()
    );
}

#[test]
fn the_page_speaks_the_invited_persons_language_until_another_is_chosen_on_it() {
    let (scene, path) = invited();
    let mut chloe = scene
        .cast
        .world
        .visitor()
        .with_header("accept-language", "en");
    let page = chloe.get(&path);
    assert!(page.body.contains("lang=\"fr\""), "{}", page.text());
    assert!(page.body.contains("autocomplete=\"username\""));
    let german = format!("{path}?language=de");
    assert!(page.body.contains(&format!("href=\"{german}\"")));
    assert_eq!(chloe.get(&german).location(), path);
    assert!(chloe.get(&path).body.contains("lang=\"de\""));
}

#[test]
fn the_mail_names_who_invites_in_both_forms_and_its_html_needs_nothing_from_elsewhere() {
    let (scene, path) = invited();
    let mail = scene.cast.world.mails().remove(0);
    let readable = readable(&mail);
    assert!(readable.matches("Acme").count() >= 4, "{readable}");
    assert!(readable.matches(&path).count() >= 3, "{readable}");
    for elsewhere in ["<img", "<link", "<script", "url("] {
        assert!(!readable.contains(elsewhere), "{elsewhere}");
    }
}
