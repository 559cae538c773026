//! Merchant levels: what a merchant's users may do. Three come with an organization, which makes others as it likes.
//!
//! What a level has in common with a role (its pages, its changes) is in `permission_sets`.

mod model;
mod store;

pub use crate::permission_sets::{Matrix, full_description, name_of};
pub use crate::web::merchant_permission_label as permission_label;
pub use model::{Level, Levels, name_of_code};
pub use store::{
    all, all_at_merchant, create_starting, hold_at_merchant, hold_in_use, in_use, of_merchant,
};
