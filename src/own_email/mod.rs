//! `/account/email` and `/email/{token}`: the change of one's own e-mail, confirmed at both addresses.
//!
//! Whoever stole a session cannot carry the account away without the old mailbox, and whoever mistypes cannot lose it to
//! a stranger's. An address that somebody else signs in with gets the same answer as any other; its owner is told.

mod form;
pub mod pages;
mod rules;
mod views;
