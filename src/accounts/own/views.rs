//! The pages of one's own account.

use askama::Template;

use super::form::LanguageField;
use crate::access::Principal;
use crate::accounts::passwords::ChoiceField;
use crate::forms::{Choice, FieldErrors, FieldView, FormErrors, Message, Text};
use crate::paths;
use crate::text::{Language, words};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "accounts/account.html")]
pub struct AccountPage {
    chrome: Chrome,
    title: String,
    errors: FormErrors,
    facts: Vec<Fact>,
    language: FieldView,
    change_email: &'static str,
    change_language: &'static str,
    change_password: &'static str,
    sessions: &'static str,
    second_factor: &'static str,
}

/// A line of what is kept about somebody.
struct Fact {
    label: String,
    value: String,
}

pub fn account(
    app: &App,
    principal: &Principal,
    sessions: i64,
    errors: &FieldErrors<LanguageField>,
) -> AccountPage {
    let t = app.reader.t();
    let title = if errors.is_empty() {
        t.page_title(t.account())
    } else {
        t.page_title_error(t.account())
    };
    AccountPage {
        chrome: app.chrome(Section::Account),
        title,
        errors: FormErrors::new(t, errors, |_language| t.account_language()),
        facts: facts(app, principal, sessions),
        language: language(app, errors),
        change_email: paths::ACCOUNT_EMAIL,
        change_language: paths::ACCOUNT_LANGUAGE,
        change_password: paths::ACCOUNT_PASSWORD,
        sessions: paths::ACCOUNT_SESSIONS,
        second_factor: paths::SECOND_FACTOR,
    }
}

fn facts(app: &App, principal: &Principal, sessions: i64) -> Vec<Fact> {
    let t = app.reader.t();
    let person = principal.person();
    let organization = principal.organization().map(|found| found.name.clone());
    [
        (t.account_name(), Some(person.name.clone())),
        (t.account_email(), Some(person.email.clone())),
        (t.account_organization(), organization),
        (t.account_sessions(), Some(app.reader.number(sessions))),
    ]
    .into_iter()
    .filter_map(|(label, value)| {
        Some(Fact {
            label,
            value: value?,
        })
    })
    .collect()
}

fn language(app: &App, errors: &FieldErrors<LanguageField>) -> FieldView {
    let t = app.reader.t();
    let text = Text {
        label: t.account_language(),
        hint: None,
    };
    let choices = Language::iter()
        .map(|language| Choice {
            value: language.as_str().to_owned(),
            label: words(*language).language_name(),
            chosen: *language == app.reader.language,
            language: Some(language.as_str()),
            ..Choice::default()
        })
        .collect();
    FieldView::new(t, LanguageField::Language, text, "", errors).choices(choices)
}

#[derive(Template)]
#[template(path = "accounts/password.html")]
pub struct PasswordPage {
    chrome: Chrome,
    title: String,
    errors: FormErrors,
    action: &'static str,
    back: &'static str,
    email: String,
    current_password: FieldView,
    new_password: FieldView,
    new_password_confirmation: FieldView,
}

#[derive(Template)]
#[template(path = "components/message.html")]
pub struct MessageFragment {
    pub message: Message,
}

pub fn password(
    app: &App,
    principal: &Principal,
    errors: &FieldErrors<ChoiceField>,
) -> PasswordPage {
    let t = app.reader.t();
    let title = t.account_password_change();
    PasswordPage {
        chrome: app.chrome(Section::Account),
        title: if errors.is_empty() {
            t.page_title(title)
        } else {
            t.page_title_error(title)
        },
        errors: FormErrors::new(t, errors, |field| field.label(t)),
        action: paths::ACCOUNT_PASSWORD,
        back: paths::ACCOUNT,
        email: principal.person().email.clone(),
        current_password: ChoiceField::CurrentPassword.view(t, errors),
        new_password: ChoiceField::NewPassword.view(t, errors),
        new_password_confirmation: ChoiceField::NewPasswordConfirmation.view(t, errors),
    }
}
