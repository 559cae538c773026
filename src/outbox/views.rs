//! What the mails say.

use askama::Template;

use super::notices::Wording;
use super::{ConfirmationLink, Invitation, Message, Reminder};
use crate::access::Principal;
use crate::settings::PublicUrl;
use crate::text::{Reader, Words};

/// What a mail with a link says: the same in both forms, text and HTML.
struct Saying {
    subject: String,
    greeting: String,
    body: String,
    button: String,
    expiry: String,
    /// What to do where it was not expected.
    closing: String,
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
    closing: &'a str,
    link: &'a str,
}

#[derive(Template)]
#[template(path = "emails/link.txt", escape = "none")]
struct LinkText<'a> {
    organization: &'a str,
    greeting: &'a str,
    body: &'a str,
    button: &'a str,
    expiry: &'a str,
    closing: &'a str,
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
        closing: t.email_not_expected(),
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
        closing: t.email_not_expected(),
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
        closing: t.email_not_expected(),
    };
    let link = public_url.link(reminder.path);
    message(
        "exemption",
        reader,
        (reminder.organization.1, &link),
        (reminder.recipient, &saying),
    )
}

/// To the new address it says no more than that its reader may confirm it: it may be a stranger's.
pub(super) fn confirmation(
    reader: &Reader,
    public_url: &PublicUrl,
    (principal, confirmation): (&Principal, &ConfirmationLink<'_>),
) -> Message {
    let t = reader.t();
    let person = principal.person();
    let (recipient, body, button, closing) = match confirmation {
        ConfirmationLink::ToOld { to, .. } => (
            person.email.as_str(),
            t.email_confirm_old_body(to),
            t.email_confirm_old_button(),
            t.email_confirm_old_closing(),
        ),
        ConfirmationLink::ToNew { to, .. } => (
            *to,
            t.email_confirm_new_body(),
            t.email_confirm_new_button(),
            t.email_not_expected(),
        ),
    };
    let saying = Saying {
        subject: t.email_confirm_subject(),
        greeting: t.email_greeting(&person.name),
        body,
        button,
        expiry: t.email_confirm_expiry(),
        closing,
    };
    let organization = principal.organization();
    let organization = organization.map_or("Comptoir", |found| found.name.as_str());
    let link = public_url.link(confirmation.path());
    let links = (organization, link.as_str());
    message("email-change", reader, links, (recipient, &saying))
}

#[derive(Template)]
#[template(path = "emails/notice.html")]
struct NoticeHtml<'a> {
    t: &'static Words,
    language: &'a str,
    direction: &'static str,
    /// See [`LinkHtml`].
    start: &'static str,
    organization: &'a str,
    subject: &'a str,
    greeting: &'a str,
    body: &'a str,
    facts: &'a [(String, String)],
    advice: &'a str,
    button: Option<&'a (String, String)>,
}

#[derive(Template)]
#[template(path = "emails/notice.txt", escape = "none")]
struct NoticeText<'a> {
    t: &'static Words,
    organization: &'a str,
    greeting: &'a str,
    body: &'a str,
    facts: &'a [(String, String)],
    advice: &'a str,
    button: Option<&'a (String, String)>,
}

pub(super) fn notice(
    (kind, recipient): (&str, &str),
    reader: &Reader,
    principal: &Principal,
    wording: &Wording,
) -> Message {
    let t = reader.t();
    let direction = reader.language.direction();
    let organization = principal.organization();
    let organization = organization.map_or("Comptoir", |found| found.name.as_str());
    let greeting = t.email_greeting(&principal.person().name);
    let subject = plain(&wording.subject);
    let html = NoticeHtml {
        t,
        language: reader.language.as_str(),
        direction,
        start: if direction == "rtl" { "right" } else { "left" },
        organization,
        subject: &subject,
        greeting: &greeting,
        body: &wording.body,
        facts: &wording.facts,
        advice: &wording.advice,
        button: wording.button.as_ref(),
    };
    let text = NoticeText {
        t,
        organization,
        greeting: &greeting,
        body: &wording.body,
        facts: &wording.facts,
        advice: &wording.advice,
        button: wording.button.as_ref(),
    };
    let (text, html) = (plain(&text.to_string()), html.to_string());
    Message {
        kind: kind.to_owned(),
        recipient: recipient.to_owned(),
        subject,
        text,
        html,
    }
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
        closing: &saying.closing,
        link,
    };
    let text = LinkText {
        organization,
        greeting: &saying.greeting,
        body: &saying.body,
        button: &saying.button,
        expiry: &saying.expiry,
        closing: &saying.closing,
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
