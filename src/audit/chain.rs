//! The HMAC that ties each entry to the one before it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// HMAC-SHA-256 over `previous` and the entry's parts, each with its length in front, so that no two
/// different entries give the same bytes.
pub(super) fn mac(key: &[u8; 32], previous: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_any_length_will_do| unreachable!());
    for part in std::iter::once(&previous).chain(parts) {
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        mac.update(&length.to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}
