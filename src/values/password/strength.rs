//! How easily a password is guessed, and mainly why.

use unicode_normalization::UnicodeNormalization;
use zxcvbn::{Entropy, feedback::Warning, matching::patterns::MatchPattern};

use crate::values::text;

/// zxcvbn's, from 0 to 4.
const LEAST_SCORE: u8 = 3;
/// zxcvbn's time grows with the square of the length: 6 ms on 128 characters.
const EXAMINED: usize = 64;
const PRODUCT: &str = "comptoir";

/// The main reason why a password is easily guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordWeakness {
    /// A well-known password, or a word by itself.
    Common,
    /// Built on the business name, the e-mail or the product's name.
    AboutYou,
    /// People's names.
    Names,
    Repeats,
    /// `abcd`, `4321`, or neighbouring keys.
    Sequences,
    /// Dates and recent years.
    Dates,
    /// None of the others: too little in it.
    Guessable,
}

impl PasswordWeakness {
    pub const ALL: [Self; 7] = [
        Self::Common,
        Self::AboutYou,
        Self::Names,
        Self::Repeats,
        Self::Sequences,
        Self::Dates,
        Self::Guessable,
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// From 0 to 4; from 3 on a password is taken.
    pub score: u8,
    /// `None` from score 3 on.
    pub weakness: Option<PasswordWeakness>,
}

/// For the meter beside the field; looks at the first 64 characters only.
#[must_use]
pub fn strength(typed: &str, context: &[&str]) -> Strength {
    let examined: String = typed.nfc().take(EXAMINED).collect();
    let own_words = own_words(context);
    let inputs: Vec<&str> = own_words.iter().map(String::as_str).collect();
    let entropy = zxcvbn::zxcvbn(&examined, &inputs);
    let score = u8::from(entropy.score());
    let weakness = (score < LEAST_SCORE).then(|| weakness(&entropy, &own_words));
    Strength { score, weakness }
}

/// Each text of the context whole, without its spaces, and word by word, with and without
/// accents; at most so many that a long name cannot slow a request down.
fn own_words(context: &[&str]) -> Vec<String> {
    const MOST: usize = 100;
    const SHORTEST: usize = 3;
    let mut words = vec![PRODUCT.to_owned()];
    for text in context {
        let lowered: String = text.nfc().flat_map(char::to_lowercase).collect();
        for text in [text::fold(&lowered), lowered] {
            let parts = || text.split(|c: char| !c.is_alphanumeric());
            words.extend(parts().map(str::to_owned));
            words.push(parts().collect());
            words.extend(text.rsplit_once('@').map(|(local, _)| local.to_owned()));
            words.push(text);
        }
    }
    words.retain(|word| word.chars().count() >= SHORTEST);
    words.sort_unstable();
    words.dedup();
    words.truncate(MOST);
    words
}

fn weakness(entropy: &Entropy, own_words: &[String]) -> PasswordWeakness {
    let is_own = |pattern: &MatchPattern| match pattern {
        MatchPattern::Dictionary(found) => own_words.contains(&found.matched_word),
        _ => false,
    };
    if entropy
        .sequence()
        .iter()
        .any(|found| is_own(&found.pattern))
    {
        return PasswordWeakness::AboutYou;
    }
    match entropy
        .feedback()
        .and_then(zxcvbn::feedback::Feedback::warning)
    {
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => PasswordWeakness::Sequences,
        Some(
            Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess,
        ) => PasswordWeakness::Repeats,
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword
            | Warning::AWordByItselfIsEasyToGuess,
        ) => PasswordWeakness::Common,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => {
            PasswordWeakness::Dates
        }
        Some(
            Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => PasswordWeakness::Names,
        None => PasswordWeakness::Guessable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_walk_over_the_keypad_is_measured() {
        for times in [16, 32] {
            assert!(strength(&"+9".repeat(times), &[]).score <= 4);
        }
    }
}
