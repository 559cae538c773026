//! Locations: the places of an organization that jobs belong to, shops (branches) and distribution centers
//! (warehouses), each with a reference of its own, an address and a time zone.
//!
//! A merchant belongs to at least one active location. Whoever writes a merchant's locations holds them with
//! [`hold_active`] first; archiving refuses what would leave a merchant without one.

mod archiving;
mod change;
mod form;
mod listing;
mod model;
mod once;
pub mod pages;
mod refusal;
mod rules;
mod store;
mod versions;
mod views;

pub use form::{LocationField, LocationForm};
pub use model::{Location, LocationChoice, LocationKind, LocationStatus, NewLocation, Reference};
pub use refusal::Refusal;
pub use store::{active, by_ids, create, find, hold_active, hold_active_among};
pub use views::recorded;
