//! *Who can …*: for a permission, a location or an address, which merchants and which staff it lets in, and why.
//!
//! Nothing is stored here: merchants, levels, roles, locations and lists are asked as they stand now. Those who cannot sign
//! in at all (suspended, archived, removed) are not counted.

pub mod pages;
mod query;
mod store;
mod views;
