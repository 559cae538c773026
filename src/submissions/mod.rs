//! A form that is sent twice makes one record: each carries a one-time token.

mod store;

use sha2::{Digest, Sha256};

use crate::values::UserId;

pub use store::{claim, delete_old, previous};

/// One submission of one form: the token that the page drew, and what was sent with it.
#[derive(Clone, Debug)]
pub struct Submission {
    user: UserId,
    id: Vec<u8>,
    digest: Vec<u8>,
}

/// What a token that was seen before stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Previous {
    /// The same content: the address where its result is shown.
    Same(String),
    /// The same form with other content: the address of what the first made.
    Other(String),
}

/// A token for a form that is drawn: 128 random bits.
#[must_use]
pub fn new_token() -> String {
    format!("{:032x}", rand::random::<u128>())
}

impl Submission {
    /// `token` is the form's hidden field; `content` everything that was sent, in one canonical form.
    /// A form without a token stands for itself: its content is its token.
    #[must_use]
    pub fn new(user: UserId, token: &str, content: &str) -> Self {
        let digest = Sha256::digest(content.as_bytes()).to_vec();
        let mut id = Sha256::new();
        id.update(user.as_uuid().as_bytes());
        id.update(if token.is_empty() {
            content.as_bytes()
        } else {
            token.as_bytes()
        });
        Self {
            user,
            id: id.finalize().to_vec(),
            digest,
        }
    }
}
