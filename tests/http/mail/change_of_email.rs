//! The mails of a change of e-mail, as their readers get them.

use super::{Scene, header, scene, server, taken_by};
use crate::organization::merchants::create::person;
use crate::support::readable;
use crate::support::smtp::{Delivery, TAKEN};

/// A language, a word of each body: to the old address, to the new one, to an address that is somebody's.
const WORDS: [(&str, &str, &str, &str); 5] = [
    (
        "en",
        "Confirm the change",
        "Confirm this address",
        "nothing was changed",
    ),
    (
        "fr",
        "Confirmer le changement",
        "Confirmer cette adresse",
        "rien n’a donc été modifié",
    ),
    (
        "es",
        "Confirmar el cambio",
        "Confirmar esta dirección",
        "no se ha cambiado nada",
    ),
    (
        "de",
        "Änderung bestätigen",
        "Diese Adresse bestätigen",
        "deshalb wurde nichts geändert",
    ),
    ("ar", "تأكيد التغيير", "تأكيد هذا العنوان", "لم يتغير شيء"),
];

fn to<'a>(mails: &'a [Delivery], email: &str) -> &'a Delivery {
    let found = mails.iter().rfind(|mail| mail.to == [format!("<{email}>")]);
    found.expect(email)
}

/// Somebody with this e-mail, whose shop is in this language and who has signed in with a password.
fn merchant(scene: &mut Scene, email: &str, language: &str) {
    let form = scene
        .invitation
        .clone()
        .with("login_email", email)
        .with("platform_language", language)
        .with("sign_in", "password")
        .with("new_password", crate::support::PASSWORD)
        .with("new_password_confirmation", crate::support::PASSWORD);
    scene.invite(&form);
}

/// Both parts are in this language and say `word`; so many links to confirm are in them.
fn assert_says(message: &Delivery, (language, word): (&str, &str), links: usize) {
    assert!(header(message, "Content-Type").starts_with("multipart/alternative"));
    let whole = readable(&message.message);
    let opening = format!("<html lang=\"{language}\"");
    assert!(whole.contains(&opening), "{whole}");
    let (text, html) = whole.split_once("Content-Type: text/html").unwrap();
    assert!(
        text.contains(word) && html.contains(word),
        "{word}: {whole}"
    );
    assert_eq!(whole.matches("/email/").count(), links, "{whole}");
}

#[test]
fn both_links_and_the_warning_are_in_their_owners_language_as_text_and_html() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let public_url = scene.cast.world.settings.public_url.as_str().to_owned();
    for (language, old_word, new_word, taken_word) in WORDS {
        let old = format!("{language}@example.com");
        let new = format!("{language}.b@example.com");
        let owner = format!("{language}.owner@example.com");
        merchant(&mut scene, &old, language);
        merchant(&mut scene, &owner, language);
        let mut client = scene.cast.world.signed_in(&person(&old));
        for email in [&new, &owner] {
            let asked = client.post("/account/email", &[("email", email)]);
            assert_eq!(asked.status, 303, "{}", asked.text());
        }
        scene.until_sent();
        let taken = taken_by(&mail);
        // Once as text; under the button, and to be copied as a link, as HTML.
        assert_says(to(&taken, &old), (language, old_word), 4);
        assert_says(to(&taken, &new), (language, new_word), 4);
        assert_says(to(&taken, &owner), (language, taken_word), 0);
        let to_new = readable(&to(&taken, &new).message);
        assert!(to_new.contains(&format!("{public_url}/email/")), "{to_new}");
        assert!(!to_new.contains(&old), "it may be a stranger's: {to_new}");
    }
}
