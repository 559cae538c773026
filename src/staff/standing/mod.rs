//! What is done to a member as a whole: inviting again, taking the invitation back, suspending, resuming,
//! removing.

pub mod pages;

use super::invitation::Mails;
use super::model::Member;
use super::refusal::Refusal;
use super::rights::Acting;
use super::store;
use super::writing::record;
use crate::access::Staff;
use crate::accounts::{second_factor, users};
use crate::audit::{AuditKind, Change};
use crate::db::{AnyConnection, Tx};
use crate::values::UserId;

pub use crate::people::Act;

/// What the trail calls it.
fn kind(act: Act) -> AuditKind {
    match act {
        Act::Invite => AuditKind::StaffInvitedAgain,
        Act::Revoke => AuditKind::StaffInvitationRevoked,
        Act::Suspend => AuditKind::StaffSuspended,
        Act::Resume => AuditKind::StaffResumed,
        Act::TakeSecondFactor => AuditKind::StaffSecondFactorTaken,
        Act::Remove => AuditKind::StaffRemoved,
    }
}

/// What stands in the way of an act, whatever the member's state.
///
/// # Errors
/// [`Refusal::Beyond`], [`Refusal::Own`], [`Refusal::LastAdministrator`], or the query's.
pub fn allow(
    conn: &mut AnyConnection,
    acting: &Acting,
    member: &Member,
    act: Act,
) -> Result<(), Refusal> {
    if member.id == acting.id {
        return Err(Refusal::Own);
    }
    if let Some(lacking) = acting.lacks_for(member) {
        return Err(Refusal::Beyond(lacking));
    }
    if act.shuts_out() && acting.is_last_administrator(conn, member)? {
        return Err(Refusal::LastAdministrator);
    }
    Ok(())
}

/// Does it, with its entry in the trail. Doing it twice changes nothing; inviting again sends another mail.
///
/// # Errors
/// As [`allow`]; [`Refusal::NotInvitable`], [`Refusal::Missing`] outside the scope, or the queries'.
pub fn act(
    tx: &mut Tx<'_>,
    (staff, mails): (&Staff, &Mails),
    id: UserId,
    act: Act,
) -> Result<(), Refusal> {
    let acting = Acting::hold(tx, staff)?;
    let Some(member) = store::find(tx, &acting.scope, id)? else {
        let is_done = act == Act::Remove && store::was_removed(tx, &acting.scope, id)?;
        return if is_done {
            Ok(())
        } else {
            Err(Refusal::Missing)
        };
    };
    allow(tx, &acting, &member, act)?;
    if !member.is_fit_for(act) {
        return match act {
            Act::Invite => Err(Refusal::NotInvitable),
            _ => Ok(()),
        };
    }
    write(tx, (staff, mails), &member, act)?;
    let what = (kind(act), id, &member.current);
    Ok(record(tx, staff, what, status_change(&member, act))?)
}

fn write(
    tx: &mut Tx<'_>,
    (staff, mails): (&Staff, &Mails),
    member: &Member,
    act: Act,
) -> Result<(), Refusal> {
    let (id, email) = (member.id, &member.current.email);
    match act {
        Act::Invite => mails.invite(tx, id, &member.current)?,
        Act::Revoke => users::revoke_invitation(tx, id, email)?,
        Act::Suspend => users::suspend(tx, id, email)?,
        Act::Resume => users::resume(tx, id)?,
        Act::TakeSecondFactor => {
            let by = (staff.address, mails.public_url());
            second_factor::take(tx, id, by)?;
        }
        Act::Remove => users::remove(tx, id, email)?,
    }
    Ok(())
}

fn status_change(member: &Member, act: Act) -> Vec<Change> {
    let after = act.leads_to();
    let change = after.and_then(|after| Change::between("status", member.status.as_str(), after));
    change.into_iter().collect()
}
