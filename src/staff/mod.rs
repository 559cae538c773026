//! Members of an organization's staff and their roles. A role is a set of rights; a member holds exactly one.
//!
//! [`Acting`] knows who may do what to whom; every change asks it inside its own transaction. A member who is
//! removed stays in the database, without a password, since the trail and sign-ins name them; no query of a
//! feature finds them, and their e-mail is free again.

mod change;
mod form;
mod invitation;
mod listing;
mod model;
mod once;
pub mod pages;
mod refusal;
mod rights;
mod rules;
pub mod standing;
mod store;
mod views;
mod writing;

pub use crate::people::Invitation;
pub use form::{StaffField, StaffForm};
pub use invitation::Mails;
pub use model::{Member, NewMember};
pub use refusal::Refusal;
pub use rights::Acting;
pub use store::{all_members, find};
pub use views::recorded;
pub use writing::{add, change};
