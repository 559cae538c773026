//! `POST /login` after wrong passwords: pauses that grow, never a lock.

use std::time::{Duration, Instant};

use comptoir::settings::Settings;

use crate::organization::locations::form::at_once;
use crate::support::{Answer, Cast, Client, PASSWORD, Person, World};

fn behind_a_proxy() -> Cast {
    Cast::assemble_in(World::start_with(|settings| Settings {
        trusted_proxies: vec!["127.0.0.0/8".parse().unwrap()],
        ..settings
    }))
}

fn attempt(client: &mut Client, email: &str, password: &str) -> Answer {
    client.post("/login", &[("email", email), ("password", password)])
}

fn pause_of(answer: &Answer) -> u64 {
    assert_eq!(answer.status, 429, "{}", answer.text());
    answer.header("retry-after").unwrap().parse().unwrap()
}

/// `count` wrong passwords, each sent as soon as it is looked at.
fn fail(cast: &Cast, client: &mut Client, person: &Person, count: u32) {
    for _ in 0..count {
        let answer = attempt(client, &person.email, "wrong");
        assert_eq!(answer.status, 422, "{}", answer.text());
        cast.world.db_age_failures(Duration::from_mins(16));
    }
}

#[test]
fn the_third_wrong_password_begins_a_pause_in_which_not_even_the_right_one_is_looked_at() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    for _ in 0..3 {
        assert_eq!(
            attempt(&mut visitor, &cast.amina.email, "wrong").status,
            422
        );
    }
    let began = Instant::now();
    let right = attempt(&mut visitor, &cast.amina.email, PASSWORD);
    assert_eq!(pause_of(&right), 1);
    assert!(
        began.elapsed() < Duration::from_millis(900),
        "at once: nothing is held"
    );
    assert!(!visitor.cookies.contains_key("session"));
    assert!(right.text().contains("second"), "{}", right.text());
    assert!(!right.body.contains(PASSWORD) && !right.body.contains("wrong\""));
    cast.world.db_age_failures(Duration::from_secs(2));
    assert_eq!(
        attempt(&mut visitor, &cast.amina.email, PASSWORD).status,
        303
    );
}

#[test]
fn pauses_double_and_an_attempt_within_one_does_not_make_it_longer() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    fail(&cast, &mut visitor, &cast.amina, 5);
    assert_eq!(
        attempt(&mut visitor, &cast.amina.email, "wrong").status,
        422
    );
    for _ in 0..5 {
        let seconds = pause_of(&attempt(&mut visitor, &cast.amina.email, "wrong"));
        assert!(
            (5..=8).contains(&seconds),
            "the sixth costs eight seconds: {seconds}"
        );
    }
}

#[test]
fn only_wrong_passwords_count() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    for _ in 0..5 {
        assert_eq!(
            attempt(&mut visitor, &cast.amina.email, PASSWORD).status,
            303
        );
        assert_eq!(visitor.post("/logout", &[]).status, 303);
    }
    for _ in 0..5 {
        assert_eq!(attempt(&mut visitor, &cast.amina.email, "").status, 422);
    }
    for _ in 0..2 {
        assert_eq!(
            attempt(&mut visitor, &cast.amina.email, "wrong").status,
            422
        );
    }
    assert_eq!(
        attempt(&mut visitor, &cast.amina.email, PASSWORD).status,
        303
    );
}

#[test]
fn whoever_guesses_from_elsewhere_holds_the_owner_up_for_half_a_minute_at_most() {
    let cast = behind_a_proxy();
    let mut stranger = cast.world.visitor().at_address("198.51.100.7");
    let mut owner = cast.world.visitor().at_address("203.0.113.9");
    fail(&cast, &mut stranger, &cast.amina, 13);
    assert_eq!(
        attempt(&mut stranger, &cast.amina.email, "wrong").status,
        422
    );
    let theirs = pause_of(&attempt(&mut stranger, &cast.amina.email, "wrong"));
    let hers = pause_of(&attempt(&mut owner, &cast.amina.email, PASSWORD));
    assert!(
        (890..=900).contains(&theirs),
        "a quarter of an hour: {theirs}"
    );
    assert!((28..=30).contains(&hers), "{hers}");
    cast.world.db_age_failures(Duration::from_secs(31));
    assert_eq!(attempt(&mut owner, &cast.amina.email, PASSWORD).status, 303);
    let still = pause_of(&attempt(&mut stranger, &cast.amina.email, PASSWORD));
    assert!(still > 800, "hers forgives nothing of theirs: {still}");
}

#[test]
fn other_accounts_from_the_same_address_are_not_held_up() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    for _ in 0..3 {
        attempt(&mut visitor, &cast.amina.email, "wrong");
    }
    pause_of(&attempt(&mut visitor, &cast.amina.email, "wrong"));
    assert_eq!(attempt(&mut visitor, &cast.ben.email, PASSWORD).status, 303);
}

#[test]
fn the_spelling_of_an_email_does_not_buy_more_tries() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    for email in [
        "AMINA@example.com",
        " amina@EXAMPLE.com ",
        "Amina@example.com",
    ] {
        assert_eq!(attempt(&mut visitor, email, "wrong").status, 422);
    }
    pause_of(&attempt(&mut visitor, &cast.amina.email, PASSWORD));
}

#[test]
fn an_email_that_nobody_has_is_paused_like_any_other() {
    let cast = Cast::assemble();
    let mut visitor = cast.world.visitor();
    for email in ["nobody@example.com", "not an e-mail"] {
        for _ in 0..3 {
            assert_eq!(attempt(&mut visitor, email, "wrong").status, 422);
        }
        assert_eq!(pause_of(&attempt(&mut visitor, email, "wrong")), 1);
    }
}

#[test]
fn wrong_passwords_sent_together_get_no_more_tries_than_one_after_the_other() {
    let cast = Cast::assemble();
    let mut clients: Vec<Client> = (0..24).map(|_| cast.world.visitor()).collect();
    for client in &mut clients {
        client.get("/login");
    }
    let began = Instant::now();
    let statuses = at_once(&mut clients, |client| {
        attempt(client, &cast.amina.email, "wrong").status
    });
    // The third begins a pause of one second, each that follows one of double the length.
    let seconds = u32::try_from(began.elapsed().as_secs()).unwrap();
    let allowed = usize::try_from(3 + (seconds + 1).ilog2()).unwrap();
    let looked_at = statuses.iter().filter(|status| **status == 422).count();
    assert!(looked_at >= 1 && looked_at <= allowed, "{statuses:?}");
    // 503 is the hashing pool's, on a machine that is busy.
    let refused = |status: &u16| [422, 429, 503].contains(status);
    assert!(statuses.iter().all(refused), "{statuses:?}");
}

#[test]
fn the_wrong_current_password_of_an_account_counts_too() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let new = "sept girafes lisent dehors";
    let change = |client: &mut Client, current: &str| {
        let fields = [
            ("current_password", current),
            ("new_password", new),
            ("new_password_confirmation", new),
        ];
        client.post("/account/password", &fields)
    };
    for _ in 0..3 {
        assert_eq!(change(&mut amina, "wrong").status, 422);
    }
    let right = change(&mut amina, PASSWORD);
    assert!([429, 503].contains(&right.status), "{}", right.status);
    assert!(right.header("retry-after").is_some());
    assert_eq!(
        attempt(&mut cast.world.visitor(), &cast.amina.email, new).status,
        429
    );
}
