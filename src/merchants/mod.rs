//! Merchants: businesses whose jobs the organization carries out, each with a portal in its own language.
//!
//! A merchant belongs to locations, has a level (what its users may do) and access rules (from where, by
//! which ways). Adding one writes the merchant, its first user, the audit entry and, where it is invited,
//! the mail, in one transaction.

pub mod access;
mod change;
pub mod comparison;
mod form;
mod invitation;
mod listing;
pub mod members;
mod misfit;
mod model;
mod once;
pub mod pages;
pub mod portal;
mod refusal;
pub mod reminders;
mod rules;
mod search;
pub mod standing;
mod store;
mod trail;
mod versions;
pub mod view_as;
mod views;
mod writing;

pub use form::{MerchantField, MerchantForm, MerchantInput, SignIn};
pub use misfit::Misfit;
pub use model::{
    AccessRules, Exemption, ExemptionReason, FirstSignIn, Merchant, MerchantStatus, NewMerchant,
};
pub use refusal::Refusal;

pub use search::login_email_moved;
pub use store::find;
pub use views::recorded;
pub use writing::{Past, add, allow, write_all};
