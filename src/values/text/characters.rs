//! What single characters are: seen or not, harmless or not, digits.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Whether a person would see anything: a mark alone or a filler is nothing.
#[must_use]
pub fn has_visible(text: &str) -> bool {
    text.chars().any(|c| !c.is_whitespace() && !is_invisible(c))
}

/// Characters that change how the text around them reads, or that no field can hold: control,
/// line separators, bidi embeddings, overrides and isolates, deprecated formatting, annotation,
/// tags, noncharacters. Joiners and LRM/RLM stay: scripts and emoji need them.
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{2028}'..='\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}'
            | '\u{E0000}'..='\u{E007F}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// The value of a decimal digit of any script.
#[must_use]
pub fn decimal_digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let is_decimal = |code: u32| {
        char::from_u32(code).is_some_and(|c| c.general_category() == GeneralCategory::DecimalNumber)
    };
    let code = u32::from(c);
    // Unicode promises ten digits in a row, from zero; some rows touch, hence the remainder.
    is_decimal(code).then(|| {
        let before = (1..code)
            .take_while(|&distance| is_decimal(code - distance))
            .count();
        u32::try_from(before % 10).unwrap_or_default()
    })
}

/// Drawn as nothing and easily left unseen in the middle of a word: zero-width characters,
/// variation selectors, and the letters and marks that are fillers.
#[must_use]
pub const fn is_unseen(c: char) -> bool {
    is_zero_width(c)
        || matches!(c,
            '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
            | '\u{E0100}'..='\u{E01EF}')
}

pub(super) const fn is_zero_width(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}'
        | '\u{FEFF}')
}

fn is_invisible(c: char) -> bool {
    is_unseen(c)
        || matches!(
            c.general_category(),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
                | GeneralCategory::SpaceSeparator
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
        )
}
