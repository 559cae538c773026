//! The sign-in form and the address of its page.

use serde::{Deserialize, Serialize};

use crate::forms::{Field, FieldErrors};
use crate::text::Words;
use crate::values::FieldError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInField {
    Email,
    Password,
}

impl Field for SignInField {
    const ALL: &'static [Self] = &[Self::Email, Self::Password];

    fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Password => "password",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Email => t.required_own_email(),
            Self::Password => t.required_own_password(),
        }
    }
}

/// What was sent. No `Debug`: it holds a password.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    pub email: String,
    pub password: String,
    pub next: String,
}

impl SignInForm {
    /// What was left empty. Anything else may be somebody's e-mail or password.
    pub fn check(&self) -> Result<(), FieldErrors<SignInField>> {
        let mut errors = FieldErrors::default();
        if self.email.trim().is_empty() {
            errors.add(SignInField::Email, FieldError::Required);
        }
        if self.password.is_empty() {
            errors.add(SignInField::Password, FieldError::Required);
        }
        if errors.is_empty() {
            Ok(())
        } else {
            Err(errors)
        }
    }
}

/// The part of the page's address after `?`.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct SignInQuery {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub next: String,
    /// Why a session ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
}
