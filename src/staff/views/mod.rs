//! What the staff's pages show: everything compared, counted, formatted and translated.

mod form;
mod labels;
mod list;
mod member;

pub use form::new_page;
pub use labels::recorded;
pub use list::ListPage;
pub use member::{Biography, conflict_page, home, member_page, refused_page};
