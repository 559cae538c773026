//! The history of an organization: every change, with who, what, before and after, when and from where, in the
//! reader's words; filtered, opened and exported.
//!
//! The trail itself is `audit`'s, and the component that draws it is `timeline`'s. This room stands to the right of all
//! that record something: it puts their words together, and leads to what an entry is about.

mod export;
mod kinds;
pub mod pages;
mod query;
mod store;
mod views;
mod vocabulary;
