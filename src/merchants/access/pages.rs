//! `/organization/merchants/{id}/access`

use actix_web::http::StatusCode;

use super::form::AccessForm;
use super::preview::{Preview, preview};
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
/// The value of the button that shows what the merchant would see.
const PREVIEW: &str = "preview";

/// `GET /organization/merchants/{id}/access`
pub async fn show(staff: Staff, id: Path<MerchantId>, mut app: App) -> PageResult {
    let merchant = found(&app, &staff, id.0).await?;
    let draft: Option<AccessForm> = app.draft().await?;
    let form = draft.map_or_else(
        || MerchantForm::of(&merchant),
        |draft| draft.over(&merchant),
    );
    let sent = (&form, &AccessFaults::default());
    draw(
        StatusCode::OK,
        (&app, &staff),
        &merchant,
        sent,
        Beside::Nothing,
    )
    .await
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
        return redraw((&app, &staff), &merchant, &sent).await;
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

/// What stands beside the form, if anything does.
enum Beside {
    Nothing,
    Question(Box<Question>),
    Preview(Box<Preview>),
}

/// The form as it was sent and without errors, with new locations or with the preview.
async fn redraw(
    (app, staff): (&App, &Staff),
    merchant: &Merchant,
    form: &MerchantForm,
) -> PageResult {
    let found = if form.update == PREVIEW {
        let (asking, sent, before) = (staff.clone(), form.clone(), merchant.clone());
        let read = move |conn: &mut _| preview(conn, &asking, &sent, &before);
        app.db.read(staff.within(), read).await?
    } else {
        None
    };
    let beside = found.map_or(Beside::Nothing, |found| Beside::Preview(Box::new(found)));
    let sent = (form, &AccessFaults::default());
    draw(StatusCode::OK, (app, staff), merchant, sent, beside).await
}

async fn draw(
    status: StatusCode,
    (app, staff): (&App, &Staff),
    merchant: &Merchant,
    (form, faults): (&MerchantForm, &AccessFaults),
    beside: Beside,
) -> PageResult {
    let (question, preview) = match beside {
        Beside::Nothing => (None, None),
        Beside::Question(asked) => (Some(*asked), None),
        Beside::Preview(found) => (None, Some(*found)),
    };
    let choices = FormChoices {
        question,
        preview,
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
    let (faults, beside) = match refusal {
        Refusal::Fields(fields) => {
            let faults = AccessFaults {
                fields,
                ..AccessFaults::default()
            };
            (faults, Beside::Nothing)
        }
        Refusal::Access(faults) => (*faults, Beside::Nothing),
        Refusal::Unconfirmed(asked) => (AccessFaults::default(), Beside::Question(asked)),
        Refusal::Changed(now) => {
            // What else was changed meanwhile stays: this page does not send it.
            let sent = form.clone().of_access(&now);
            return lost_race((app, staff), (&sent, Part::Access), &now).await;
        }
        Refusal::Repeated
        | Refusal::Missing
        | Refusal::Placeless
        | Refusal::Overloaded(_)
        | Refusal::Db(_) => return Err(refusal.into()),
    };
    draw(REFUSED, (app, staff), merchant, (form, &faults), beside).await
}
