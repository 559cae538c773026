//! Before a handler runs: who asks, and whether this route is theirs. Who asks is read with the session.

use std::time::Duration;

use actix_session::{Session, SessionExt};
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::{Error as ActixError, HttpMessage};

use super::error::{Error, Lacking};
use super::flash::Told;
use super::frame::request_address;
use super::returning::{self, FormPage};
use super::session_store::member_of_session;
use super::{Shared, csrf, viewing};
use crate::access::{
    Admission, Denial, MerchantPermission, MerchantUser, Pass, Principal, StaffPermission,
};
use crate::clock::{self, Moment};
use crate::values::UserId;

/// The session's entry for the user's id.
pub const SESSION_USER: &str = "user";
/// Its entry for when its user last typed their password, in microseconds.
pub const SESSION_PROVED: &str = "proved";
/// For so long a sensitive change does not ask for it again.
const PROOF_LASTS: Duration = Duration::from_mins(10);
/// Its entry for a sign-in whose second step is to come.
pub const SESSION_PENDING: &str = "pending";
/// Its entry for the pass that opened it, where the rules alone would not have.
pub const SESSION_PASS: &str = "pass";

/// The policy of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Static files and probes: no session is looked up.
    Nothing,
    /// A page for everybody, which knows who is signed in.
    Nobody,
    /// Anybody who is signed in.
    Anyone,
    Operator,
    /// Any member of an organization's staff.
    StaffMember,
    Staff(StaffPermission),
    /// Staff with one of them at least; a refusal names the first.
    StaffWithAny(&'static [StaffPermission]),
    /// Staff with both; a refusal names the first that is missing.
    StaffWithBoth(StaffPermission, StaffPermission),
    /// Any user of a merchant.
    MerchantUser,
    Merchant(MerchantPermission),
}

impl Needs {
    /// Whether the page belongs to a merchant's portal.
    #[must_use]
    pub fn is_of_portal(self) -> bool {
        matches!(self, Self::MerchantUser | Self::Merchant(_))
    }
}

/// How old the last proof of who somebody is may be: their password, typed in this session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// As old as the session.
    OfSession,
    /// Ten minutes.
    Recent,
}

/// Whether a route is there for somebody who owes a second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// They set it up first.
    First,
    /// It is how they do that.
    Later,
}

/// What a route asks of who comes, and where the page is that shows the form it takes, if it takes one.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    pub needs: Needs,
    pub form_page: Option<&'static str>,
    pub proof: Proof,
    pub second_factor: SecondFactor,
}

impl Policy {
    /// Whether they have to set up their second factor before they get here.
    fn is_kept_from(self, principal: &Principal) -> bool {
        self.second_factor == SecondFactor::First
            && self.needs != Needs::Nobody
            && principal.owes_second_factor()
    }
}

/// Looks up the session's user and decides; the handler finds the principal in the request.
pub async fn guard(
    policy: Policy,
    mut request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, ActixError> {
    match decided(policy, &mut request).await {
        Ok(principal) => {
            if let Some(principal) = principal {
                request.extensions_mut().insert(principal);
            }
            next.call(request).await
        }
        Err(refusal) => Ok(request.error_response(refusal)),
    }
}

async fn decided(policy: Policy, request: &mut ServiceRequest) -> Result<Option<Principal>, Error> {
    let Policy {
        needs,
        form_page,
        proof,
        second_factor: _,
    } = policy;
    let page = form_page.map(|pattern| FormPage::of(pattern, request.request()));
    let principal = principal(needs, request)?;
    if let Some(principal) = &principal {
        let db = &Shared::of(request.request()).db;
        if let Some(told) = Told::waiting(db, request.request(), principal).await? {
            request.extensions_mut().insert(told);
        }
    }
    if principal.is_none() && !matches!(needs, Needs::Nothing | Needs::Nobody) {
        return Err(returning::sign_in_first(request, page).await?);
    }
    // Of who asks, not of whose eyes they see with.
    let owing = principal.as_ref().filter(|one| policy.is_kept_from(one));
    let owing = owing.cloned();
    let principal = match principal {
        Some(principal) => Some(viewing::eyes(needs, principal, request).await?),
        None => None,
    };
    let admitted = decide(needs, principal, request)?;
    if let Some(principal) = owing.filter(|_| admitted.is_some()) {
        request.extensions_mut().insert(principal);
        return Err(Error::SecondFactorFirst);
    }
    if let Some(principal) = &admitted
        && proof == Proof::Recent
        && !is_proved(&request.get_session())
    {
        return Err(returning::prove_first(request, page, principal).await?);
    }
    if let Some(page) = page {
        request.extensions_mut().insert(page);
    }
    Ok(admitted)
}

/// Whether the password was typed in this session a short while ago; a clock that was set back proves nothing.
fn is_proved(session: &Session) -> bool {
    let at: Option<i64> = session.get(SESSION_PROVED).ok().flatten();
    let now = clock::now();
    at.map(Moment::from_microseconds)
        .is_some_and(|at| at <= now && now.minus(PROOF_LASTS) < at)
}

fn principal(needs: Needs, request: &ServiceRequest) -> Result<Option<Principal>, Error> {
    let session = request.get_session();
    let Ok(Some(_user)) = session.get::<UserId>(SESSION_USER) else {
        return Ok(None);
    };
    let address = request_address(request.request());
    let pass: Option<Pass> = session.get(SESSION_PASS).ok().flatten();
    let admission = member_of_session().map(|member| member.admission(address));
    match admission.map(|admission| admission.with_pass(pass, address)) {
        None => {
            session.purge();
            Ok(None)
        }
        Some(Admission::Admitted(principal)) => {
            csrf::remember_session(request, &session);
            Ok(Some(principal))
        }
        Some(Admission::Denied(Denial::AddressNotAllowed, principal)) => {
            csrf::remember_session(request, &session);
            if needs == Needs::Nobody {
                // Signing out is for everybody, hence possible from anywhere.
                Ok(Some(principal))
            } else {
                request.extensions_mut().insert(principal);
                Err(Error::AddressNotAllowed)
            }
        }
        Some(Admission::Denied(denial, _)) => {
            session.purge();
            if needs == Needs::Nobody {
                Ok(None)
            } else {
                Err(Error::SessionEnded(denial))
            }
        }
    }
}

fn decide(
    needs: Needs,
    principal: Option<Principal>,
    request: &ServiceRequest,
) -> Result<Option<Principal>, Error> {
    let Some(principal) = principal else {
        return Ok(None);
    };
    match refusal(needs, &principal) {
        None => Ok(Some(principal)),
        Some(error) => {
            // The error's page shows the person's own menu.
            request.extensions_mut().insert(principal);
            Err(error)
        }
    }
}

pub(super) fn refusal(needs: Needs, principal: &Principal) -> Option<Error> {
    match (needs, principal) {
        (Needs::Nothing | Needs::Nobody | Needs::Anyone, _)
        | (Needs::Operator, Principal::Operator(_))
        | (Needs::StaffMember, Principal::Staff(_))
        | (Needs::MerchantUser, Principal::Merchant(_)) => None,
        (Needs::Staff(permission), Principal::Staff(staff)) => {
            if permission.is_of_merchants_module() && !staff.organization.merchants_module {
                return Some(Error::ModuleOff);
            }
            (!staff.may(permission)).then_some(Error::NotAllowed(Lacking::OfRole(permission)))
        }
        (Needs::StaffWithAny(any), Principal::Staff(_)) => {
            let mut refusals = any.iter().map(|one| refusal(Needs::Staff(*one), principal));
            let first = refusals.next().flatten();
            first.filter(|_| refusals.all(|refusal| refusal.is_some()))
        }
        (Needs::StaffWithBoth(one, other), Principal::Staff(_)) => {
            refusal(Needs::Staff(one), principal)
                .or_else(|| refusal(Needs::Staff(other), principal))
        }
        (Needs::Merchant(permission), Principal::Merchant(user)) => {
            (!user.may(permission)).then(|| Error::NotAllowed(lacking(user, permission)))
        }
        _ => Some(Error::NotYours),
    }
}

/// Why somebody who may not do it may not.
fn lacking(user: &MerchantUser, permission: MerchantPermission) -> Lacking {
    if user.taken.has(permission) {
        Lacking::Taken(permission)
    } else {
        Lacking::OfLevel(permission)
    }
}
