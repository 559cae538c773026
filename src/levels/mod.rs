//! Merchant levels: what a merchant's users may do. Three come with an organization.

mod model;
pub mod pages;
mod store;
mod views;

pub use crate::web::merchant_permission_label as permission_label;
pub use model::Level;
pub use store::{all, create_starting};
pub use views::{Matrix, description_of, name_of, name_of_code};
