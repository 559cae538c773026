//! Archiving and restoring: what depends on a location, and what becomes of it.
//!
//! No merchant is left without an active location: archiving the only one of a merchant is refused. Where
//! merchants have others, their default moves to the first of those by name.

mod store;

pub use store::{Dependents, Move, archive, dependents, merchant_count, restore};
