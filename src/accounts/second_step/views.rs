//! The page that asks for the code.

use std::time::Duration;

use askama::Template;

use super::form::CodeField;
use crate::accounts::sign_in::paused_seconds;
use crate::forms::{FieldErrors, FieldView, FormErrors, Text, paused_sentence};
use crate::paths;
use crate::text::Words;
use crate::values::FieldError;
use crate::web::{App, Chrome, PageResult, Section, StatusCode, header};

#[derive(Template)]
#[template(path = "accounts/login_code.html")]
pub struct CodePage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    problem: Option<String>,
    errors: FormErrors,
    code: FieldView,
    action: &'static str,
    login: &'static str,
}

pub fn page(app: &App, errors: &FieldErrors<CodeField>) -> CodePage {
    let t = app.reader.t();
    let text = Text {
        label: t.second_factor_code(),
        hint: Some(t.second_step_hint()),
    };
    let code = FieldView::new(t, CodeField::Code, text, "", errors);
    CodePage {
        chrome: app.chrome(Section::None),
        t,
        title: if errors.is_empty() {
            t.page_title(t.second_step_title())
        } else {
            t.page_title_error(t.second_step_title())
        },
        problem: None,
        errors: FormErrors::new(t, errors, |_code| t.second_factor_code()),
        code: code.autocomplete("one-time-code"),
        action: paths::LOGIN_CODE,
        login: paths::LOGIN,
    }
}

pub fn refused(app: &App, errors: &FieldErrors<CodeField>) -> PageResult {
    app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(app, errors))
}

pub fn wrong(app: &App) -> PageResult {
    refused(
        app,
        &FieldErrors::of(CodeField::Code, FieldError::CodeWrong),
    )
}

pub fn paused(app: &App, pause: Duration) -> PageResult {
    let t = app.reader.t();
    let seconds = paused_seconds(pause);
    let mut page = page(app, &FieldErrors::default());
    page.title = t.page_title_error(t.second_step_title());
    page.problem = Some(paused_sentence(t, seconds));
    let mut response = app.page_with(StatusCode::TOO_MANY_REQUESTS, &page)?;
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    Ok(response)
}
