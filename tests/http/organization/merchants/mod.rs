//! `/organization/merchants…`

mod access;
pub mod access_page;
mod change;
mod changes;
mod check;
mod compare;
pub mod create;
pub mod form;
mod list;
mod misfits;
mod people;
mod preview;
mod race;
mod standing;
mod view_as;
