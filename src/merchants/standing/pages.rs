//! The buttons that change where a merchant stands: one function per route.

use super::Act;
use super::store;
use crate::access::Staff;
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
        .flash(Flash::MerchantSuspended)
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
        .flash(Flash::MerchantResumed)
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
    act(&app, &staff, id.0, Act::Restore).await?;
    app.see_other(paths::merchant(id.0))
        .flash(Flash::MerchantRestored)
}

async fn act(app: &App, staff: &Staff, id: MerchantId, act: Act) -> Result<(), Error> {
    let (scope, actor) = (staff.scope, staff.actor());
    let done = app
        .db
        .write(staff.within(), move |tx| {
            store::act(tx, &scope, &actor, id, act)
        })
        .await;
    done.map_err(Error::from)
}
