//! What the staff's pages show: everything compared, counted, formatted and translated.

mod conflict;
mod form;
mod labels;
mod list;
mod member;
mod remove;

pub use conflict::{ConflictPage, RepeatedPage};
pub use form::{MessageFragment, NewPage, Sent};
pub use labels::recorded;
pub use list::ListPage;
pub use member::{Biography, MemberPage};
pub use remove::{RefusedPage, RemovePage};
