//! What members of staff and a merchant's own people have in common: each is somebody with a name, an e-mail, a language
//! and one set of permissions (a role, or a level), invited, changed, suspended, resumed and removed the same way.
//!
//! `staff` and `merchants` say who may do it to whom, and keep them. The form and the pages are here.

mod form;
mod model;
mod versions;
pub mod views;

pub use form::{Basics, PersonField, PersonForm, chosen};
pub use model::{Act, Invitation, Stand, Standing};
