//! New passwords and how strong they are.

mod strength;

use std::fmt;

use unicode_normalization::UnicodeNormalization;

pub use strength::{PasswordWeakness, Strength, strength};

use crate::values::{FieldError, text};

/// In characters after NFC (NIST SP 800-63B §3.1.1 for the absence of composition rules).
const MIN: u32 = 12;
const MAX: u32 = 128;

/// A password that may be set: 12 to 128 characters, NFC, not easily guessed.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordField {
    Password,
    Confirmation,
}

impl NewPassword {
    /// `context`: what an attacker would try first, such as the business name and the e-mail.
    ///
    /// # Errors
    /// The field at fault with `Required`, `PasswordTooShort`, `PasswordTooLong`,
    /// `PasswordWeak` or `PasswordsDiffer`.
    pub fn parse(
        typed: &str,
        confirmation: &str,
        context: &[&str],
    ) -> Result<Self, (PasswordField, FieldError)> {
        let password: String = typed.nfc().collect();
        acceptable(&password, context).map_err(|error| (PasswordField::Password, error))?;
        if confirmation.is_empty() {
            return Err((PasswordField::Confirmation, FieldError::Required));
        }
        if !confirmation.nfc().eq(password.chars()) {
            return Err((PasswordField::Confirmation, FieldError::PasswordsDiffer));
        }
        Ok(Self(password))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for NewPassword {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NewPassword(…)")
    }
}

fn acceptable(password: &str, context: &[&str]) -> Result<(), FieldError> {
    match text::length(password) {
        0 => return Err(FieldError::Required),
        length if length < MIN => return Err(FieldError::PasswordTooShort { min: MIN }),
        length if length > MAX => return Err(FieldError::PasswordTooLong { max: MAX }),
        _ => {}
    }
    strength(password, context)
        .weakness
        .map_or(Ok(()), |weak| Err(FieldError::PasswordWeak(weak)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTEXT: [&str; 2] = ["Épicerie Chloé", "chloe.martin@example.com"];

    fn refusal(typed: &str) -> Option<(PasswordField, FieldError)> {
        NewPassword::parse(typed, typed, &CONTEXT).err()
    }

    #[test]
    fn a_phrase_is_taken_as_typed_spaces_and_all() {
        for typed in [
            " trois vélos bleus sous la pluie ",
            "正しい馬の電池のホチキス",
            "Xk9$mQ2!vLp7",
        ] {
            let password = NewPassword::parse(typed, typed, &CONTEXT).expect(typed);
            assert_eq!(password.as_str(), typed);
        }
    }

    #[test]
    fn twelve_to_128_characters() {
        let at_password = |error| Some((PasswordField::Password, error));
        assert_eq!(refusal(""), at_password(FieldError::Required));
        assert_eq!(
            refusal("Xk9$mQ2!vLp"),
            at_password(FieldError::PasswordTooShort { min: 12 })
        );
        let long = "vélo bleu 7 ".repeat(11);
        assert_eq!(
            refusal(&long),
            at_password(FieldError::PasswordTooLong { max: 128 })
        );
    }

    #[test]
    fn what_is_easily_guessed_is_refused_with_its_reason() {
        for (typed, weakness) in [
            ("password1234", PasswordWeakness::Common),
            ("épiceriechloé", PasswordWeakness::AboutYou),
            ("epicerie chloe", PasswordWeakness::AboutYou),
            ("chloe.martin1", PasswordWeakness::AboutYou),
            ("comptoir2026", PasswordWeakness::AboutYou),
            ("aaaaaaaaaaaaaaaa", PasswordWeakness::Repeats),
            ("abcdefghijklmn", PasswordWeakness::Sequences),
            ("14/07/1789..", PasswordWeakness::Dates),
        ] {
            let expected = Some((PasswordField::Password, FieldError::PasswordWeak(weakness)));
            assert_eq!(refusal(typed), expected, "{typed}");
        }
    }

    #[test]
    fn the_confirmation_must_be_the_same_text_however_it_is_composed() {
        let differ = NewPassword::parse("trois vélos bleus", "trois velos bleus", &[]);
        assert_eq!(
            differ,
            Err((PasswordField::Confirmation, FieldError::PasswordsDiffer))
        );
        assert!(NewPassword::parse("trois vélos bleus", "trois ve\u{301}los bleus", &[]).is_ok());
    }

    #[test]
    fn a_password_is_never_written_to_a_log() {
        let password = NewPassword::parse("trois vélos bleus", "trois vélos bleus", &[]);
        assert!(!format!("{password:?}").contains("vélos"));
    }

    #[test]
    fn the_meter_rises_and_gives_its_reason_only_while_weak() {
        assert_eq!(strength("", &[]).score, 0);
        assert_eq!(strength("qwertyuiop", &[]).score, 0);
        let strong = strength("trois vélos bleus sous la pluie", &[]);
        assert_eq!(
            strong,
            Strength {
                score: 4,
                weakness: None
            }
        );
    }
}
