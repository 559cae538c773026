//! What the doors of both kinds of link do alike.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::views;
use super::{Holder, Purpose, store};
use crate::accounts::in_language;
use crate::accounts::passwords::{ChoiceField, ChoiceForm};
use crate::db::{DbResult, Within};
use crate::forms::{Field, FieldErrors};
use crate::web::{App, Error, PageResult};

/// Whose link this is; from here on the page speaks their language, unless the browser has another.
///
/// # Errors
/// Those of the query.
pub async fn holder(app: &mut App, (purpose, token): (Purpose, &str)) -> DbResult<Option<Holder>> {
    let token = token.to_owned();
    let holder = app
        .db
        .read(Within::Platform, move |conn| {
            store::holder(conn, purpose, &token)
        })
        .await?;
    if let Some(holder) = &holder {
        app.prefer(holder.language);
    }
    Ok(holder)
}

/// The language of a link on the page: the browser keeps it from then on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ChosenLanguage {
    language: String,
}

/// The page where the password is chosen.
///
/// # Errors
/// Those of the database.
pub async fn show(app: &mut App, link: (Purpose, &str), chosen: &ChosenLanguage) -> PageResult {
    let (purpose, token) = link;
    if !chosen.language.is_empty() {
        return in_language(app, &chosen.language, purpose.path(token));
    }
    match holder(app, link).await? {
        Some(holder) => {
            let none = FieldErrors::default();
            app.page(&views::choose(app, link, &holder, &none))
        }
        None => gone(app, purpose),
    }
}

/// The page of a link that opens nothing any more.
///
/// # Errors
/// As [`App::page`].
pub fn gone(app: &App, purpose: Purpose) -> PageResult {
    app.page_with(StatusCode::NOT_FOUND, &views::gone(app, purpose))
}

/// What the inline check says of the field called `field`.
///
/// # Errors
/// [`Error::NotFound`] for a field that is none, or a link that is gone.
pub async fn check(
    app: &mut App,
    link: (Purpose, &str),
    field: &str,
    form: &ChoiceForm,
) -> PageResult {
    let field = ChoiceField::named(field).ok_or(Error::NotFound)?;
    let holder = holder(app, link).await?.ok_or(Error::NotFound)?;
    let context = [holder.name.as_str(), &holder.email];
    let message = form.message(app.reader.t(), field, &context);
    app.fragment(StatusCode::OK, &views::MessageFragment { message })
}

/// The hash of the password that was chosen; or the page again, with what is wrong with it.
///
/// # Errors
/// Those of the pool that hashes.
pub async fn chosen(
    app: &App,
    link: (Purpose, &str),
    holder: &Holder,
    form: &ChoiceForm,
) -> Result<Result<String, PageResult>, Error> {
    match form.parse(&[&holder.name, &holder.email]) {
        Ok(password) => Ok(Ok(app.passwords.hash(password.as_str().to_owned()).await?)),
        Err(errors) => {
            let page = views::choose(app, link, holder, &errors);
            Ok(Err(app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)))
        }
    }
}
