//! Attempts to sign in, and why each was refused: what support reads while somebody who stands before a closed door is
//! on the line.
//!
//! Accounts record the attempts, each with what the decision was made from. Here they are listed, and each is explained
//! rule by rule, as it was then and as it would be now. With the right to edit a merchant's access, the address is added
//! to its own list, or it is let in once.

mod explanation;
mod form;
mod listing;
mod model;
mod nearest;
pub mod pages;
mod reference;
mod refusal;
mod rules;
mod store;
mod views;
