//! The permissions page: access alone, for who may edit it without the right to edit the rest. The fields are those
//! of the merchant's form, and so are the rules; what it has beside them are the overrides.

mod difference;
mod fields;
mod form;
pub mod pages;
mod preview;
mod question;
mod rules;
mod store;

pub use difference::{Difference, Switched};
pub use form::{OverridePart, SentOverride};
pub use preview::Preview;
pub use question::{Question, confirmed};
pub use rules::{AccessFaults, OverrideFault, lenient};
