//! An attempt to sign in, and what came of it.

use std::net::IpAddr;

use crate::access::{Denial, Evidence, Principal};
use crate::values::UserId;

/// What came of an attempt, as support reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptOutcome {
    SignedIn,
    UnknownEmail,
    /// Invited, and has not chosen a password yet.
    NoPassword,
    WrongPassword,
    /// The password was right, the code of the second factor was not.
    WrongCode,
    /// Not looked at, since too many were wrong just before. The first of each pause is recorded.
    Paused,
    Denied(Denial),
}

impl AttemptOutcome {
    /// Those that an organization can read of: an unknown e-mail is nobody's.
    pub const OF_ORGANIZATIONS: [Self; 10] = [
        Self::SignedIn,
        Self::WrongPassword,
        Self::WrongCode,
        Self::NoPassword,
        Self::Paused,
        Self::Denied(Denial::AddressNotAllowed),
        Self::Denied(Denial::MerchantSuspended),
        Self::Denied(Denial::MerchantArchived),
        Self::Denied(Denial::UserSuspended),
        Self::Denied(Denial::ModuleOff),
    ];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "ok",
            Self::UnknownEmail => "unknown-email",
            Self::NoPassword => "no-password",
            Self::WrongPassword => "wrong-password",
            Self::WrongCode => "wrong-code",
            Self::Paused => "paused",
            Self::Denied(denial) => denial.as_str(),
        }
    }
}

impl AttemptOutcome {
    /// Reads what [`AttemptOutcome::as_str`] wrote.
    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        Self::OF_ORGANIZATIONS
            .into_iter()
            .chain([Self::UnknownEmail])
            .find(|outcome| outcome.as_str() == text)
    }
}

crate::stored_as_text!(AttemptOutcome);

/// What is recorded of an attempt beside where it came from.
#[derive(Clone, Copy)]
pub struct AttemptRecord<'a> {
    pub user: Option<UserId>,
    /// Whose organization may read of it.
    pub principal: Option<&'a Principal>,
    pub outcome: AttemptOutcome,
    /// As it was shown.
    pub reference: Option<&'a str>,
    /// Where the password was right: what was decided from.
    pub evidence: Option<&'a Evidence>,
}

/// Whose password is to be compared, with what.
#[derive(Clone)]
pub struct Credentials {
    pub user: UserId,
    pub password_hash: Option<String>,
}

/// Where an attempt came from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Canonical, or empty where what was typed is no e-mail: it may be a password in the wrong field.
    pub email: String,
    pub address: IpAddr,
    pub agent: String,
}
