//! The permissions page: access alone, for who may edit it without the right to edit the rest. The fields are those
//! of the merchant's form, and so are the rules; what it has beside them are the overrides.

mod fields;
mod form;
pub mod pages;
mod rules;

pub use form::{OverridePart, SentOverride};
pub use rules::{AccessFaults, OverrideFault, lenient, today};
