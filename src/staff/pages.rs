//! The staff's pages of staff: one function per route.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::{StaffField, StaffForm};
use super::listing::{ListQuery, arrange};
use super::model::Member;
use super::once;
use super::refusal::Refusal;
use super::rights::Acting;
use super::views::{self, Biography, ListPage, home, new_page};
use super::writing::{self, Written};
use super::{rules, standing, store};
use crate::access::{Staff, StaffPermission, sessions};
use crate::audit;
use crate::forms::{Field, FieldErrors, Race};
use crate::paths;
use crate::people::views::{MessageFragment, PersonPage, RepeatedPage, Sent};
use crate::submissions::{Made, Submission};
use crate::values::UserId;
use crate::web::{App, Error, Flash, Form, PageResult, Path, Query};

/// Entries of the trail on a member's page.
const HISTORY: i64 = 50;

/// `GET /organization/staff`
pub async fn index(staff: Staff, query: Query<ListQuery>, app: App) -> PageResult {
    let asking = staff.clone();
    let (members, acting) = app
        .db
        .read(staff.within(), move |conn| {
            let members = store::all_members(conn, &asking.scope)?;
            Ok::<_, Error>((members, Acting::seen(conn, &asking)?))
        })
        .await?;
    let listing = arrange(&members, &query.0.filters());
    let page = ListPage::new((&app, &acting), &query.0, &members, &listing);
    app.page(&page)
}

/// `GET /organization/staff/new`
pub async fn new(staff: Staff, mut app: App) -> PageResult {
    let blank = || StaffForm::blank(staff.organization.language).with_new_token();
    let form = app.draft().await?.unwrap_or_else(blank);
    let acting = seen(&app, &staff).await?;
    app.page(&new_page(&app, &acting, &form, &FieldErrors::default()))
}

/// `POST /organization/staff`
pub async fn create(staff: Staff, form: Form<StaffForm>, app: App) -> PageResult {
    let submission = Submission::new(staff.person.id, &form.form_token, &form.content);
    let through = (&app.db, &app.settings.public_url);
    match once::add(through, &staff, &form.fields, submission).await {
        Ok(Made::At(path)) => app.see_other(path).flash(Flash::StaffInvited),
        Ok(Made::Before(path)) => {
            let home = home(app.reader.t());
            let page = RepeatedPage::new(&app, &home, &form.fields, path);
            app.page_with(StatusCode::CONFLICT, &page)
        }
        Err(Refusal::Fields(errors)) => {
            let acting = seen(&app, &staff).await?;
            let page = new_page(&app, &acting, &form.fields, &errors);
            app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn seen(app: &App, staff: &Staff) -> Result<Acting, Error> {
    let asking = staff.clone();
    Ok(app
        .db
        .read(staff.within(), move |conn| Acting::seen(conn, &asking))
        .await?)
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /organization/staff/check?field=NAME`: the same check, one field's message of it. Its answers tell which
/// e-mails are in use.
pub async fn check(
    staff: Staff,
    field: Query<CheckedField>,
    form: Form<StaffForm>,
    app: App,
) -> PageResult {
    let field = StaffField::named(&field.0.field).ok_or(Error::NotFound)?;
    let (asking, form) = (staff.clone(), form.fields);
    let checked = app
        .db
        .read(staff.within(), move |conn| {
            let acting = Acting::seen(conn, &asking)?;
            // A member of another organization is nobody: their own e-mail is taken like any other.
            let before = match form.member() {
                Some(id) => store::find(conn, &acting.scope, id)?,
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

/// `GET /organization/staff/{id}`
pub async fn show(staff: Staff, id: Path<UserId>, mut app: App) -> PageResult {
    let draft = app.draft().await?;
    let none = FieldErrors::default();
    let page = member_page(
        (&app, &staff),
        id.0,
        draft.as_ref().map(|form| (form, &none)),
    )
    .await?;
    app.page(&page)
}

/// `POST /organization/staff/{id}`
pub async fn change(staff: Staff, id: Path<UserId>, form: Form<StaffForm>, app: App) -> PageResult {
    match save(&app, &staff, id.0, form.fields.clone()).await {
        Ok(written) => app.see_other(paths::member(id.0)).flash(match written {
            Written::Saved => Flash::StaffChanged,
            Written::Uninvited => Flash::StaffChangedUninvited,
        }),
        Err(Refusal::Fields(errors)) => {
            let sent = Some((&form.fields, &errors));
            let page = member_page((&app, &staff), id.0, sent).await?;
            app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Refusal::Changed(now)) => lost_race((&app, &staff), &form.fields, &now).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn save(app: &App, staff: &Staff, id: UserId, form: StaffForm) -> Result<Written, Refusal> {
    let acting = staff.clone();
    app.db
        .write(staff.within(), move |tx| {
            writing::change(tx, &acting, id, &form)
        })
        .await
}

/// Somebody was faster: both versions, unless there is nothing left to save.
async fn lost_race((app, staff): (&App, &Staff), form: &StaffForm, now: &Member) -> PageResult {
    let race = Race::new(form, StaffForm::from(now));
    if race.has_nothing_to_save() {
        return app
            .see_other(paths::member(now.id))
            .flash(Flash::StaffChanged);
    }
    let (scope, id) = (staff.scope, *now.id.as_uuid());
    let trail = app
        .db
        .read(staff.within(), move |conn| {
            audit::of_subject(conn, &scope, id, i64::MAX, 1)
        })
        .await?;
    let acting = seen(app, staff).await?;
    let page = views::conflict_page(app, &acting, &race, trail.first());
    app.page_with(StatusCode::CONFLICT, &page)
}

/// The member with everything that their page tells; `sent` is what was typed and what is wrong with it.
async fn member_page(
    (app, staff): (&App, &Staff),
    id: UserId,
    sent: Sent<'_>,
) -> Result<PersonPage, Error> {
    let asking = staff.clone();
    let (acting, biography) = app
        .db
        .read(staff.within(), move |conn| {
            let acting = Acting::seen(conn, &asking)?;
            let scope = asking.scope;
            let member = store::find(conn, &scope, id)?.ok_or(Error::NotFound)?;
            // Where somebody signed in from, and when, is not for every colleague.
            let may_read = acting.may_change_staff() || asking.may(StaffPermission::ViewAudit);
            let trail = may_read
                .then(|| audit::of_subject(conn, &scope, *id.as_uuid(), i64::MAX, HISTORY))
                .transpose()?;
            let suspending = standing::allow(conn, &acting, &member, standing::Act::Suspend);
            let biography = Biography {
                sessions: sessions::open_of(conn, id)?,
                is_last_administrator: matches!(suspending, Err(Refusal::LastAdministrator)),
                member,
                trail,
            };
            Ok::<_, Error>((acting, biography))
        })
        .await?;
    Ok(views::member_page((app, &acting), &biography, sent)?)
}
