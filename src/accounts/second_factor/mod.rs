//! The second factor: six digits that an authenticator shows for half a minute (TOTP, RFC 6238), and ten recovery codes
//! for when it is lost.
//!
//! The secret lies encrypted, since the server has to compute with it; of the recovery codes only keyed hashes are kept.
//! A step's code is accepted once: the last step that was used is kept and written in the transaction of its use.

mod codes;
mod form;
pub mod pages;
mod rules;
mod store;
mod taking;
mod views;

pub use codes::Secret;
pub use store::{Spent, codes_left, is_on, on_of, remove, spend};
pub use taking::take;
