//! The doors of a forgotten password.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::ForgotForm;
use super::{rules, views};
use crate::accounts::links::{self, ChosenLanguage, Purpose};
use crate::accounts::passwords::ChoiceForm;
use crate::db::{DbResult, Within};
use crate::forms::FieldErrors;
use crate::paths;
use crate::web::{App, Flash, Form, PageResult, Path, Query};

/// `GET /password/forgot`
pub async fn show(app: App) -> PageResult {
    let none = FieldErrors::default();
    app.page(&views::forgot(&app, &ForgotForm::default(), &none))
}

/// `POST /password/forgot`: one answer, whether somebody has the e-mail or not.
pub async fn ask(form: Form<ForgotForm>, app: App) -> PageResult {
    let email = match form.fields.parse() {
        Ok(email) => email,
        Err(errors) => {
            let page = views::forgot(&app, &form.fields, &errors);
            return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (address, public_url) = (app.address, app.settings.public_url.clone());
    let shown = email.display();
    let pause = app
        .db
        .write(Within::Platform, move |tx| {
            rules::ask(tx, (&email, address), &public_url)
        })
        .await?;
    match pause {
        Some(pause) => views::paused(&app, &form.fields, pause),
        None => app.page(&views::sent(&app, &shown)),
    }
}

/// `GET /password/reset/{token}`
pub async fn choose(token: Path<String>, query: Query<ChosenLanguage>, mut app: App) -> PageResult {
    links::show(&mut app, (Purpose::Reset, &token.0), &query.0).await
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /password/reset/{token}/check?field=NAME`
pub async fn check(
    token: Path<String>,
    field: Query<CheckedField>,
    form: Form<ChoiceForm>,
    mut app: App,
) -> PageResult {
    let link = (Purpose::Reset, token.0.as_str());
    links::check(&mut app, link, &field.0.field, &form.fields).await
}

/// `POST /password/reset/{token}`: all sessions end; signing in comes next, by the rules of the day.
pub async fn reset(token: Path<String>, form: Form<ChoiceForm>, mut app: App) -> PageResult {
    let link = (Purpose::Reset, token.0.as_str());
    let Some(holder) = links::holder(&mut app, link).await? else {
        return links::gone(&app, Purpose::Reset);
    };
    let hash = match links::chosen(&app, link, &holder, &form.fields).await? {
        Ok(hash) => hash,
        Err(page) => return page,
    };
    let (address, public_url) = (app.address, app.settings.public_url.clone());
    let is_done: DbResult<bool> = app
        .db
        .write(Within::Platform, move |tx| {
            rules::settle(tx, (&token.0, &holder), &hash, (address, &public_url))
        })
        .await;
    if is_done? {
        return app.see_other(paths::LOGIN).flash(Flash::PasswordReset);
    }
    links::gone(&app, Purpose::Reset)
}
