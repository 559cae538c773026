//! The doors of the page that asks for the password again.

use actix_web::http::StatusCode;

use super::form::{ConfirmField, ConfirmForm, ConfirmQuery};
use super::views::ConfirmPage;
use crate::access::Principal;
use crate::accounts::proof;
use crate::forms::FieldErrors;
use crate::paths;
use crate::web::{App, Form, PageResult, Query};

/// `GET /account/confirm?next=PAGE`
pub async fn show(principal: Principal, query: Query<ConfirmQuery>, app: App) -> PageResult {
    let none = FieldErrors::default();
    app.page(&ConfirmPage::new((&app, &principal), &query.0.next, &none))
}

/// `POST /account/confirm`
pub async fn confirm(principal: Principal, form: Form<ConfirmForm>, app: App) -> PageResult {
    let ConfirmForm {
        current_password,
        next,
    } = form.fields;
    match proof::wrong_password(&app, &principal, &current_password).await? {
        None => {
            app.note_proof()?;
            let path = paths::own_path(&next).unwrap_or(paths::ACCOUNT);
            app.see_other(path).quietly()
        }
        Some(error) => {
            let errors = FieldErrors::of(ConfirmField::CurrentPassword, error);
            let page = ConfirmPage::new((&app, &principal), &next, &errors);
            app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
