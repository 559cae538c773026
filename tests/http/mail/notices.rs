//! The mails about one's account, as their readers get them.

use super::{scene, server, taken_by};
use crate::organization::merchants::create::person;
use crate::support::smtp::TAKEN;
use crate::support::{PASSWORD, readable};

const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/131.0.0.0 Safari/537.36";

/// A language, a word of the notice of a new sign-in, its direction.
const LANGUAGES: [(&str, &str, &str); 5] = [
    ("en", "in the last 90 days", "ltr"),
    ("fr", "ces 90 derniers jours", "ltr"),
    ("es", "en los últimos 90 días", "ltr"),
    ("de", "in den letzten 90 Tagen", "ltr"),
    ("ar", "خلال آخر 90 يومًا", "rtl"),
];

#[test]
fn a_new_sign_in_is_told_in_its_owners_language_as_text_and_html() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let public_url = scene.cast.world.settings.public_url.as_str().to_owned();
    for (number, (language, word, direction)) in LANGUAGES.into_iter().enumerate() {
        let email = format!("m{number}@example.com");
        let form = scene
            .invitation
            .clone()
            .with("login_email", &email)
            .with("platform_language", language)
            .with("sign_in", "password")
            .with("new_password", PASSWORD)
            .with("new_password_confirmation", PASSWORD);
        scene.invite(&form);
        scene.cast.world.signed_in(&person(&email));
        let visitor = scene.cast.world.visitor();
        let mut elsewhere = visitor.with_header("user-agent", CHROME);
        assert_eq!(elsewhere.sign_in(&person(&email)).status, 303);
        scene.until_sent();
        let taken = taken_by(&mail);
        assert_eq!(taken.len(), number + 1, "one each");
        assert_eq!(taken[number].to, [format!("<{email}>")]);
        let whole = readable(&taken[number].message);
        let opening = format!("<html lang=\"{language}\" dir=\"{direction}\">");
        assert!(whole.contains(&opening), "{whole}");
        let (text, html) = whole.split_once("Content-Type: text/html").unwrap();
        let sessions = format!("{public_url}/account/sessions");
        for said in [word, "Chrome", "127.0.0.1", "Europe/Paris", &sessions] {
            assert!(
                text.contains(said) && html.contains(said),
                "{said}: {whole}"
            );
        }
    }
}
