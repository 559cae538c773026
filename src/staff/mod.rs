//! Members of an organization and their roles.

mod store;

pub use store::{create_starting_roles, role_of_code};
