//! The buttons on a member's page: one function per route.

use actix_web::http::StatusCode;

use super::{Act, act as perform, allow};
use crate::access::{Staff, sessions};
use crate::paths;
use crate::people::views::{Removal, RemovePage};
use crate::staff::invitation::Mails;
use crate::staff::refusal::Refusal;
use crate::staff::rights::Acting;
use crate::staff::store::find;
use crate::staff::views::{home, refused_page};
use crate::values::UserId;
use crate::web::{App, Error, Flash, Form, Nothing, PageResult, Path};

/// `POST /organization/staff/{id}/invite`
pub async fn invite(staff: Staff, id: Path<UserId>, _form: Form<Nothing>, app: App) -> PageResult {
    act((&app, &staff), id.0, Act::Invite, Flash::StaffInvitedAgain).await
}

/// `POST /organization/staff/{id}/revoke`
pub async fn revoke(staff: Staff, id: Path<UserId>, _form: Form<Nothing>, app: App) -> PageResult {
    let flash = Flash::StaffInvitationRevoked;
    act((&app, &staff), id.0, Act::Revoke, flash).await
}

/// `POST /organization/staff/{id}/suspend`
pub async fn suspend(staff: Staff, id: Path<UserId>, _form: Form<Nothing>, app: App) -> PageResult {
    act((&app, &staff), id.0, Act::Suspend, Flash::StaffSuspended).await
}

/// `POST /organization/staff/{id}/resume`
pub async fn resume(staff: Staff, id: Path<UserId>, _form: Form<Nothing>, app: App) -> PageResult {
    act((&app, &staff), id.0, Act::Resume, Flash::StaffResumed).await
}

/// `POST /organization/staff/{id}/second-factor`: of who has lost it, and the recovery codes.
pub async fn take_second_factor(
    staff: Staff,
    id: Path<UserId>,
    _form: Form<Nothing>,
    app: App,
) -> PageResult {
    let flash = Flash::StaffSecondFactorTaken;
    act((&app, &staff), id.0, Act::TakeSecondFactor, flash).await
}

/// `POST /organization/staff/{id}/remove`
pub async fn remove(staff: Staff, id: Path<UserId>, _form: Form<Nothing>, app: App) -> PageResult {
    act((&app, &staff), id.0, Act::Remove, Flash::StaffRemoved).await
}

/// `GET /organization/staff/{id}/remove`: what it would do.
pub async fn confirm(staff: Staff, id: Path<UserId>, app: App) -> PageResult {
    let (asking, id) = (staff.clone(), id.0);
    let looked = app
        .db
        .read(staff.within(), move |conn| {
            let acting = Acting::seen(conn, &asking)?;
            let member = find(conn, &acting.scope, id)?.ok_or(Refusal::Missing)?;
            allow(conn, &acting, &member, Act::Remove)?;
            Ok::<_, Refusal>((sessions::open_of(conn, id)?, member))
        })
        .await;
    match looked {
        Ok((sessions, member)) => {
            let removal = Removal {
                id: member.id,
                basics: &member.current.basics(),
                invitation: member.invitation,
                sessions,
            };
            let home = home(app.reader.t());
            app.page(&RemovePage::new(&app, home, &removal))
        }
        Err(refusal) => refused(&app, id, refusal),
    }
}

async fn act((app, staff): (&App, &Staff), id: UserId, act: Act, flash: Flash) -> PageResult {
    let (acting, mails) = (staff.clone(), Mails::of(&app.settings.public_url, staff));
    let done = app
        .db
        .write(staff.within(), move |tx| {
            perform(tx, (&acting, &mails), id, act)
        })
        .await;
    match done {
        Ok(()) if act == Act::Remove => app.see_other(paths::STAFF).flash(flash),
        Ok(()) => app.see_other(paths::member(id)).flash(flash),
        Err(refusal) => refused(app, id, refusal),
    }
}

/// Why it was not done, where the button was not drawn or no longer fits.
fn refused(app: &App, id: UserId, refusal: Refusal) -> PageResult {
    let status = match refusal {
        Refusal::Own => StatusCode::FORBIDDEN,
        Refusal::LastAdministrator | Refusal::NotInvitable => StatusCode::CONFLICT,
        other => return Err(Error::from(other)),
    };
    app.page_with(status, &refused_page(app, id, &refusal))
}
