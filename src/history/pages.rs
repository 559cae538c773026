//! The pages of the history: one function per route.

use super::export::{MOST, file};
use super::query::ListQuery;
use super::store;
use super::views::ListPage;
use crate::access::Staff;
use crate::audit::{self, AuditKind, Change, Event};
use crate::db::DbResult;
use crate::web::{App, Error, PageResult, Query};

/// `GET /organization/audit`
pub async fn index(staff: Staff, query: Query<ListQuery>, app: App) -> PageResult {
    let (scope, filters) = (staff.scope, query.0.filters(&app.reader.time_zone));
    let asked = filters.clone();
    let page = app
        .db
        .read(staff.within(), move |conn| {
            store::page(conn, &scope, &filters)
        })
        .await?
        .ok_or(Error::NotFound)?;
    app.page(&ListPage::new((&app, &staff), (&query.0, &asked), &page)?)
}

/// `GET /organization/audit.csv`: the newest entries that the same filters let through. That it was taken is an
/// entry too, written before the file leaves.
pub async fn export(staff: Staff, query: Query<ListQuery>, app: App) -> PageResult {
    let (scope, filters) = (staff.scope, query.0.filters(&app.reader.time_zone));
    let reader = app.reader.clone();
    let (count, file) = app
        .db
        .read(staff.within(), move |conn| {
            let entries = store::newest(conn, &scope, &filters, MOST)?;
            let entries = entries.ok_or(Error::NotFound)?;
            Ok::<_, Error>((entries.len(), file(&reader, &entries)?))
        })
        .await?;
    record(&app, &staff, &query.0, count).await?;
    Ok(app.download("audit.csv", "text/csv; charset=utf-8", file))
}

async fn record(app: &App, staff: &Staff, asked: &ListQuery, count: usize) -> DbResult<()> {
    let count = count.to_string();
    let stated = asked.pairs().into_iter().chain([("entries", &*count)]);
    let changes: Vec<Change> = stated
        .filter_map(|(name, value)| Change::between(name, "", value))
        .collect();
    let staff = staff.clone();
    app.db
        .write(staff.within(), move |tx| {
            let event = Event {
                organization: staff.scope.organization(),
                actor: &staff.actor(),
                kind: AuditKind::TrailExported,
                subject: *staff.scope.organization().as_uuid(),
                name: &staff.organization.name,
                changes,
            };
            audit::record(tx, &event)
        })
        .await
}
