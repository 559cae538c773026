//! An organization's own start page, its request for a module, and its settings.

mod form;
pub mod pages;
mod store;
mod versions;
mod views;

pub use views::recorded;
