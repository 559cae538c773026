//! A reference as it is typed after it was heard: whatever the capitals, spaces and letters that sound or look alike.

use crate::accounts::sign_in::REFERENCE_LETTERS;
use crate::values::text::with_ascii_digits;

const LENGTH: usize = 8;

/// What a typed letter may stand for. The references themselves hold no I, L, O, 0 or 1; where one is typed, something
/// else was read or heard.
const ALIKE: [&str; 7] = ["0OQD", "1ILJ7", "B8", "S5", "Z2", "G6", "UV"];

/// The references that may be meant, the most literal first; none for what is no reference at all.
#[must_use]
pub fn meant_by(typed: &str) -> Vec<String> {
    let letters: Vec<char> = with_ascii_digits(typed)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .take(LENGTH + 1)
        .collect();
    if letters.len() != LENGTH {
        return Vec::new();
    }
    letters
        .iter()
        .map(|letter| readings(*letter))
        .fold(vec![String::new()], |begun, readings| {
            begun
                .iter()
                .flat_map(|text| readings.iter().map(move |c| with(text, *c)))
                .collect()
        })
}

fn with(text: &str, letter: char) -> String {
    let dash = if text.len() == LENGTH / 2 { "-" } else { "" };
    format!("{text}{dash}{letter}")
}

/// The letter itself first, where it occurs in references.
fn readings(letter: char) -> Vec<char> {
    let alike = ALIKE.iter().find(|group| group.contains(letter));
    let others = alike.map_or("", |group| group).chars();
    std::iter::once(letter)
        .chain(others.filter(|other| *other != letter))
        .filter(|c| REFERENCE_LETTERS.iter().any(|byte| char::from(*byte) == *c))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::meant_by;

    #[test]
    fn a_reference_is_read_however_it_is_typed() {
        for typed in [
            "K7QM-3XWD",
            "k7qm3xwd",
            " k7qm 3xwd ",
            "K7QM–3XWD",
            "k7om-3xw0",
            "KIQM-3XWD",
        ] {
            let meant = meant_by(typed);
            assert!(
                meant.contains(&"K7QM-3XWD".to_owned()),
                "{typed}: {meant:?}"
            );
        }
        assert_eq!(meant_by("k7qm-3xwd").first().unwrap(), "K7QM-3XWD");
        assert_eq!(meant_by("٣٣٣٣٤٤٤٤").first().unwrap(), "3333-4444");
    }

    #[test]
    fn what_has_another_length_is_none_and_no_reading_is_endless() {
        for typed in ["", "K7QM", "K7QM-3XWDA", "é", "'; DROP TABLE--"] {
            assert!(meant_by(typed).is_empty(), "{typed}");
        }
        assert!(meant_by("00000000").len() <= 256);
        assert!(meant_by("B8S5Z2G6").len() <= 256);
    }
}
