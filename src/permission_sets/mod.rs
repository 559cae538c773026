//! What a role and a merchant level have in common: each is a named set of permissions that people hold, edited in
//! a matrix, copied, compared, retired by moving its holders to another, and brought back.
//!
//! `roles` and `levels` say of which permissions, kept in which table, held by whom. Everything else is here.

mod comparison;
mod form;
mod history;
mod impact;
mod kind;
mod model;
mod once;
pub mod pages;
mod race;
mod refusal;
mod rules;
mod views;
mod words;
mod writing;

pub use form::{RetireForm, SetForm};
pub use impact::{Holders, Impact};
pub use kind::{AuditKinds, Flashes, Kept, Kind, SetChange, SetId};
pub use model::PermissionSet;
pub use refusal::{Fault, Faults, Refusal};
pub use views::{Matrix, full_description, groups_of, made_description, name_of, recorded};
pub use words::{Group, Worded};
pub use writing::{change, create, hold_rights, restore, retire};
