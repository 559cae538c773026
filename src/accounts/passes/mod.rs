//! Single entries: support lets one merchant's user sign in once, from the address that the lists keep out.
//!
//! An entry waits for half an hour. The sign-in that uses it opens a session that goes on from that address alone, until
//! its ordinary end: one that ended with the half hour would be of no use, and while it lasts everything else that ends
//! a session ends it too.

mod store;

use std::net::IpAddr;
use std::time::Duration;

use crate::access::network_entries::{AT_SIGN_IN, note_matches};
use crate::access::sessions::ABSOLUTE;
use crate::access::{self, Admission, Denial, Evidence, Pass, Principal, Proof};
use crate::clock::{self, Moment};
use crate::db::{DbResult, Tx};
use crate::values::{MerchantId, UserId};

pub use store::{delete_old, give, waiting};

/// How long an entry waits to be used.
pub const WAITS: Duration = Duration::from_mins(30);

/// For whom an entry is, and why.
#[derive(Clone, Copy, Debug)]
pub struct NewPass<'a> {
    pub merchant: MerchantId,
    pub user: UserId,
    pub address: IpAddr,
    pub reason: &'a str,
    /// The name of who gives it.
    pub given_by: &'a str,
}

/// An entry that nobody has used yet.
#[derive(Clone, Debug)]
pub struct WaitingPass {
    pub until: Moment,
    pub given_by: String,
    pub reason: String,
}

/// The decision on somebody who has proved who they are, and what it was made from.
pub struct Entering {
    pub admission: Admission,
    pub evidence: Evidence,
    /// The entry that was used up for it.
    pub pass: Option<Pass>,
}

/// Decides; where the lists alone keep a merchant's user out and an entry waits for them, it is used up.
///
/// # Errors
/// Those of the queries.
pub fn enter(
    tx: &mut Tx<'_>,
    (user, proof): (UserId, Proof),
    address: IpAddr,
) -> DbResult<Option<Entering>> {
    let Some(membership) = access::load(tx, user, address)? else {
        return Ok(None);
    };
    let mut evidence = membership.evidence(proof, address);
    let matches = membership.matches(address);
    let admission = membership.admission(address);
    if matches!(admission, Admission::Admitted(_)) {
        note_matches(tx, &matches, AT_SIGN_IN)?;
    }
    let pass = match &admission {
        Admission::Denied(Denial::AddressNotAllowed, Principal::Merchant(merchant)) => {
            store::take(tx, merchant, address)?
                .then(|| Pass::new(address, clock::now().plus(ABSOLUTE)))
        }
        _ => None,
    };
    evidence.by_pass = pass.is_some();
    let admission = admission.with_pass(pass, address);
    Ok(Some(Entering {
        evidence: match &admission {
            Admission::Denied(Denial::AddressNotAllowed, _) => evidence,
            _ => evidence.in_brief(),
        },
        admission,
        pass,
    }))
}
