//! `/account/email` and `/email/{token}`

use std::time::Duration;

use crate::organization::merchants::create::{person, scene};
use crate::support::{Answer, Cast, Client, Person, readable};

const PAGE: &str = "/account/email";
const NEW: &str = "amina.b@example.com";
const MINUTE: Duration = Duration::from_mins(1);

fn ask(client: &mut Client, email: &str) -> Answer {
    client.get(PAGE);
    client.post(PAGE, &[("email", email)])
}

/// The path of the link in the last mail to this address.
fn link_to(cast: &Cast, email: &str, mails: usize) -> String {
    let mails = cast.world.wait_for_mails(mails);
    let to = format!("To: {email}");
    let mail = mails.iter().rfind(|mail| mail.contains(&to)).expect(email);
    let mail = readable(mail);
    let (_, rest) = mail.split_once("/email/").expect("a link");
    let token: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    assert_eq!(token.len(), 43, "256 bits");
    format!("/email/{token}")
}

/// As read on the page: the old address' state, then the new one's.
fn states(page: &Answer) -> Vec<bool> {
    let text = page.text();
    let at = |word: &str| {
        text.match_indices(word)
            .map(|(at, _)| at)
            .collect::<Vec<_>>()
    };
    let mut found: Vec<(usize, bool)> = at("Not confirmed yet")
        .into_iter()
        .map(|at| (at, false))
        .collect();
    found.extend(at(" Confirmed ").into_iter().map(|at| (at, true)));
    found.sort_unstable();
    found
        .into_iter()
        .map(|(_, is_confirmed)| is_confirmed)
        .collect()
}

fn with_email(person: &Person, email: &str) -> Person {
    Person {
        email: email.to_owned(),
        ..person.clone()
    }
}

#[test]
fn an_email_is_changed_once_both_addresses_have_confirmed_it() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    assert!(amina.get("/account").body.contains(PAGE));
    let asked = ask(&mut amina, " Amina.B@example.com");
    assert_eq!((asked.status, asked.location()), (303, PAGE));
    let waiting = amina.get(PAGE);
    assert_eq!(states(&waiting), [false, false], "{}", waiting.text());
    let (old, new) = (link_to(&cast, &cast.amina.email, 2), link_to(&cast, NEW, 2));
    let mut visitor = cast.world.visitor();
    let half = visitor.post(&new, &[]);
    assert_eq!((half.status, half.location()), (303, "/login"));
    let said = visitor.get("/login").text();
    assert!(
        said.contains("the other address is still missing"),
        "{said}"
    );
    assert_eq!(visitor.post(&new, &[]).status, 404, "once");
    assert_eq!(states(&amina.get(PAGE)), [false, true]);
    cast.world.signed_in(&cast.amina);
    let moved = amina.post(&old, &[]);
    assert_eq!((moved.status, moved.location()), (303, PAGE));
    let page = amina.get(PAGE).text();
    assert!(
        page.contains("You sign in with amina.b@example.com"),
        "{page}"
    );
    assert_eq!(cast.world.visitor().sign_in(&cast.amina).status, 422);
    cast.world.signed_in(&with_email(&cast.amina, NEW));
}

#[test]
fn looking_at_a_link_uses_nothing_up_and_says_what_it_will_do() {
    let cast = Cast::assemble();
    ask(&mut cast.world.signed_in(&cast.amina), NEW);
    let (old, new) = (link_to(&cast, &cast.amina.email, 2), link_to(&cast, NEW, 2));
    let mut visitor = cast.world.visitor();
    for link in [&old, &new] {
        for _ in 0..2 {
            assert_eq!(visitor.get(link).status, 200);
        }
    }
    let said = visitor.get(&old).text();
    assert!(said.contains("amina.b@example.com is to be used"), "{said}");
    assert!(said.contains("instead of amina@example.com"), "{said}");
    let said = visitor.get(&new).text();
    assert!(said.contains("amina.b@example.com is to be used"), "{said}");
    assert!(!said.contains("amina@"), "it may be a stranger's: {said}");
}

#[test]
fn with_the_change_other_sessions_end_the_old_address_hears_of_it_and_the_history_has_it() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let mut elsewhere = cast.world.signed_in(&cast.amina);
    ask(&mut amina, NEW);
    for email in [NEW, &cast.amina.email] {
        let link = link_to(&cast, email, 2);
        assert_eq!(amina.post(&link, &[]).status, 303);
    }
    assert_eq!(amina.get("/account").status, 200, "this one goes on");
    let ended = elsewhere.get("/account");
    assert_eq!(
        ended.location(),
        "/login?next=%2Faccount&reason=email-changed"
    );
    let told = readable(cast.world.wait_for_mails(3).last().unwrap());
    assert!(told.contains("To: amina@example.com"), "{told}");
    assert!(told.contains("an administrator of Acme"), "{told}");
    let trail = cast.world.db_trail_of(&cast.acme, cast.amina.id);
    assert_eq!(
        trail,
        ["account.email_changed", "account.email_change_asked"]
    );
    let history = amina.get("/organization/audit").text();
    assert!(history.contains("E-mail changed"), "{history}");
    assert!(history.contains("amina.b@example.com"), "{history}");
}

#[test]
fn an_address_that_somebody_has_is_answered_alike_and_its_owner_is_told() {
    let cast = Cast::assemble();
    let said = |person: &Person, email: &str| {
        let mut client = cast.world.signed_in(person);
        let asked = ask(&mut client, email);
        let page = client.get(PAGE).text().replace(email, "…");
        (
            asked.status,
            asked.location().to_owned(),
            page.replace(&person.email, "…"),
        )
    };
    let free = said(&cast.ben, "free@example.com");
    let taken = said(&cast.amina, &cast.mallory.email);
    // Their menus differ.
    let from = |page: &str| {
        page.split_once("You sign in with your e-mail")
            .unwrap()
            .1
            .to_owned()
    };
    assert_eq!((free.0, &free.1), (taken.0, &taken.1));
    let without_times = |page: &str| page.split("valid until").next().unwrap().to_owned();
    assert_eq!(
        without_times(&from(&free.2)),
        without_times(&from(&taken.2))
    );
    let mails = cast.world.wait_for_mails(4);
    let mallory = mails
        .iter()
        .find(|mail| mail.contains("To: mallory@example.com"))
        .unwrap();
    let mallory = readable(mallory);
    assert!(mallory.contains("asked to sign in with"), "{mallory}");
    assert!(
        !mallory.contains("/email/") && !mallory.contains("Acme"),
        "{mallory}"
    );
    let old = link_to(&cast, &cast.amina.email, 4);
    assert_eq!(cast.world.visitor().post(&old, &[]).status, 303);
    cast.world.signed_in(&cast.amina);
    cast.world.signed_in(&cast.mallory);
}

#[test]
fn who_is_faster_has_the_address_and_the_other_hears_so() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    ask(&mut amina, NEW);
    let (old, new) = (link_to(&cast, &cast.amina.email, 2), link_to(&cast, NEW, 2));
    cast.world.db_staff(&cast.other, "Amina B", "analyst");
    assert_eq!(amina.post(&old, &[]).status, 303);
    let refused = amina.post(&new, &[]);
    assert_eq!(refused.status, 409);
    assert!(
        refused.text().contains("already in use"),
        "{}",
        refused.text()
    );
    assert_eq!(
        states(&amina.get(PAGE)),
        [true, false],
        "nothing was changed"
    );
    cast.world.signed_in(&cast.amina);
}

#[test]
fn a_change_is_cancelled_sent_again_and_forgotten_after_a_day() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    ask(&mut amina, NEW);
    let first = (link_to(&cast, &cast.amina.email, 2), link_to(&cast, NEW, 2));
    assert_eq!(amina.post(&first.1, &[]).status, 303);
    let again = amina.post(&format!("{PAGE}/resend"), &[]);
    assert_eq!((again.status, again.location()), (303, PAGE));
    let old = link_to(&cast, &cast.amina.email, 3);
    assert_eq!(
        cast.world.mails().len(),
        3,
        "the new address has confirmed already"
    );
    assert_eq!(amina.get(&first.0).status, 404, "replaced");
    assert_eq!(states(&amina.get(PAGE)), [false, true]);
    assert_eq!(amina.post(&format!("{PAGE}/cancel"), &[]).status, 303);
    assert!(
        amina.get(PAGE).body.contains("name=\"email\""),
        "the form is back"
    );
    assert_eq!(amina.post(&old, &[]).status, 404);
    ask(&mut amina, NEW);
    let old = link_to(&cast, &cast.amina.email, 5);
    cast.world.db_age_email_changes(24 * 60 * MINUTE);
    assert_eq!(amina.get(&old).status, 404);
    assert_eq!(amina.post(&old, &[]).status, 404);
    assert!(amina.get(PAGE).body.contains("name=\"email\""));
    let trail = cast.world.db_trail_of(&cast.acme, cast.amina.id);
    assert_eq!(
        trail,
        [
            "account.email_change_asked",
            "account.email_change_cancelled",
            "account.email_change_asked",
        ]
    );
}

#[test]
fn a_wrong_address_is_refused_at_its_field_and_a_second_press_sends_nothing() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    for (typed, said) in [
        ("", "Enter the new e-mail."),
        ("amina@", "e-mail"),
        ("AMINA@example.com", "You sign in with this e-mail already."),
    ] {
        let refused = ask(&mut amina, typed);
        assert_eq!(refused.status, 422, "{typed}");
        assert!(
            refused.text_of("email-error").contains(said),
            "{typed}: {}",
            refused.text()
        );
        assert!(refused.body.contains(&format!("value=\"{typed}\"")), "kept");
    }
    for _ in 0..3 {
        assert_eq!(ask(&mut amina, NEW).status, 303);
    }
    let old = link_to(&cast, &cast.amina.email, 2);
    assert_eq!(
        amina.get(&old).status,
        200,
        "the first link goes on working"
    );
    // The pauses grow until even a slow machine is within one.
    let answers: Vec<Answer> = (0..8)
        .map(|number| ask(&mut amina, &format!("a{number}@example.com")))
        .collect();
    assert_eq!(answers[0].status, 303);
    let paused = answers.iter().find(|answer| answer.status == 429);
    let paused = paused.expect("nobody's mailbox is filled");
    assert!(paused.header("retry-after").is_some());
}

#[test]
fn the_password_is_asked_again_and_what_was_typed_is_back() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    cast.world.db_age_proofs(cast.amina.id, 11 * MINUTE);
    let asked = ask(&mut amina, NEW);
    assert!(
        asked.location().starts_with("/account/confirm?next="),
        "{}",
        asked.location()
    );
    let proof = [
        ("current_password", cast.amina.password.as_str()),
        ("next", PAGE),
    ];
    assert_eq!(amina.post("/account/confirm", &proof).location(), PAGE);
    assert!(amina.get(PAGE).body.contains(&format!("value=\"{NEW}\"")));
    assert_eq!(ask(&mut amina, NEW).location(), PAGE);
}

#[test]
fn another_password_ends_a_change_that_waits() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    ask(&mut amina, NEW);
    let new = link_to(&cast, NEW, 2);
    let chosen = amina.post(
        "/account/password",
        &[
            ("current_password", cast.amina.password.as_str()),
            ("new_password", "sept girafes lisent dehors"),
            ("new_password_confirmation", "sept girafes lisent dehors"),
        ],
    );
    assert_eq!(chosen.status, 303);
    assert_eq!(amina.post(&new, &[]).status, 404);
    assert!(amina.get(PAGE).body.contains("name=\"email\""));
}

#[test]
fn a_merchants_new_login_email_is_shown_and_found_and_an_open_form_is_out_of_date() {
    let mut scene = scene();
    let (before, after) = ("chloe@chezchloe.example", "patronne@chezchloe.example");
    let shop = scene.chloe.send(&mut scene.amina).location().to_owned();
    let mut chloe = scene.cast.world.signed_in(&person(before));
    let version = |amina: &mut Client| amina.get(&format!("{shop}/edit")).hidden("version");
    let open = version(&mut scene.amina);
    assert_eq!(ask(&mut chloe, after).status, 303);
    let page = scene
        .cast
        .world
        .visitor()
        .get(&link_to(&scene.cast, before, 2));
    assert!(page.body.contains("lang=\"fr\""), "its owner's language");
    for email in [before, after] {
        let link = link_to(&scene.cast, email, 2);
        assert_eq!(chloe.post(&link, &[]).status, 303);
    }
    let list = |query: &str| format!("/organization/merchants?query={query}");
    let found = scene.amina.get(&list("patronne%40")).text();
    assert!(found.contains("Chez Chloé"), "{found}");
    let found = scene.amina.get(&list("chloe%40chezchloe")).text();
    assert!(!found.contains("patronne"), "{found}");
    assert!(scene.amina.get(&shop).text().contains(after));
    assert_ne!(version(&mut scene.amina), open);
}

#[test]
fn who_is_kept_out_moves_no_email_until_they_are_let_in_again() {
    let mut scene = scene();
    let (before, after) = ("chloe@chezchloe.example", "patronne@chezchloe.example");
    let shop = scene.chloe.send(&mut scene.amina).location().to_owned();
    let mut chloe = scene.cast.world.signed_in(&person(before));
    assert_eq!(ask(&mut chloe, after).status, 303);
    let links = [before, after].map(|email| link_to(&scene.cast, email, 2));
    let archive = scene.amina.post(&format!("{shop}/archive"), &[]);
    assert_eq!(archive.status, 303, "{}", archive.text());
    let mut visitor = scene.cast.world.visitor();
    for link in &links {
        assert_eq!(visitor.post(link, &[]).status, 404);
    }
    let page = scene.amina.get(&shop).text();
    assert!(page.contains(before), "{page}");
    let restore = scene.amina.post(&format!("{shop}/restore"), &[]);
    assert_eq!(restore.status, 303, "{}", restore.text());
    for link in &links {
        assert_eq!(visitor.post(link, &[]).status, 303);
    }
    scene.cast.world.signed_in(&person(after));
}

#[test]
fn an_operator_changes_their_own() {
    let cast = Cast::assemble();
    let mut otto = cast.world.signed_in(&cast.otto);
    assert_eq!(ask(&mut otto, "otto.b@example.com").status, 303);
    for email in ["otto@example.com", "otto.b@example.com"] {
        assert_eq!(otto.post(&link_to(&cast, email, 2), &[]).status, 303);
    }
    cast.world
        .signed_in(&with_email(&cast.otto, "otto.b@example.com"));
    let told = readable(cast.world.wait_for_mails(3).last().unwrap());
    assert!(told.contains("whoever runs Comptoir"), "{told}");
}
