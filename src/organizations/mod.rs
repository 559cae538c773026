//! Organizations and their modules: the account manager's side, and an organization's own settings.

mod form;
mod founding;
mod model;
pub mod own;
pub mod pages;
mod store;
mod views;

pub use founding::{FirstAdministrator, Founded, found};
pub use model::{NewOrganization, OrganizationRefusal};
pub use own::recorded;
pub use store::{Switch, clear_network, create, names, of_name, set_merchants_module};
