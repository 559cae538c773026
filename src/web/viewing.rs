//! Looking through a merchant's eyes: in the portal, and there alone, a member of staff is the merchant's first user,
//! who can change nothing.

use std::time::Duration;

use actix_session::SessionExt;
use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use serde::{Deserialize, Serialize};

use super::Shared;
use super::app::App;
use super::error::Error;
use super::frame::request_address;
use super::guard::{Needs, refusal};
use crate::access::{self, Principal, Staff, StaffPermission};
use crate::clock::{self, Moment};
use crate::values::MerchantId;

/// The session's entry.
const SESSION_VIEWING: &str = "viewing";
/// For so long one entry of the trail tells of it.
const LASTS: Duration = Duration::from_mins(30);

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Viewing {
    merchant: MerchantId,
    /// In microseconds.
    until: i64,
}

impl App {
    /// From now on this session's portal is the merchant's.
    ///
    /// # Errors
    /// [`Error::Failed`] when a value cannot be written as JSON.
    pub fn begin_viewing(&self, merchant: MerchantId) -> Result<(), Error> {
        let until = clock::now().plus(LASTS).as_microseconds();
        self.session()
            .insert(SESSION_VIEWING, Viewing { merchant, until })
            .map_err(Error::failed)
    }

    /// Whose eyes this session has looked through until now.
    #[must_use]
    pub fn end_viewing(&self) -> Option<MerchantId> {
        let viewing: Option<Viewing> = self.session().remove_as(SESSION_VIEWING)?.ok();
        viewing.map(|viewing| viewing.merchant)
    }
}

/// Whether this member may look through merchants' eyes: by their role, and by the organization's own settings.
///
/// # Errors
/// What keeps them from it.
pub fn may_view(staff: &Staff) -> Result<(), Error> {
    let principal = Principal::Staff(Box::new(staff.clone()));
    match refusal(Needs::Staff(StaffPermission::ViewAsMerchant), &principal) {
        Some(error) => Err(error),
        None if !staff.organization.view_as => Err(Error::ViewAsOff),
        None => Ok(()),
    }
}

/// Whose eyes this request sees with: those of who asks, unless it is staff in the portal of a merchant.
///
/// # Errors
/// Those of [`may_view`], [`Error::OnlyLooking`] for what would change something, and the database's.
pub async fn eyes(
    needs: Needs,
    principal: Principal,
    request: &ServiceRequest,
) -> Result<Principal, Error> {
    let Principal::Staff(staff) = &principal else {
        return Ok(principal);
    };
    let viewing: Option<Viewing> = request.get_session().get(SESSION_VIEWING).ok().flatten();
    let open = viewing.filter(|viewing| clock::now() < Moment::from_microseconds(viewing.until));
    let Some(viewing) = open.filter(|_| needs.is_of_portal()) else {
        return Ok(principal);
    };
    match through(staff, viewing, request).await {
        Ok(user) => Ok(user),
        Err(error) => {
            // The error's page shows the person's own menu.
            request.extensions_mut().insert(principal);
            Err(error)
        }
    }
}

async fn through(
    staff: &Staff,
    viewing: Viewing,
    request: &ServiceRequest,
) -> Result<Principal, Error> {
    may_view(staff)?;
    if !request.method().is_safe() {
        return Err(Error::OnlyLooking);
    }
    let (viewer, address) = (staff.clone(), request_address(request.request()));
    let read = move |conn: &mut crate::db::AnyConnection| {
        access::through_eyes_of(conn, &viewer, viewing.merchant, address)
    };
    let db = &Shared::of(request.request()).db;
    let user = db.read(staff.within(), read).await?;
    user.map(|user| Principal::Merchant(Box::new(user)))
        .ok_or(Error::NotFound)
}
