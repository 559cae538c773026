//! The place in the list after (or before) which a page begins: an opaque text in the address.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::clock::Moment;
use crate::values::AttemptId;

/// Microseconds from 1970 to the end of the year 9999: what both engines can store, and we write.
const YEARS: std::ops::RangeInclusive<i64> = 0..=253_402_300_799_999_999;

/// When an attempt was made; the id makes it unique.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    pub at: Moment,
    pub id: AttemptId,
}

impl Key {
    /// For the address.
    #[must_use]
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}{}", self.id, self.at.as_microseconds()))
    }

    /// None for what [`Key::encode`] did not write: the list then begins at its beginning.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let decoded = String::from_utf8(bytes).ok()?;
        let (id, at) = decoded.split_at_checked(36)?;
        let at: i64 = at.parse().ok().filter(|at| YEARS.contains(at))?;
        Some(Self {
            at: Moment::from_microseconds(at),
            id: id.parse().ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_survives_the_address_and_nothing_else_is_one() {
        let key = Key {
            at: Moment::from_microseconds(1_700_000_000_000_000),
            id: AttemptId::new(),
        };
        assert_eq!(Key::decode(&key.encode()), Some(key));
        let far = URL_SAFE_NO_PAD.encode(format!("{}{}", key.id, i64::MAX));
        let before = URL_SAFE_NO_PAD.encode(format!("{}-1", key.id));
        for nonsense in ["", "é", "AAAA", &far, &before] {
            assert_eq!(Key::decode(nonsense), None);
        }
    }
}
