//! `/organization/merchants…`

mod access;
mod access_page;
mod change;
mod changes;
mod check;
pub mod create;
pub mod form;
mod list;
mod misfits;
mod people;
mod race;
mod standing;
