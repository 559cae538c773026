//! `/invitation/{token}`: who was invited chooses a password and is signed in. And the mail that leads there.

mod mail;
pub mod pages;

pub use mail::{Invitee, Mails};
