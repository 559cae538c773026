//! What the merchants' pages show: everything compared, counted, formatted and translated.

mod details;
mod form;
mod history;
mod labels;
mod list;
mod portal;

pub use details::MerchantPage;
pub use form::{ConflictPage, FormChoices, FormPage, MessageFragment, RepeatedPage};
pub use history::HistoryPage;
pub use list::ListPage;
pub use portal::{EmptyPage, LocationsPage, PortalPage};
