//! What the mails say.

use askama::Template;

use super::{Invitation, Message, Reminder};
use crate::settings::PublicUrl;
use crate::text::{Reader, Words};

/// What a mail with a link says: the same in both forms, text and HTML.
struct Saying {
    subject: String,
    greeting: String,
    body: String,
    button: String,
    expiry: String,
}

#[derive(Template)]
#[template(path = "emails/link.html")]
struct LinkHtml<'a> {
    t: &'static Words,
    language: &'a str,
    direction: &'static str,
    /// The side where lines begin: mail programs know no logical ones.
    start: &'static str,
    organization: &'a str,
    subject: &'a str,
    greeting: &'a str,
    body: &'a str,
    button: &'a str,
    expiry: &'a str,
    link: &'a str,
}

#[derive(Template)]
#[template(path = "emails/link.txt", escape = "none")]
struct LinkText<'a> {
    t: &'static Words,
    organization: &'a str,
    greeting: &'a str,
    body: &'a str,
    button: &'a str,
    expiry: &'a str,
    link: &'a str,
}

pub(super) fn invitation(
    reader: &Reader,
    public_url: &PublicUrl,
    invitation: &Invitation<'_>,
) -> Message {
    let t = reader.t();
    let organization = invitation.organization.map_or("Comptoir", |(_, name)| name);
    let saying = Saying {
        subject: t.email_invitation_subject(organization),
        greeting: t.email_greeting(invitation.name),
        body: t.email_invitation_body(organization),
        button: t.email_invitation_button(),
        expiry: t.email_invitation_expiry(),
    };
    let link = public_url.link(invitation.path);
    message(
        "invitation",
        reader,
        (organization, &link),
        (invitation.recipient, &saying),
    )
}

pub(super) fn reset(reader: &Reader, public_url: &PublicUrl, letter: &Invitation<'_>) -> Message {
    let t = reader.t();
    let organization = letter.organization.map_or("Comptoir", |(_, name)| name);
    let saying = Saying {
        subject: t.email_reset_subject(),
        greeting: t.email_greeting(letter.name),
        body: t.email_reset_body(letter.recipient),
        button: t.email_reset_button(),
        expiry: t.email_reset_expiry(),
    };
    let link = public_url.link(letter.path);
    message(
        "reset",
        reader,
        (organization, &link),
        (letter.recipient, &saying),
    )
}

pub(super) fn reminder(
    reader: &Reader,
    public_url: &PublicUrl,
    reminder: &Reminder<'_>,
) -> Message {
    let (t, day, merchant) = (reader.t(), reminder.day, reminder.merchant);
    let saying = Saying {
        subject: t.email_exemption_subject(merchant, day),
        greeting: t.email_greeting(reminder.name),
        body: match reminder.reason {
            Some(reason) => t.email_exemption_body_reason(merchant, reason, day),
            None => t.email_exemption_body(merchant, day),
        },
        button: t.email_exemption_button(),
        expiry: t.email_exemption_note(),
    };
    let link = public_url.link(reminder.path);
    message(
        "exemption",
        reader,
        (reminder.organization.1, &link),
        (reminder.recipient, &saying),
    )
}

/// One mail in both forms, in the reader's language and direction.
fn message(
    kind: &str,
    reader: &Reader,
    (organization, link): (&str, &str),
    (recipient, saying): (&str, &Saying),
) -> Message {
    let t = reader.t();
    let direction = reader.language.direction();
    let html = LinkHtml {
        t,
        language: reader.language.as_str(),
        direction,
        start: if direction == "rtl" { "right" } else { "left" },
        organization,
        subject: &plain(&saying.subject),
        greeting: &saying.greeting,
        body: &saying.body,
        button: &saying.button,
        expiry: &saying.expiry,
        link,
    };
    let text = LinkText {
        t,
        organization,
        greeting: &saying.greeting,
        body: &saying.body,
        button: &saying.button,
        expiry: &saying.expiry,
        link,
    };
    Message {
        kind: kind.to_owned(),
        recipient: recipient.to_owned(),
        subject: plain(&saying.subject),
        text: plain(&text.to_string()),
        html: html.to_string(),
    }
}

/// Without the isolation marks that Fluent sets around names: mail programs show them as boxes.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
