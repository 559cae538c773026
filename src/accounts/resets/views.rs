//! The pages of a forgotten password.

use std::time::Duration;

use askama::Template;

use super::form::{ForgotField, ForgotForm};
use crate::accounts::sign_in::paused_seconds;
use crate::forms::{FieldErrors, FieldView, FormErrors, Text, paused_sentence};
use crate::paths;
use crate::web::{App, Chrome, PageResult, Section, StatusCode, header};

#[derive(Template)]
#[template(path = "accounts/forgot.html")]
pub struct ForgotPage {
    chrome: Chrome,
    title: String,
    problem: Option<String>,
    errors: FormErrors,
    email: FieldView,
    action: &'static str,
    login: &'static str,
}

#[derive(Template)]
#[template(path = "accounts/forgot_sent.html")]
pub struct SentPage {
    chrome: Chrome,
    sentence: String,
    login: &'static str,
}

pub fn forgot(app: &App, form: &ForgotForm, errors: &FieldErrors<ForgotField>) -> ForgotPage {
    let t = app.reader.t();
    let title = t.forgot_title();
    let text = Text {
        label: t.sign_in_email(),
        hint: None,
    };
    ForgotPage {
        chrome: app.chrome(Section::None),
        title: if errors.is_empty() {
            t.page_title(title)
        } else {
            t.page_title_error(title)
        },
        problem: None,
        errors: FormErrors::new(t, errors, |_email| t.sign_in_email()),
        email: FieldView::new(t, ForgotField::Email, text, &form.email, errors)
            .autocomplete("username"),
        action: paths::PASSWORD_FORGOT,
        login: paths::LOGIN,
    }
}

pub fn paused(app: &App, form: &ForgotForm, pause: Duration) -> PageResult {
    let t = app.reader.t();
    let seconds = paused_seconds(pause);
    let mut page = forgot(app, form, &FieldErrors::default());
    page.title = t.page_title_error(t.forgot_title());
    page.problem = Some(paused_sentence(t, seconds));
    let mut response = app.page_with(StatusCode::TOO_MANY_REQUESTS, &page)?;
    let headers = response.headers_mut();
    headers.insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    Ok(response)
}

pub fn sent(app: &App, email: &str) -> SentPage {
    SentPage {
        chrome: app.chrome(Section::None),
        sentence: app.reader.t().forgot_sent(email),
        login: paths::LOGIN,
    }
}
