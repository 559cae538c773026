//! The doors of a forgotten password.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::ForgotForm;
use super::store::{self, Holder};
use super::{rules, views};
use crate::accounts::passwords::{ChoiceField, ChoiceForm};
use crate::db::{DbResult, Within};
use crate::forms::{Field, FieldErrors};
use crate::paths;
use crate::web::{App, Error, Flash, Form, PageResult, Path, Query};

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
pub async fn choose(token: Path<String>, mut app: App) -> PageResult {
    match holder(&mut app, &token.0).await? {
        Some(holder) => {
            let none = FieldErrors::default();
            app.page(&views::choose(&app, &token.0, &holder, &none))
        }
        None => app.page_with(StatusCode::NOT_FOUND, &views::gone(&app)),
    }
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
    let field = ChoiceField::named(&field.0.field).ok_or(Error::NotFound)?;
    let holder = holder(&mut app, &token.0).await?.ok_or(Error::NotFound)?;
    let message = form
        .fields
        .message(app.reader.t(), field, &[&holder.name, &holder.email]);
    app.fragment(StatusCode::OK, &views::MessageFragment { message })
}

/// `POST /password/reset/{token}`: all sessions end; signing in comes next, by the rules of the day.
pub async fn reset(token: Path<String>, form: Form<ChoiceForm>, mut app: App) -> PageResult {
    let Some(holder) = holder(&mut app, &token.0).await? else {
        return app.page_with(StatusCode::NOT_FOUND, &views::gone(&app));
    };
    let password = match form.fields.parse(&[&holder.name, &holder.email]) {
        Ok(password) => password,
        Err(errors) => {
            let page = views::choose(&app, &token.0, &holder, &errors);
            return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let hash = app.passwords.hash(password.as_str().to_owned()).await?;
    let address = app.address;
    let is_done: DbResult<bool> = app
        .db
        .write(Within::Platform, move |tx| {
            rules::settle(tx, (&token.0, &holder), &hash, address)
        })
        .await;
    if is_done? {
        return app.see_other(paths::LOGIN).flash(Flash::PasswordReset);
    }
    app.page_with(StatusCode::NOT_FOUND, &views::gone(&app))
}

/// Whose link this is; from here on the page speaks their language, unless the browser has another.
async fn holder(app: &mut App, token: &str) -> DbResult<Option<Holder>> {
    let token = token.to_owned();
    let holder = app
        .db
        .read(Within::Platform, move |conn| store::holder(conn, &token))
        .await?;
    if let Some(holder) = &holder {
        app.prefer(holder.language);
    }
    Ok(holder)
}
