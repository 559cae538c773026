//! The place in the list after (or before) which a page begins: an opaque text in the address.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::clock::Moment;
use crate::values::MerchantId;

/// Microseconds from 1970 to the end of the year 9999: what both engines can store, and we write.
const YEARS: std::ops::RangeInclusive<i64> = 0..=253_402_300_799_999_999;

/// What the list is sorted by, of one merchant; the id makes it unique.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortValue {
    Text(String),
    Time(i64),
}

/// A place in the list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub value: SortValue,
    pub id: MerchantId,
}

impl Key {
    /// For the address.
    #[must_use]
    pub fn encode(&self) -> String {
        let value = match &self.value {
            SortValue::Text(text) => format!("t{text}"),
            SortValue::Time(microseconds) => format!("m{microseconds}"),
        };
        URL_SAFE_NO_PAD.encode(format!("{}{value}", self.id))
    }

    /// None for what [`Key::encode`] did not write: the list then begins at its beginning.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let decoded = String::from_utf8(bytes).ok()?;
        let (id, value) = decoded.split_at_checked(36)?;
        let (kind, value) = value.split_at_checked(1)?;
        let value = match kind {
            "t" if !value.contains('\0') => SortValue::Text(value.to_owned()),
            "m" => SortValue::Time(value.parse().ok().filter(|time| YEARS.contains(time))?),
            _ => return None,
        };
        Some(Self {
            value,
            id: id.parse().ok()?,
        })
    }

    #[must_use]
    pub fn text(&self) -> &str {
        match &self.value {
            SortValue::Text(text) => text,
            SortValue::Time(_) => "",
        }
    }

    #[must_use]
    pub fn moment(&self) -> Moment {
        match &self.value {
            SortValue::Text(_) => Moment::EPOCH,
            SortValue::Time(microseconds) => Moment::from_microseconds(*microseconds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_survives_the_address() {
        for value in [
            SortValue::Text("épicerie\n".to_owned()),
            SortValue::Time(1_700_000_000_000_000),
        ] {
            let key = Key {
                value,
                id: MerchantId::new(),
            };
            assert_eq!(Key::decode(&key.encode()), Some(key));
        }
        for nonsense in ["", "é", "AAAA", &URL_SAFE_NO_PAD.encode("short")] {
            assert_eq!(Key::decode(nonsense), None);
        }
    }

    #[test]
    fn a_time_that_no_database_keeps_is_no_place() {
        for time in [i64::MIN, -1, 253_402_300_800_000_000, i64::MAX] {
            let key = Key {
                value: SortValue::Time(time),
                id: MerchantId::new(),
            };
            assert_eq!(Key::decode(&key.encode()), None, "{time}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_in_an_address_makes_a_place_panic(text in ".*", inside in ".*") {
            let crafted = URL_SAFE_NO_PAD.encode(format!("{}{inside}", MerchantId::new()));
            for key in [text, crafted].iter().filter_map(|text| Key::decode(text)) {
                proptest::prop_assert!(key.moment() >= Moment::EPOCH);
            }
        }
    }
}
