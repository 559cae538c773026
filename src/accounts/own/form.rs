//! The forms of one's own account.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors};
use crate::text::{Language, Words};
use crate::values::FieldError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageField {
    Language,
}

impl Field for LanguageField {
    const ALL: &'static [Self] = &[Self::Language];

    fn name(self) -> &'static str {
        "language"
    }

    fn required(self, t: &Words) -> String {
        t.required_language()
    }
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct LanguageForm {
    pub language: String,
}

impl LanguageForm {
    /// # Errors
    /// `Required` when there is none, `LanguageUnknown` when none of ours has this tag.
    pub fn parse(&self) -> Result<Language, FieldErrors<LanguageField>> {
        let error = if self.language.is_empty() {
            FieldError::Required
        } else {
            FieldError::LanguageUnknown
        };
        Language::parse_stored(&self.language)
            .ok_or_else(|| FieldErrors::of(LanguageField::Language, error))
    }
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ThemeForm {
    pub theme: String,
    pub next: String,
}

impl ThemeForm {
    /// One of the three; what is not is the browser's choice.
    pub fn theme(&self) -> &'static str {
        match self.theme.as_str() {
            "light" => "light",
            "dark" => "dark",
            _ => "auto",
        }
    }
}
