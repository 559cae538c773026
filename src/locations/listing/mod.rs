//! The list: what it is restricted to, its order, its pages.

mod query;
mod store;

pub use query::{ListQuery, Sort, StatusFilter};
pub use store::{ListedLocation, Listing, list};
