//! The doors of the second step.

use super::form::CodeForm;
use super::rules::{self, Outcome};
use super::{Pending, views};
use crate::accounts::sign_in::denied;
use crate::accounts::start_page;
use crate::clock;
use crate::forms::FieldErrors;
use crate::paths;
use crate::web::{App, Flash, Form, PageResult};

/// The sign-in under way in this browser.
fn pending(app: &App) -> Option<Pending> {
    let pending: Option<Pending> = app.pending_sign_in();
    pending.filter(|pending| !pending.is_over(clock::now()))
}

/// `GET /login/code`
pub async fn show(app: App) -> PageResult {
    if let Some(principal) = &app.principal {
        return app.see_other(start_page(principal)).quietly();
    }
    if pending(&app).is_none() {
        return app.see_other(paths::LOGIN).quietly();
    }
    app.page(&views::page(&app, &FieldErrors::default()))
}

/// `POST /login/code`
pub async fn sign_in(app: App, form: Form<CodeForm>) -> PageResult {
    if let Some(principal) = &app.principal {
        return app.see_other(start_page(principal)).quietly();
    }
    let Some(pending) = pending(&app) else {
        return over(&app);
    };
    if let Err(errors) = form.fields.check() {
        return views::refused(&app, &errors);
    }
    let next = pending.next.clone();
    match rules::check(&app, pending, form.fields.code).await? {
        Outcome::SignedIn(principal, pass) => {
            app.begin_session(principal.person().id, pass)?;
            let path = paths::own_path(&next).unwrap_or(start_page(&principal));
            let language = app.language_cookie(principal.person().language);
            app.see_other(path).cookie(language).quietly()
        }
        Outcome::Wrong => views::wrong(&app),
        Outcome::Paused(pause) => views::paused(&app, pause),
        Outcome::Over => over(&app),
        Outcome::Denied(denial, principal, reference) => {
            app.end_session();
            denied(&app, denial, &principal, reference)
        }
    }
}

/// Back to the beginning.
fn over(app: &App) -> PageResult {
    app.end_session();
    app.see_other(paths::LOGIN).flash(Flash::SignInOver)
}
