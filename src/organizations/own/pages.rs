//! The doors of one's own organization.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::{NewSettings, SettingsField, SettingsForm};
use super::store;
use super::views::{Asked, ConflictPage, HomePage, MessageFragment, SettingsPage};
use crate::access::Staff;
use crate::forms::{Field, FieldErrors, Message, Race};
use crate::paths;
use crate::web::{App, Error, Flash, Form, Nothing, PageResult, Query};

/// `GET /organization`
pub async fn home(staff: Staff, app: App) -> PageResult {
    let scope = staff.scope;
    let overview = app
        .db
        .read(staff.within(), move |conn| store::overview(conn, &scope))
        .await?;
    app.page(&HomePage::new(&app, &staff, overview))
}

/// `POST /organization/module-request`
pub async fn request_module(staff: Staff, _form: Form<Nothing>, app: App) -> PageResult {
    app.db
        .write(staff.within(), move |tx| {
            store::request_module(tx, &staff.scope, &staff.actor(), &staff.organization.name)
        })
        .await?;
    app.see_other(paths::ORGANIZATION)
        .flash(Flash::ModuleRequested)
}

/// `GET /organization/settings`
pub async fn settings(staff: Staff, app: App) -> PageResult {
    let scope = staff.scope;
    let form = app
        .db
        .read(staff.within(), move |conn| store::settings(conn, &scope))
        .await?;
    app.page(&SettingsPage::new(
        &app,
        &form,
        &FieldErrors::default(),
        Asked::Nothing,
    ))
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /organization/settings/check?field=NAME`
pub async fn check(
    _staff: Staff,
    field: Query<CheckedField>,
    form: Form<SettingsForm>,
    app: App,
) -> PageResult {
    let field = SettingsField::named(&field.0.field).ok_or(Error::NotFound)?;
    let errors = form.fields.parse().err().unwrap_or_default();
    let message = Message::error(app.reader.t(), field, errors.get(field));
    app.fragment(StatusCode::OK, &MessageFragment { message })
}

/// `POST /organization/settings`: a list that would lock out whoever saves it must be confirmed.
pub async fn change(staff: Staff, form: Form<SettingsForm>, app: App) -> PageResult {
    let new = match form.fields.parse() {
        Ok(new) => new,
        Err(errors) => {
            let page = SettingsPage::new(&app, &form.fields, &errors, Asked::Nothing);
            return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    if locks_out(&staff, &new) && form.fields.confirm != "on" {
        let none = FieldErrors::default();
        let page = SettingsPage::new(&app, &form.fields, &none, Asked::ToConfirm);
        return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    match save(&app, &staff, &form.fields, new).await? {
        None => app.see_other(paths::SETTINGS).flash(Flash::SettingsSaved),
        Some(now) => lost_race((&app, &staff), &form.fields, now).await,
    }
}

fn locks_out(staff: &Staff, new: &NewSettings) -> bool {
    let list = &new.default_ip_allow_list;
    !list.is_empty() && !list.allows(staff.address)
}

/// None when the settings are saved; else, as somebody was faster, what they are now.
async fn save(
    app: &App,
    staff: &Staff,
    sent: &SettingsForm,
    new: NewSettings,
) -> Result<Option<SettingsForm>, Error> {
    let (staff, from) = (staff.clone(), sent.version.clone());
    app.db
        .write(staff.within(), move |tx| {
            let before = store::settings(tx, &staff.scope)?;
            // Nothing to write; whoever clicks twice sends what the first click has saved.
            if new.are_those_of(&before) {
                return Ok(None);
            }
            let who = (&staff.actor(), staff.organization.name.as_str());
            let is_saved =
                before.version == from && store::change(tx, &staff.scope, who, &before, &new)?;
            Ok::<_, Error>((!is_saved).then_some(before))
        })
        .await
}

/// Somebody was faster: both versions, unless there is nothing left to save.
async fn lost_race(
    (app, staff): (&App, &Staff),
    sent: &SettingsForm,
    now: SettingsForm,
) -> PageResult {
    let race = Race::new(sent, now);
    if race.has_nothing_to_save() {
        return app.see_other(paths::SETTINGS).flash(Flash::SettingsSaved);
    }
    let scope = staff.scope;
    let latest = app
        .db
        .read(staff.within(), move |conn| {
            store::latest_change(conn, &scope)
        })
        .await?;
    let page = ConflictPage::new((app, staff), &race, latest.as_ref());
    app.page_with(StatusCode::CONFLICT, &page)
}
