//! The staff's pages of attempts to sign in: one function per route.

use super::form::AdmitForm;
use super::listing::{ListQuery, list};
use super::model::Situation;
use super::refusal::Refusal;
use super::views::{AttemptPage, Drawn, ListPage, UnknownPage};
use super::{reference, rules, store};
use crate::access::Staff;
use crate::merchants;
use crate::paths;
use crate::submissions::Submission;
use crate::values::{AttemptId, MerchantId};
use crate::web::{App, Error, Flash, Form, PageResult, Path, Query, StatusCode};

/// `GET /organization/sign-ins`, and the one attempt that `reference` names.
pub async fn index(staff: Staff, query: Query<ListQuery>, app: App) -> PageResult {
    let Query(query) = query;
    if !query.reference.trim().is_empty() {
        return of_reference(&app, &staff, &query).await;
    }
    let (scope, filters) = (staff.scope, query.filters());
    let asked: Option<MerchantId> = query.merchant.parse().ok();
    let (listing, merchant) = app
        .db
        .read(staff.within(), move |conn| {
            let merchant = match asked {
                None => None,
                Some(id) => Some(merchants::find(conn, &scope, id)?.ok_or(Error::NotFound)?),
            };
            Ok::<_, Error>((list(conn, &scope, &filters)?, merchant))
        })
        .await?;
    app.page(&ListPage::new(
        (&app, &staff),
        &query,
        listing,
        merchant.as_ref(),
    ))
}

/// Another organization's reference is as unknown as one that nobody has.
async fn of_reference(app: &App, staff: &Staff, query: &ListQuery) -> PageResult {
    let (scope, meant) = (staff.scope, reference::meant_by(&query.reference));
    let situation = app
        .db
        .read(staff.within(), move |conn| {
            match store::id_of_reference(conn, &scope, &meant)? {
                Some(id) => store::situation(conn, &scope, id),
                None => Ok(None),
            }
        })
        .await?;
    match situation {
        Some(situation) => draw(app, staff, &situation, &Drawn::blank()),
        None => app.page_with(StatusCode::NOT_FOUND, &UnknownPage::new(app, query)),
    }
}

/// `GET /organization/sign-ins/{id}`
pub async fn show(staff: Staff, id: Path<AttemptId>, mut app: App) -> PageResult {
    let situation = found(&app, &staff, id.0).await?;
    let draft: Option<AdmitForm> = app.draft().await?;
    let drawn = draft.map_or_else(Drawn::blank, |form| Drawn::of(&form));
    draw(&app, &staff, &situation, &drawn)
}

/// `POST /organization/sign-ins/{id}/admit`
pub async fn admit(
    staff: Staff,
    id: Path<AttemptId>,
    form: Form<AdmitForm>,
    app: App,
) -> PageResult {
    match write(&app, &staff, id.0, &form).await {
        Ok(flash) => app.see_other(paths::sign_in(id.0)).flash(flash),
        Err(refusal) => refused((&app, &staff), id.0, &form.fields, refusal).await,
    }
}

async fn write(
    app: &App,
    staff: &Staff,
    id: AttemptId,
    form: &Form<AdmitForm>,
) -> Result<Flash, Refusal> {
    // The same page may be sent again with other content: that is another wish.
    let token = format!("{}/{id}/{}", form.form_token, form.content);
    let submission = (!form.form_token.is_empty())
        .then(|| Submission::new(staff.person.id, &token, &form.content));
    let (staff, fields) = (staff.clone(), form.fields.clone());
    app.db
        .write(staff.within(), move |tx| {
            rules::admit(tx, &staff, id, &fields, submission.as_ref())
        })
        .await
}

/// The page again, with what was typed and why nothing was done.
async fn refused(
    (app, staff): (&App, &Staff),
    id: AttemptId,
    form: &AdmitForm,
    refusal: Refusal,
) -> PageResult {
    let drawn = match refusal {
        Refusal::Fields(errors) => Drawn::of(form).refused(errors),
        Refusal::Changed => Drawn::of(form).overtaken(),
        Refusal::Useless => Drawn::of(form).useless(),
        other => return Err(other.into()),
    };
    let situation = found(app, staff, id).await?;
    draw(app, staff, &situation, &drawn)
}

async fn found(app: &App, staff: &Staff, id: AttemptId) -> Result<Situation, Error> {
    let scope = staff.scope;
    app.db
        .read(staff.within(), move |conn| {
            store::situation(conn, &scope, id)
        })
        .await?
        .ok_or(Error::NotFound)
}

fn draw(app: &App, staff: &Staff, situation: &Situation, drawn: &Drawn) -> PageResult {
    app.page_with(
        drawn.status(),
        &AttemptPage::new((app, staff), situation, drawn),
    )
}
