//! The forms of one's own account.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors};
use crate::text::Language;
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
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct LanguageForm {
    pub language: String,
}

impl LanguageForm {
    /// # Errors
    /// `LanguageUnknown` when none of ours has this tag.
    pub fn parse(&self) -> Result<Language, FieldErrors<LanguageField>> {
        Language::parse_stored(&self.language)
            .ok_or_else(|| FieldErrors::of(LanguageField::Language, FieldError::LanguageUnknown))
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
