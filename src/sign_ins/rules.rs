//! Letting somebody in: what is looked up, checked and written, in one transaction.

use super::form::{AdmitForm, AdmitInput};
use super::model::{Reason, Situation, Way};
use super::refusal::Refusal;
use super::store;
use crate::access::Staff;
use crate::accounts::passes::{self, NewPass};
use crate::audit::{self, AuditKind, Change, Event};
use crate::db::{DbResult, Tx};
use crate::forms::FieldErrors;
use crate::merchants::{self, Merchant};
use crate::paths;
use crate::sign_ins::form::AdmitField;
use crate::submissions::{self, Submission};
use crate::values::{AttemptId, IpAllowList};
use crate::web::Flash;

/// Lets in whoever made this attempt, in the way that the form says.
///
/// # Errors
/// Why nobody is let in.
pub fn admit(
    tx: &mut Tx<'_>,
    staff: &Staff,
    id: AttemptId,
    form: &AdmitForm,
    submission: Option<&Submission>,
) -> Result<Flash, Refusal> {
    let situation = store::situation(tx, &staff.scope, id)?.ok_or(Refusal::Missing)?;
    let input = form.parse().map_err(Refusal::Fields)?;
    if let Some(submission) = submission
        && submissions::previous(tx, submission)?.is_some()
    {
        return Ok(done(input.way));
    }
    let flash = match input.way {
        Way::Once => give(tx, staff, &situation, &input.reason)?,
        Way::List => allow(tx, staff, &situation, &input)?,
    };
    if let Some(submission) = submission
        && !submissions::claim(tx, submission, &paths::sign_in(id))?
    {
        return Err(Refusal::Repeated);
    }
    Ok(flash)
}

/// What is said of a form that was accepted.
#[must_use]
pub fn done(way: Way) -> Flash {
    match way {
        Way::Once => Flash::EntryGiven,
        Way::List => Flash::AddressAllowed,
    }
}

fn give(
    tx: &mut Tx<'_>,
    staff: &Staff,
    situation: &Situation,
    reason: &Reason,
) -> Result<Flash, Refusal> {
    let merchant = situation.now.kept_out_by_lists().ok_or(Refusal::Useless)?;
    let address = situation.attempt.ip().ok_or(Refusal::Missing)?;
    let new = NewPass {
        merchant: merchant.id,
        user: situation.attempt.user,
        address,
        reason: reason.as_str(),
        given_by: &staff.person.name,
    };
    if !passes::give(tx, &staff.scope, &new)? {
        return Ok(Flash::EntryWaiting);
    }
    let changes = [
        Change::between("address", "", &address.to_string()),
        Change::between("login_email", "", &situation.attempt.email),
        Change::between("reason", "", reason.as_str()),
    ];
    let changes = changes.into_iter().flatten().collect();
    record(
        tx,
        staff,
        (AuditKind::MerchantEntryGiven, merchant),
        changes,
    )?;
    Ok(Flash::EntryGiven)
}

fn allow(
    tx: &mut Tx<'_>,
    staff: &Staff,
    situation: &Situation,
    input: &AdmitInput,
) -> Result<Flash, Refusal> {
    let Some(merchant) = situation.now.kept_out_by_lists() else {
        // Somebody has added it already, or what keeps them out is something else.
        return match situation.now.denial {
            None if situation.now.merchant.is_some() => Ok(Flash::AddressAllowedAlready),
            _ => Err(Refusal::Useless),
        };
    };
    let from = input.from.ok_or(Refusal::Changed)?;
    let before = merchant.current.access.ip_allow_list.to_text();
    let line = format!("{} # {}", situation.attempt.address, input.reason);
    let refused = |error| Refusal::Fields(FieldErrors::of(AdmitField::Reason, error));
    let added = IpAllowList::parse(&line).map_err(refused)?;
    // Of an entry for this very address that has ended, a new one takes the place.
    let others = added.rules().fold(
        merchant.current.access.ip_allow_list.clone(),
        |list, one| list.without(one.network()),
    );
    let after = IpAllowList::parse(&format!("{}\n{line}", others.to_text())).map_err(refused)?;
    merchants::allow(tx, &staff.scope, &staff.actor(), (merchant, from), &after)?;
    let changes = [
        Change::between("ip_allow_list", &before, &after.to_text()),
        Change::between("reason", "", input.reason.as_str()),
    ];
    let changes = changes.into_iter().flatten().collect();
    record(
        tx,
        staff,
        (AuditKind::MerchantAddressAllowed, merchant),
        changes,
    )?;
    Ok(Flash::AddressAllowed)
}

fn record(
    tx: &mut Tx<'_>,
    staff: &Staff,
    (kind, merchant): (AuditKind, &Merchant),
    changes: Vec<Change>,
) -> DbResult<()> {
    let event = Event {
        organization: staff.scope.organization(),
        actor: &staff.actor(),
        kind,
        subject: *merchant.id.as_uuid(),
        name: merchant.current.business_name.as_str(),
        changes,
    };
    audit::record(tx, &event)
}
