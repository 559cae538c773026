//! The doors: start page, sign-in, sign-out.

use serde::Deserialize;

use super::form::{SignInForm, SignInQuery};
use super::rules::{self, Outcome};
use super::views;
use crate::accounts::{in_language, start_page};
use crate::paths;
use crate::web::{App, Error, Flash, Form, PageResult, Query};

/// A form with nothing to fill in.
#[derive(Deserialize)]
pub struct NoFields {}

/// `GET /`
pub async fn start(app: App) -> PageResult {
    let path = app.principal.as_ref().map_or(paths::LOGIN, start_page);
    app.see_other(path).quietly()
}

/// `GET /login`
pub async fn show(app: App, query: Query<SignInQuery>) -> PageResult {
    let Query(query) = query;
    if !query.language.is_empty() {
        return in_language(&app, &query.language, views::without_language(&query));
    }
    if let Some(principal) = &app.principal {
        let path = paths::own_path(&query.next).unwrap_or(start_page(principal));
        return app.see_other(path).quietly();
    }
    app.page(&views::empty(&app, &query))
}

/// `POST /login`
pub async fn sign_in(app: App, form: Form<SignInForm>) -> PageResult {
    let form = form.fields;
    if let Err(errors) = form.check() {
        return views::incomplete(&app, &form, &errors);
    }
    match rules::sign_in(&app, &form).await? {
        Outcome::SignedIn(principal, pass) => {
            app.begin_session(principal.person().id, pass)?;
            let path = paths::own_path(&form.next).unwrap_or(start_page(&principal));
            let language = app.language_cookie(principal.person().language);
            app.see_other(path).cookie(language).quietly()
        }
        Outcome::CodeNeeded(pending) => {
            app.begin_pending(&pending.then(&form.next))?;
            app.see_other(paths::LOGIN_CODE).quietly()
        }
        Outcome::Wrong => views::wrong(&app, &form),
        Outcome::Denied(denial, principal, reference) => {
            views::denied(&app, denial, &principal, reference)
        }
        Outcome::Paused(pause) => views::paused(&app, &form, pause),
    }
}

/// `POST /logout`
pub async fn sign_out(app: App, form: Result<Form<NoFields>, Error>) -> PageResult {
    match form {
        Ok(_) => app.end_session(),
        // The session that drew the button has ended by itself.
        Err(Error::SignInFirst { .. }) => {}
        Err(error) => return Err(error),
    }
    app.see_other(paths::LOGIN).flash(Flash::SignedOut)
}
