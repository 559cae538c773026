//! The doors of one's own account.

use actix_web::http::StatusCode;

use super::form::{LanguageForm, ThemeForm};
use super::views;
use crate::access::{Principal, sessions};
use crate::accounts::passwords::{ChoiceField, ChoiceForm, current_refused};
use crate::accounts::trail::own_change;
use crate::accounts::{proof, users};
use crate::audit::{AuditKind, Change};
use crate::forms::{Field, FieldErrors};
use crate::outbox::{self, Notice};
use crate::paths;
use crate::web::{App, Error, Flash, Form, PageResult, Query};
use serde::Deserialize;

/// `GET /account`
pub async fn show(principal: Principal, app: App) -> PageResult {
    let user = principal.person().id;
    let open = app
        .db
        .read(principal.within(), move |conn| {
            sessions::open_of(conn, user)
        })
        .await?;
    app.page(&views::account(
        &app,
        &principal,
        open,
        &FieldErrors::default(),
    ))
}

/// `POST /account/language`
pub async fn change_language(
    principal: Principal,
    form: Form<LanguageForm>,
    app: App,
) -> PageResult {
    let user = principal.person().id;
    let language = match form.fields.parse() {
        Ok(language) => language,
        Err(errors) => {
            let count = move |conn: &mut _| sessions::open_of(conn, user);
            let open = app.db.read(principal.within(), count).await?;
            let page = views::account(&app, &principal, open, &errors);
            return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    app.db
        .write(principal.within(), move |tx| {
            users::set_language(tx, user, language)?;
            let before = principal.person().language;
            let changes = Change::between("language", before.as_str(), language.as_str());
            own_change(tx, &principal, AuditKind::LanguageChanged, changes)
        })
        .await?;
    let cookie = app.lasting_cookie("language", language.as_str().to_owned());
    app.see_other(paths::ACCOUNT)
        .cookie(cookie)
        .flash(Flash::LanguageSaved)
}

/// `GET /account/password`
pub async fn show_password(principal: Principal, app: App) -> PageResult {
    app.page(&views::password(&app, &principal, &FieldErrors::default()))
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /account/password/check?field=NAME`
pub async fn check_password(
    principal: Principal,
    field: Query<CheckedField>,
    form: Form<ChoiceForm>,
    app: App,
) -> PageResult {
    let field = ChoiceField::named(&field.0.field).ok_or(Error::NotFound)?;
    let person = principal.person();
    let message = form
        .fields
        .message(app.reader.t(), field, &[&person.name, &person.email]);
    app.fragment(StatusCode::OK, &views::MessageFragment { message })
}

/// `POST /account/password`: all other sessions end, this one goes on under a new key.
pub async fn change_password(principal: Principal, form: Form<ChoiceForm>, app: App) -> PageResult {
    let person = principal.person().clone();
    let typed = &form.fields.current_password;
    let wrong = proof::wrong_password(&app, &principal, typed).await?;
    let mut errors = wrong.map_or_else(FieldErrors::default, current_refused);
    let password = form.fields.parse(&[&person.name, &person.email]);
    errors.merge(password.as_ref().err().cloned().unwrap_or_default());
    let Ok(password) = password.map_err(drop).and_then(|password| {
        if errors.is_empty() {
            Ok(password)
        } else {
            Err(())
        }
    }) else {
        return app.page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &views::password(&app, &principal, &errors),
        );
    };
    let hash = app.passwords.hash(password.as_str().to_owned()).await?;
    let public_url = app.settings.public_url.clone();
    app.db
        .write(principal.within(), move |tx| {
            users::set_password(tx, principal.person().id, &hash)?;
            outbox::notify(tx, &public_url, &principal, &Notice::PasswordChanged)?;
            own_change(tx, &principal, AuditKind::PasswordChanged, None)
        })
        .await?;
    app.begin_session(person.id, app.pass())?;
    app.see_other(paths::ACCOUNT).flash(Flash::PasswordChanged)
}

/// `POST /theme`
pub async fn change_theme(form: Form<ThemeForm>, app: App) -> PageResult {
    let cookie = app.lasting_cookie("theme", form.fields.theme().to_owned());
    let next = paths::own_path(&form.fields.next).unwrap_or("/");
    app.see_other(next).cookie(cookie).quietly()
}
