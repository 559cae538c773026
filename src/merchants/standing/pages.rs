//! The buttons that change where a merchant stands: one function per route.

use actix_web::http::StatusCode;

use super::Act;
use super::store;
use crate::access::Staff;
use crate::locations;
use crate::merchants::refusal::Refusal;
use crate::merchants::store::find;
use crate::merchants::views::PlacelessPage;
use crate::paths;
use crate::values::MerchantId;
use crate::web::{App, Error, Flash, Form, Nothing, PageResult, Path};

/// `POST /organization/merchants/{id}/suspend`
pub async fn suspend(
    staff: Staff,
    id: Path<MerchantId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    act(&app, &staff, id.0, Act::Suspend).await?;
    app.see_other(paths::merchant(id.0))
        .flash(Flash::MerchantSuspended { id: id.0 })
}

/// `POST /organization/merchants/{id}/resume`
pub async fn resume(
    staff: Staff,
    id: Path<MerchantId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    act(&app, &staff, id.0, Act::Resume).await?;
    app.see_other(paths::merchant(id.0))
        .flash(Flash::MerchantResumed { id: id.0 })
}

/// `POST /organization/merchants/{id}/archive`
pub async fn archive(
    staff: Staff,
    id: Path<MerchantId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    act(&app, &staff, id.0, Act::Archive).await?;
    app.see_other(paths::MERCHANTS)
        .flash(Flash::MerchantArchived { id: id.0 })
}

/// `POST /organization/merchants/{id}/restore`
pub async fn restore(
    staff: Staff,
    id: Path<MerchantId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    match act(&app, &staff, id.0, Act::Restore).await {
        Ok(()) => app
            .see_other(paths::merchant(id.0))
            .flash(Flash::MerchantRestored { id: id.0 }),
        Err(Refusal::Placeless) => placeless(&app, &staff, id.0).await,
        Err(refusal) => Err(refusal.into()),
    }
}

/// Which locations it has, all archived, and the form that gives it another.
async fn placeless(app: &App, staff: &Staff, id: MerchantId) -> PageResult {
    let scope = staff.scope;
    let (merchant, locations) = app
        .db
        .read(staff.within(), move |conn| {
            let merchant = find(conn, &scope, id)?.ok_or(Error::NotFound)?;
            let ids = &merchant.current.access.location_ids;
            let locations = locations::by_ids(conn, &scope, ids)?;
            Ok::<_, Error>((merchant, locations))
        })
        .await?;
    let page = PlacelessPage::new((app, staff), &merchant, &locations);
    app.page_with(StatusCode::CONFLICT, &page)
}

async fn act(app: &App, staff: &Staff, id: MerchantId, act: Act) -> Result<(), Refusal> {
    let (scope, actor) = (staff.scope, staff.actor());
    app.db
        .write(staff.within(), move |tx| {
            store::act(tx, &scope, &actor, id, act)
        })
        .await
}
