//! The list: which merchants, in which order, from where on. All of it is in the address.

mod key;
mod query;
mod store;

pub use query::{Filters, ListQuery, Position, Sort, StatusFilter};
pub use store::{ListedMerchant, Listing, list};
