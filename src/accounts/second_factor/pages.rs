//! The doors of one's own second factor.

use actix_web::http::StatusCode;

use super::form::{ProofField, ProofForm};
use super::rules::{self, Act, Change, Settled};
use super::store::Status;
use super::{store, views};
use crate::access::Principal;
use crate::db::DbResult;
use crate::forms::FieldErrors;
use crate::paths;
use crate::web::{App, Flash, Form, PageResult};

/// `GET /account/second-factor`
pub async fn show(principal: Principal, app: App) -> PageResult {
    drawn(&app, &principal, &FieldErrors::default()).await
}

/// `POST /account/second-factor`: makes a secret, which does not count yet.
pub async fn begin(principal: Principal, form: Form<ProofForm>, app: App) -> PageResult {
    let typed = &form.fields.current_password;
    let errors = rules::password_errors(&app, &principal, typed).await?;
    if !errors.is_empty() {
        return drawn(&app, &principal, &errors).await;
    }
    let user = principal.person().id;
    app.db
        .write(principal.within(), move |tx| store::begin(tx, user))
        .await?;
    app.see_other(paths::SECOND_FACTOR).quietly()
}

/// `POST /account/second-factor/confirm`
pub async fn confirm(principal: Principal, form: Form<ProofForm>, app: App) -> PageResult {
    match rules::settle(&app, principal.clone(), &form.fields, Act::Confirm).await? {
        Settled::Refused(errors) => drawn(&app, &principal, &errors).await,
        settled => answer(&app, settled),
    }
}

/// `GET /account/second-factor/codes`
pub async fn show_codes(principal: Principal, app: App) -> PageResult {
    show_change(&app, &principal, Change::RenewCodes).await
}

/// `POST /account/second-factor/codes`
pub async fn renew_codes(principal: Principal, form: Form<ProofForm>, app: App) -> PageResult {
    change(&app, principal, &form.fields, Change::RenewCodes).await
}

/// `GET /account/second-factor/remove`
pub async fn show_turning_off(principal: Principal, app: App) -> PageResult {
    show_change(&app, &principal, Change::TurnOff).await
}

/// `POST /account/second-factor/remove`
pub async fn turn_off(principal: Principal, form: Form<ProofForm>, app: App) -> PageResult {
    change(&app, principal, &form.fields, Change::TurnOff).await
}

async fn status(app: &App, principal: &Principal) -> DbResult<Status> {
    let (user, key) = (principal.person().id, app.settings.secret_key.clone());
    app.db
        .read(principal.within(), move |conn| {
            store::status(conn, &key, user)
        })
        .await
}

async fn show_change(app: &App, principal: &Principal, change: Change) -> PageResult {
    match status(app, principal).await? {
        Status::On { .. } if rules::is_required(principal) && change == Change::TurnOff => app
            .see_other(paths::SECOND_FACTOR)
            .flash(Flash::SecondFactorStays),
        Status::On { .. } => {
            let none = FieldErrors::default();
            app.page(&views::ChangePage::new((app, principal), change, &none))
        }
        Status::Off | Status::SettingUp(_) => app.see_other(paths::SECOND_FACTOR).quietly(),
    }
}

async fn change(app: &App, principal: Principal, form: &ProofForm, change: Change) -> PageResult {
    match rules::settle(app, principal.clone(), form, Act::Change(change)).await? {
        Settled::Refused(errors) => {
            let page = views::ChangePage::new((app, &principal), change, &errors);
            app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        settled => answer(app, settled),
    }
}

fn answer(app: &App, settled: Settled) -> PageResult {
    match settled {
        Settled::Codes(codes) => app.page(&views::CodesPage::new(app, codes)),
        Settled::TurnedOff => app
            .see_other(paths::SECOND_FACTOR)
            .flash(Flash::SecondFactorOff),
        Settled::Required => app
            .see_other(paths::SECOND_FACTOR)
            .flash(Flash::SecondFactorStays),
        Settled::Gone | Settled::Refused(_) => app.see_other(paths::SECOND_FACTOR).quietly(),
    }
}

/// The page as things stand, with what is wrong with its form.
async fn drawn(app: &App, principal: &Principal, errors: &FieldErrors<ProofField>) -> PageResult {
    let page =
        views::SecondFactorPage::new((app, principal), &status(app, principal).await?, errors);
    let code = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    app.page_with(code, &page)
}
