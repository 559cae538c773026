//! `/account/second-factor` and `/login/code`.

use std::sync::Barrier;
use std::time::Duration;

use comptoir::accounts::second_factor::Secret;
use comptoir::clock;

use crate::support::{Answer, Cast, Client, PASSWORD, Person, readable};

const PAGE: &str = "/account/second-factor";
const STEP: Duration = Duration::from_secs(30);

/// What a page shows as a secret, as an authenticator reads it.
fn read(shown: &str) -> Secret {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: Vec<usize> = shown
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| letters.find(c).expect("a letter of base 32"))
        .flat_map(|five| (0..5).rev().map(move |bit| (five >> bit) & 1))
        .collect();
    let byte = |bits: &[usize]| {
        bits.iter()
            .fold(0, |byte, bit| (byte << 1) | u8::from(*bit == 1))
    };
    let bytes: Vec<u8> = bits.chunks_exact(8).map(byte).collect();
    Secret::of_bytes(&bytes).expect("160 bits")
}

/// The code that the authenticator shows so many steps from now.
pub fn code(secret: &Secret, steps: u32) -> String {
    secret.code_at(clock::now().plus(STEP * steps))
}

fn wrong(secret: &Secret) -> String {
    let good: Vec<String> = (0..4)
        .map(|steps| secret.code_at(clock::now().minus(STEP).plus(STEP * steps)))
        .collect();
    let mut candidates = (0..10).map(|n| format!("00000{n}"));
    candidates.find(|code| !good.contains(code)).unwrap()
}

fn begun(client: &mut Client) -> Secret {
    let begun = client.post(PAGE, &[("current_password", PASSWORD)]);
    assert_eq!((begun.status, begun.location()), (303, PAGE));
    read(&client.get(PAGE).text_of("second-factor-secret"))
}

/// Switches it on through the pages; the secret, and the recovery codes.
pub fn switched_on(client: &mut Client) -> (Secret, Vec<String>) {
    let secret = begun(client);
    let on = client.post(&format!("{PAGE}/confirm"), &[("code", &code(&secret, 0))]);
    assert_eq!(on.status, 200, "{}", on.text());
    (secret, recovery_codes(&on))
}

fn recovery_codes(page: &Answer) -> Vec<String> {
    page.body
        .split("<code>")
        .skip(1)
        .filter_map(|rest| rest.split('<').next())
        .map(str::to_owned)
        .collect()
}

/// With the right password, before the code.
pub fn half_way(cast: &Cast, person: &Person) -> Client {
    let mut client = cast.world.visitor();
    let answer = client.post(
        "/login",
        &[("email", &person.email), ("password", &person.password)],
    );
    assert_eq!((answer.status, answer.location()), (303, "/login/code"));
    client
}

pub fn send(client: &mut Client, code: &str) -> Answer {
    client.get("/login/code");
    client.post("/login/code", &[("code", code)])
}

fn subjects(mails: &[String]) -> Vec<&str> {
    let lines = mails.iter().flat_map(|mail| mail.lines());
    lines
        .filter_map(|line| line.strip_prefix("Subject: "))
        .collect()
}

fn is_in(client: &mut Client) -> bool {
    client.get("/account").status == 200
}

#[test]
fn it_is_set_up_with_the_password_a_qr_code_and_a_first_code() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    assert!(amina.get("/account").body.contains(PAGE));
    let refused = amina.post(PAGE, &[("current_password", "wrong")]);
    assert_eq!(refused.status, 422);
    assert!(!refused.text_of("current_password-error").is_empty());
    let secret = begun(&mut amina);
    let page = amina.get(PAGE);
    assert!(page.body.contains("<svg class=\"qr\""), "{}", page.body);
    assert!(page.body.contains("otpauth://totp/Comptoir:amina%40"));
    let confirm = format!("{PAGE}/confirm");
    let empty = amina.post(&confirm, &[]);
    assert_eq!(empty.status, 422);
    assert_eq!(empty.text_of("code-error"), "Enter the code.");
    let refused = amina.post(&confirm, &[("code", &wrong(&secret))]);
    assert_eq!(refused.status, 422);
    assert!(refused.text_of("code-error").contains("not right"));
    assert!(
        refused.body.contains("<svg class=\"qr\""),
        "and is there still"
    );
    assert_eq!(
        cast.world.visitor().sign_in(&cast.amina).location(),
        "/organization"
    );
    let spaced = code(&secret, 0);
    let (one, two) = spaced.split_at(3);
    let on = amina.post(&confirm, &[("code", &format!(" {one} {two}"))]);
    assert_eq!(recovery_codes(&on).len(), 10);
    let again = amina.get(PAGE);
    assert!(
        again.text().contains("Recovery codes left 10"),
        "{}",
        again.text()
    );
    assert_eq!(again.text_of("second-factor-secret"), "", "shown once");
    let trail = cast.world.db_trail_of(&cast.acme, cast.amina.id);
    assert_eq!(trail, ["account.second_factor_on"]);
}

#[test]
fn switching_it_on_ends_sessions_that_were_opened_without_a_code() {
    let cast = Cast::assemble();
    let mut elsewhere = cast.world.signed_in(&cast.amina);
    let mut amina = cast.world.signed_in(&cast.amina);
    switched_on(&mut amina);
    assert!(is_in(&mut amina));
    assert!(!is_in(&mut elsewhere));
}

#[test]
fn the_password_alone_opens_nothing_and_the_code_leads_to_where_one_was_going() {
    let cast = Cast::assemble();
    let (secret, _) = switched_on(&mut cast.world.signed_in(&cast.amina));
    let mut browser = cast.world.visitor();
    let fields = [
        ("email", cast.amina.email.as_str()),
        ("password", PASSWORD),
        ("next", "/organization/staff?query=x"),
    ];
    let half = browser.post("/login", &fields);
    assert_eq!((half.status, half.location()), (303, "/login/code"));
    let planted = browser.cookies.get("session").unwrap().clone();
    for path in ["/account", "/organization", "/organization/merchants"] {
        let answer = browser.get(path);
        assert_eq!(answer.status, 303, "{path}");
        assert!(answer.location().starts_with("/login?"), "{path}");
    }
    assert_eq!(send(&mut browser, "").status, 422);
    let refused = send(&mut browser, &wrong(&secret));
    assert_eq!(refused.status, 422);
    assert!(refused.text_of("code-error").contains("not right"));
    assert!(!is_in(&mut browser));
    let done = send(&mut browser, &code(&secret, 1));
    assert_eq!(
        (done.status, done.location()),
        (303, "/organization/staff?query=x")
    );
    assert!(is_in(&mut browser));
    assert_ne!(browser.cookies.get("session"), Some(&planted), "a new key");
    let attempts = cast.world.db_attempts();
    let last: Vec<&str> = attempts
        .iter()
        .rev()
        .take(2)
        .map(|a| a.1.as_str())
        .collect();
    assert_eq!(last, ["ok", "wrong-code"]);
}

#[test]
fn a_code_that_was_used_is_not_accepted_again() {
    let cast = Cast::assemble();
    let (secret, _) = switched_on(&mut cast.world.signed_in(&cast.amina));
    let next = code(&secret, 1);
    assert_eq!(send(&mut half_way(&cast, &cast.amina), &next).status, 303);
    assert_eq!(send(&mut half_way(&cast, &cast.amina), &next).status, 422);
    cast.world.db_age_codes();
    let now = code(&secret, 0);
    assert_eq!(send(&mut half_way(&cast, &cast.amina), &now).status, 303);
}

#[test]
fn of_many_who_bring_the_same_code_at_once_one_gets_in() {
    let cast = Cast::assemble();
    let (secret, _) = switched_on(&mut cast.world.signed_in(&cast.amina));
    let mut clients: Vec<Client> = (0..3)
        .map(|_| {
            let mut client = half_way(&cast, &cast.amina);
            client.get("/login/code");
            client
        })
        .collect();
    let (start, code) = (Barrier::new(clients.len()), code(&secret, 1));
    let statuses: Vec<u16> = std::thread::scope(|threads| {
        let running: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                let (start, code) = (&start, &code);
                threads.spawn(move || {
                    start.wait();
                    client.post("/login/code", &[("code", code)]).status
                })
            })
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let let_in = statuses.iter().filter(|status| **status == 303).count();
    assert_eq!(let_in, 1, "{statuses:?}");
}

#[test]
fn a_recovery_code_lets_in_once_in_the_same_field() {
    let cast = Cast::assemble();
    let (_, codes) = switched_on(&mut cast.world.signed_in(&cast.amina));
    let typed = codes[3].to_lowercase().replace('-', " ");
    let mut browser = half_way(&cast, &cast.amina);
    assert_eq!(send(&mut browser, &typed).status, 303);
    let page = browser.get(PAGE).text();
    assert!(page.contains("Recovery codes left 9"), "{page}");
    let told = cast.world.wait_for_mails(2).remove(1);
    assert!(readable(&told).contains("9 are left."), "{told}");
    assert_eq!(
        send(&mut half_way(&cast, &cast.amina), &codes[3]).status,
        422
    );
    assert_eq!(
        send(&mut half_way(&cast, &cast.amina), &codes[4]).status,
        303
    );
    let trail = cast.world.db_trail_of(&cast.acme, cast.amina.id);
    let used = trail
        .iter()
        .filter(|kind| *kind == "account.recovery_code_used");
    assert_eq!(used.count(), 2);
}

#[test]
fn after_a_few_wrong_codes_even_the_right_one_waits_and_the_password_forgives_nothing() {
    let cast = Cast::assemble();
    let (secret, _) = switched_on(&mut cast.world.signed_in(&cast.amina));
    let bad = wrong(&secret);
    for _ in 0..2 {
        let mut browser = half_way(&cast, &cast.amina);
        assert_eq!(send(&mut browser, &bad).status, 422);
    }
    let mut browser = half_way(&cast, &cast.amina);
    assert_eq!(send(&mut browser, &bad).status, 422);
    let paused = send(&mut browser, &code(&secret, 1));
    assert_eq!(paused.status, 429, "{}", paused.text());
    assert!(paused.header("retry-after").is_some());
    cast.world.db_age_failures(Duration::from_mins(1));
    assert_eq!(send(&mut browser, &code(&secret, 1)).status, 303);
}

#[test]
fn a_half_way_sign_in_ends_with_the_password_and_with_time() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let (secret, _) = switched_on(&mut amina);
    let mut browser = half_way(&cast, &cast.amina);
    let mut late = half_way(&cast, &cast.amina);
    cast.world.db_age_sessions(Duration::from_mins(31));
    let over = late.get("/login/code");
    assert_eq!((over.status, over.location()), (303, "/login"));
    let mut amina = half_way(&cast, &cast.amina);
    assert_eq!(send(&mut amina, &code(&secret, 1)).status, 303);
    browser.cookies = half_way(&cast, &cast.amina).cookies;
    let new = "sept girafes lisent dehors";
    let changed = amina.post(
        "/account/password",
        &[
            ("current_password", PASSWORD),
            ("new_password", new),
            ("new_password_confirmation", new),
        ],
    );
    assert_eq!(changed.status, 303, "{}", changed.text());
    cast.world.db_age_codes();
    let over = send(&mut browser, &code(&secret, 0));
    assert_eq!((over.status, over.location()), (303, "/login"));
    assert!(browser.get("/login").text().contains("has expired"));
    assert!(!is_in(&mut browser));
}

#[test]
fn who_is_suspended_hears_so_after_the_code_alone() {
    let cast = Cast::assemble();
    let (secret, _) = switched_on(&mut cast.world.signed_in(&cast.ben));
    let mut amina = cast.world.signed_in(&cast.amina);
    let suspend = format!("/organization/staff/{}/suspend", cast.ben.id);
    assert_eq!(amina.post(&suspend, &[]).status, 303);
    let mut ben = half_way(&cast, &cast.ben);
    assert_eq!(send(&mut ben, &wrong(&secret)).status, 422);
    let denied = send(&mut ben, &code(&secret, 1));
    assert_eq!(denied.status, 403);
    assert!(denied.text().contains("suspended"), "{}", denied.text());
    assert!(!is_in(&mut ben));
}

#[test]
fn turning_it_off_and_making_new_codes_ask_for_password_and_code() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let none = format!("{PAGE}/remove");
    assert_eq!(
        amina.get(&none).location(),
        PAGE,
        "there is nothing to remove"
    );
    let (secret, old) = switched_on(&mut amina);
    for act in ["codes", "remove"] {
        let path = format!("{PAGE}/{act}");
        assert_eq!(amina.get(&path).status, 200);
        let empty = amina.post(&path, &[]);
        assert_eq!(empty.status, 422);
        assert!(!empty.text_of("current_password-error").is_empty());
        assert!(!empty.text_of("code-error").is_empty());
        let bad = wrong(&secret);
        let fields = [("current_password", PASSWORD), ("code", bad.as_str())];
        assert_eq!(amina.post(&path, &fields).status, 422, "{act}");
        cast.world.db_age_failures(Duration::from_mins(20));
    }
    let fields = [("current_password", PASSWORD), ("code", old[0].as_str())];
    let renewed = amina.post(&format!("{PAGE}/codes"), &fields);
    let new = recovery_codes(&renewed);
    assert_eq!(new.len(), 10);
    let mut browser = half_way(&cast, &cast.amina);
    assert_eq!(send(&mut browser, &old[1]).status, 422, "an earlier one");
    cast.world.db_age_failures(Duration::from_mins(1));
    assert_eq!(send(&mut browser, &new[1]).status, 303);
    let fields = [("current_password", PASSWORD), ("code", new[0].as_str())];
    let off = amina.post(&none, &fields);
    assert_eq!((off.status, off.location()), (303, PAGE));
    assert!(amina.get(PAGE).text().contains("switched off"));
    let answer = cast.world.visitor().sign_in(&cast.amina);
    assert_eq!(answer.location(), "/organization", "the password alone");
    assert!(cast.world.db_second_factors().is_empty());
}

#[test]
fn its_owner_is_told_of_each_change() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let (_, codes) = switched_on(&mut amina);
    let send = |amina: &mut Client, act: &str, code: &str| {
        let fields = [("current_password", PASSWORD), ("code", code)];
        amina.post(&format!("{PAGE}/{act}"), &fields)
    };
    let new = recovery_codes(&send(&mut amina, "codes", &codes[0]));
    assert_eq!(send(&mut amina, "remove", &new[0]).status, 303);
    assert_eq!(
        subjects(&cast.world.wait_for_mails(3)),
        [
            "Second factor switched on",
            "New recovery codes",
            "Second factor switched off",
        ]
    );
}

#[test]
fn neither_the_secret_nor_the_recovery_codes_lie_in_the_database_as_they_are() {
    let cast = Cast::assemble();
    let (secret, codes) = switched_on(&mut cast.world.signed_in(&cast.amina));
    let kept = cast.world.db_second_factors();
    assert_eq!(kept.len(), 11);
    let holds = |row: &[u8], what: &[u8]| row.windows(what.len()).any(|part| part == what);
    for row in &kept {
        assert!(!holds(row, secret.as_bytes()));
        for code in &codes {
            assert!(!holds(row, code.as_bytes()));
            assert!(!holds(row, code.replace('-', "").as_bytes()));
        }
    }
}
