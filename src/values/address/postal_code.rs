//! Postal codes, put into the form in which their country writes them.

use regex::{Regex, RegexBuilder};
use unicode_normalization::UnicodeNormalization;

use super::countries::CountryCode;
use super::formats::AddressFormat;
use crate::values::{FieldError, text};

/// ASCII digits and capitals, single spaces, separators and letters where the country's
/// examples have them: `ec1y8sy` → `EC1Y 8SY`, `1010` → `LV-1010`, `CH-8001` → `8001`.
///
/// # Errors
/// `PostalCodeForm`.
pub(super) fn parse(cleaned: &str, format: &'static AddressFormat) -> Result<String, FieldError> {
    let plain: String = cleaned
        .nfkc()
        .map(|c| if is_dash(c) { '-' } else { c })
        .collect();
    let typed = text::with_ascii_digits(&plain).to_uppercase();
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare: String = typed.chars().filter(|c| c.is_alphanumeric()).collect();
    let rests = rests_after_country(&typed, &bare, format);
    let shaped = |bare: &str| -> Vec<String> {
        format
            .postal_examples()
            .filter_map(|example| in_shape_of(example, bare))
            .collect()
    };
    let with_letters = format
        .postal_examples()
        .filter_map(|example| in_shape_of(example, &(leading_letters(example) + &bare)));
    let mut candidates = shaped(&bare)
        .into_iter()
        .chain([typed.clone()])
        .chain(rests.iter().flat_map(|rest| shaped(rest)))
        .chain(with_letters);
    candidates
        .find(|code| format.has_postal_form(code))
        .ok_or_else(|| FieldError::PostalCodeForm {
            typed: text::excerpt(cleaned),
            country: CountryCode(format),
            example: format.postal_example().map(str::to_owned),
        })
}

/// Those of Unicode, and the sound mark that Japanese keyboards give in their place.
const fn is_dash(c: char) -> bool {
    matches!(c, '‐'..='―' | '−' | 'ー')
}

/// The code without the sign of its country, in the three ways in which people put one
/// before it: as the layout prints it, as ISO does, or as on a car (`D-10115`).
fn rests_after_country(typed: &str, bare: &str, format: &AddressFormat) -> Vec<String> {
    let is_sign = |sign: &str| sign.len() <= 3 && sign.chars().all(|c| c.is_ascii_uppercase());
    let after_car_sign = typed.split_once('-').filter(|(sign, _)| is_sign(sign));
    [
        bare.strip_prefix(printed_prefix(format.layout())),
        bare.strip_prefix(format.code()),
        after_car_sign.map(|(_, rest)| rest),
    ]
    .into_iter()
    .flatten()
    .map(|rest| rest.chars().filter(|c| c.is_alphanumeric()).collect())
    .collect()
}

/// `bare` with the separators of `example`, when they have as many letters and digits.
fn in_shape_of(example: &str, bare: &str) -> Option<String> {
    let is_place = |c: char| c.is_ascii_alphanumeric();
    if example.chars().filter(|&c| is_place(c)).count() != bare.chars().count() {
        return None;
    }
    let mut typed = bare.chars();
    example
        .chars()
        .map(|c| if is_place(c) { typed.next() } else { Some(c) })
        .collect()
}

fn leading_letters(example: &str) -> String {
    example
        .chars()
        .take_while(char::is_ascii_alphabetic)
        .collect()
}

/// The letters that a layout prints before the code, such as `CH` of `CH-%Z`.
fn printed_prefix(layout: &str) -> &str {
    let before = layout.split_once("%Z").map_or("", |(before, _)| before);
    let near = before
        .rsplit(['|', ' '])
        .find(|text| !text.is_empty())
        .unwrap_or_default();
    let prefix = near.trim_end_matches('-');
    if prefix.contains('%') { "" } else { prefix }
}

/// The whole code must match. Codes are ASCII by then, so the pattern needs no Unicode tables.
pub(super) fn regex(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(&format!("^(?:{pattern})$"))
        .unicode(false)
        .build()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::values::address::formats;

    fn parse_in(country: &str, typed: &str) -> Result<String, FieldError> {
        parse(typed, formats::of(country).expect(country))
    }

    #[test]
    fn codes_are_put_into_their_countrys_form() {
        for (country, typed, code) in [
            ("FR", "75 011", "75011"),
            ("GB", "ec1y8sy", "EC1Y 8SY"),
            ("GB", "m2  5bq", "M2 5BQ"),
            ("GB", "BFPO61", "BFPO 61"),
            ("CA", "h3z2y7", "H3Z 2Y7"),
            ("NL", "1234ab", "1234 AB"),
            ("PL", "00950", "00-950"),
            ("JP", "１５４ー００２３", "154-0023"),
            ("BR", "40301110", "40301-110"),
            ("US", "221621010", "22162-1010"),
            ("IE", "d02x285", "D02 X285"),
            ("EG", "١٢٤١١", "12411"),
            ("LV", "1010", "LV-1010"),
            ("CH", "CH-8001", "8001"),
            ("SE", "se-114 55", "11455"),
            ("PE", "lima 23", "LIMA 23"),
            ("DE", "D-10115", "10115"),
            ("JP", "〒154-0023", "154-0023"),
            ("SG", "Singapore 546080", "546080"),
            ("PT", "2725–079", "2725-079"),
            ("CZ", "CZ11000", "110 00"),
            ("AE", "po box 1", "PO BOX 1"),
        ] {
            assert_eq!(
                parse_in(country, typed).as_deref(),
                Ok(code),
                "{country} {typed}"
            );
        }
    }

    #[test]
    fn another_form_is_refused_with_an_example() {
        for (country, typed, example) in [
            ("FR", "7501", "33380"),
            ("FR", "ABCDE", "33380"),
            ("US", "1234", "95014"),
            ("GB", "12345", "EC1Y 8SY"),
            ("DE", "12345\u{660}6", "26133"),
        ] {
            let error = FieldError::PostalCodeForm {
                typed: typed.to_owned(),
                country: CountryCode::parse(country).expect(country),
                example: Some(example.to_owned()),
            };
            assert_eq!(parse_in(country, typed), Err(error), "{country} {typed}");
        }
    }

    proptest! {
        #[test]
        fn a_code_once_taken_is_taken_again_unchanged(
            country in "FR|GB|CA|PL|JP|US|LV|CH|PE|LB|TW|AR|MT|SV|BH",
            typed in "[A-Z]{0,5}[ -]?[0-9]{1,5}[ -]?[0-9A-Z]{0,4}",
        ) {
            if let Ok(code) = parse_in(&country, &typed) {
                prop_assert_eq!(parse_in(&country, &code), Ok(code));
            }
        }
    }
}
