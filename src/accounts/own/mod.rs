//! `/account`: what is kept about oneself, one's language, one's password; and the theme.

mod form;
pub mod pages;
mod views;
