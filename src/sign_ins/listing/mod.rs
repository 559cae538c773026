//! The list: which attempts, newest first, from where on. All of it is in the address.

mod key;
mod query;
mod store;

pub use query::{ListQuery, OutcomeFilter};
pub use store::{Listing, list};
