//! The staff's pages of roles and of levels: one function per route, for either.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::{RetireForm, SetField, SetForm};
use super::impact::{Holders, Impact};
use super::kind::{Kept, SetId};
use super::model::PermissionSet;
use super::once;
use super::race::Race;
use super::refusal::{Faults, Refusal};
use super::views::{
    ComparePage, ConflictPage, ListPage, NewPage, RepeatedPage, RetirePage, Retirement, Sent,
    SetPage, Shown,
};
use super::writing;
use crate::access::{Permissions, Staff};
use crate::audit;
use crate::forms::FieldErrors;
use crate::submissions::{Made, Submission};
use crate::web::{App, Error, Form, Nothing, PageResult, Path, Query};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
/// Entries of the trail on the page of a set.
const SHOWN_ENTRIES: i64 = 20;

/// `GET` on the collection: what each is, and the table *Permissions by role*.
pub async fn index<K: Kept>(staff: Staff, app: App) -> PageResult {
    let scope = staff.scope;
    let (sets, counts) = app
        .db
        .read(staff.within(), move |conn| {
            Ok::<_, Error>((K::all(conn, &scope)?, K::counts(conn, &scope)?))
        })
        .await?;
    app.page(&ListPage::new::<K>((&app, &staff), &sets, &counts))
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub struct Pair {
    a: String,
    b: String,
}

/// `GET …/compare?a=ID&b=ID`
pub async fn compare<K: Kept>(staff: Staff, pair: Query<Pair>, app: App) -> PageResult {
    let sets = all::<K>(&app, &staff).await?;
    app.page(&ComparePage::new::<K>(&app, &sets, (&pair.0.a, &pair.0.b)))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Copied {
    copy: String,
}

/// `GET …/new`, and `GET …/new?copy=ID`: what the person may not grant is left out of the copy.
pub async fn new<K: Kept>(staff: Staff, copied: Query<Copied>, mut app: App) -> PageResult {
    let sets = all::<K>(&app, &staff).await?;
    let copied = sets.iter().find(|set| set.id.to_string() == copied.0.copy);
    let blank = copied.map_or_else(
        || SetForm::blank::<K>(Permissions::of(&[])),
        |set| {
            let beyond = K::beyond(staff.permissions, set.permissions);
            SetForm {
                second_factor_required: SetForm::of(set, app.reader.t()).second_factor_required,
                ..SetForm::blank::<K>(set.permissions.without(Permissions::of(&beyond)))
            }
        },
    );
    let draft = app.draft().await?;
    let form = draft.unwrap_or(blank).with_new_token();
    let page = NewPage::new((&app, &staff), &Sent::nothing(&form), copied);
    app.page(&page)
}

/// `POST` on the collection.
pub async fn create<K: Kept>(staff: Staff, form: Form<SetForm>, app: App) -> PageResult {
    let submission = Submission::new(staff.person.id, &form.form_token, &form.content);
    let made = once::make::<K>(&app.db, &staff, form.fields.clone(), submission).await;
    match made {
        Ok(Made::At(path)) => app.see_other(path).flash(K::FLASHES.created),
        Ok(Made::Before(path)) => {
            let page = RepeatedPage::new::<K>(&app, &form.fields, path);
            app.page_with(StatusCode::CONFLICT, &page)
        }
        Err(Refusal::Faults(faults)) => {
            let sent = refused(&form.fields, &faults);
            app.page_with(REFUSED, &NewPage::new((&app, &staff), &sent, None))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// `GET …/{id}`
pub async fn show<K: Kept>(staff: Staff, id: Path<K::Id>, mut app: App) -> PageResult {
    let shown = shown::<K>(&app, &staff, id.0).await?;
    let draft: Option<SetForm> = app.draft().await?;
    let sent = draft.as_ref().map(Sent::nothing);
    app.page(&SetPage::new((&app, &staff), &shown, sent.as_ref())?)
}

/// `POST …/{id}`: what people gain or lose is shown first, and saved once somebody has said yes to exactly that.
pub async fn change<K: Kept>(
    staff: Staff,
    id: Path<K::Id>,
    form: Form<SetForm>,
    app: App,
) -> PageResult {
    let (id, form, who) = (id.0, form.fields, staff.clone());
    let sent = form.clone();
    let changed = app
        .db
        .write(staff.within(), move |tx| {
            writing::change::<K>(tx, &who, id, &sent)
        })
        .await;
    match changed {
        Ok(()) => app.see_other(path::<K>(id)).flash(K::FLASHES.changed),
        Err(Refusal::Faults(faults)) => drawn(&app, &staff, id, &refused(&form, &faults)).await,
        Err(Refusal::Unconfirmed(impact)) => {
            drawn(&app, &staff, id, &unconfirmed(&form, &impact)).await
        }
        Err(Refusal::Changed(now)) => lost_race((&app, &staff), &form, &now).await,
        Err(refusal) => Err(refusal.into()),
    }
}

fn refused<'a, K: Kept>(form: &'a SetForm, faults: &'a Faults<K>) -> Sent<'a, K> {
    Sent {
        faults: Some(faults),
        ..Sent::nothing(form)
    }
}

fn unconfirmed<'a, K: Kept>(form: &'a SetForm, impact: &'a Impact<K>) -> Sent<'a, K> {
    Sent {
        impact: Some(impact),
        ..Sent::nothing(form)
    }
}

async fn drawn<K: Kept>(app: &App, staff: &Staff, id: K::Id, sent: &Sent<'_, K>) -> PageResult {
    let shown = shown::<K>(app, staff, id).await?;
    app.page_with(REFUSED, &SetPage::new((app, staff), &shown, Some(sent))?)
}

/// Somebody was faster: both versions, unless there is nothing left to save.
async fn lost_race<K: Kept>(
    (app, staff): (&App, &Staff),
    form: &SetForm,
    now: &PermissionSet<K>,
) -> PageResult {
    let race = Race::new(form, now, app.reader.t());
    if race.has_nothing_to_save() {
        return app.see_other(path::<K>(now.id)).flash(K::FLASHES.changed);
    }
    let shown = shown::<K>(app, staff, now.id).await?;
    let page = ConflictPage::new((app, staff), &race, now, shown.trail.first());
    app.page_with(StatusCode::CONFLICT, &page)
}

/// `GET …/{id}/retire`: who holds it, and which other they could get.
pub async fn confirm_retirement<K: Kept>(
    staff: Staff,
    id: Path<K::Id>,
    mut app: App,
) -> PageResult {
    let form: RetireForm = app.draft().await?.unwrap_or_default();
    let page = retire_page::<K>((&app, &staff), id.0, &form, Asked::Nothing).await?;
    app.page(&page)
}

/// Why the page of a retirement is drawn.
enum Asked<K: Kept> {
    Nothing,
    ToMend(FieldErrors<SetField>),
    ToConfirm(Box<Impact<K>>),
}

async fn retire_page<K: Kept>(
    (app, staff): (&App, &Staff),
    id: K::Id,
    form: &RetireForm,
    asked: Asked<K>,
) -> Result<RetirePage, Error> {
    let scope = staff.scope;
    let (sets, holders): (Vec<PermissionSet<K>>, Holders) = app
        .db
        .read(staff.within(), move |conn| {
            Ok::<_, Error>((K::all(conn, &scope)?, K::holders(conn, &scope, id)?))
        })
        .await?;
    let set = sets.iter().find(|set| set.id == id);
    let retirement = Retirement {
        sets: &sets,
        set: set.ok_or(Error::NotFound)?,
        holders: &holders,
    };
    let (errors, impact) = match asked {
        Asked::Nothing => (FieldErrors::default(), None),
        Asked::ToMend(errors) => (errors, None),
        Asked::ToConfirm(impact) => (FieldErrors::default(), Some(impact)),
    };
    let asked = (&errors, impact.as_deref());
    Ok(RetirePage::new((app, staff), &retirement, form, asked))
}

/// `POST …/{id}/retire`
pub async fn retire<K: Kept>(
    staff: Staff,
    id: Path<K::Id>,
    form: Form<RetireForm>,
    app: App,
) -> PageResult {
    let (id, form, who) = (id.0, form.fields, staff.clone());
    let sent = form.clone();
    let retired = app
        .db
        .write(staff.within(), move |tx| {
            writing::retire::<K>(tx, &who, id, &sent)
        })
        .await;
    let asked = match retired {
        Ok(()) => return app.see_other(path::<K>(id)).flash(K::FLASHES.retired),
        Err(Refusal::Faults(faults)) => Asked::ToMend(faults.fields),
        Err(Refusal::Unconfirmed(impact)) => Asked::ToConfirm(impact),
        Err(refusal) => return Err(refusal.into()),
    };
    let page = retire_page::<K>((&app, &staff), id, &form, asked).await?;
    app.page_with(REFUSED, &page)
}

/// `POST …/{id}/restore`
pub async fn restore<K: Kept>(
    staff: Staff,
    id: Path<K::Id>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let (id, who) = (id.0, staff.clone());
    app.db
        .write(staff.within(), move |tx| {
            writing::restore::<K>(tx, &who, id)
        })
        .await?;
    app.see_other(path::<K>(id)).flash(K::FLASHES.restored)
}

fn path<K: Kept>(id: K::Id) -> String {
    format!("{}/{id}", K::PATH)
}

async fn all<K: Kept>(app: &App, staff: &Staff) -> Result<Vec<PermissionSet<K>>, Error> {
    let scope = staff.scope;
    let read = move |conn: &mut _| Ok::<_, Error>(K::all(conn, &scope)?);
    app.db.read(staff.within(), read).await
}

/// The set of this id, who holds it, and what happened to it.
async fn shown<K: Kept>(app: &App, staff: &Staff, id: K::Id) -> Result<Shown<K>, Error> {
    let scope = staff.scope;
    app.db
        .read(staff.within(), move |conn| {
            let sets = K::all(conn, &scope)?;
            let set = sets.into_iter().find(|set| set.id == id);
            Ok(Shown {
                set: set.ok_or(Error::NotFound)?,
                holders: K::holders(conn, &scope, id)?,
                trail: audit::of_subject(conn, &scope, *id.uuid(), i64::MAX, SHOWN_ENTRIES)?,
            })
        })
        .await
}
