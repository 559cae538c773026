//! Adding and changing members: what is checked and written in one transaction.

use super::change::changes;
use super::form::{StaffField, StaffForm};
use super::invitation::Mails;
use super::model::{Member, NewMember};
use super::refusal::Refusal;
use super::rights::Acting;
use super::{rules, store};
use crate::access::Staff;
use crate::accounts::users::{self, Belonging, NewUser, UserRefusal};
use crate::audit::{self, AuditKind, Change, Event};
use crate::db::{DbResult, Tx};
use crate::people::Invitation;
use crate::values::{FieldError, UserId};

/// Adds a member with the mail that invites them.
///
/// # Errors
/// [`Refusal::Beyond`], [`Refusal::Fields`], or the queries'.
pub fn add(
    tx: &mut Tx<'_>,
    staff: &Staff,
    form: &StaffForm,
    mails: &Mails,
) -> Result<UserId, Refusal> {
    let acting = Acting::hold(tx, staff)?;
    let new = rules::check(tx, &acting, form, None)?;
    let user = NewUser {
        belonging: Belonging::Staff(acting.scope.organization(), new.role_id),
        name: new.name.as_str(),
        email: &new.email,
        language: new.language,
        password_hash: None,
    };
    let id = users::create(tx, user).map_err(taken)?;
    let changes = changes(&acting.roles, None, &new);
    record(tx, staff, (AuditKind::StaffInvited, id, &new), changes)?;
    mails.invite(tx, id, &new)?;
    Ok(id)
}

fn taken(refusal: UserRefusal) -> Refusal {
    match refusal {
        UserRefusal::EmailTaken => Refusal::field(StaffField::Email, FieldError::EmailTaken),
        UserRefusal::Db(error) => Refusal::Db(error),
    }
}

/// What a change did beside changing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    Saved,
    /// An open invitation had been sent to the earlier e-mail: its link works no more.
    Uninvited,
}

/// Writes a change over the version that the form showed. Writing what is there already changes nothing.
///
/// # Errors
/// [`Refusal::Missing`] outside the scope, [`Refusal::Beyond`], [`Refusal::Fields`], [`Refusal::Changed`] when
/// somebody was faster or no version is known, or the queries'.
pub fn change(
    tx: &mut Tx<'_>,
    staff: &Staff,
    id: UserId,
    form: &StaffForm,
) -> Result<Written, Refusal> {
    let acting = Acting::hold(tx, staff)?;
    let before = store::find(tx, &acting.scope, id)?.ok_or(Refusal::Missing)?;
    if let Some(lacking) = acting.lacks_for(&before) {
        return Err(Refusal::Beyond(lacking));
    }
    let new = rules::check(tx, &acting, form, Some(&before))?;
    // Before the version is looked at: a double click sends the same content twice.
    if new == before.current {
        return Ok(Written::Saved);
    }
    let Some(from) = form.version().filter(|from| *from == before.version) else {
        return Err(Refusal::Changed(Box::new(before)));
    };
    let set = (&new.name, new.role_id, new.language);
    if !users::set_member(tx, (id, from), set)? {
        let now = store::find(tx, &acting.scope, id)?.ok_or(Refusal::Missing)?;
        return Err(Refusal::Changed(Box::new(now)));
    }
    let written = move_email(tx, &before, &new)?;
    let changes = changes(&acting.roles, Some(&before.current), &new);
    record(tx, staff, (AuditKind::StaffChanged, id, &new), changes)?;
    Ok(written)
}

fn move_email(tx: &mut Tx<'_>, before: &Member, new: &NewMember) -> Result<Written, Refusal> {
    let (from, to) = (&before.current.email, &new.email);
    if from == to {
        return Ok(Written::Saved);
    }
    users::move_email(tx, before.id, (from, to)).map_err(taken)?;
    Ok(match before.invitation {
        Invitation::Open(_) => Written::Uninvited,
        Invitation::Accepted | Invitation::Closed => Written::Saved,
    })
}

/// Records what was done to a member.
///
/// # Errors
/// Those of the queries.
pub fn record(
    tx: &mut Tx<'_>,
    staff: &Staff,
    (kind, id, member): (AuditKind, UserId, &NewMember),
    changes: Vec<Change>,
) -> DbResult<()> {
    let event = Event {
        organization: staff.scope.organization(),
        actor: &staff.actor(),
        kind,
        subject: *id.as_uuid(),
        name: member.name.as_str(),
        changes,
    };
    audit::record(tx, &event)
}
