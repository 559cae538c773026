//! The page that asks for the password again.

use askama::Template;

use super::form::ConfirmField;
use crate::access::Principal;
use crate::forms::{FieldErrors, FieldView, FormErrors, Text};
use crate::paths;
use crate::text::Words;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "accounts/confirm.html")]
pub struct ConfirmPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    errors: FormErrors,
    /// For password managers.
    email: String,
    password: FieldView,
    next: String,
    action: &'static str,
    back: String,
}

impl ConfirmPage {
    #[must_use]
    pub fn new(
        (app, principal): (&App, &Principal),
        next: &str,
        errors: &FieldErrors<ConfirmField>,
    ) -> Self {
        let t = app.reader.t();
        let text = Text {
            label: t.account_current_password(),
            hint: None,
        };
        Self {
            chrome: app.chrome(Section::Account),
            t,
            title: if errors.is_empty() {
                t.page_title(t.confirm_title())
            } else {
                t.page_title_error(t.confirm_title())
            },
            errors: FormErrors::new(t, errors, |_password| t.account_current_password()),
            email: principal.person().email.clone(),
            password: FieldView::new(t, ConfirmField::CurrentPassword, text, "", errors),
            next: next.to_owned(),
            action: paths::ACCOUNT_CONFIRM,
            back: paths::own_path(next).unwrap_or(paths::ACCOUNT).to_owned(),
        }
    }
}
