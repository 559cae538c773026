//! `/invitation/{token}`: who was invited chooses a password and is signed in.

pub mod pages;
mod store;
mod views;

pub use store::{Invited, delete_expired};
