//! `/organization/…`

pub mod levels;
pub mod locations;
pub mod merchants;
pub mod staff;
