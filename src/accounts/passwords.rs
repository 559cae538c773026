//! The two fields by which somebody chooses a password: with an invitation, or on the account page.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors, FieldView, Message, Text};
use crate::text::Words;
use crate::values::{FieldError, NewPassword, PasswordField, strength};

/// Above this the meter says that there is nothing to gain.
const STRONG: u8 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceField {
    CurrentPassword,
    NewPassword,
    NewPasswordConfirmation,
}

impl Field for ChoiceField {
    const ALL: &'static [Self] = &[
        Self::CurrentPassword,
        Self::NewPassword,
        Self::NewPasswordConfirmation,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::CurrentPassword => "current_password",
            Self::NewPassword => "new_password",
            Self::NewPasswordConfirmation => "new_password_confirmation",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::CurrentPassword => t.required_current_password(),
            Self::NewPassword => t.required_password(),
            Self::NewPasswordConfirmation => t.required_password_again(),
        }
    }
}

impl ChoiceField {
    #[must_use]
    pub fn label(self, t: &Words) -> String {
        match self {
            Self::CurrentPassword => t.account_current_password(),
            Self::NewPassword => t.account_new_password(),
            Self::NewPasswordConfirmation => t.account_new_password_confirmation(),
        }
    }

    /// The field with its words and its error; never with what was typed.
    #[must_use]
    pub fn view(self, t: &Words, errors: &FieldErrors<Self>) -> FieldView {
        let hint = (self == Self::NewPassword).then(|| t.account_new_password_hint());
        FieldView::new(
            t,
            self,
            Text {
                label: self.label(t),
                hint,
            },
            "",
            errors,
        )
    }
}

/// What was sent. No `Debug`: it holds passwords.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChoiceForm {
    pub current_password: String,
    pub new_password: String,
    pub new_password_confirmation: String,
}

impl ChoiceForm {
    /// The password that was chosen; `context` is what an attacker would try first.
    ///
    /// # Errors
    /// The field at fault.
    pub fn parse(&self, context: &[&str]) -> Result<NewPassword, FieldErrors<ChoiceField>> {
        NewPassword::parse(&self.new_password, &self.new_password_confirmation, context).map_err(
            |(field, error)| {
                let field = match field {
                    PasswordField::Password => ChoiceField::NewPassword,
                    PasswordField::Confirmation => ChoiceField::NewPasswordConfirmation,
                };
                FieldErrors::of(field, error)
            },
        )
    }

    /// What the inline check says of one field: the same rules, and how strong the password is.
    #[must_use]
    pub fn message(&self, t: &Words, field: ChoiceField, context: &[&str]) -> Message {
        let errors = self.parse(context).err().unwrap_or_default();
        let mut message = Message::error(t, field, errors.get(field));
        if field == ChoiceField::NewPassword && !self.new_password.is_empty() {
            let score = strength(&self.new_password, context).score;
            message.strength = Some(score);
            if !message.is_invalid() {
                let said = if score >= STRONG {
                    t.account_password_strong()
                } else {
                    t.account_password_good()
                };
                message.lines = vec![said];
            }
        }
        message
    }
}

/// What is wrong with the current password.
#[must_use]
pub fn current_refused(error: FieldError) -> FieldErrors<ChoiceField> {
    FieldErrors::of(ChoiceField::CurrentPassword, error)
}
