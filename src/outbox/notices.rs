//! What people are told of their account, so that whoever did not do it themselves can act.

use std::net::IpAddr;

use crate::access::Principal;
use crate::clock::Moment;
use crate::paths;
use crate::settings::PublicUrl;
use crate::text::{Reader, Words, browser_name};

/// What the kinds of all of them begin with: they hold no link that opens anything by itself.
pub(super) const NOTICES: &str = "notice-";

/// Something that was done.
#[derive(Clone, Debug)]
pub enum Notice<'a> {
    /// Somebody asked to sign in with the e-mail of this person.
    EmailWanted,
    /// From now on they sign in with `to`.
    EmailChanged {
        to: &'a str,
    },
    /// They signed in from a browser and a network that they have not used of late.
    NewSignIn {
        at: Moment,
        address: IpAddr,
        agent: &'a str,
    },
    PasswordChanged,
    SecondFactorOn,
    SecondFactorOff,
    /// By somebody who may.
    SecondFactorTaken,
    RecoveryCodesMade,
    /// So many are left.
    RecoveryCodeUsed {
        left: i64,
    },
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

impl Wording {
    fn with_button(self, label: String, link: String) -> Self {
        Self {
            button: Some((label, link)),
            ..self
        }
    }
}

/// Without facts, and with nothing to press.
fn plain(subject: String, body: String, advice: String) -> Wording {
    Wording {
        subject,
        body,
        facts: Vec::new(),
        advice,
        button: None,
    }
}

impl Notice<'_> {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::EmailWanted => "notice-email-wanted",
            Self::EmailChanged { .. } => "notice-email-changed",
            Self::NewSignIn { .. } => "notice-new-sign-in",
            Self::PasswordChanged => "notice-password-changed",
            Self::SecondFactorOn => "notice-second-factor-on",
            Self::SecondFactorOff => "notice-second-factor-off",
            Self::SecondFactorTaken => "notice-second-factor-taken",
            Self::RecoveryCodesMade => "notice-recovery-codes-made",
            Self::RecoveryCodeUsed { .. } => "notice-recovery-code-used",
        }
    }

    pub(super) fn wording(
        &self,
        reader: &Reader,
        public_url: &PublicUrl,
        principal: &Principal,
    ) -> Wording {
        let t = reader.t();
        match self {
            Self::EmailWanted => {
                let body = t.email_wanted_body(&principal.person().email);
                plain(t.email_wanted_subject(), body, t.email_wanted_advice())
                    .with_button(t.sign_in_button(), public_url.link(paths::LOGIN))
            }
            Self::EmailChanged { to } => {
                let body = t.email_changed_body(to);
                let advice = whom_to_tell(reader, principal);
                plain(t.email_changed_subject(), body, advice)
            }
            Self::NewSignIn { at, address, agent } => Wording {
                facts: vec![
                    (t.email_time(), time(reader, *at, principal)),
                    (t.account_sessions_address(), address.to_string()),
                    (t.account_sessions_browser(), browser_name(t, agent)),
                ],
                ..look(
                    public_url,
                    t,
                    (t.email_sign_in_subject(), t.email_sign_in_body()),
                )
            },
            Self::PasswordChanged => {
                let body = t.email_password_changed_body();
                let advice = t.email_password_changed_advice();
                let link = public_url.link(paths::PASSWORD_FORGOT);
                plain(t.email_password_changed_subject(), body, advice)
                    .with_button(t.email_reset_button(), link)
            }
            Self::SecondFactorTaken => {
                let body = t.email_second_factor_taken_body();
                let advice = t.email_second_factor_taken_advice();
                plain(t.email_second_factor_off_subject(), body, advice)
            }
            _ => look(public_url, t, self.of_second_factor(t)),
        }
    }

    /// Subject and body.
    fn of_second_factor(&self, t: &Words) -> (String, String) {
        match self {
            Self::SecondFactorOn => (
                t.email_second_factor_on_subject(),
                t.email_second_factor_on_body(),
            ),
            Self::RecoveryCodesMade => (t.email_codes_made_subject(), t.email_codes_made_body()),
            Self::RecoveryCodeUsed { left } => {
                (t.email_code_used_subject(), t.email_code_used_body(*left))
            }
            _ => (
                t.email_second_factor_off_subject(),
                t.email_second_factor_off_body(),
            ),
        }
    }
}

/// What whoever did not do it does at once, while they can still sign in.
fn look(public_url: &PublicUrl, t: &Words, (subject, body): (String, String)) -> Wording {
    let link = public_url.link(paths::ACCOUNT_SESSIONS);
    plain(subject, body, t.email_look_advice()).with_button(t.email_look_button(), link)
}

/// With the zone's name: mails are read far from the shop.
fn time(reader: &Reader, at: Moment, principal: &Principal) -> String {
    let organization = principal.organization();
    let zone = organization.map_or("UTC", |found| found.time_zone.as_str());
    reader.t().email_time_in_zone(reader.date_time(at), zone)
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
