//! `/organization/merchants…`

mod access;
mod change;
mod check;
pub mod create;
pub mod form;
mod list;
mod misfits;
mod race;
mod standing;
