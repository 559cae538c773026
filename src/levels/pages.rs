//! The staff's page of levels.

use super::store;
use super::views::LevelsPage;
use crate::access::Staff;
use crate::web::{App, Error, PageResult};

/// `GET /organization/levels`
pub async fn index(staff: Staff, app: App) -> PageResult {
    let scope = staff.scope;
    let (levels, merchants) = app
        .db
        .read(staff.within(), move |conn| {
            let levels = store::all(conn, &scope)?;
            Ok::<_, Error>((levels, store::merchant_counts(conn, &scope)?))
        })
        .await?;
    app.page(&LevelsPage::new(&app, &levels, &merchants))
}
