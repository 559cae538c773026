//! Sessions, in the database under a hash of the cookie's key.

mod store;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use store::{
    Found, NewSession, SessionRow, delete_forgotten, end, end_all_of, end_all_of_merchants, insert,
    load, open_of, owner_of_form, replace,
};

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// Nobody used it for a while, or it had lasted for as long as one may.
    Expired,
    SignedOut,
    PasswordChanged,
    EmailChanged,
    /// Its user was suspended, or what they belong to was.
    AccessEnded,
    /// The organization's Merchants module was switched off.
    ModuleSwitchedOff,
}

impl Ending {
    pub const ALL: [Self; 6] = [
        Self::Expired,
        Self::SignedOut,
        Self::PasswordChanged,
        Self::EmailChanged,
        Self::AccessEnded,
        Self::ModuleSwitchedOff,
    ];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::SignedOut => "signed-out",
            Self::PasswordChanged => "password-changed",
            Self::EmailChanged => "email-changed",
            Self::AccessEnded => "access-ended",
            Self::ModuleSwitchedOff => "module-was-off",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ending| ending.as_str() == text)
    }
}

crate::stored_as_text!(Ending);

/// Without a request for this long a session ends.
pub const IDLE: Duration = Duration::from_mins(30);
/// However busy, a session ends after this long.
pub const ABSOLUTE: Duration = Duration::from_hours(12);
/// How exactly the last request's time is kept: each more exact minute would be a write.
pub const SEEN_EVERY: Duration = Duration::from_mins(1);
/// An ended one is known for this long after its last request: who comes back is told why.
pub const REMEMBERED: Duration = Duration::from_hours(24);
