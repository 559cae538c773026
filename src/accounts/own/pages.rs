//! The doors of one's own account.

use std::time::Duration;

use actix_web::http::StatusCode;

use super::form::{LanguageForm, ThemeForm};
use super::views;
use crate::access::{Principal, sessions};
use crate::accounts::passwords::{ChoiceField, ChoiceForm, current_refused};
use crate::accounts::throttle::{self, Keys};
use crate::accounts::trail::own_change;
use crate::accounts::users;
use crate::audit::{AuditKind, Change};
use crate::db::DbError;
use crate::forms::{Field, FieldErrors};
use crate::passwords::Verdict;
use crate::paths;
use crate::values::FieldError;
use crate::web::{App, Error, Flash, Form, PageResult, Query};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

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
    let mut errors = is_current(&app, &principal, &form.fields.current_password).await?;
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
    app.db
        .write(principal.within(), move |tx| {
            users::set_password(tx, principal.person().id, &hash)?;
            own_change(tx, &principal, AuditKind::PasswordChanged, None)
        })
        .await?;
    app.begin_session(person.id, app.pass())?;
    app.see_other(paths::ACCOUNT).flash(Flash::PasswordChanged)
}

/// Compares the current password; a wrong one counts as one at the sign-in page does.
async fn is_current(
    app: &App,
    principal: &Principal,
    typed: &str,
) -> Result<FieldErrors<ChoiceField>, Error> {
    if typed.is_empty() {
        // Nobody's guess: it costs no hash and no pause.
        return Ok(current_refused(FieldError::Required));
    }
    let (user, keys) = (
        principal.person().id,
        Keys::new(&principal.person().email, app.address),
    );
    let asked = keys.clone();
    let found: Result<_, DbError> = app
        .db
        .read(principal.within(), move |conn| {
            Ok((throttle::pause(conn, &asked)?, users::find(conn, user)?))
        })
        .await;
    let (pause, record) = found?;
    if let Some(pause) = pause {
        return Err(paused(pause.left));
    }
    let stored = record.and_then(|record| record.password_hash);
    let verdict = app.passwords.verify(typed.nfc().collect(), stored).await?;
    let settled: Result<_, DbError> = app
        .db
        .write(principal.within(), move |tx| {
            throttle::hold(tx, &keys)?;
            // Those that were sent together have all been compared by now: the first few count, the others wait.
            if let Some(pause) = throttle::pause(tx, &keys)? {
                return Ok(Err(paused(pause.left)));
            }
            if verdict == Verdict::Wrong {
                throttle::count_failure(tx, &keys)?;
                return Ok(Ok(current_refused(FieldError::CurrentPasswordWrong)));
            }
            throttle::forgive(tx, &keys)?;
            Ok(Ok(FieldErrors::default()))
        })
        .await;
    settled?
}

/// Whole seconds, rounded up: who comes back then is let in.
fn paused(pause: Duration) -> Error {
    Error::TooMany {
        seconds: u32::try_from(pause.as_secs()).unwrap_or(1) + 1,
    }
}

/// `POST /theme`
pub async fn change_theme(form: Form<ThemeForm>, app: App) -> PageResult {
    let cookie = app.lasting_cookie("theme", form.fields.theme().to_owned());
    let next = paths::own_path(&form.fields.next).unwrap_or("/");
    app.see_other(next).cookie(cookie).quietly()
}
