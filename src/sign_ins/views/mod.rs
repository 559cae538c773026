//! What templates show of attempts: everything compared, counted, formatted and translated.

mod attempt;
mod labels;
mod list;

pub use attempt::{AttemptPage, Drawn};
pub use list::{ListPage, UnknownPage};
