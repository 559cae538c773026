//! `/login`, `/logout` and the start page.

mod attempt;
mod form;
pub mod pages;
mod rules;
mod store;
mod views;

pub use attempt::{AttemptOutcome, Credentials, Origin};
pub use rules::{Outcome, note_denial, note_entry};
pub use store::{credentials_of, delete_old, note_attempt};
pub use views::{denied, paused_seconds, paused_sentence};
