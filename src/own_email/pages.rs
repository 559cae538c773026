//! The doors of the change of one's own e-mail.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::{EmailField, EmailForm};
use super::rules::{self, Asked, Confirmed, Confirming};
use super::views;
use crate::access::Principal;
use crate::accounts::email_change::{self, EmailChange, Holder};
use crate::accounts::in_language;
use crate::accounts::users::UserRefusal;
use crate::db::{DbResult, Tx, Within};
use crate::forms::FieldErrors;
use crate::paths;
use crate::values::EmailAddress;
use crate::web::{App, Error, Flash, Form, Nothing, PageResult, Path, Query};

/// `GET /account/email`
pub async fn show(principal: Principal, mut app: App) -> PageResult {
    let kept: Option<EmailForm> = app.draft().await?;
    let change = pending(&app, &principal).await?;
    let form = kept.unwrap_or_default();
    let none = FieldErrors::default();
    app.page(&views::email(
        (&app, &principal),
        change.as_ref(),
        (&form, &none),
    ))
}

async fn pending(app: &App, principal: &Principal) -> DbResult<Option<EmailChange>> {
    let user = principal.person().id;
    app.db
        .read(principal.within(), move |conn| {
            email_change::pending(conn, user)
        })
        .await
}

/// `POST /account/email`: one answer, whether somebody has the new address or not.
pub async fn ask(principal: Principal, form: Form<EmailForm>, app: App) -> PageResult {
    let to = match form.fields.parse(&principal.person().email) {
        Ok(to) => to,
        Err(errors) => return refused(&app, &principal, (&form.fields, &errors)).await,
    };
    let (asking, public_url) = (principal.clone(), app.settings.public_url.clone());
    let address = app.address;
    let asked = app
        .db
        .write(principal.within(), move |tx| {
            rules::ask(tx, &asking, (&to, address), &public_url)
        })
        .await?;
    answer(&app, &principal, asked, Flash::EmailAsked).await
}

/// `POST /account/email/resend`
pub async fn resend(principal: Principal, _form: Form<Nothing>, app: App) -> PageResult {
    let (asking, public_url) = (principal.clone(), app.settings.public_url.clone());
    let address = app.address;
    let asked = app
        .db
        .write(principal.within(), move |tx| {
            rules::resend(tx, &asking, address, &public_url)
        })
        .await?;
    answer(&app, &principal, asked, Flash::EmailLinksSent).await
}

/// `POST /account/email/cancel`
pub async fn cancel(principal: Principal, _form: Form<Nothing>, app: App) -> PageResult {
    app.db
        .write(principal.within(), move |tx| rules::cancel(tx, &principal))
        .await?;
    app.see_other(paths::ACCOUNT_EMAIL)
        .flash(Flash::EmailChangeCancelled)
}

async fn answer(app: &App, principal: &Principal, asked: Asked, flash: Flash) -> PageResult {
    match asked {
        Asked::Sent(wanted) => {
            tell_owner(app, wanted).await?;
            app.see_other(paths::ACCOUNT_EMAIL).flash(flash)
        }
        Asked::Gone => app.see_other(paths::ACCOUNT_EMAIL).quietly(),
        Asked::Paused(pause) => {
            let change = pending(app, principal).await?;
            views::paused((app, principal), change.as_ref(), pause)
        }
    }
}

/// The same transaction whether somebody is told or not: it takes as long.
async fn tell_owner(app: &App, wanted: Option<EmailAddress>) -> DbResult<()> {
    let (address, public_url) = (app.address, app.settings.public_url.clone());
    let tell = move |tx: &mut Tx<'_>| match &wanted {
        Some(to) => rules::tell_owner(tx, to, address, &public_url),
        None => Ok(()),
    };
    app.db.write(Within::Platform, tell).await
}

async fn refused(
    app: &App,
    principal: &Principal,
    typed: (&EmailForm, &FieldErrors<EmailField>),
) -> PageResult {
    let change = pending(app, principal).await?;
    let page = views::email((app, principal), change.as_ref(), typed);
    app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// The language of a link on the page: the browser keeps it from then on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ChosenLanguage {
    language: String,
}

/// `GET /email/{token}`: looking uses nothing up.
pub async fn show_link(
    token: Path<String>,
    query: Query<ChosenLanguage>,
    mut app: App,
) -> PageResult {
    if !query.0.language.is_empty() {
        let path = paths::email_confirmation(&token.0);
        return in_language(&app, &query.0.language, path);
    }
    match holder(&mut app, &token.0).await? {
        Some(holder) => app.page(&views::link(&app, &token.0, &holder)),
        None => views::gone(&app),
    }
}

/// Whose link it is; from here on the page speaks their language, unless the browser has another.
async fn holder(app: &mut App, token: &str) -> DbResult<Option<Holder>> {
    let token = token.to_owned();
    let holder = app
        .db
        .read(Within::Platform, move |conn| {
            email_change::holder(conn, &token)
        })
        .await?;
    if let Some(holder) = &holder {
        app.prefer(holder.language);
    }
    Ok(holder)
}

/// `POST /email/{token}`
pub async fn confirm(token: Path<String>, _form: Form<Nothing>, mut app: App) -> PageResult {
    let Some(holder) = holder(&mut app, &token.0).await? else {
        return views::gone(&app);
    };
    let here = app.principal.as_ref().map(|reader| reader.person().id);
    let is_own = here == Some(holder.user);
    let confirming = Confirming {
        address: app.address,
        own: app.session_id().filter(|_| is_own),
    };
    let public_url = app.settings.public_url.clone();
    let confirmed = app
        .db
        .write(Within::Platform, move |tx| {
            rules::confirm(tx, &token.0, &confirming, &public_url)
        })
        .await;
    let back = if is_own {
        paths::ACCOUNT_EMAIL
    } else {
        paths::LOGIN
    };
    confirmed_page(&app, (&holder, back), confirmed)
}

fn confirmed_page(
    app: &App,
    (holder, back): (&Holder, &'static str),
    confirmed: Result<Confirmed, UserRefusal>,
) -> PageResult {
    match confirmed {
        Ok(Confirmed::OneLeft) => app.see_other(back).flash(Flash::EmailHalfConfirmed),
        Ok(Confirmed::Moved) => app.see_other(back).flash(Flash::EmailChanged),
        Ok(Confirmed::Gone) => views::gone(app),
        Err(UserRefusal::EmailTaken) => views::taken(app, holder),
        Err(UserRefusal::Db(error)) => Err(Error::from(error)),
    }
}
