//! The form that asks for a link.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors};
use crate::text::Words;
use crate::values::EmailAddress;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForgotField {
    Email,
}

impl Field for ForgotField {
    const ALL: &'static [Self] = &[Self::Email];

    fn name(self) -> &'static str {
        "email"
    }

    fn required(self, t: &Words) -> String {
        t.required_own_email()
    }
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ForgotForm {
    pub email: String,
}

impl ForgotForm {
    pub fn parse(&self) -> Result<EmailAddress, FieldErrors<ForgotField>> {
        EmailAddress::parse(&self.email).map_err(|error| FieldErrors::of(ForgotField::Email, error))
    }
}
