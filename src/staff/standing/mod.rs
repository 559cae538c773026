//! What is done to a member as a whole: inviting again, taking the invitation back, suspending, resuming,
//! removing.

pub mod pages;

use super::invitation::Mails;
use super::model::{Invitation, Member};
use super::refusal::Refusal;
use super::rights::Acting;
use super::store;
use super::writing::record;
use crate::access::{Staff, UserStatus};
use crate::accounts::users;
use crate::audit::{AuditKind, Change};
use crate::db::{AnyConnection, Tx};
use crate::values::UserId;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Invite,
    Revoke,
    Suspend,
    Resume,
    Remove,
}

impl Act {
    pub const ALL: [Self; 5] = [
        Self::Invite,
        Self::Revoke,
        Self::Suspend,
        Self::Resume,
        Self::Remove,
    ];

    /// The last part of its address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Revoke => "revoke",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Remove => "remove",
        }
    }

    fn kind(self) -> AuditKind {
        match self {
            Self::Invite => AuditKind::StaffInvitedAgain,
            Self::Revoke => AuditKind::StaffInvitationRevoked,
            Self::Suspend => AuditKind::StaffSuspended,
            Self::Resume => AuditKind::StaffResumed,
            Self::Remove => AuditKind::StaffRemoved,
        }
    }

    /// Whether it means anything for a member who stands there; a button for anything else is not drawn.
    #[must_use]
    pub fn fits(self, member: &Member) -> bool {
        let is_active = member.status == UserStatus::Active;
        match self {
            Self::Invite => is_active && member.invitation != Invitation::Accepted,
            Self::Revoke => matches!(member.invitation, Invitation::Open(_)),
            Self::Suspend => is_active,
            Self::Resume => !is_active,
            Self::Remove => true,
        }
    }

    fn shuts_out(self) -> bool {
        matches!(self, Self::Suspend | Self::Remove)
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
    if !act.fits(&member) {
        return match act {
            Act::Invite => Err(Refusal::NotInvitable),
            _ => Ok(()),
        };
    }
    write(tx, mails, &member, act)?;
    let kind = (act.kind(), id, &member.current);
    Ok(record(tx, staff, kind, status_change(&member, act))?)
}

fn write(tx: &mut Tx<'_>, mails: &Mails, member: &Member, act: Act) -> Result<(), Refusal> {
    let (id, email) = (member.id, &member.current.email);
    match act {
        Act::Invite => mails.invite(tx, id, &member.current)?,
        Act::Revoke => users::revoke_invitation(tx, id, email)?,
        Act::Suspend => users::suspend(tx, id, email)?,
        Act::Resume => users::resume(tx, id)?,
        Act::Remove => users::remove(tx, id, email)?,
    }
    Ok(())
}

fn status_change(member: &Member, act: Act) -> Vec<Change> {
    let after = match act {
        Act::Invite | Act::Revoke => return Vec::new(),
        Act::Suspend => UserStatus::Suspended.as_str(),
        Act::Resume => UserStatus::Active.as_str(),
        Act::Remove => "removed",
    };
    let change = Change::between("status", member.status.as_str(), after);
    change.into_iter().collect()
}
