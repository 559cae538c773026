//! The doors of one's own sessions.

use super::views;
use crate::access::Principal;
use crate::access::sessions::{self, Ending, SessionHandle};
use crate::accounts::trail::own_change;
use crate::audit::{AuditKind, Change};
use crate::db::DbResult;
use crate::paths;
use crate::web::{App, Error, Flash, Form, Nothing, PageResult, Path};

/// `GET /account/sessions`
pub async fn index(principal: Principal, app: App) -> PageResult {
    let user = principal.person().id;
    let open = app
        .db
        .read(principal.within(), move |conn| {
            sessions::all_open_of(conn, user)
        })
        .await?;
    app.page(&views::SessionsPage::new(&app, &open))
}

/// `POST /account/sessions/{id}/end`
pub async fn end(
    principal: Principal,
    id: Path<String>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let handle = SessionHandle::of_address(&id.0);
    let ended: DbResult<bool> = app
        .db
        .write(principal.within(), move |tx| {
            let user = principal.person().id;
            let Some(ended) = sessions::end_one_of(tx, user, &handle, Ending::EndedElsewhere)?
            else {
                return Ok(false);
            };
            let from = Change::between("address", &ended.address, "");
            own_change(tx, &principal, AuditKind::SessionEnded, from)?;
            Ok(true)
        })
        .await;
    if !ended? {
        return Err(Error::NotFound);
    }
    app.see_other(paths::ACCOUNT_SESSIONS)
        .flash(Flash::SessionEnded)
}

/// `POST /account/sessions/end-others`
pub async fn end_others(principal: Principal, _form: Form<Nothing>, app: App) -> PageResult {
    let own = app.session_id().ok_or(Error::NotFound)?;
    app.db
        .write(principal.within(), move |tx| {
            let user = principal.person().id;
            let count = sessions::end_others_of(tx, user, &own, Ending::EndedElsewhere)?;
            if count > 0 {
                own_change(tx, &principal, AuditKind::OtherSessionsEnded, None)?;
            }
            DbResult::Ok(())
        })
        .await?;
    app.see_other(paths::ACCOUNT_SESSIONS)
        .flash(Flash::OtherSessionsEnded)
}
