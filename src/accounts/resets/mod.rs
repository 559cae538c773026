//! `/password/forgot` and `/password/reset/{token}`: a new password for who has forgotten theirs, by a link to
//! their login e-mail. Nothing tells whether somebody signs in with an e-mail.

mod form;
pub mod pages;
mod rules;
mod views;
