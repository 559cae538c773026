//! Roles: what the members of an organization's staff may do. Seven come with an organization, which makes others
//! as it likes; nobody grants what they do not hold, and somebody must stay who can manage staff and roles.
//!
//! What a role has in common with a merchant level (its pages, its changes) is in `permission_sets`.
//!
//! Whoever gives a member of staff a role, takes one away, suspends or removes somebody takes [`hold_rights`] first: it is
//! the one lock of all that changes who may do what, so what is read after it stays true until the commit.

mod model;
mod store;

pub use crate::permission_sets::{full_description, hold_rights, made_description, name_of};
pub use model::{Role, Roles, name_of_code};
pub use store::{all, create_starting, in_use, is_administered, of_code};
