//! `/organization/…`

pub mod levels;
pub mod locations;
pub mod merchants;
mod sign_ins;
pub mod staff;
