//! `/organization/merchants…`

mod access;
mod change;
mod check;
pub mod create;
pub mod form;
mod list;
mod race;
mod standing;
