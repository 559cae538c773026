//! `/account/password`

use std::sync::Barrier;

use crate::support::{Answer, Cast, Client, PASSWORD, Person};

const NEW: &str = "sept girafes lisent dehors";

#[test]
fn a_changed_password_ends_the_other_sessions_and_keeps_this_one() {
    let cast = Cast::assemble();
    let mut here = cast.world.signed_in(&cast.amina);
    let mut elsewhere = cast.world.signed_in(&cast.amina);
    here.get("/account/password");
    let changed = here.post(
        "/account/password",
        &[
            ("current_password", PASSWORD),
            ("new_password", NEW),
            ("new_password_confirmation", NEW),
        ],
    );
    assert_eq!(changed.status, 303, "{}", changed.text());
    assert_eq!(here.get("/account").status, 200);
    assert_eq!(elsewhere.get("/account").status, 303);
    assert_eq!(
        cast.world.visitor().sign_in(&cast.amina).status,
        422,
        "the old one"
    );
    cast.world.signed_in(&Person {
        password: NEW.to_owned(),
        ..cast.amina.clone()
    });
}

#[test]
fn a_wrong_current_password_is_said_at_its_field() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    amina.get("/account/password");
    let refused = amina.post(
        "/account/password",
        &[
            ("current_password", "wrong"),
            ("new_password", NEW),
            ("new_password_confirmation", NEW),
        ],
    );
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("current_password-error").is_empty());
}

#[test]
fn every_empty_field_says_what_to_do_and_none_counts_as_a_guess() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    amina.get("/account/password");
    for _ in 0..20 {
        let refused = amina.post("/account/password", &[]);
        assert_eq!(refused.status, 422, "{}", refused.text());
        let said = |field: &str| refused.text_of(&format!("{field}-error"));
        assert_eq!(said("current_password"), "Enter your current password.");
        assert_eq!(said("new_password"), "Type or generate a password.");
    }
    let language = amina.post("/account/language", &[]);
    assert_eq!(language.text_of("language-error"), "Choose a language.");
    let mut visitor = cast.world.visitor();
    let sign_in = visitor.post("/login", &[]);
    assert_eq!(sign_in.text_of("email-error"), "Enter your e-mail.");
    assert_eq!(sign_in.text_of("password-error"), "Enter your password.");
    let forgot = visitor.post("/password/forgot", &[]);
    assert_eq!(forgot.text_of("email-error"), "Enter your e-mail.");
}

fn attempt(client: &mut Client, current: &str) -> Answer {
    client.post(
        "/account/password",
        &[
            ("current_password", current),
            ("new_password", NEW),
            ("new_password_confirmation", NEW),
        ],
    )
}

#[test]
fn after_a_few_wrong_current_passwords_even_the_right_one_has_to_wait() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for _ in 0..3 {
        assert_eq!(attempt(&mut amina, "wrong").status, 422);
    }
    let paused = attempt(&mut amina, PASSWORD);
    assert_eq!(paused.status, 429);
    let seconds: u32 = paused.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=2).contains(&seconds), "{seconds}");
}

#[test]
fn wrong_current_passwords_that_are_sent_together_do_not_pass_the_pause() {
    let cast = Cast::assemble();
    let amina = cast.world.signed_in(&cast.amina);
    let mut clients: Vec<Client> = (0..12)
        .map(|_| {
            let mut client = cast.world.visitor();
            client.cookies = amina.cookies.clone();
            client.get("/account/password");
            client
        })
        .collect();
    let start = Barrier::new(clients.len());
    let statuses: Vec<u16> = std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let start = &start;
                threads.spawn(move || {
                    start.wait();
                    attempt(client, "wrong").status
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let looked_at = statuses.iter().filter(|status| **status == 422).count();
    let told_to_wait = statuses.iter().filter(|status| **status == 429).count();
    assert!((1..=4).contains(&looked_at), "{statuses:?}");
    assert_eq!(looked_at + told_to_wait, 12, "{statuses:?}");
}
