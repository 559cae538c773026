//! What is asked for, sent and confirmed.

use std::net::IpAddr;
use std::time::Duration;

use crate::access::{self, Admission, Denial, Principal};
use crate::accounts::email_change::{self, EmailChange, Links, Reach};
use crate::accounts::own_change;
use crate::accounts::throttle::{self, Keys};
use crate::accounts::users::{self, UserRefusal};
use crate::audit::{AuditKind, Change};
use crate::clock;
use crate::db::{DbError, DbResult, Tx};
use crate::merchants;
use crate::outbox::{self, ConfirmationLink, Notice};
use crate::paths;
use crate::settings::PublicUrl;
use crate::values::{EmailAddress, FieldError};

/// Who asked for the same address so long ago has pressed the button twice: the links of the first are on their way.
const SAME: Duration = Duration::from_mins(1);

/// What came of asking for links.
pub enum Asked {
    /// And the address, where somebody else signs in with it: they are told.
    Sent(Option<EmailAddress>),
    /// Too many were asked for just now: nobody may fill another's mailbox.
    Paused(Duration),
    /// No change waits.
    Gone,
}

/// Begins the change of this person's e-mail, and sends both links.
///
/// # Errors
/// Those of the queries.
pub fn ask(
    tx: &mut Tx<'_>,
    principal: &Principal,
    (to, address): (&EmailAddress, IpAddr),
    public_url: &PublicUrl,
) -> DbResult<Asked> {
    let user = principal.person().id;
    let begun = email_change::pending(tx, user)?;
    let is_same =
        |begun: &EmailChange| begun.to == to.as_str() && begun.asked_at > clock::now().minus(SAME);
    if begun.as_ref().is_some_and(is_same) {
        return Ok(Asked::Sent(None));
    }
    if let Some(pause) = pause(tx, principal, address)? {
        return Ok(Asked::Paused(pause));
    }
    let reach = reach(tx, principal, to)?;
    let links = email_change::ask(tx, user, to, reach)?;
    send(tx, principal, (to, &links), public_url)?;
    let change = Change::between("email", "", to.as_str());
    own_change(tx, principal, AuditKind::EmailChangeAsked, change)?;
    Ok(Asked::Sent((reach == Reach::Taken).then(|| to.clone())))
}

/// Sends new links to the addresses that have not confirmed yet.
///
/// # Errors
/// Those of the queries.
pub fn resend(
    tx: &mut Tx<'_>,
    principal: &Principal,
    address: IpAddr,
    public_url: &PublicUrl,
) -> DbResult<Asked> {
    let Some(change) = email_change::pending(tx, principal.person().id)? else {
        return Ok(Asked::Gone);
    };
    if let Some(pause) = pause(tx, principal, address)? {
        return Ok(Asked::Paused(pause));
    }
    let to = stored(&change.to)?;
    let reach = reach(tx, principal, &to)?;
    let links = email_change::renew(tx, &change, reach)?;
    send(tx, principal, (&to, &links), public_url)?;
    let is_wanted = reach == Reach::Taken && !change.has_new;
    Ok(Asked::Sent(is_wanted.then_some(to)))
}

/// Every request for links counts, whatever its address.
fn pause(tx: &mut Tx<'_>, principal: &Principal, address: IpAddr) -> DbResult<Option<Duration>> {
    // Apart from the failures to sign in.
    let keys = Keys::new(&format!("email:{}", principal.person().id), address);
    throttle::count_or_pause(tx, &keys)
}

fn reach(tx: &mut Tx<'_>, principal: &Principal, to: &EmailAddress) -> DbResult<Reach> {
    let is_taken = users::is_email_taken(tx, to, Some(principal.person().id))?;
    Ok(if is_taken { Reach::Taken } else { Reach::Open })
}

fn send(
    tx: &mut Tx<'_>,
    principal: &Principal,
    (to, links): (&EmailAddress, &Links),
    public_url: &PublicUrl,
) -> DbResult<()> {
    let shown = to.as_str();
    if let Some(token) = &links.old {
        let path = paths::email_confirmation(token);
        let link = ConfirmationLink::ToOld {
            to: shown,
            path: &path,
        };
        outbox::ask_to_confirm(tx, public_url, principal, &link)?;
    }
    if let Some(token) = &links.new {
        let path = paths::email_confirmation(token);
        let link = ConfirmationLink::ToNew {
            to: shown,
            path: &path,
        };
        outbox::ask_to_confirm(tx, public_url, principal, &link)?;
    }
    Ok(())
}

/// Tells who signs in with the address that somebody asked for. They may be of another organization: it takes a
/// transaction of the platform, after the one of who asked.
///
/// # Errors
/// Those of the queries.
pub fn tell_owner(
    tx: &mut Tx<'_>,
    to: &EmailAddress,
    address: IpAddr,
    public_url: &PublicUrl,
) -> DbResult<()> {
    if let Some(owner) = users::holder_of(tx, to)?
        && let Some(found) = access::load(tx, owner, address)?
    {
        outbox::notify(tx, public_url, &found.principal, &Notice::EmailWanted)?;
    }
    Ok(())
}

/// Takes the change of this person back.
///
/// # Errors
/// Those of the queries.
pub fn cancel(tx: &mut Tx<'_>, principal: &Principal) -> DbResult<()> {
    if let Some(to) = email_change::cancel(tx, principal.person().id)? {
        let change = Change::between("email", "", &to);
        own_change(tx, principal, AuditKind::EmailChangeCancelled, change)?;
    }
    Ok(())
}

/// What came of a link that was followed.
pub enum Confirmed {
    /// The other address has not confirmed yet.
    OneLeft,
    Moved,
    /// It had expired, was used or was replaced; or the person is kept out.
    Gone,
}

/// From where a link is confirmed, and the session there.
pub struct Confirming {
    pub address: IpAddr,
    /// Under which hash it is stored, where it is of the person whose e-mail it is.
    pub own: Option<Vec<u8>>,
}

/// Uses a link up; with the second of the two, the person signs in with the new address from now on.
///
/// # Errors
/// [`UserRefusal::EmailTaken`] where somebody else signs in with it by now: then nothing is changed. Or the queries'.
pub fn confirm(
    tx: &mut Tx<'_>,
    token: &str,
    confirming: &Confirming,
    public_url: &PublicUrl,
) -> Result<Confirmed, UserRefusal> {
    let Some(holder) = email_change::holder(tx, token)? else {
        return Ok(Confirmed::Gone);
    };
    // Whoever is kept out changes nothing, and can follow the link once they are let in. From another network they may.
    let is_let_in = matches!(
        access::admit(tx, holder.user, confirming.address)?,
        Some(Admission::Admitted(_) | Admission::Denied(Denial::AddressNotAllowed, _))
    );
    if !is_let_in {
        return Ok(Confirmed::Gone);
    }
    let Some(change) = email_change::confirm(tx, token)? else {
        return Ok(Confirmed::Gone);
    };
    if !change.is_complete() {
        return Ok(Confirmed::OneLeft);
    }
    let Some(found) = access::load(tx, change.user, confirming.address)? else {
        return Ok(Confirmed::Gone);
    };
    let principal = found.principal;
    let (from, to) = (stored(&principal.person().email)?, stored(&change.to)?);
    users::take_email(tx, change.user, (&from, &to), confirming.own.as_deref())?;
    if let Principal::Merchant(user) = &principal {
        merchants::login_email_moved(tx, &user.scope, change.user, &to)?;
    }
    let between = Change::between("email", from.as_str(), to.as_str());
    own_change(tx, &principal, AuditKind::EmailChanged, between)?;
    let notice = Notice::EmailChanged { to: to.as_str() };
    outbox::notify(tx, public_url, &principal, &notice)?;
    Ok(Confirmed::Moved)
}

fn stored(email: &str) -> DbResult<EmailAddress> {
    let corrupt = |error: FieldError| DbError::Corrupt(format!("an e-mail: {error:?}"));
    EmailAddress::parse(email).map_err(corrupt)
}
