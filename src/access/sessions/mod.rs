//! Sessions, in the database under a hash of the cookie's key.

mod store;

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clock::Moment;

pub use store::{
    Found, NewSession, SessionRow, all_open_of, delete_forgotten, end, end_all_of,
    end_all_of_merchant, end_all_of_merchants, end_one_of, end_others_of, insert, load, open_of,
    owner_of_form, replace, touch,
};

/// How its owner's pages name a session. The hash that it is stored under would open nothing either, but addresses
/// end up in logs and histories, and none of them should say which row a session is: this is a hash of that hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionHandle(String);

impl SessionHandle {
    fn new(id: &[u8]) -> Self {
        let hash = Sha256::new()
            .chain_update(b"session handle:")
            .chain_update(id)
            .finalize();
        Self(URL_SAFE_NO_PAD.encode(hash))
    }

    /// What stands in an address: it may be nobody's.
    #[must_use]
    pub fn of_address(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl std::fmt::Display for SessionHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A session that goes on, as its owner sees it.
#[derive(Clone, Debug)]
pub struct OpenSession {
    /// The hash that it is stored under.
    pub id: Vec<u8>,
    pub address: String,
    /// The browser, as it names itself.
    pub agent: String,
    pub created_at: Moment,
    /// To the minute: see [`SEEN_EVERY`].
    pub seen_at: Moment,
}

impl OpenSession {
    #[must_use]
    pub fn handle(&self) -> SessionHandle {
        SessionHandle::new(&self.id)
    }
}

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
    /// Its owner ended it from another one.
    EndedElsewhere,
}

impl Ending {
    pub const ALL: [Self; 7] = [
        Self::Expired,
        Self::SignedOut,
        Self::PasswordChanged,
        Self::EmailChanged,
        Self::AccessEnded,
        Self::ModuleSwitchedOff,
        Self::EndedElsewhere,
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
            Self::EndedElsewhere => "ended-elsewhere",
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
