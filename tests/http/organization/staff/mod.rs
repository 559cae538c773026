//! `/organization/staff…`

mod change;
mod check;
mod create;
pub mod form;
mod invitation;
mod list;
mod member;
mod race;
mod rights;
mod standing;
