//! Which installed language a browser would rather read.

use super::Language;

/// The installed language that `Accept-Language` (RFC 9110 §12.5.4) prefers, by the primary subtag;
/// none when it names none of ours. At most the first 20 ranges are read.
#[must_use]
pub fn negotiate(accept_language: &str) -> Option<Language> {
    let mut ranges: Vec<(u16, Language)> = accept_language
        .split(',')
        .take(20)
        .filter_map(|range| {
            let mut parts = range.split(';');
            let tag = parts.next()?.trim().to_ascii_lowercase();
            let language = Language::parse_stored(tag.split('-').next()?)?;
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q=").map(thousandths))
                .unwrap_or(1000);
            (weight > 0).then_some((weight, language))
        })
        .collect();
    // Stable: of equal weights the first named wins.
    ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    ranges.first().map(|(_, language)| *language)
}

/// `0.8` → 800; what is not a weight counts as nothing wanted.
fn thousandths(weight: &str) -> u16 {
    let mut digits = weight.trim().splitn(2, '.');
    let whole = digits.next().unwrap_or("0");
    if whole == "1" {
        return 1000;
    }
    let fraction: String = digits
        .next()
        .unwrap_or("")
        .chars()
        .chain("000".chars())
        .take(3)
        .collect();
    fraction.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_heaviest_installed_language_wins() {
        assert_eq!(
            negotiate("nl, fr-CH;q=0.7, de;q=0.9, *;q=0.1"),
            Some(Language::De)
        );
        assert_eq!(negotiate("fr-CA"), Some(Language::Fr));
        assert_eq!(negotiate("ja, de;q=0"), None);
        assert_eq!(negotiate(""), None);
        assert_eq!(negotiate(";;;,,,q=,fr;q=abc"), None);
    }

    /// What browsers send, and what is nearly that.
    fn range() -> impl Strategy<Value = String> {
        let tag = prop_oneof![
            "[a-zA-Z*]{0,9}",
            "(en|fr|es|de|ar)(-[A-Z]{2})?",
            "\\PC{0,6}"
        ];
        let weight = prop_oneof![";q=[01]?[.]?[0-9]{0,5}", "[; ]{0,3}q=\\PC{0,5}", ""];
        (tag, weight).prop_map(|(tag, weight)| tag + &weight)
    }

    proptest! {
        #[test]
        fn any_header_is_answered(header in any::<String>()) {
            let named = |language: Language| header.to_ascii_lowercase().contains(language.as_str());
            prop_assert!(negotiate(&header).is_none_or(named));
        }

        #[test]
        fn a_language_that_wins_was_named(ranges in prop::collection::vec(range(), 0..30)) {
            let header = ranges.join(",");
            if let Some(language) = negotiate(&header) {
                prop_assert!(header.to_ascii_lowercase().contains(language.as_str()));
            }
        }

        #[test]
        fn the_heavier_of_two_wins_wherever_it_stands(one in 1..=999_u16, other in 1..=999_u16) {
            let header = format!("fr;q=0.{one:03}, de;q=0.{other:03}");
            let wanted = if one >= other { Language::Fr } else { Language::De };
            prop_assert_eq!(negotiate(&header), Some(wanted));
        }
    }
}
