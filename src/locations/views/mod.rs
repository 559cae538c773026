//! What the locations' pages show: everything compared, counted, formatted and translated.

mod archive;
mod conflict;
mod dialog;
mod form;
mod labels;
mod list;
mod location;

pub use archive::ArchivePage;
pub use conflict::{ConflictPage, RepeatedPage};
pub use dialog::{AddedFragment, DialogFragment};
pub use form::{MessageFragment, NewPage};
pub use labels::recorded;
pub use list::ListPage;
pub use location::LocationPage;
