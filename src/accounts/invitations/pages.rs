//! The doors of an invitation.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::store::{self, Invited};
use super::views;
use crate::access::{Admission, admit};
use crate::accounts::passwords::{ChoiceField, ChoiceForm};
use crate::accounts::sign_in::{Origin, Outcome, denied, note_denial, note_entry};
use crate::accounts::trail::own_change;
use crate::accounts::{in_language, start_page};
use crate::audit::AuditKind;
use crate::db::{DbResult, Within};
use crate::forms::{Field, FieldErrors};
use crate::paths;
use crate::web::{App, Error, Flash, Form, PageResult, Path, Query};

/// `language` is that of a link on the page: the browser keeps it from then on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct InvitationQuery {
    language: String,
}

/// `GET /invitation/{token}`
pub async fn show(token: Path<String>, query: Query<InvitationQuery>, mut app: App) -> PageResult {
    if !query.0.language.is_empty() {
        return in_language(&app, &query.0.language, paths::invitation(&token.0));
    }
    match invited(&mut app, &token.0).await? {
        Some(invited) => app.page(&views::choose(
            &app,
            &token.0,
            &invited,
            &FieldErrors::default(),
        )),
        None => app.page_with(StatusCode::NOT_FOUND, &views::gone(&app)),
    }
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /invitation/{token}/check?field=NAME`
pub async fn check(
    token: Path<String>,
    field: Query<CheckedField>,
    form: Form<ChoiceForm>,
    mut app: App,
) -> PageResult {
    let field = ChoiceField::named(&field.0.field).ok_or(Error::NotFound)?;
    let invited = invited(&mut app, &token.0).await?.ok_or(Error::NotFound)?;
    let message = form
        .fields
        .message(app.reader.t(), field, &[&invited.name, &invited.email]);
    app.fragment(StatusCode::OK, &views::MessageFragment { message })
}

/// `POST /invitation/{token}`
pub async fn accept(token: Path<String>, form: Form<ChoiceForm>, mut app: App) -> PageResult {
    let Some(invited) = invited(&mut app, &token.0).await? else {
        return app.page_with(StatusCode::NOT_FOUND, &views::gone(&app));
    };
    let password = match form.fields.parse(&[&invited.name, &invited.email]) {
        Ok(password) => password,
        Err(errors) => {
            let page = views::choose(&app, &token.0, &invited, &errors);
            return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let hash = app.passwords.hash(password.as_str().to_owned()).await?;
    match settle(&app, token.0, invited, hash).await? {
        Some(Outcome::SignedIn(principal)) => {
            app.begin_session(principal.person().id)?;
            let language = app.language_cookie(principal.person().language);
            app.see_other(start_page(&principal))
                .cookie(language)
                .flash(Flash::PasswordChosen)
        }
        Some(Outcome::Denied(denial, principal, reference)) => {
            denied(&app, denial, &principal, reference)
        }
        _ => app.page_with(StatusCode::NOT_FOUND, &views::gone(&app)),
    }
}

/// Uses the invitation up, unless a rule keeps its owner out: then they can come back with it. None when
/// somebody was faster.
async fn settle(
    app: &App,
    token: String,
    invited: Invited,
    hash: String,
) -> DbResult<Option<Outcome>> {
    let origin = Origin {
        email: invited.email.clone(),
        address: app.address,
        agent: app.agent(),
    };
    app.db
        .write(Within::Platform, move |tx| {
            match admit(tx, invited.user, origin.address)? {
                None => Ok(None),
                Some(Admission::Denied(denial, principal)) => {
                    let reference = note_denial(tx, &origin, (denial, &principal))?;
                    Ok(Some(Outcome::Denied(denial, principal, reference)))
                }
                Some(Admission::Admitted(principal)) => {
                    if !store::accept(tx, &token, invited.user, &hash)? {
                        return Ok(None);
                    }
                    own_change(tx, &principal, AuditKind::PasswordChosen, None)?;
                    note_entry(tx, &origin, &principal)?;
                    Ok(Some(Outcome::SignedIn(principal)))
                }
            }
        })
        .await
}

/// Whom the invitation is for; from here on the page speaks their language, unless the browser has another.
async fn invited(app: &mut App, token: &str) -> DbResult<Option<Invited>> {
    let token = token.to_owned();
    let invited = app
        .db
        .read(Within::Platform, move |conn| store::invited(conn, &token))
        .await?;
    if let Some(invited) = &invited {
        app.prefer(invited.language);
    }
    Ok(invited)
}
