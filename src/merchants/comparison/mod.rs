//! Two merchants side by side: why one may what the other may not.

pub mod pages;

pub use pages::Pair;
