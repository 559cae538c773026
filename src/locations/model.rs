//! What is true of a location, without any I/O.

use crate::values::text::{decimal_digit, fold, is_unseen, required_line};
use crate::values::{Address, FieldError, LocationId, Name, TimeZoneName, Version};

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocationKind {
    /// A shop.
    Branch,
    /// A distribution center.
    Warehouse,
}

impl LocationKind {
    pub const ALL: [Self; 2] = [Self::Branch, Self::Warehouse];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Branch => "branch",
            Self::Warehouse => "warehouse",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// # Errors
    /// `Required`, `ChoiceUnknown`.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        if typed.is_empty() {
            return Err(FieldError::Required);
        }
        Self::parse_stored(typed).ok_or(FieldError::ChoiceUnknown)
    }
}

/// An archived location takes no new merchants or jobs; what it had stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocationStatus {
    Active,
    Archived,
}

impl LocationStatus {
    pub const ALL: [Self; 2] = [Self::Active, Self::Archived];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Archived => "archived",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

crate::stored_as_text!(LocationKind, LocationStatus);

/// The organization's own code for a location, which jobs name it by: 1 to 40 letters, digits, `.`, `-`, `_`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(String);

impl Reference {
    pub const MAX: u32 = 40;

    /// # Errors
    /// `Required`, `NothingVisible`, `ForbiddenCharacters`, `TooLong`, `ReferenceForm`.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let reference = required_line(typed, Self::MAX)?;
        // Some fillers are letters to Unicode: two references must not differ by what nobody sees.
        let is_allowed = |c: char| {
            matches!(c, '.' | '-' | '_')
                || decimal_digit(c).is_some()
                || (c.is_alphabetic() && !is_unseen(c))
        };
        if !reference.chars().all(is_allowed) {
            return Err(FieldError::ReferenceForm);
        }
        Ok(Self(reference))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Under which it is unique: `Élan-1` and `ELAN-1` are the same reference.
    #[must_use]
    pub fn key(&self) -> String {
        fold(&self.0)
    }
}

/// Everything that a form sets, checked: every value of it may be stored as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLocation {
    pub name: Name,
    pub kind: LocationKind,
    pub reference_id: Reference,
    pub address: Address,
    pub time_zone: TimeZoneName,
}

/// A location as stored.
#[derive(Clone, Debug)]
pub struct Location {
    pub id: LocationId,
    pub current: NewLocation,
    pub status: LocationStatus,
    pub version: Version,
}

/// What a form needs to offer a location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocationChoice {
    pub id: LocationId,
    pub name: String,
    pub reference_id: String,
    pub kind: LocationKind,
    pub status: LocationStatus,
}

impl LocationChoice {
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.status == LocationStatus::Active
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_one_word_of_letters_digits_and_three_signs() {
        for typed in ["A", "PAR-01", "lyon_2.b", "Élan", "فرع-٣", "東京1"] {
            assert_eq!(Reference::parse(typed).expect(typed).as_str(), typed);
        }
        for typed in ["a b", "a/b", "a#", "½", "a\u{3164}", "👩\u{200D}🍳"] {
            assert_eq!(
                Reference::parse(typed),
                Err(FieldError::ReferenceForm),
                "{typed}"
            );
        }
        assert_eq!(Reference::parse(" "), Err(FieldError::Required));
        let long = FieldError::TooLong {
            max: 40,
            length: 41,
        };
        assert_eq!(Reference::parse(&"a".repeat(41)), Err(long));
    }

    #[test]
    fn references_are_compared_without_capitals_and_accents() {
        let key = |typed: &str| Reference::parse(typed).expect(typed).key();
        assert_eq!(key("Élan-1"), key("ELAN-1"));
        assert_ne!(key("elan-1"), key("elan_1"));
    }
}
