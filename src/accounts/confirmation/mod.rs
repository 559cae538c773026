//! `/account/confirm`: the password, asked again before a sensitive change whose last proof is too old.

mod form;
pub mod pages;
mod views;
