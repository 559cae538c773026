//! What a mail says, and to whom it goes, whatever names and addresses hold.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{header, headers, scene, server, taken_by};
use crate::support::readable;
use crate::support::smtp::TAKEN;

/// A header's text with its encoded words (RFC 2047) read.
fn decoded(value: &str) -> String {
    value
        .split(' ')
        .map(|word| {
            let packed = word
                .strip_prefix("=?utf-8?b?")
                .and_then(|rest| rest.strip_suffix("?="));
            packed.map_or_else(
                || format!("{word} "),
                |packed| String::from_utf8(STANDARD.decode(packed).unwrap()).unwrap(),
            )
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

/// A language, a word of its subject, its direction.
const LANGUAGES: [(&str, &str, &str); 5] = [
    ("en", "invites you", "ltr"),
    ("fr", "vous invite", "ltr"),
    ("es", "invita", "ltr"),
    ("de", "ein", "ltr"),
    ("ar", "Acme", "rtl"),
];

#[test]
fn an_invitation_arrives_as_text_and_html_with_plain_headers() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    scene.invite(&form.with("platform_language", "ar"));
    scene.until_sent();
    let message = &taken_by(&mail)[0];
    assert_eq!(message.to, ["<chloe@chezchloe.example>"]);
    assert_eq!(message.from, "<no-reply@example.com>");
    assert_eq!(header(message, "To"), "chloe@chezchloe.example");
    assert_eq!(header(message, "From"), "Comptoir <no-reply@example.com>");
    assert!(header(message, "Message-ID").ends_with("@example.com>"));
    assert!(header(message, "Content-Type").starts_with("multipart/alternative"));
    assert!(header(message, "Subject").starts_with("=?utf-8?b?"));
    assert!(headers(message).iter().all(|line| line.is_ascii()));
    for part in ["text/plain", "text/html"] {
        let kind = format!("Content-Type: {part}; charset=utf-8");
        assert_eq!(message.message.matches(&kind).count(), 1, "{part}");
    }
}

#[test]
fn both_parts_of_a_message_are_read_whole_whatever_its_length() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    // Of three lengths that follow each other, base64 pads two.
    for (number, name) in ["متجر", "متجر1", "متجر12"].into_iter().enumerate() {
        let form = scene
            .invitation
            .clone()
            .with("business_name", name)
            .with("login_email", &format!("m{number}@example.com"))
            .with("platform_language", "ar");
        scene.invite(&form);
        scene.until_sent();
        let whole = readable(&taken_by(&mail)[number].message);
        let (text, html) = whole.split_once("Content-Type: text/html").unwrap();
        assert!(text.contains(name) && html.contains(name), "{whole}");
        assert!(
            text.contains("/invitation/") && html.contains("</html>"),
            "{whole}"
        );
    }
}

#[test]
fn an_invitation_is_in_the_merchants_language() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let public_url = scene.cast.world.settings.public_url.as_str().to_owned();
    for (number, (language, subject, direction)) in LANGUAGES.into_iter().enumerate() {
        let form = scene
            .invitation
            .clone()
            .with("login_email", &format!("m{number}@example.com"))
            .with("platform_language", language);
        scene.invite(&form);
        scene.until_sent();
        let taken = taken_by(&mail);
        assert_eq!(taken.len(), number + 1);
        let shown = decoded(&header(&taken[number], "Subject"));
        assert!(shown.contains(subject), "{language}: {shown}");
        let whole = readable(&taken[number].message);
        let opening = format!("<html lang=\"{language}\" dir=\"{direction}\">");
        assert!(whole.contains(&opening), "{whole}");
        // Under the button; and to be copied, as a link too.
        let (_text, html) = whole.split_once("Content-Type: text/html").unwrap();
        let links = html.matches(&format!("{public_url}/invitation/")).count();
        assert_eq!(links, 3, "{whole}");
    }
}

#[test]
fn the_link_that_arrives_opens_the_account_and_is_kept_nowhere_once_it_is_gone() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    scene.invite(&form);
    scene.until_sent();
    let text = readable(&mail.post().taken[0].message);
    let token: String = text
        .split_once("/invitation/")
        .unwrap()
        .1
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    assert_eq!(token.len(), 43);
    let page = scene
        .cast
        .world
        .visitor()
        .get(&format!("/invitation/{token}"));
    assert_eq!(page.status, 200);
    assert_eq!(scene.cast.world.db_mail_bodies(), [Vec::<u8>::new()]);
}

#[test]
fn a_link_is_built_from_the_public_address_whatever_host_is_asked_for() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    let forwarded = [
        ("x-forwarded-host", "evil.example"),
        ("forwarded", "host=evil.example"),
    ];
    let answer = scene.amina.with(&forwarded, |amina| form.send(amina));
    assert_eq!(answer.status, 303);
    scene.until_sent();
    assert!(!readable(&mail.post().taken[0].message).contains("evil.example"));
}

#[test]
fn no_name_or_address_writes_a_header_or_a_second_recipient() {
    let (mail, port) = server(TAKEN);
    let mut scene = scene(port);
    let form = scene.invitation.clone();
    let naughty = [
        ("business_name", "Bcc: x@evil.example"),
        ("business_name", "Shop\r\nBcc: x@evil.example"),
        ("business_name", "Shop\nBcc: x@evil.example\n\n<b>hi"),
        ("business_name", "=?utf-8?q?=0d=0aBcc=3a_x@evil.example?="),
        ("business_name", "<script>naughty</script>"),
        ("business_name", "."),
        ("login_email", "a@example.com\r\nBcc: x@evil.example"),
        ("login_email", "a@example.com, x@evil.example"),
        ("login_email", "a@example.com>\r\nRCPT TO:<x@evil.example"),
        ("login_email", "\"Bcc: x@evil.example\" <a@example.com>"),
    ];
    let mut accepted = 0;
    for (number, (field, text)) in naughty.into_iter().enumerate() {
        let email = format!("m{number}@example.com");
        let sent = form.clone().with("login_email", &email).with(field, text);
        let answer = sent.send(&mut scene.amina);
        assert!([303, 422].contains(&answer.status), "{field} {text:?}");
        accepted += usize::from(answer.status == 303);
    }
    assert!(accepted >= 3, "{accepted}");
    scene.until_sent();
    let taken = taken_by(&mail);
    assert_eq!(taken.len(), accepted);
    for message in &taken {
        assert_eq!(message.to.len(), 1, "{message:?}");
        assert!(!message.to[0].contains("evil"), "{message:?}");
        let names: Vec<String> = headers(message)
            .iter()
            .map(|line| line.split(':').next().unwrap_or_default().to_lowercase())
            .collect();
        for name in ["bcc", "cc", "reply-to"] {
            assert!(!names.contains(&name.to_owned()), "{message:?}");
        }
        let html = message.message.split_once("text/html").unwrap().1;
        assert!(!readable(html).contains("<script>"), "{message:?}");
    }
}

#[test]
fn an_organizations_name_in_the_subject_stays_in_the_subject() {
    let (mail, port) = server(TAKEN);
    let scene = scene(port);
    let mut otto = scene.cast.world.signed_in(&scene.cast.otto);
    for (number, name) in [
        "Bcc: x@evil.example",
        "É\r\nBcc: x@evil.example",
        "Ünïcode ".repeat(12).as_str(),
    ]
    .into_iter()
    .enumerate()
    {
        let email = format!("o{number}@example.com");
        let fields = [
            ("name", name),
            ("admin_name", "Rosa"),
            ("admin_email", &email),
            ("language", "de"),
            ("country", "DE"),
            ("time_zone", "Europe/Berlin"),
        ];
        let answer = otto.post("/platform/organizations", &fields);
        assert!([303, 422].contains(&answer.status));
    }
    scene.until_sent();
    let taken = taken_by(&mail);
    assert!(taken.len() >= 2);
    for message in taken {
        assert!(
            headers(&message)
                .iter()
                .all(|line| line.is_ascii() && line.len() < 998)
        );
        assert!(
            !headers(&message)
                .iter()
                .any(|line| line.to_lowercase().starts_with("bcc"))
        );
        assert_eq!(message.to.len(), 1);
    }
}
