//! `/password/forgot` and `/password/reset/{token}`

use crate::organization::merchants::create::{person, scene};
use crate::support::{Answer, Cast, Client, Person, readable};

const FORGOT: &str = "/password/forgot";
const NEW: &str = "sept girafes lisent dehors";
const CHOICE: [(&str, &str); 2] = [("new_password", NEW), ("new_password_confirmation", NEW)];

/// The path of the link in a message.
fn link(mail: &str) -> String {
    let mail = readable(mail);
    let (_, rest) = mail.split_once("/password/reset/").expect("a link");
    let token: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    format!("/password/reset/{token}")
}

fn ask(client: &mut Client, email: &str) -> Answer {
    client.get(FORGOT);
    client.post(FORGOT, &[("email", email)])
}

#[test]
fn a_forgotten_password_is_replaced_by_a_link_that_works_once_and_ends_all_sessions() {
    let cast = Cast::assemble();
    let mut elsewhere = cast.world.signed_in(&cast.amina);
    let mut amina = cast.world.visitor();
    assert!(
        amina
            .get("/login")
            .body
            .contains(&format!("href=\"{FORGOT}\""))
    );
    assert_eq!(ask(&mut amina, " AMINA@example.com").status, 200);
    let mail = cast.world.wait_for_mails(1).remove(0);
    assert!(mail.contains("To: amina@example.com"), "{mail}");
    let path = link(&mail);
    for _ in 0..2 {
        assert_eq!(amina.get(&path).status, 200, "looking uses nothing up");
    }
    let weak = [
        ("new_password", "amina1234567"),
        ("new_password_confirmation", "amina1234567"),
    ];
    assert_eq!(amina.post(&path, &weak).status, 422);
    assert_eq!(elsewhere.get("/account").status, 200);
    let chosen = amina.post(&path, &CHOICE);
    assert_eq!((chosen.status, chosen.location()), (303, "/login"));
    assert_eq!(elsewhere.get("/account").status, 303);
    assert_eq!(cast.world.visitor().sign_in(&cast.amina).status, 422);
    cast.world.signed_in(&Person {
        password: NEW.to_owned(),
        ..cast.amina.clone()
    });
    assert_eq!(amina.get(&path).status, 404);
    assert_eq!(amina.post(&path, &CHOICE).status, 404);
}

#[test]
fn nobody_learns_whether_an_email_is_known() {
    let cast = Cast::assemble();
    let said = |email: &str| {
        let answer = ask(&mut cast.world.visitor(), email);
        (answer.status, answer.text().replace(email, "…"))
    };
    assert_eq!(said("amina@example.com"), said("nobody@example.com"));
    assert_eq!(cast.world.wait_for_mails(1).len(), 1);
    let mut visitor = cast.world.visitor();
    assert_eq!(ask(&mut visitor, "no e-mail").status, 422);
}

#[test]
fn asking_again_and_again_is_slowed_down_and_sends_one_mail() {
    let cast = Cast::assemble();
    for email in ["amina@example.com", "nobody@example.com"] {
        let mut visitor = cast.world.visitor();
        let statuses: Vec<u16> = (0..4).map(|_| ask(&mut visitor, email).status).collect();
        assert_eq!(statuses, [200, 200, 200, 429], "{email}");
        assert!(ask(&mut visitor, email).header("retry-after").is_some());
    }
    std::thread::sleep(std::time::Duration::from_millis(1200));
    assert_eq!(cast.world.mails().len(), 1);
    // The pauses of signing in are counted apart.
    cast.world.signed_in(&cast.amina);
}

#[test]
fn a_link_speaks_its_owners_language_and_opens_nothing_else() {
    let mut scene = scene();
    let path = scene.chloe.send(&mut scene.amina).location().to_owned();
    let mut chloe = scene.cast.world.visitor();
    ask(&mut chloe, "chloe@chezchloe.example");
    let mail = scene.cast.world.wait_for_mails(1).remove(0);
    assert!(readable(&mail).contains("nouveau mot de passe"));
    let link = link(&mail);
    assert!(chloe.get(&link).body.contains("lang=\"fr\""));
    let as_invitation = link.replace("/password/reset/", "/invitation/");
    assert_eq!(chloe.get(&as_invitation).status, 404);
    assert_eq!(chloe.post(&as_invitation, &CHOICE).status, 404);
    scene.amina.post(&format!("{path}/suspend"), &[]);
    assert_eq!(chloe.post(&link, &CHOICE).status, 303);
    let suspended = Person {
        password: NEW.to_owned(),
        ..person("chloe@chezchloe.example")
    };
    assert_eq!(scene.cast.world.visitor().sign_in(&suspended).status, 403);
}
