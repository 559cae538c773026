//! An attempt to sign in, and what came of it.

use std::net::IpAddr;

use crate::access::Denial;
use crate::values::UserId;

/// What came of an attempt, as support reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptOutcome {
    SignedIn,
    UnknownEmail,
    /// Invited, and has not chosen a password yet.
    NoPassword,
    WrongPassword,
    Denied(Denial),
}

impl AttemptOutcome {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "ok",
            Self::UnknownEmail => "unknown-email",
            Self::NoPassword => "no-password",
            Self::WrongPassword => "wrong-password",
            Self::Denied(denial) => denial.as_str(),
        }
    }
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
