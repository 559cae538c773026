//! The form that asks for the password again, and the address of its page.

use serde::Deserialize;

use crate::forms::Field;
use crate::text::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfirmField {
    CurrentPassword,
}

impl Field for ConfirmField {
    const ALL: &'static [Self] = &[Self::CurrentPassword];

    fn name(self) -> &'static str {
        "current_password"
    }

    fn required(self, t: &Words) -> String {
        t.required_current_password()
    }
}

/// What was sent. No `Debug`: it holds a password.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ConfirmForm {
    pub current_password: String,
    pub next: String,
}

/// The part of the page's address after `?`.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ConfirmQuery {
    pub next: String,
}
