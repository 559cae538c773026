//! `/account/sessions`: where one is signed in, and ending that.

pub mod pages;
mod views;
