//! What the mails say.

use askama::Template;

use super::{Invitation, Message};
use crate::settings::PublicUrl;
use crate::text::{Reader, Words};

#[derive(Template)]
#[template(path = "emails/invitation.html")]
struct InvitationHtml<'a> {
    t: &'static Words,
    language: &'a str,
    direction: &'static str,
    name: &'a str,
    organization: &'a str,
    link: String,
}

#[derive(Template)]
#[template(path = "emails/invitation.txt")]
struct InvitationText<'a> {
    t: &'static Words,
    name: &'a str,
    organization: &'a str,
    link: String,
}

pub(super) fn invitation(
    reader: &Reader,
    public_url: &PublicUrl,
    invitation: &Invitation<'_>,
) -> Message {
    let t = reader.t();
    let organization = invitation.organization.map_or("Comptoir", |(_, name)| name);
    let link = public_url.link(invitation.path);
    let html = InvitationHtml {
        t,
        language: reader.language.as_str(),
        direction: reader.language.direction(),
        name: invitation.name,
        organization,
        link: link.clone(),
    };
    let text = InvitationText {
        t,
        name: invitation.name,
        organization,
        link,
    };
    Message {
        kind: "invitation".to_owned(),
        recipient: invitation.recipient.to_owned(),
        subject: plain(&t.email_invitation_subject(organization)),
        text: plain(&text.to_string()),
        html: html.to_string(),
    }
}

/// Without the isolation marks that Fluent sets around names: mail programs show them as boxes.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
