//! What people are told of their account, so that whoever did not do it themselves can act.

use crate::access::Principal;
use crate::paths;
use crate::settings::PublicUrl;
use crate::text::Reader;

/// What the kinds of all of them begin with: they hold no link that opens anything by itself.
pub(super) const NOTICES: &str = "notice-";

/// Something that was done.
#[derive(Clone, Debug)]
pub enum Notice<'a> {
    /// Somebody asked to sign in with the e-mail of this person.
    EmailWanted,
    /// From now on they sign in with `to`.
    EmailChanged { to: &'a str },
}

/// A notice in words.
pub(super) struct Wording {
    pub subject: String,
    pub body: String,
    /// Names and values, a line each.
    pub facts: Vec<(String, String)>,
    pub advice: String,
    /// Its words, and where it leads.
    pub button: Option<(String, String)>,
}

impl Notice<'_> {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::EmailWanted => "notice-email-wanted",
            Self::EmailChanged { .. } => "notice-email-changed",
        }
    }

    pub(super) fn wording(
        &self,
        reader: &Reader,
        public_url: &PublicUrl,
        principal: &Principal,
    ) -> Wording {
        let t = reader.t();
        let plain = |subject, body, advice| Wording {
            subject,
            body,
            facts: Vec::new(),
            advice,
            button: None,
        };
        match self {
            Self::EmailWanted => Wording {
                button: Some((t.sign_in_button(), public_url.link(paths::LOGIN))),
                ..plain(
                    t.email_wanted_subject(),
                    t.email_wanted_body(&principal.person().email),
                    t.email_wanted_advice(),
                )
            },
            Self::EmailChanged { to } => plain(
                t.email_changed_subject(),
                t.email_changed_body(to),
                whom_to_tell(reader, principal),
            ),
        }
    }
}

/// Whoever did not do it reaches the account no more by themselves.
fn whom_to_tell(reader: &Reader, principal: &Principal) -> String {
    let t = reader.t();
    match principal {
        Principal::Operator(_) => t.email_not_you_operator(),
        Principal::Staff(staff) => t.email_not_you_staff(&staff.organization.name),
        Principal::Merchant(user) => t.email_not_you_merchant(&user.organization.name),
    }
}
