//! `/organization/merchants/{id}/access`

use actix_web::http::StatusCode;

use super::form::AccessForm;
use super::question::{Question, confirmed};
use super::rules::{self, AccessFaults};
use crate::access::Staff;
use crate::merchants::form::MerchantForm;
use crate::merchants::model::{FirstSignIn, Merchant};
use crate::merchants::once;
use crate::merchants::pages::{choices, found, lost_race, saved};
use crate::merchants::refusal::Refusal;
use crate::merchants::versions::{self, Part};
use crate::merchants::views::{AccessPage, FormChoices};
use crate::merchants::writing::{self, Written};
use crate::paths;
use crate::submissions::Submission;
use crate::values::MerchantId;
use crate::web::{App, Flash, Form, PageResult, Path};

const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// `GET /organization/merchants/{id}/access`
pub async fn show(staff: Staff, id: Path<MerchantId>, mut app: App) -> PageResult {
    let merchant = found(&app, &staff, id.0).await?;
    let draft: Option<AccessForm> = app.draft().await?;
    let form = draft.map_or_else(
        || MerchantForm::of(&merchant),
        |draft| draft.over(&merchant),
    );
    let sent = (&form, &AccessFaults::default());
    draw(StatusCode::OK, (&app, &staff), &merchant, sent, None).await
}

/// `POST /organization/merchants/{id}/access`
pub async fn change(
    staff: Staff,
    id: Path<MerchantId>,
    form: Form<AccessForm>,
    app: App,
) -> PageResult {
    let submission = once::of_change(&staff, &form);
    let asked = submission.as_ref();
    let merchant = found(&app, &staff, id.0).await?;
    let sent = form.fields.over(&merchant);
    if let Some(answer) = once::changed_before(&app, &staff, asked, (id.0, &sent)).await? {
        return answer;
    }
    if sent.asks_for_redrawing() {
        let sent = (&sent, &AccessFaults::default());
        return draw(StatusCode::OK, (&app, &staff), &merchant, sent, None).await;
    }
    match save(&app, &staff, &merchant, &sent, submission.clone()).await {
        Ok(flash) => app.see_other(paths::merchant(id.0)).flash(flash),
        Err(refusal) => match once::changed_before(&app, &staff, asked, (id.0, &sent)).await? {
            // The same form, sent twice at once: the other one has made the change.
            Some(answer) => answer,
            None => refused((&app, &staff), &merchant, &sent, refusal).await,
        },
    }
}

/// Checks and writes in one transaction: what is looked up is still there when it is written.
async fn save(
    app: &App,
    staff: &Staff,
    merchant: &Merchant,
    form: &MerchantForm,
    submission: Option<Submission>,
) -> Result<Flash, Refusal> {
    let from = versions::begun_from(form, merchant)?;
    let (staff, before, form) = (staff.clone(), merchant.clone(), form.clone());
    app.db
        .write(staff.within(), move |tx| {
            let after = rules::check(tx, &staff, &form, &before)?;
            confirmed(tx, &staff, &form, (&before, &after))?;
            let change = (&after, FirstSignIn::Unchanged);
            let (scope, actor) = (&staff.scope, staff.actor());
            let written = writing::change(tx, scope, &actor, (&before, from), change)?;
            if let Some(submission) = submission.filter(|_| written == Written::Changes) {
                once::claim(tx, &submission, &paths::merchant(before.id))?;
            }
            Ok::<_, Refusal>(saved(before.id, written))
        })
        .await
}

async fn draw(
    status: StatusCode,
    (app, staff): (&App, &Staff),
    merchant: &Merchant,
    (form, faults): (&MerchantForm, &AccessFaults),
    question: Option<Question>,
) -> PageResult {
    let choices = FormChoices {
        question,
        ..choices(app, staff, Some(merchant)).await?
    };
    let page = AccessPage::new((app, staff), merchant, (form, faults), &choices);
    app.page_with(status, &page)
}

async fn refused(
    (app, staff): (&App, &Staff),
    merchant: &Merchant,
    form: &MerchantForm,
    refusal: Refusal,
) -> PageResult {
    match refusal {
        Refusal::Fields(fields) => {
            let faults = AccessFaults {
                fields,
                ..AccessFaults::default()
            };
            draw(REFUSED, (app, staff), merchant, (form, &faults), None).await
        }
        Refusal::Unconfirmed(asked) => {
            let sent = (form, &AccessFaults::default());
            draw(REFUSED, (app, staff), merchant, sent, Some(*asked)).await
        }
        Refusal::Access(faults) => {
            draw(REFUSED, (app, staff), merchant, (form, &faults), None).await
        }
        Refusal::Changed(now) => {
            // What else was changed meanwhile stays: this page does not send it.
            let sent = form.clone().of_access(&now);
            lost_race((app, staff), (&sent, Part::Access), &now).await
        }
        Refusal::Repeated
        | Refusal::Missing
        | Refusal::Placeless
        | Refusal::Overloaded(_)
        | Refusal::Db(_) => Err(refusal.into()),
    }
}
