//! `/organization/access`

use std::net::IpAddr;

use super::query::{Asked, WhoCanQuery};
use super::store::{self, Door, Extent};
use super::views::{Answer, WhoCanPage};
use crate::access::{MerchantPermission, Staff, StaffPermission};
use crate::db::{AnyConnection, DbResult};
use crate::locations::{self, LocationChoice};
use crate::roles::{self, Role};
use crate::web::{App, Error, PageResult, Query};

/// `GET /organization/access?permission=CODE`, `?location=ID`, `?address=IP`
pub async fn show(staff: Staff, query: Query<WhoCanQuery>, app: App) -> PageResult {
    let (asking, asked) = (staff.clone(), query.0.asked());
    let (places, answer) = app
        .db
        .read(staff.within(), move |conn| {
            let places = places(conn, &asking, asked)?;
            Ok::<_, Error>((places, answer(conn, &asking, asked)?))
        })
        .await?;
    let page = WhoCanPage::new(&app, (&query.0, asked), &places, answer.as_ref());
    app.page(&page)
}

/// Those in use, and the one that is asked for: who had an archived one has it still.
fn places(
    conn: &mut AnyConnection,
    staff: &Staff,
    asked: Asked,
) -> Result<Vec<LocationChoice>, Error> {
    let mut places = locations::active(conn, &staff.scope)?;
    if let Asked::Location(id) = asked
        && !places.iter().any(|one| one.id == id)
    {
        let found = locations::by_ids(conn, &staff.scope, &[id])?;
        if found.is_empty() {
            return Err(Error::NotFound);
        }
        places.extend(found);
    }
    Ok(places)
}

fn answer(conn: &mut AnyConnection, staff: &Staff, asked: Asked) -> DbResult<Option<Answer>> {
    match asked {
        Asked::Permission(merchant, of_staff) => {
            of_permission(conn, staff, (merchant, of_staff)).map(Some)
        }
        Asked::Location(id) => {
            let sees = roles_with(conn, staff, StaffPermission::ViewLocations)?;
            Ok(Some(Answer {
                merchants: Some(store::by_location(conn, &staff.scope, id)?),
                staff: Some(store::members(conn, &staff.scope, sees)?),
                extent: Extent::Whole,
            }))
        }
        Asked::Address(address) => of_address(conn, staff, address).map(Some),
        Asked::Nothing | Asked::NoPermission | Asked::NoLocation | Asked::NoAddress => Ok(None),
    }
}

fn of_permission(
    conn: &mut AnyConnection,
    staff: &Staff,
    (merchant, of_staff): (Option<MerchantPermission>, Option<StaffPermission>),
) -> DbResult<Answer> {
    let merchants = match merchant {
        Some(one) => {
            let today = staff.today();
            Some(store::by_permission(conn, &staff.scope, (one, today))?)
        }
        None => None,
    };
    let members = match of_staff {
        Some(one) => {
            let roles = roles_with(conn, staff, one)?;
            Some(store::members(conn, &staff.scope, roles)?)
        }
        None => None,
    };
    Ok(Answer {
        merchants,
        staff: members,
        extent: Extent::Whole,
    })
}

fn of_address(conn: &mut AnyConnection, staff: &Staff, address: IpAddr) -> DbResult<Answer> {
    let today = staff.today();
    let found = store::by_address(conn, &staff.scope, (address, today))?;
    let let_in = match found.staff {
        Door::Open => roles::all(conn, &staff.scope)?,
        Door::Closed => Vec::new(),
    };
    Ok(Answer {
        merchants: Some(found.groups),
        staff: Some(store::members(conn, &staff.scope, let_in)?),
        extent: found.extent,
    })
}

fn roles_with(
    conn: &mut AnyConnection,
    staff: &Staff,
    permission: StaffPermission,
) -> DbResult<Vec<Role>> {
    let mut roles = roles::all(conn, &staff.scope)?;
    roles.retain(|role| role.permissions.has(permission));
    Ok(roles)
}
