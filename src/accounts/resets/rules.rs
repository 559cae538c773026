//! Who is sent a link, how often, and what the link does.

use std::net::IpAddr;
use std::time::Duration;

use crate::access::{self, Admission, Denial, Principal};
use crate::accounts::links::{self, Holder, Purpose};
use crate::accounts::sign_in::credentials_of;
use crate::accounts::throttle::{self, Keys};
use crate::accounts::trail::own_change;
use crate::accounts::users;
use crate::audit::AuditKind;
use crate::db::{DbResult, Tx};
use crate::outbox::{self, Invitation, Notice};
use crate::paths;
use crate::settings::PublicUrl;
use crate::text::{Reader, TimeZone};
use crate::values::EmailAddress;

/// Sends a link to whoever signs in with this e-mail, if anybody does and may; or says how long to wait before
/// the next request. Every request counts, whether somebody has the e-mail or not.
///
/// # Errors
/// Those of the queries.
pub fn ask(
    tx: &mut Tx<'_>,
    (email, address): (&EmailAddress, IpAddr),
    public_url: &PublicUrl,
) -> DbResult<Option<Duration>> {
    // Apart from the failures to sign in: who has forgotten a password has just tried a few.
    let keys = Keys::new(&format!("reset:{}", email.as_str()), address);
    if let Some(pause) = throttle::count_or_pause(tx, &keys)? {
        return Ok(Some(pause));
    }
    if let Some(principal) = recipient(tx, email, address)? {
        send(tx, &principal, public_url)?;
    }
    Ok(None)
}

/// None where nobody has the e-mail, or where a new password would not let them in.
fn recipient(
    tx: &mut Tx<'_>,
    email: &EmailAddress,
    address: IpAddr,
) -> DbResult<Option<Principal>> {
    let Some(credentials) = credentials_of(tx, email)? else {
        return Ok(None);
    };
    Ok(match access::admit(tx, credentials.user, address)? {
        // From another network they may.
        Some(
            Admission::Admitted(principal)
            | Admission::Denied(Denial::AddressNotAllowed, principal),
        ) => Some(principal),
        _ => None,
    })
}

fn send(tx: &mut Tx<'_>, principal: &Principal, public_url: &PublicUrl) -> DbResult<()> {
    let person = principal.person();
    let Some(token) = users::offer_reset(tx, person.id)? else {
        return Ok(());
    };
    let organization = principal.organization();
    let letter = Invitation {
        user: person.id,
        organization: organization.map(|found| (found.id, found.name.as_str())),
        recipient: &person.email,
        name: &person.name,
        path: &paths::password_reset(&token),
    };
    let reader = Reader::new(person.language, TimeZone::utc());
    outbox::send_reset(tx, &reader, public_url, &letter)
}

/// Sets the password, once, and ends all sessions; false when the link was used meanwhile.
///
/// # Errors
/// Those of the queries.
pub fn settle(
    tx: &mut Tx<'_>,
    (token, holder): (&str, &Holder),
    hash: &str,
    (address, public_url): (IpAddr, &PublicUrl),
) -> DbResult<bool> {
    if !links::use_up(tx, Purpose::Reset, token)? {
        return Ok(false);
    }
    users::set_password(tx, holder.user, hash)?;
    if let Some(membership) = access::load(tx, holder.user, address)? {
        let principal = &membership.principal;
        own_change(tx, principal, AuditKind::PasswordReset, None)?;
        outbox::notify(tx, public_url, principal, &Notice::PasswordChanged)?;
    }
    Ok(true)
}
