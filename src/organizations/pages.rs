//! The account manager's pages: organizations and their modules.

use actix_web::http::StatusCode;
use serde::Deserialize;

use super::form::{OrganizationField, OrganizationForm};
use super::founding::found;
use super::model::OrganizationRefusal;
use super::store::{self, Switch};
use super::views::{ListPage, NewPage, RepeatedPage, ShowPage};
use crate::access::Operator;
use crate::db::Within;
use crate::forms::FieldErrors;
use crate::paths;
use crate::submissions::{self, Previous, Submission};
use crate::values::{FieldError, OrganizationId};
use crate::web::{App, Error, Flash, Form, PageResult, Path};

/// `GET /platform/organizations`
pub async fn index(operator: Operator, app: App) -> PageResult {
    let scope = operator.scope;
    let rows = app
        .db
        .read(Within::Platform, move |conn| store::all(conn, scope))
        .await?;
    app.page(&ListPage::new(&app, rows))
}

/// `GET /platform/organizations/new`
pub async fn new(_operator: Operator, app: App) -> PageResult {
    app.page(&NewPage::new(
        &app,
        &OrganizationForm::blank(app.reader.language),
        &FieldErrors::default(),
    ))
}

/// `POST /platform/organizations`
pub async fn create(operator: Operator, form: Form<OrganizationForm>, app: App) -> PageResult {
    let submission = Submission::new(operator.person.id, &form.form_token, &form.content);
    if let Some(answer) = sent_before(&app, &submission, &form.fields).await? {
        return answer;
    }
    let outcome = add(&app, &operator, &form.fields, submission.clone()).await?;
    match outcome {
        Ok(()) => created(&app, paths::ORGANIZATIONS),
        Err(errors) => {
            // The same form, sent twice at once: the other one has made the organization.
            if let Some(answer) = sent_before(&app, &submission, &form.fields).await? {
                return answer;
            }
            let page = NewPage::new(&app, &form.fields, &errors);
            app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// The answer to a form that has been accepted before; none when it is new.
async fn sent_before(
    app: &App,
    submission: &Submission,
    form: &OrganizationForm,
) -> Result<Option<PageResult>, Error> {
    let asked = submission.clone();
    let previous = app
        .db
        .read(Within::Platform, move |conn| {
            submissions::previous(conn, &asked)
        })
        .await?;
    Ok(previous.map(|previous| match previous {
        Previous::Same(result) => created(app, &result),
        Previous::Other(result) => {
            let page = RepeatedPage::new(app, form, result);
            app.page_with(StatusCode::CONFLICT, &page)
        }
    }))
}

fn created(app: &App, result: &str) -> PageResult {
    app.see_other(result).flash(Flash::OrganizationCreated)
}

type Added = Result<(), FieldErrors<OrganizationField>>;

async fn add(
    app: &App,
    operator: &Operator,
    form: &OrganizationForm,
    submission: Submission,
) -> Result<Added, Error> {
    let (new, administrator) = match form.parse() {
        Ok(parsed) => parsed,
        Err(errors) => return Ok(Err(errors)),
    };
    let (scope, actor, public_url) = (
        operator.scope,
        operator.actor(),
        app.settings.public_url.clone(),
    );
    let written: Result<(), OrganizationRefusal> = app
        .db
        .write(Within::Platform, move |tx| {
            // A token that was used up meanwhile ends here; what it made is then shown.
            if submissions::claim(tx, &submission, paths::ORGANIZATIONS)? {
                found(tx, (scope, &actor), &new, &administrator, &public_url)?;
                return Ok(());
            }
            Err(OrganizationRefusal::NameTaken)
        })
        .await;
    match written {
        Ok(()) => Ok(Ok(())),
        Err(OrganizationRefusal::NameTaken) => Ok(Err(FieldErrors::of(
            OrganizationField::Name,
            FieldError::NameTaken,
        ))),
        Err(OrganizationRefusal::EmailTaken) => Ok(Err(FieldErrors::of(
            OrganizationField::AdminEmail,
            FieldError::EmailTaken,
        ))),
        Err(OrganizationRefusal::Db(error)) => Err(error.into()),
    }
}

/// `GET /platform/organizations/{id}`
pub async fn show(operator: Operator, id: Path<OrganizationId>, app: App) -> PageResult {
    let (scope, id) = (operator.scope, id.0);
    let found = app
        .db
        .read(Within::Platform, move |conn| store::find(conn, scope, id))
        .await?;
    app.page(&ShowPage::new(&app, found.ok_or(Error::NotFound)?))
}

/// `merchants` is `on` or `off`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct ModuleForm {
    merchants: String,
}

/// `POST /platform/organizations/{id}/module`
pub async fn switch_module(
    operator: Operator,
    id: Path<OrganizationId>,
    form: Form<ModuleForm>,
    app: App,
) -> PageResult {
    let (switch, flash) = match form.fields.merchants.as_str() {
        "on" => (Switch::On, Flash::ModuleSwitchedOn),
        "off" => (Switch::Off, Flash::ModuleSwitchedOff),
        _ => return Err(Error::Malformed),
    };
    let (scope, actor, id) = (operator.scope, operator.actor(), id.0);
    let found = app
        .db
        .write(Within::Platform, move |tx| {
            store::set_merchants_module(tx, scope, &actor, id, switch)
        })
        .await?;
    if !found {
        return Err(Error::NotFound);
    }
    app.see_other(paths::organization(id)).flash(flash)
}
