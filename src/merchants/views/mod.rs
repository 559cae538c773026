//! What the merchants' pages show: everything compared, counted, formatted and translated.

mod access;
mod access_fields;
mod changes;
mod compare;
mod conflict;
mod details;
mod form;
mod history;
mod labels;
mod list;
mod misfits;
mod my_access;
mod placeless;
mod portal;
mod preview;
mod rights;

pub use access::AccessPage;
pub use compare::{ComparePage, Compared};
pub use conflict::{ConflictPage, RepeatedPage};
pub use details::MerchantPage;
pub use form::{FormChoices, FormPage, MessageFragment};
pub use history::HistoryPage;
pub use labels::recorded;
pub use list::{ListPage, Names};
pub use my_access::MyAccessPage;
pub use placeless::PlacelessPage;
pub use portal::{EmptyPage, LocationsPage, PortalPage};
