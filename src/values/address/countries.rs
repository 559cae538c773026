//! The countries and territories that an address can be in.

use std::fmt;

use super::formats::{self, AddressFormat};
use crate::values::FieldError;

/// ISO 3166 alpha-2 (and `XK`, Kosovo), of a territory whose address format is known.
#[derive(Clone, Copy)]
pub struct CountryCode(pub(super) &'static AddressFormat);

impl CountryCode {
    /// In either case, with white space around it.
    ///
    /// # Errors
    /// `Required`, `CountryUnknown`.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let code = typed.trim().to_ascii_uppercase();
        if code.is_empty() {
            return Err(FieldError::Required);
        }
        formats::of(&code)
            .map(Self)
            .ok_or(FieldError::CountryUnknown)
    }

    /// Every one, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        formats::all().iter().map(Self)
    }

    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0.code()
    }

    #[must_use]
    pub const fn format(self) -> &'static AddressFormat {
        self.0
    }
}

impl PartialEq for CountryCode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for CountryCode {}

impl std::hash::Hash for CountryCode {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for CountryCode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for CountryCode {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CountryCode({})", self.as_str())
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_taken_in_either_case() {
        assert_eq!(CountryCode::parse(" fr ").expect("FR").as_str(), "FR");
        assert_eq!(CountryCode::all().count(), 250);
    }

    #[test]
    fn what_is_no_country_is_refused() {
        assert_eq!(CountryCode::parse(""), Err(FieldError::Required));
        for typed in ["ZZ", "EU", "FRA", "F", "33", "ＦＲ", "France", "\0"] {
            assert_eq!(
                CountryCode::parse(typed),
                Err(FieldError::CountryUnknown),
                "{typed}"
            );
        }
    }
}
