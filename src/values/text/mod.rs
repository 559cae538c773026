//! Cleaning of what people type on one line, and folding for search.

mod characters;
mod fold;

use characters::is_zero_width;
pub use characters::{decimal_digit, has_visible, is_forbidden, is_unseen};
pub use fold::fold;

use unicode_normalization::UnicodeNormalization;

use crate::values::FieldError;

/// NFC, without white space and zero-width characters at either end.
#[must_use]
pub fn clean(typed: &str) -> String {
    let is_margin = |c: char| c.is_whitespace() || is_zero_width(c);
    typed.trim_matches(is_margin).nfc().collect()
}

/// A cleaned line of at most `max` characters; `None` when only white space was typed.
///
/// # Errors
/// `NothingVisible`, `ForbiddenCharacters`, `TooLong`.
pub fn optional_line(typed: &str, max: u32) -> Result<Option<String>, FieldError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let cleaned = clean(typed);
    if !has_visible(&cleaned) {
        return Err(FieldError::NothingVisible);
    }
    if cleaned.chars().any(is_forbidden) {
        return Err(FieldError::ForbiddenCharacters);
    }
    let length = length(&cleaned);
    if length > max {
        return Err(FieldError::TooLong { max, length });
    }
    Ok(Some(cleaned))
}

/// As [`optional_line`], with `Required` when only white space was typed.
///
/// # Errors
/// `Required`, `NothingVisible`, `ForbiddenCharacters`, `TooLong`.
pub fn required_line(typed: &str, max: u32) -> Result<String, FieldError> {
    optional_line(typed, max)?.ok_or(FieldError::Required)
}

/// In characters (Unicode scalar values), as the limits are counted.
#[must_use]
pub fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// `text` with the decimal digits of every script as ASCII.
#[must_use]
pub fn with_ascii_digits(text: &str) -> String {
    text.chars()
        .map(|c| {
            decimal_digit(c)
                .and_then(|digit| char::from_digit(digit, 10))
                .unwrap_or(c)
        })
        .collect()
}

/// The first 80 characters, for an error that repeats a line that may be of any length.
#[must_use]
pub fn excerpt(text: &str) -> String {
    const KEPT: usize = 80;
    let mut excerpt: String = text.chars().take(KEPT).collect();
    if text.chars().nth(KEPT).is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// A newtype over a required line, by its longest length in characters.
macro_rules! required_line_type {
    ($(#[$about:meta])* $name:ident, $max:literal) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// In characters.
            pub const MAX: u32 = $max;

            /// # Errors
            /// `Required`, `NothingVisible`, `ForbiddenCharacters`, `TooLong`.
            pub fn parse(typed: &str) -> Result<Self, crate::values::FieldError> {
                crate::values::text::required_line(typed, Self::MAX).map(Self)
            }

            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}
pub(crate) use required_line_type;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn white_space_and_zero_width_characters_go_at_the_ends_only() {
        assert_eq!(
            clean("\u{FEFF}\u{3000} a\u{200D}b \u{200B}\r\n"),
            "a\u{200D}b"
        );
    }

    #[test]
    fn accents_are_composed() {
        assert_eq!(clean("Cafe\u{301}"), "Café");
    }

    #[test]
    fn white_space_is_nothing_and_invisible_characters_are_an_error() {
        assert_eq!(optional_line(" \t\u{3000}", 10), Ok(None));
        for invisible in ["\u{200B}", "\u{3164}\u{2800}", "\u{301}", "\u{2060} \u{AD}"] {
            assert_eq!(
                optional_line(invisible, 10),
                Err(FieldError::NothingVisible)
            );
        }
    }

    #[test]
    fn characters_that_turn_or_break_the_text_are_refused() {
        for c in [
            '\0',
            '\t',
            '\n',
            '\u{85}',
            '\u{202E}',
            '\u{2067}',
            '\u{2028}',
            '\u{E0041}',
        ] {
            let typed = format!("a{c}b");
            assert_eq!(
                optional_line(&typed, 10),
                Err(FieldError::ForbiddenCharacters),
                "{c:?}"
            );
        }
    }

    #[test]
    fn joiners_of_scripts_and_emoji_are_kept() {
        for typed in ["می\u{200C}خواهم", "👩\u{200D}🍳", "ක්\u{200D}ෂ"] {
            assert_eq!(optional_line(typed, 20), Ok(Some(typed.to_owned())));
        }
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert!(optional_line("日本語", 3).is_ok());
        assert_eq!(
            optional_line("日本語", 2),
            Err(FieldError::TooLong { max: 2, length: 3 })
        );
    }

    #[test]
    fn digits_of_any_script_become_ascii() {
        assert_eq!(with_ascii_digits("٠١٢ ۳ ５६ 𝟡𝟘 Ⅷ"), "012 3 56 90 Ⅷ");
    }

    proptest! {
        #[test]
        fn cleaning_a_cleaned_line_changes_nothing(typed in any::<String>()) {
            if let Ok(Some(once)) = optional_line(&typed, 1000) {
                prop_assert_eq!(optional_line(&once, 1000), Ok(Some(once.clone())));
            }
        }
    }
}
