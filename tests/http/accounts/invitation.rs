//! `/invitation/{token}`

use std::sync::Barrier;

use crate::organization::merchants::create::{person, scene};
use crate::support::{Client, PASSWORD};

const CHOICE: [(&str, &str); 2] = [
    ("new_password", PASSWORD),
    ("new_password_confirmation", PASSWORD),
];

/// Chloé is invited; the path of her link, and the people.
fn invited() -> (crate::organization::merchants::create::Scene, String) {
    let mut scene = scene();
    assert_eq!(
        scene
            .chloe
            .clone()
            .with("sign_in", "invitation")
            .send(&mut scene.amina)
            .status,
        303
    );
    let mail = scene
        .cast
        .world
        .wait_for_mails(1)
        .remove(0)
        .replace("=\r\n", "");
    let (_, rest) = mail.split_once("/invitation/").unwrap();
    let token: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    (scene, format!("/invitation/{token}"))
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
