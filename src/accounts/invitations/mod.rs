//! `/invitation/{token}`: who was invited chooses a password and is signed in.

pub mod pages;
