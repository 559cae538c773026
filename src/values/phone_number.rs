//! Phone numbers, by the numbering plans of libphonenumber.

use std::fmt;

use rlibphonenumber::{PHONE_NUMBER_UTIL, ParseError, PhoneNumberFormat, Region};

use crate::values::{CountryCode, FieldError, text};

/// A valid number, as typed and as dialled.
#[derive(Debug, Clone)]
pub struct PhoneNumber {
    typed: String,
    number: rlibphonenumber::PhoneNumber,
}

impl PhoneNumber {
    /// Of the typed text, in characters.
    pub const MAX: u32 = 40;

    /// `country` reads a number without `+`. Digits of any script; an extension stays in `typed`.
    ///
    /// # Errors
    /// `Required`, `TooLong`, `PhoneCountryMissing`, `PhoneInvalid`.
    pub fn parse(typed: &str, country: Option<CountryCode>) -> Result<Self, FieldError> {
        let country = country.filter(|_| !typed.trim_start().starts_with(['+', '＋']));
        let invalid = |typed: &str| FieldError::PhoneInvalid {
            typed: text::excerpt(typed.trim()),
            country,
        };
        let typed = text::required_line(typed, Self::MAX).map_err(|error| match error {
            FieldError::Required | FieldError::TooLong { .. } => error,
            _ => invalid(typed),
        })?;
        // The library looks for a number anywhere in a text; here the text must be one.
        if !typed.chars().next().is_some_and(begins_a_number) {
            return Err(invalid(&typed));
        }
        let region = country.and_then(|country| Region::from_code(country.as_str()).ok());
        let number = PHONE_NUMBER_UTIL
            .parse(&typed, region)
            .map_err(|error| match error {
                ParseError::InvalidCountryCode if !typed.starts_with(['+', '＋']) => {
                    FieldError::PhoneCountryMissing
                }
                _ => invalid(&typed),
            })?;
        if !number.is_valid() {
            return Err(invalid(&typed));
        }
        Ok(Self { typed, number })
    }

    /// From its two stored forms: numbering plans change, and a number once taken stays.
    ///
    /// # Errors
    /// `PhoneInvalid` when `e164` is not even a number.
    pub fn stored(typed: String, e164: &str) -> Result<Self, FieldError> {
        let number =
            PHONE_NUMBER_UTIL
                .parse(e164, None)
                .map_err(|_not_e164| FieldError::PhoneInvalid {
                    typed: typed.clone(),
                    country: None,
                })?;
        Ok(Self { typed, number })
    }

    /// As typed, but for its margins.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// `+33612345678`, without the extension.
    #[must_use]
    pub fn e164(&self) -> String {
        self.number.format_as(PhoneNumberFormat::E164).into_owned()
    }

    /// `+33 6 12 34 56 78`, with the extension.
    #[must_use]
    pub fn international(&self) -> String {
        self.number
            .format_as(PhoneNumberFormat::International)
            .into_owned()
    }

    /// `0612345678`: as it is dialled at home, the trunk prefix included.
    #[must_use]
    pub fn national_digits(&self) -> String {
        self.number
            .format_as(PhoneNumberFormat::National)
            .chars()
            .filter(char::is_ascii_digit)
            .collect()
    }
}

impl PartialEq for PhoneNumber {
    fn eq(&self, other: &Self) -> bool {
        self.typed == other.typed && self.e164() == other.e164()
    }
}

impl Eq for PhoneNumber {}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.international())
    }
}

fn begins_a_number(c: char) -> bool {
    matches!(c, '+' | '＋' | '(' | '（') || text::decimal_digit(c).is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(typed: &str, country: &str) -> Result<PhoneNumber, FieldError> {
        PhoneNumber::parse(typed, CountryCode::parse(country).ok())
    }

    #[test]
    fn national_numbers_are_read_by_their_country() {
        for (typed, country, e164) in [
            ("06 12 34 56 78", "FR", "+33612345678"),
            ("01.42.68.53.00", "FR", "+33142685300"),
            ("030 901820", "DE", "+4930901820"),
            ("(202) 555-0143", "US", "+12025550143"),
            ("03-3234-5678", "JP", "+81332345678"),
            ("010 0123 4567", "EG", "+201001234567"),
            ("٠١٠ ٠١٢٣ ٤٥٦٧", "EG", "+201001234567"),
            ("07 07 12 34 56", "CI", "+2250707123456"),
            ("(11) 96123-4567", "BR", "+5511961234567"),
            ("020 7946 0018", "GB", "+442079460018"),
            ("０９０-１２３４-５６７８", "JP", "+819012345678"),
            ("02 1234 5678", "IT", "+390212345678"),
            ("81234 56789", "IN", "+918123456789"),
            ("138 0013 8000", "CN", "+8613800138000"),
            ("77 123 45 67", "SN", "+221771234567"),
            ("0033 6 12 34 56 78", "DE", "+33612345678"),
        ] {
            let number = parse(typed, country).expect(typed);
            assert_eq!(number.e164(), e164);
            assert_eq!(number.typed(), typed);
        }
    }

    #[test]
    fn an_international_number_needs_no_country() {
        for typed in [
            "+33 6 12 34 56 78",
            "＋33 612345678",
            "+33 (0)6 12 34 56 78",
        ] {
            let number = parse(typed, "").expect(typed);
            assert_eq!(number.international(), "+33 6 12 34 56 78");
            assert_eq!(number.national_digits(), "0612345678");
        }
        assert_eq!(
            parse("06 12 34 56 78", ""),
            Err(FieldError::PhoneCountryMissing)
        );
    }

    #[test]
    fn an_extension_stays_in_what_was_typed() {
        let number = parse("01 42 68 53 00 ext. 12", "FR").expect("valid");
        assert_eq!(number.typed(), "01 42 68 53 00 ext. 12");
        assert_eq!(number.e164(), "+33142685300");
    }

    #[test]
    fn a_stored_number_comes_back() {
        let number = parse("06 12 34 56 78", "FR").expect("valid");
        let stored = PhoneNumber::stored(number.typed().to_owned(), &number.e164());
        assert_eq!(stored, Ok(number));
    }

    #[test]
    fn what_nobody_can_dial_is_refused() {
        for typed in [
            "06 12",
            "+33 6 12 34 56 78 90 12",
            "appelez le 06 12 34 56 78",
            "n/a",
            "-",
            "+",
            "+999 123456",
            "<b>06 12 34 56 78</b>",
            "06 12 34 56 78\u{202E}0",
            "chez nous",
            "06 12 34 56 78 / 06 98 76 54 32",
        ] {
            let is_refused = matches!(parse(typed, "FR"), Err(FieldError::PhoneInvalid { .. }));
            assert!(is_refused, "{typed}");
        }
        assert_eq!(parse(" ", "FR"), Err(FieldError::Required));
        let long = "0".repeat(41);
        assert_eq!(
            parse(&long, "FR"),
            Err(FieldError::TooLong {
                max: 40,
                length: 41
            })
        );
    }

    #[test]
    fn a_refused_number_is_told_with_the_country_that_it_was_read_in() {
        let told = |typed: &str| match parse(typed, "FR") {
            Err(FieldError::PhoneInvalid { typed, country }) => (typed, country),
            other => panic!("{other:?}"),
        };
        let france = CountryCode::parse("FR").ok();
        assert_eq!(
            told("(514) 555-0123"),
            ("(514) 555-0123".to_owned(), france)
        );
        assert_eq!(told("+33 6 12"), ("+33 6 12".to_owned(), None));
    }

    proptest! {
        #[test]
        fn whatever_is_taken_comes_back_from_its_e164(typed in "[+]?[0-9 ().-]{4,20}") {
            if let Ok(number) = parse(&typed, "DE") {
                let again = parse(&number.e164(), "").expect("e164");
                prop_assert_eq!(again.e164(), number.e164());
            }
        }

        #[test]
        fn any_text_is_answered(typed in any::<String>()) {
            prop_assert!(parse(&typed, "FR").is_ok() || parse(&typed, "FR").is_err());
        }
    }
}
