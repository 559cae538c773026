//! `/organization/merchants/{id}/view-as` and `/organization/view-as/end`

use super::store;
use crate::access::Staff;
use crate::merchants::refusal::Refusal;
use crate::paths;
use crate::values::MerchantId;
use crate::web::{App, Form, Nothing, PageResult, Path, may_view};

/// `POST /organization/merchants/{id}/view-as`
pub async fn begin(
    staff: Staff,
    id: Path<MerchantId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    may_view(&staff)?;
    app.db
        .write(staff.within(), move |tx| {
            store::note(tx, &staff.scope, &staff.actor(), id.0)?;
            Ok::<_, Refusal>(())
        })
        .await?;
    app.begin_viewing(id.0)?;
    app.see_other(paths::PORTAL).quietly()
}

/// `POST /organization/view-as/end`
pub async fn end(_staff: Staff, _form: Form<Nothing>, app: App) -> PageResult {
    let seen = app.end_viewing();
    let back = seen.map_or_else(|| paths::ORGANIZATION.to_owned(), paths::merchant);
    app.see_other(back).quietly()
}
