//! A merchant's own people: the account itself, and the colleagues who were invited to its portal, each with a level of
//! their own. What they may do is what both that level and the merchant allow.
//!
//! [`Acting`] knows who may do what to whom; every change asks it inside its own transaction. The account belongs to the
//! organization, which edits it with the merchant: nobody changes, suspends or removes it here.

mod form;
mod model;
pub mod pages;
mod refusal;
mod rights;
mod rules;
mod store;
mod views;
mod writing;

pub use model::{Colleague, Listed, NewColleague};
pub use refusal::Refusal;
pub use rights::Acting;
pub use store::{all_colleagues, of_organization, subjects};
pub use views::{Row, rows};
pub use writing::{act, add, change};
