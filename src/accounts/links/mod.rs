//! The links in mails that let somebody choose a password: an invitation, or a new one for a forgotten one.
//! What both are: a token whose hash is kept, a page that speaks its owner's language, two fields.

mod pages;
mod store;
mod views;

pub use pages::{ChosenLanguage, check, chosen, gone, holder, show};
pub use store::{Holder, delete_expired, use_up};

use crate::paths;

/// What a link is for; it opens nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Invitation,
    Reset,
}

impl Purpose {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
        }
    }

    /// The page that a link of this kind leads to.
    #[must_use]
    pub fn path(self, token: &str) -> String {
        match self {
            Self::Invitation => paths::invitation(token),
            Self::Reset => paths::password_reset(token),
        }
    }
}
