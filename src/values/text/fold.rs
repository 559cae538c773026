//! Folding: what a person types without accents, capitals or the right dash finds the name.

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use super::{decimal_digit, is_unseen};

/// The form under which texts are compared in a search: NFKD, lower case, without accents,
/// with the letters that people type for those that no decomposition covers (`ß` → `ss`),
/// ASCII digits, plain quotes and dashes, single spaces. Folding twice changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let lowered = text.nfkd().flat_map(char::to_lowercase);
    // Lower case can bring a mark back ("İ"), and letters mapped below must not.
    for c in lowered.nfkd().filter(|&c| !is_dropped(c)) {
        if let Some(letters) = letters_for(c) {
            folded.push_str(letters);
        } else if let Some(digit) = decimal_digit(c).and_then(|d| char::from_digit(d, 10)) {
            folded.push(digit);
        } else {
            folded.push(c);
        }
    }
    let composed: String = folded.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Accents, vowel points, and what is drawn as nothing. Nukta, kana voicing and virama
/// (classes 7 to 9) and marks of class 0 are letters to their readers, so they stay.
fn is_dropped(c: char) -> bool {
    let is_accent = !matches!(canonical_combining_class(c), 0 | 7..=9);
    let is_tatweel = c == '\u{0640}';
    let is_unreadable = matches!(
        c.general_category(),
        GeneralCategory::Format | GeneralCategory::Control
    ) && !c.is_whitespace();
    is_accent || is_tatweel || is_unreadable || is_unseen(c)
}

const fn letters_for(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' | 'ɨ' => "i",
        'ŧ' => "t",
        'ŋ' => "n",
        'ς' => "σ",
        // Arabic: alef wasla, alef maqsura, teh marbuta, and the Persian forms of yeh and kaf.
        '\u{0671}' => "\u{0627}",
        '\u{0649}' | '\u{06CC}' => "\u{064A}",
        '\u{0629}' => "\u{0647}",
        '\u{06A9}' => "\u{0643}",
        '‘' | '’' | 'ʼ' | '‛' | 'ʻ' | '`' | '´' => "'",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => "-",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::fold;

    #[test]
    fn a_name_is_found_without_its_accents_and_capitals() {
        for (name, typed) in [
            ("Chez CHLOÉ", "chez chloe"),
            ("L’Épicerie — Cœur", "l'epicerie - coeur"),
            ("Straße", "STRASSE"),
            ("ŁÓDŹ", "lodz"),
            ("Smørrebrød", "smorrebrod"),
            ("Đà Nẵng", "da nang"),
            ("İSTANBUL ırmak", "istanbul irmak"),
            ("ΟΔΟΣ οδός", "οδος οδοσ"),
            ("ﬁn Ｔｏｋｙｏ ５", "fin tokyo 5"),
            ("a \u{A0}\t b", "a b"),
        ] {
            assert_eq!(fold(name), fold(typed), "{name}");
        }
    }

    #[test]
    fn arabic_is_found_without_points_stretching_or_hamza() {
        assert_eq!(fold("أَحْمَد"), fold("احمد"));
        assert_eq!(fold("محـــمد"), fold("محمد"));
        assert_eq!(fold("مكتبة ١٢"), fold("مكتبه 12"));
        assert_eq!(fold("مقهى"), fold("مقهي"));
    }

    #[test]
    fn kana_voicing_and_devanagari_signs_still_tell_words_apart() {
        assert_ne!(fold("か"), fold("が"));
        assert_ne!(fold("क"), fold("कु"));
        assert_eq!(fold("한국"), "한국");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
        }
    }
}
