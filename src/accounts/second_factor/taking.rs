//! Somebody has lost the phone and the codes: others take their second factor away, so that they can sign in again.

use std::net::IpAddr;

use super::store;
use crate::access;
use crate::access::sessions::{self, Ending};
use crate::db::{DbResult, Tx};
use crate::outbox::{self, Notice};
use crate::settings::PublicUrl;
use crate::values::UserId;

/// Takes it, ends their sessions, and tells them by mail; false where there was none. `address` is of who does it, the
/// trail is the caller's.
///
/// # Errors
/// Those of the queries.
pub fn take(
    tx: &mut Tx<'_>,
    user: UserId,
    (address, public_url): (IpAddr, &PublicUrl),
) -> DbResult<bool> {
    if !store::remove(tx, user)? {
        return Ok(false);
    }
    sessions::end_all_of(tx, user, Ending::AccessEnded)?;
    if let Some(found) = access::load(tx, user, address)? {
        outbox::notify(tx, public_url, &found.principal, &Notice::SecondFactorTaken)?;
    }
    Ok(true)
}
