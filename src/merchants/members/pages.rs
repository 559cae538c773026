//! The portal's pages of a merchant's people: one function per route.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::model::Colleague;
use super::refusal::Refusal;
use super::rights::Acting;
use super::views::{self, MembersPage};
use super::{rules, store, writing};
use crate::access::{MerchantUser, sessions};
use crate::accounts::invitations::Mails;
use crate::forms::{Field, FieldErrors, Race};
use crate::paths;
use crate::people::views::{MessageFragment, RepeatedPage, Sent};
use crate::people::{Act, PersonField, PersonForm};
use crate::submissions::{Made, Submission};
use crate::values::UserId;
use crate::web::{App, Error, Flash, Form, Nothing, PageResult, Path, Query};

/// `GET /portal/members`
pub async fn index(user: MerchantUser, app: App) -> PageResult {
    let asking = user.clone();
    let (people, acting) = app
        .db
        .read(user.within(), move |conn| {
            let people = store::of_merchant(conn, &asking.scope)?;
            Ok::<_, Error>((people, Acting::seen(conn, &asking)?))
        })
        .await?;
    app.page(&MembersPage::new(&app, &acting, &people))
}

/// `GET /portal/members/new`
pub async fn new(user: MerchantUser, mut app: App) -> PageResult {
    let blank = || PersonForm::blank(user.person.language).with_new_token();
    let form = app.draft().await?.unwrap_or_else(blank);
    let acting = seen(&app, &user).await?;
    let none = FieldErrors::default();
    app.page(&views::new_page(&app, &acting, &form, &none))
}

/// `POST /portal/members`
pub async fn create(user: MerchantUser, form: Form<PersonForm>, app: App) -> PageResult {
    let submission = Submission::new(user.person.id, &form.form_token, &form.content);
    let through = (&app.db, mails(&app, &user));
    match writing::add_once(through, &user, &form.fields, submission).await {
        Ok(Made::At(path)) => app.see_other(path).flash(Flash::StaffInvited),
        Ok(Made::Before(path)) => {
            let home = views::home(app.reader.t());
            let page = RepeatedPage::new(&app, &home, &form.fields, path);
            app.page_with(StatusCode::CONFLICT, &page)
        }
        Err(Refusal::Fields(errors)) => {
            let acting = seen(&app, &user).await?;
            let page = views::new_page(&app, &acting, &form.fields, &errors);
            app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn seen(app: &App, user: &MerchantUser) -> Result<Acting, Error> {
    let asking = user.clone();
    Ok(app
        .db
        .read(user.within(), move |conn| Acting::seen(conn, &asking))
        .await?)
}

fn mails(app: &App, user: &MerchantUser) -> Mails {
    Mails::of(&app.settings.public_url, &user.organization)
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /portal/members/check?field=NAME`: the same check, one field's message of it.
pub async fn check(
    user: MerchantUser,
    field: Query<CheckedField>,
    form: Form<PersonForm>,
    app: App,
) -> PageResult {
    let field = PersonField::named(&field.0.field).ok_or(Error::NotFound)?;
    let (asking, form) = (user.clone(), form.fields);
    let checked = app
        .db
        .read(user.within(), move |conn| {
            let acting = Acting::seen(conn, &asking)?;
            let before = match form.member() {
                Some(id) => store::find(conn, &asking.scope, id)?,
                None => None,
            };
            rules::check(conn, &acting, &form, before.as_ref())
        })
        .await;
    let errors = match checked {
        Ok(_) => FieldErrors::default(),
        Err(Refusal::Fields(errors)) => errors,
        Err(refusal) => return Err(refusal.into()),
    };
    app.fragment(StatusCode::OK, &MessageFragment::new(&app, field, &errors))
}

/// `GET /portal/members/{id}`
pub async fn show(user: MerchantUser, id: Path<UserId>, mut app: App) -> PageResult {
    let draft: Option<PersonForm> = app.draft().await?;
    let none = FieldErrors::default();
    let sent = draft.as_ref().map(|form| (form, &none));
    draw(StatusCode::OK, (&app, &user), id.0, sent).await
}

/// The colleague's page; `sent` is what was typed and what is wrong with it.
async fn draw(
    status: StatusCode,
    (app, user): (&App, &MerchantUser),
    id: UserId,
    sent: Sent<'_>,
) -> PageResult {
    let asking = user.clone();
    let (acting, colleague, sessions) = app
        .db
        .read(user.within(), move |conn| {
            let acting = Acting::seen(conn, &asking)?;
            let found = store::find(conn, &asking.scope, id)?.ok_or(Error::NotFound)?;
            Ok::<_, Error>((acting, found, sessions::open_of(conn, id)?))
        })
        .await?;
    let page = views::colleague_page((app, &acting), &colleague, sessions, sent);
    app.page_with(status, &page)
}

/// `POST /portal/members/{id}`
pub async fn change(
    user: MerchantUser,
    id: Path<UserId>,
    form: Form<PersonForm>,
    app: App,
) -> PageResult {
    let (asking, fields) = (user.clone(), form.fields.clone());
    let written = app
        .db
        .write(user.within(), move |tx| {
            writing::change(tx, &asking, id.0, &fields)
        })
        .await;
    match written {
        Ok(()) => app
            .see_other(paths::colleague(id.0))
            .flash(Flash::StaffChanged),
        Err(Refusal::Fields(errors)) => {
            let sent = Some((&form.fields, &errors));
            draw(StatusCode::UNPROCESSABLE_ENTITY, (&app, &user), id.0, sent).await
        }
        Err(Refusal::Changed(now)) => lost_race((&app, &user), &form.fields, &now).await,
        Err(refusal) => refused(&app, id.0, refusal),
    }
}

/// Somebody was faster: both versions, unless there is nothing left to save.
async fn lost_race(
    (app, user): (&App, &MerchantUser),
    form: &PersonForm,
    now: &Colleague,
) -> PageResult {
    let race = Race::new(form, PersonForm::from(now));
    if race.has_nothing_to_save() {
        return app
            .see_other(paths::colleague(now.id))
            .flash(Flash::StaffChanged);
    }
    let acting = seen(app, user).await?;
    let page = views::conflict_page(app, &acting, &race);
    app.page_with(StatusCode::CONFLICT, &page)
}

/// `POST /portal/members/{id}/invite`
pub async fn invite(
    user: MerchantUser,
    id: Path<UserId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    act((&app, &user), id.0, Act::Invite, Flash::StaffInvitedAgain).await
}

/// `POST /portal/members/{id}/revoke`
pub async fn revoke(
    user: MerchantUser,
    id: Path<UserId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let flash = Flash::StaffInvitationRevoked;
    act((&app, &user), id.0, Act::Revoke, flash).await
}

/// `POST /portal/members/{id}/suspend`
pub async fn suspend(
    user: MerchantUser,
    id: Path<UserId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    act((&app, &user), id.0, Act::Suspend, Flash::StaffSuspended).await
}

/// `POST /portal/members/{id}/resume`
pub async fn resume(
    user: MerchantUser,
    id: Path<UserId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    act((&app, &user), id.0, Act::Resume, Flash::StaffResumed).await
}

/// `POST /portal/members/{id}/second-factor`: of who has lost it, and the recovery codes.
pub async fn take_second_factor(
    user: MerchantUser,
    id: Path<UserId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let flash = Flash::StaffSecondFactorTaken;
    act((&app, &user), id.0, Act::TakeSecondFactor, flash).await
}

/// `POST /portal/members/{id}/remove`
pub async fn remove(
    user: MerchantUser,
    id: Path<UserId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    act((&app, &user), id.0, Act::Remove, Flash::StaffRemoved).await
}

/// `GET /portal/members/{id}/remove`: what it would do.
pub async fn confirm(user: MerchantUser, id: Path<UserId>, app: App) -> PageResult {
    let (asking, id) = (user.clone(), id.0);
    let looked = app
        .db
        .read(user.within(), move |conn| {
            let acting = Acting::seen(conn, &asking)?;
            let found = store::find(conn, &asking.scope, id)?.ok_or(Refusal::Missing)?;
            acting.allow(&found)?;
            Ok::<_, Refusal>((sessions::open_of(conn, id)?, found))
        })
        .await;
    match looked {
        Ok((sessions, colleague)) => app.page(&views::remove_page(&app, &colleague, sessions)),
        Err(refusal) => refused(&app, id, refusal),
    }
}

async fn act((app, user): (&App, &MerchantUser), id: UserId, act: Act, flash: Flash) -> PageResult {
    let (asking, mails) = (user.clone(), mails(app, user));
    let done = app
        .db
        .write(user.within(), move |tx| {
            writing::act(tx, (&asking, &mails), id, act)
        })
        .await;
    match done {
        Ok(()) if act == Act::Remove => app.see_other(paths::PORTAL_MEMBERS).flash(flash),
        Ok(()) => app.see_other(paths::colleague(id)).flash(flash),
        Err(refusal) => refused(app, id, refusal),
    }
}

/// Why it was not done, where the button was not drawn or no longer fits.
fn refused(app: &App, id: UserId, refusal: Refusal) -> PageResult {
    let status = match refusal {
        Refusal::Own => StatusCode::FORBIDDEN,
        Refusal::NotInvitable => StatusCode::CONFLICT,
        Refusal::Paused(_) => StatusCode::TOO_MANY_REQUESTS,
        other => return Err(Error::from(other)),
    };
    app.page_with(status, &views::refused_page(app, id, &refusal))
}
