//! The staff's pages of locations: one function per route.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::archiving;
use super::form::{LocationField, LocationForm};
use super::listing::{ListQuery, list};
use super::model::Location;
use super::once;
use super::refusal::Refusal;
use super::rules::{self, Purpose};
use super::store;
use super::views::{
    AddedFragment, ArchivePage, ConflictPage, DialogFragment, ListPage, LocationPage,
    MessageFragment, NewPage, RepeatedPage,
};
use crate::access::Staff;
use crate::audit;
use crate::forms::{Field, FieldErrors, Race};
use crate::paths;
use crate::submissions::{Made, Submission};
use crate::values::LocationId;
use crate::web::{App, Error, Flash, Form, Nothing, PageResult, Path, Query};

/// `GET /organization/locations`
pub async fn index(staff: Staff, query: Query<ListQuery>, app: App) -> PageResult {
    let (scope, filters) = (staff.scope, query.0.filters());
    let listing = app
        .db
        .read(staff.within(), move |conn| list(conn, &scope, &filters))
        .await?;
    app.page(&ListPage::new((&app, &staff), &query.0, listing))
}

/// `GET /organization/locations/new`, or the inside of the dialog over another form.
pub async fn new(staff: Staff, mut app: App) -> PageResult {
    let blank = || LocationForm::blank(&staff.organization).with_new_token();
    if app.wants_fragment() {
        let none = FieldErrors::default();
        return app.fragment(StatusCode::OK, &DialogFragment::new(&app, &blank(), &none));
    }
    let form = app.draft().await?.unwrap_or_else(blank);
    app.page(&NewPage::new(&app, &form, &FieldErrors::default()))
}

/// `POST /organization/locations`, from the page or from the dialog.
pub async fn create(staff: Staff, form: Form<LocationForm>, app: App) -> PageResult {
    if form.fields.asks_for_redrawing() {
        return redrawn(&app, &form.fields);
    }
    let submission = Submission::new(staff.person.id, &form.form_token, &form.content);
    let added = once::add(&app.db, &staff, form.fields.clone(), submission).await;
    match added {
        Ok(Made::At(path)) if app.wants_fragment() => offered(&app, &staff, &path).await,
        Ok(Made::At(path)) => match id_in(&path) {
            Some(id) => app.see_other(path).flash(Flash::LocationCreated { id }),
            None => app.see_other(path).quietly(),
        },
        Ok(Made::Before(path)) => {
            let page = RepeatedPage::new(&app, &form.fields, path);
            app.page_with(StatusCode::CONFLICT, &page)
        }
        Err(Refusal::Fields(errors)) => refused(&app, &form.fields, &errors),
        Err(refusal) => Err(refusal.into()),
    }
}

/// The address in the order of the country that was chosen, without scripts; a dialog takes its new inside
/// from a 422 only.
fn redrawn(app: &App, form: &LocationForm) -> PageResult {
    let none = FieldErrors::default();
    if app.wants_fragment() {
        return refused(app, form, &none);
    }
    app.page(&NewPage::new(app, form, &none))
}

fn refused(app: &App, form: &LocationForm, errors: &FieldErrors<LocationField>) -> PageResult {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if app.wants_fragment() {
        return app.fragment(status, &DialogFragment::new(app, form, errors));
    }
    app.page_with(status, &NewPage::new(app, form, errors))
}

fn id_in(path: &str) -> Option<LocationId> {
    path.rsplit('/').next().and_then(|id| id.parse().ok())
}

/// The location at `path` as a choice for the form behind the dialog.
async fn offered(app: &App, staff: &Staff, path: &str) -> PageResult {
    let (scope, ids) = (staff.scope, Vec::from_iter(id_in(path)));
    let found = app
        .db
        .read(staff.within(), move |conn| {
            store::by_ids(conn, &scope, &ids)
        })
        .await?;
    let location = found.first().ok_or(Error::NotFound)?;
    app.fragment(StatusCode::CREATED, &AddedFragment::new(app, location))
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /organization/locations/check?field=NAME`: the same check, one field's message of it.
pub async fn check(
    staff: Staff,
    field: Query<CheckedField>,
    form: Form<LocationForm>,
    app: App,
) -> PageResult {
    let field = LocationField::named(&field.0.field).ok_or(Error::NotFound)?;
    let (scope, form) = (staff.scope, form.fields);
    let checked = app
        .db
        .read(staff.within(), move |conn| {
            rules::check(conn, &scope, &form, Purpose::of(&form))
        })
        .await;
    let errors = match checked {
        Ok(_) => FieldErrors::default(),
        Err(Refusal::Fields(errors)) => errors,
        Err(refusal) => return Err(refusal.into()),
    };
    app.fragment(StatusCode::OK, &MessageFragment::new(&app, field, &errors))
}

/// `GET /organization/locations/{id}`
pub async fn show(staff: Staff, id: Path<LocationId>, mut app: App) -> PageResult {
    let (location, merchants) = found(&app, &staff, id.0).await?;
    let (draft, none) = (app.draft().await?, FieldErrors::default());
    app.page(&LocationPage::new(
        (&app, &staff),
        (&location, merchants),
        draft.as_ref().map(|form| (form, &none)),
    ))
}

/// `POST /organization/locations/{id}`
pub async fn change(
    staff: Staff,
    id: Path<LocationId>,
    form: Form<LocationForm>,
    app: App,
) -> PageResult {
    let (location, merchants) = found(&app, &staff, id.0).await?;
    let draw = |status: StatusCode, errors: &FieldErrors<LocationField>| {
        let (shown, sent) = ((&location, merchants), Some((&form.fields, errors)));
        app.page_with(status, &LocationPage::new((&app, &staff), shown, sent))
    };
    if form.fields.asks_for_redrawing() {
        return draw(StatusCode::OK, &FieldErrors::default());
    }
    match save(&app, &staff, id.0, form.fields.clone()).await {
        Ok(()) => app
            .see_other(paths::location(id.0))
            .flash(Flash::LocationChanged { id: id.0 }),
        Err(Refusal::Fields(errors)) => draw(StatusCode::UNPROCESSABLE_ENTITY, &errors),
        Err(Refusal::Changed(now)) => lost_race((&app, &staff), &form.fields, &now).await,
        Err(refusal) => Err(refusal.into()),
    }
}

/// Somebody was faster: both versions, unless there is nothing left to save.
async fn lost_race(
    (app, staff): (&App, &Staff),
    form: &LocationForm,
    now: &Location,
) -> PageResult {
    let race = Race::new(form, LocationForm::of(now));
    if race.has_nothing_to_save() {
        return app
            .see_other(paths::location(now.id))
            .flash(Flash::LocationChanged { id: now.id });
    }
    let (scope, id) = (staff.scope, *now.id.as_uuid());
    let trail = app
        .db
        .read(staff.within(), move |conn| {
            audit::of_subject(conn, &scope, id, i64::MAX, 1)
        })
        .await?;
    let page = ConflictPage::new((app, staff), &race, now, trail.first());
    app.page_with(StatusCode::CONFLICT, &page)
}

async fn save(app: &App, staff: &Staff, id: LocationId, form: LocationForm) -> Result<(), Refusal> {
    let (scope, actor, within) = (staff.scope, staff.actor(), staff.within());
    app.db
        .write(within, move |tx| {
            let new = rules::check(tx, &scope, &form, Purpose::Change(id))?;
            store::change(tx, &scope, &actor, (id, form.version()), &new)
        })
        .await
}

/// `GET /organization/locations/{id}/archive`: what it would do.
pub async fn confirm(staff: Staff, id: Path<LocationId>, app: App) -> PageResult {
    app.page(&archive_page(&app, &staff, id.0).await?)
}

async fn archive_page(app: &App, staff: &Staff, id: LocationId) -> Result<ArchivePage, Error> {
    let scope = staff.scope;
    let (location, dependents) = app
        .db
        .read(staff.within(), move |conn| {
            let location = store::find(conn, &scope, id)?.ok_or(Error::NotFound)?;
            Ok::<_, Error>((location, archiving::dependents(conn, &scope, id)?))
        })
        .await?;
    Ok(ArchivePage::new(app, &location, &dependents))
}

/// `POST /organization/locations/{id}/archive`
pub async fn archive(
    staff: Staff,
    id: Path<LocationId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let (id, scope, actor) = (id.0, staff.scope, staff.actor());
    let archived = app
        .db
        .write(staff.within(), move |tx| {
            archiving::archive(tx, &scope, &actor, id)
        })
        .await;
    match archived {
        Ok(()) => app
            .see_other(paths::location(id))
            .flash(Flash::LocationArchived { id }),
        Err(Refusal::Needed) => {
            let page = archive_page(&app, &staff, id).await?;
            app.page_with(StatusCode::CONFLICT, &page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// `POST /organization/locations/{id}/restore`
pub async fn restore(
    staff: Staff,
    id: Path<LocationId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let (id, scope, actor) = (id.0, staff.scope, staff.actor());
    app.db
        .write(staff.within(), move |tx| {
            archiving::restore(tx, &scope, &actor, id)
        })
        .await?;
    app.see_other(paths::location(id))
        .flash(Flash::LocationRestored { id })
}

/// The location of this id, and how many merchants have it.
async fn found(app: &App, staff: &Staff, id: LocationId) -> Result<(Location, u32), Error> {
    let scope = staff.scope;
    app.db
        .read(staff.within(), move |conn| {
            let location = store::find(conn, &scope, id)?.ok_or(Error::NotFound)?;
            Ok((location, archiving::merchant_count(conn, &scope, id)?))
        })
        .await
}
