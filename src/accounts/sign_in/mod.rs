//! `/login`, `/logout` and the start page.

mod attempt;
mod device;
mod form;
pub mod pages;
mod rules;
mod store;
mod views;

pub use attempt::{AttemptOutcome, AttemptRecord, Credentials, Origin};
pub use rules::{Outcome, REFERENCE_LETTERS, note_denial, note_entry, note_wrong_code};
pub use store::{RecentRefusal, credentials_of, delete_old, last_refusal_of, note_attempt};
pub use views::{denied, paused_seconds};
