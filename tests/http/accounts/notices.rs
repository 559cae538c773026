//! What people are told by mail of their account: a sign-in from somewhere new, another password.

use crate::support::{Cast, Client, PASSWORD, World, readable};
use comptoir::settings::Settings;

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";
const NEWER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/131.0.0.0 Safari/537.36";
const NEW: &str = "sept girafes lisent dehors";

/// Behind a proxy, so that a test chooses its addresses.
fn behind_a_proxy() -> Cast {
    Cast::assemble_in(World::start_with(|settings| Settings {
        trusted_proxies: vec!["127.0.0.1/32".parse().expect("a network")],
        ..settings
    }))
}

fn browser(cast: &Cast, address: &str, agent: &str) -> Client {
    let visitor = cast.world.visitor().at_address(address);
    visitor.with_header("user-agent", agent)
}

#[test]
fn a_sign_in_from_a_new_browser_or_network_is_told_once() {
    let cast = behind_a_proxy();
    for (address, agent, mails) in [
        ("203.0.113.7", FIREFOX, 0),
        ("203.0.113.99", NEWER, 0),
        ("203.0.113.7", CHROME, 1),
        ("203.0.113.8", CHROME, 1),
        ("198.51.100.7", FIREFOX, 2),
        ("198.51.100.9", FIREFOX, 2),
    ] {
        let answer = browser(&cast, address, agent).sign_in(&cast.amina);
        assert_eq!(answer.status, 303);
        let told = cast.world.wait_for_mails(mails).len();
        assert_eq!(told, mails, "{address} {agent}");
    }
    let mail = readable(&cast.world.mails()[0]);
    for said in [
        "To: amina@example.com",
        "Subject: New sign-in to Comptoir",
        "Address: 203.0.113.7",
        "Browser: Chrome on Windows",
        "(Europe/Paris)",
        "/account/sessions",
    ] {
        assert!(mail.contains(said), "{said}: {mail}");
    }
}

#[test]
fn a_wrong_password_from_elsewhere_is_nothing_to_tell_of() {
    let cast = behind_a_proxy();
    browser(&cast, "203.0.113.7", FIREFOX).sign_in(&cast.amina);
    let mut stranger = browser(&cast, "198.51.100.7", CHROME);
    let wrong = [("email", cast.amina.email.as_str()), ("password", "wrong")];
    assert_eq!(stranger.post("/login", &wrong).status, 422);
    std::thread::sleep(std::time::Duration::from_millis(1200));
    assert_eq!(cast.world.mails().len(), 0);
}

#[test]
fn another_password_is_told_to_its_owner() {
    let cast = Cast::assemble();
    let mut amina = cast.world.signed_in(&cast.amina);
    let chosen = amina.post(
        "/account/password",
        &[
            ("current_password", PASSWORD),
            ("new_password", NEW),
            ("new_password_confirmation", NEW),
        ],
    );
    assert_eq!(chosen.status, 303);
    let mail = readable(&cast.world.wait_for_mails(1)[0]);
    assert!(mail.contains("was changed"), "{mail}");
    assert!(mail.contains("/password/forgot"), "{mail}");
    assert!(!mail.contains(NEW), "no mail holds a password");
    let token = cast.world.db_reset(cast.ben.id);
    let choice = [("new_password", NEW), ("new_password_confirmation", NEW)];
    let mut visitor = cast.world.visitor();
    let reset = visitor.post(&format!("/password/reset/{token}"), &choice);
    assert_eq!(reset.status, 303);
    let mails = cast.world.wait_for_mails(2);
    assert!(
        mails
            .iter()
            .any(|mail| mail.contains("To: ben@example.com"))
    );
}
