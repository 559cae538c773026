//! The forms of one's second factor.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors, FieldView, Text};
use crate::text::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofField {
    CurrentPassword,
    Code,
}

impl Field for ProofField {
    const ALL: &'static [Self] = &[Self::CurrentPassword, Self::Code];

    fn name(self) -> &'static str {
        match self {
            Self::CurrentPassword => "current_password",
            Self::Code => "code",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::CurrentPassword => t.required_current_password(),
            Self::Code => t.required_code(),
        }
    }
}

impl ProofField {
    #[must_use]
    pub fn label(self, t: &Words) -> String {
        match self {
            Self::CurrentPassword => t.account_current_password(),
            Self::Code => t.second_factor_code(),
        }
    }

    /// The field with its words and its error; never with what was typed.
    #[must_use]
    pub fn view(self, t: &Words, hint: Option<String>, errors: &FieldErrors<Self>) -> FieldView {
        let text = Text {
            label: self.label(t),
            hint,
        };
        FieldView::new(t, self, text, "", errors).autocomplete("one-time-code")
    }
}

/// What was sent. No `Debug`: it holds a password.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ProofForm {
    pub current_password: String,
    pub code: String,
}
