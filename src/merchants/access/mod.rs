//! The permissions page: access alone, for who may edit it without the right to edit the rest. The fields are those
//! of the merchant's form, and so are the rules.

mod form;
pub mod pages;
