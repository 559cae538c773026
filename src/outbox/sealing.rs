//! Messages hold tokens: they lie in the database encrypted.

use aes_gcm::aead::{Aead, AeadCore, KeyInit, OsRng};
use aes_gcm::{Aes256Gcm, Nonce};

use crate::db::{DbError, DbResult};
use crate::settings::SecretKey;

const NONCE: usize = 12;

fn cipher(secret: &SecretKey, purpose: &str) -> Aes256Gcm {
    Aes256Gcm::new(&secret.derive(purpose).into())
}

pub(super) fn seal(secret: &SecretKey, plain: &[u8]) -> DbResult<Vec<u8>> {
    seal_for(secret, "outbox", plain)
}

pub(super) fn open(secret: &SecretKey, stored: &[u8]) -> DbResult<Vec<u8>> {
    open_for(secret, "outbox", stored)
}

/// AES-256-GCM with a random nonce in front, under a key that serves this purpose alone.
///
/// # Errors
/// [`DbError::Corrupt`] with the cipher's own words.
pub fn seal_for(secret: &SecretKey, purpose: &str, plain: &[u8]) -> DbResult<Vec<u8>> {
    let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
    let sealed = cipher(secret, purpose)
        .encrypt(&nonce, plain)
        .map_err(|error| DbError::Corrupt(error.to_string()))?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// What [`seal_for`] sealed.
///
/// # Errors
/// [`DbError::Corrupt`] when another key sealed it.
pub fn open_for(secret: &SecretKey, purpose: &str, stored: &[u8]) -> DbResult<Vec<u8>> {
    let unreadable = || DbError::Corrupt("a message that this secret key does not open".to_owned());
    let (nonce, sealed) = stored.split_at_checked(NONCE).ok_or_else(unreadable)?;
    cipher(secret, purpose)
        .decrypt(Nonce::from_slice(nonce), sealed)
        .map_err(|_wrong_key| unreadable())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_message_opens_with_its_own_key_only() {
        let secret = SecretKey::generate();
        let sealed = seal(&secret, b"token").unwrap();
        assert_eq!(open(&secret, &sealed).unwrap(), b"token");
        assert!(!sealed.windows(5).any(|part| part == b"token"));
        assert!(open(&SecretKey::generate(), &sealed).is_err());
        assert!(open(&secret, b"short").is_err());
    }
}
