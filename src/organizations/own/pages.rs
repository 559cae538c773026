//! The doors of one's own organization.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::{NewSettings, SettingsField, SettingsForm};
use super::store;
use super::views::{ConflictPage, HomePage, MessageFragment, SettingsPage};
use crate::access::Staff;
use crate::accounts::networks::RecordedList;
use crate::accounts::replay::{self, Lockout, PlannedRules};
use crate::forms::{Field, FieldErrors, Race};
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
pub async fn settings(staff: Staff, mut app: App) -> PageResult {
    let scope = staff.scope;
    let (stored, recorded) = app
        .db
        .read(staff.within(), move |conn| {
            let recorded = store::recorded(conn, &scope)?;
            Ok::<_, Error>((store::settings(conn, &scope)?, recorded))
        })
        .await?;
    let form = app.draft().await?.unwrap_or(stored);
    let shown = (&form, &FieldErrors::default());
    app.page(&SettingsPage::new((&app, &staff), shown, &recorded))
}

#[derive(Deserialize)]
pub struct CheckedField {
    field: String,
}

/// `POST /organization/settings/check?field=NAME`
pub async fn check(
    staff: Staff,
    field: Query<CheckedField>,
    form: Form<SettingsForm>,
    app: App,
) -> PageResult {
    let field = SettingsField::named(&field.0.field).ok_or(Error::NotFound)?;
    let (_, parsed) = parsed(&app, &staff, &form.fields).await?;
    let found = match &parsed {
        Ok(new) if field == SettingsField::DefaultIpAllowList => lockout(&app, &staff, new).await?,
        _ => None,
    };
    let errors = parsed.err().unwrap_or_default();
    let message = MessageFragment::of(app.reader.t(), field, &errors, found.as_ref());
    app.fragment(StatusCode::OK, &message)
}

/// `POST /organization/settings`: a list that would lock somebody out must be confirmed.
pub async fn change(staff: Staff, form: Form<SettingsForm>, app: App) -> PageResult {
    let sent = &form.fields;
    let (recorded, parsed) = parsed(&app, &staff, sent).await?;
    let new = match parsed {
        Ok(new) => new,
        Err(errors) => {
            let page = SettingsPage::new((&app, &staff), (sent, &errors), &recorded);
            return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let t = app.reader.t();
    if let Some(found) = lockout(&app, &staff, &new).await?
        && !found.is_confirmed(t, sent.confirmation())
    {
        let page = SettingsPage::to_confirm((&app, &staff), (sent, &found), &recorded);
        return app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    match save(&app, &staff, sent, new).await? {
        None => app.see_other(paths::SETTINGS).flash(Flash::SettingsSaved),
        Some(now) => lost_race((&app, &staff), sent, now).await,
    }
}

type Parsed = Result<NewSettings, FieldErrors<SettingsField>>;

/// The form against what is stored: an entry that ended before today may stay, and not be added.
async fn parsed(
    app: &App,
    staff: &Staff,
    sent: &SettingsForm,
) -> Result<(RecordedList, Parsed), Error> {
    let scope = staff.scope;
    let stored = app
        .db
        .read(staff.within(), move |conn| store::recorded(conn, &scope))
        .await?;
    let parsed = sent.parse(&stored.list, staff.today());
    Ok((stored, parsed))
}

/// Whom the list would have locked out.
async fn lockout(app: &App, staff: &Staff, new: &NewSettings) -> Result<Option<Lockout>, Error> {
    let planned = PlannedRules::Organization(new.default_ip_allow_list.clone());
    let asking = staff.clone();
    Ok(app
        .db
        .read(staff.within(), move |conn| {
            replay::lockout(conn, &asking, &planned)
        })
        .await?)
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
