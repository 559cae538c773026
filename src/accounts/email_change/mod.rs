//! A change of one's e-mail that was asked for, and takes place once both addresses have confirmed it.
//!
//! One at a time for each person: another that is asked for takes its place. Whatever ends the links to a new password
//! ends this too.

mod store;

use crate::clock::Moment;
use crate::text::Language;
use crate::values::UserId;

pub use store::{Links, Reach, ask, cancel, confirm, delete_expired, holder, pending, renew};

/// A change that waits.
#[derive(Clone, Debug)]
pub struct EmailChange {
    pub user: UserId,
    /// The new address, in its canonical form.
    pub to: String,
    pub has_old: bool,
    pub has_new: bool,
    pub asked_at: Moment,
    pub expires_at: Moment,
}

impl EmailChange {
    /// Whether both addresses have confirmed it.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.has_old && self.has_new
    }
}

/// To which of the two addresses a link was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Old,
    New,
}

/// Whom a link is for, and what it confirms.
#[derive(Clone, Debug)]
pub struct Holder {
    pub user: UserId,
    pub language: Language,
    pub from: String,
    pub to: String,
    pub side: Side,
}
