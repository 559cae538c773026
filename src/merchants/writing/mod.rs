//! Writing what a form says: the merchant with its locations, its user, what it is found by and the trail,
//! in one transaction.

mod store;

pub use store::{Past, Written, add, allow, change, write_all};
