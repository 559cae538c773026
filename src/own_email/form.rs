//! The form of another e-mail.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors};
use crate::text::Words;
use crate::values::{EmailAddress, FieldError};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailField {
    Email,
}

impl Field for EmailField {
    const ALL: &'static [Self] = &[Self::Email];

    fn name(self) -> &'static str {
        "email"
    }

    fn required(self, t: &Words) -> String {
        t.required_new_email()
    }
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct EmailForm {
    pub email: String,
}

impl EmailForm {
    /// The new address, which is not `current`.
    ///
    /// # Errors
    /// The field at fault.
    pub fn parse(&self, current: &str) -> Result<EmailAddress, FieldErrors<EmailField>> {
        let refused = |error| FieldErrors::of(EmailField::Email, error);
        let email = EmailAddress::parse(&self.email).map_err(refused)?;
        if email.as_str() == current {
            return Err(refused(FieldError::EmailUnchanged));
        }
        Ok(email)
    }
}
