//! `/organization/locations…`

mod access;
mod archive;
mod change;
mod check;
mod create;
mod dialog;
pub mod form;
mod list;
