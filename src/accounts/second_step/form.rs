//! The form of the second step.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors};
use crate::text::Words;
use crate::values::FieldError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeField {
    Code,
}

impl Field for CodeField {
    const ALL: &'static [Self] = &[Self::Code];

    fn name(self) -> &'static str {
        "code"
    }

    fn required(self, t: &Words) -> String {
        t.required_code()
    }
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct CodeForm {
    pub code: String,
}

impl CodeForm {
    pub fn check(&self) -> Result<(), FieldErrors<CodeField>> {
        if self.code.trim().is_empty() {
            Err(FieldErrors::of(CodeField::Code, FieldError::Required))
        } else {
            Ok(())
        }
    }
}
