//! A yes to exactly what stood beside the checkbox: pages that ask before they save draw its digest with it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// What came with a form of a checkbox that says yes.
#[derive(Clone, Debug, Default)]
pub struct Confirmation {
    pub confirm: String,
    /// The digest of what the checkbox stood beside.
    pub confirming: String,
}

impl Confirmation {
    /// Whether this is what the person said yes to.
    #[must_use]
    pub fn is_of(&self, digest: &str) -> bool {
        !self.confirm.is_empty() && self.confirming == digest
    }
}

/// Stands for exactly these parts, in this order.
#[must_use]
pub fn digest_of(parts: &[String]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_is_for_one_change_and_none_without_a_tick() {
        let one = digest_of(&["a".to_owned(), "b".to_owned()]);
        assert_ne!(one, digest_of(&["ab".to_owned(), String::new()]));
        let sent = |confirm: &str| Confirmation {
            confirm: confirm.to_owned(),
            confirming: one.clone(),
        };
        assert!(sent("on").is_of(&one));
        assert!(!sent("").is_of(&one));
        assert!(!sent("on").is_of(&digest_of(&[])));
    }
}
