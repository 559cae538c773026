//! Inviting, changing, suspending, removing: what is checked and written in one transaction.

use std::time::Duration;

use super::model::{Colleague, NewColleague};
use super::refusal::Refusal;
use super::rights::Acting;
use super::{rules, store};
use crate::access::MerchantUser;
use crate::accounts::invitations::{Invitee, Mails};
use crate::accounts::second_factor;
use crate::accounts::sign_in::paused_seconds;
use crate::accounts::throttle::{self, Keys};
use crate::accounts::users::{self, Belonging, NewUser};
use crate::audit::{self, AuditKind, Change, Event};
use crate::db::{Db, DbResult, Tx};
use crate::forms::Field;
use crate::levels;
use crate::paths;
use crate::people::{Act, PersonField, PersonForm};
use crate::submissions::{self, Made, Submission};
use crate::values::{EmailAddress, FieldError, LevelId, UserId};

/// Invites a colleague, unless this very form has done so already: a double click, a reload, the back button.
///
/// # Errors
/// As [`add`].
pub async fn add_once(
    (db, mails): (&Db, Mails),
    user: &MerchantUser,
    form: &PersonForm,
    submission: Submission,
) -> Result<Made, Refusal> {
    let (asking, form, claimed) = (user.clone(), form.clone(), submission.clone());
    let making = db.write(user.within(), move |tx| {
        let address = paths::colleague(add(tx, (&asking, &mails), &form)?);
        if !submissions::claim(tx, &claimed, &address)? {
            return Err(Refusal::Repeated);
        }
        Ok(address)
    });
    submissions::once((db, user.within()), &submission, making).await
}

/// Adds a colleague with the mail that invites them.
///
/// # Errors
/// [`Refusal::Beyond`], [`Refusal::Fields`], or the queries'.
pub fn add(
    tx: &mut Tx<'_>,
    (user, mails): (&MerchantUser, &Mails),
    form: &PersonForm,
) -> Result<UserId, Refusal> {
    let acting = Acting::hold(tx, user)?;
    let new = rules::check(tx, &acting, form, None)?;
    hold_level(tx, user, new.level_id)?;
    if let Some(pause) = pause(tx, user, &new.basics.email)? {
        let seconds = paused_seconds(pause);
        let error = FieldError::EmailPaused { seconds };
        return Err(Refusal::field(PersonField::Email, error));
    }
    let (organization, merchant) = (user.scope.organization(), user.scope.merchant());
    let created = NewUser {
        belonging: Belonging::Colleague(organization, merchant, new.level_id),
        name: new.basics.name.as_str(),
        email: &new.basics.email,
        language: new.basics.language,
        password_hash: None,
    };
    let id = users::create(tx, created)?;
    let changes = changes(&acting, None, &new);
    record(tx, user, (AuditKind::MemberInvited, id, &new), changes)?;
    mails.invite(tx, &invitee(id, &new))?;
    Ok(id)
}

/// Writes a change over the version that the form showed. Writing what is there already changes nothing.
///
/// # Errors
/// [`Refusal::Missing`] outside the scope, [`Refusal::Own`], [`Refusal::Beyond`], [`Refusal::Fields`],
/// [`Refusal::Changed`] when somebody was faster or no version is known, or the queries'.
pub fn change(
    tx: &mut Tx<'_>,
    user: &MerchantUser,
    id: UserId,
    form: &PersonForm,
) -> Result<(), Refusal> {
    let acting = Acting::hold(tx, user)?;
    let before = store::find(tx, &user.scope, id)?.ok_or(Refusal::Missing)?;
    acting.allow(&before)?;
    let new = rules::check(tx, &acting, form, Some(&before))?;
    // Before the version is looked at: a double click sends the same content twice.
    if new == before.current {
        return Ok(());
    }
    let Some(from) = form.version().filter(|from| *from == before.version) else {
        return Err(Refusal::Changed(Box::new(before)));
    };
    if new.level_id != before.current.level_id {
        hold_level(tx, user, new.level_id)?;
    }
    let set = (&new.basics.name, new.level_id, new.basics.language);
    if !users::set_colleague(tx, (id, from), set)? {
        let now = store::find(tx, &user.scope, id)?.ok_or(Refusal::Missing)?;
        return Err(Refusal::Changed(Box::new(now)));
    }
    let changes = changes(&acting, Some(&before.current), &new);
    record(tx, user, (AuditKind::MemberChanged, id, &new), changes)?;
    Ok(())
}

/// Does something to a colleague as a whole, with its entry in the trail. Doing it twice changes nothing; inviting again
/// sends another mail.
///
/// # Errors
/// As [`Acting::allow`]; [`Refusal::NotInvitable`], [`Refusal::Missing`] outside the scope, or the queries'.
pub fn act(
    tx: &mut Tx<'_>,
    (user, mails): (&MerchantUser, &Mails),
    id: UserId,
    act: Act,
) -> Result<(), Refusal> {
    let acting = Acting::hold(tx, user)?;
    let Some(colleague) = store::find(tx, &user.scope, id)? else {
        let is_done = act == Act::Remove && store::was_removed(tx, &user.scope, id)?;
        return if is_done {
            Ok(())
        } else {
            Err(Refusal::Missing)
        };
    };
    acting.allow(&colleague)?;
    if !colleague.is_fit_for(act) {
        return match act {
            Act::Invite => Err(Refusal::NotInvitable),
            _ => Ok(()),
        };
    }
    if act == Act::Invite
        && let Some(pause) = pause(tx, user, &colleague.current.basics.email)?
    {
        return Err(Refusal::Paused(pause));
    }
    perform(tx, (user, mails), &colleague, act)?;
    let what = (kind(act), id, &colleague.current);
    Ok(record(tx, user, what, status_change(&colleague, act))?)
}

fn perform(
    tx: &mut Tx<'_>,
    (user, mails): (&MerchantUser, &Mails),
    colleague: &Colleague,
    act: Act,
) -> DbResult<()> {
    let (id, current) = (colleague.id, &colleague.current);
    let email = &current.basics.email;
    match act {
        Act::Invite => mails.invite(tx, &invitee(id, current)),
        Act::Revoke => users::revoke_invitation(tx, id, email),
        Act::Suspend => users::suspend(tx, id, email),
        Act::Resume => users::resume(tx, id),
        Act::TakeSecondFactor => {
            let by = (user.address, mails.public_url());
            second_factor::take(tx, id, by).map(|_was_on| ())
        }
        Act::Remove => users::remove(tx, id, email),
    }
}

/// Of a mailbox that is invited again and again; this time counts.
fn pause(tx: &mut Tx<'_>, user: &MerchantUser, email: &EmailAddress) -> DbResult<Option<Duration>> {
    // Apart from the failures to sign in.
    let keys = Keys::new(&format!("invitation:{}", email.as_str()), user.address);
    throttle::count_or_pause(tx, &keys)
}

fn invitee(user: UserId, colleague: &NewColleague) -> Invitee<'_> {
    Invitee {
        user,
        name: colleague.basics.name.as_str(),
        email: &colleague.basics.email,
        language: colleague.basics.language,
    }
}

/// A level must not be retired between the check and the commit.
fn hold_level(tx: &mut Tx<'_>, user: &MerchantUser, level: LevelId) -> Result<(), Refusal> {
    if levels::hold_at_merchant(tx, &user.scope, level)? {
        return Ok(());
    }
    let error = FieldError::LevelNotAvailable;
    Err(Refusal::field(PersonField::LevelId, error))
}

/// What the trail calls it.
fn kind(act: Act) -> AuditKind {
    match act {
        Act::Invite => AuditKind::MemberInvitedAgain,
        Act::Revoke => AuditKind::MemberInvitationRevoked,
        Act::Suspend => AuditKind::MemberSuspended,
        Act::Resume => AuditKind::MemberResumed,
        Act::TakeSecondFactor => AuditKind::MemberSecondFactorTaken,
        Act::Remove => AuditKind::MemberRemoved,
    }
}

fn status_change(colleague: &Colleague, act: Act) -> Vec<Change> {
    let before = colleague.status.as_str();
    let change = act
        .leads_to()
        .and_then(|after| Change::between("status", before, after));
    change.into_iter().collect()
}

/// Every field that differs; `before` is none for somebody who is new.
fn changes(acting: &Acting, before: Option<&NewColleague>, after: &NewColleague) -> Vec<Change> {
    let fields = PersonField::ALL.iter();
    fields
        .filter_map(|field| {
            let earlier = before.map(|before| text(acting, before, *field));
            let now = text(acting, after, *field);
            Change::between(field.name(), &earlier.unwrap_or_default(), &now)
        })
        .collect()
}

/// Of a level its name or its code: an id means nothing to a reader, and what it names may be gone.
fn text(acting: &Acting, colleague: &NewColleague, field: PersonField) -> String {
    match field {
        PersonField::Name => colleague.basics.name.to_string(),
        PersonField::Email => colleague.basics.email.as_str().to_owned(),
        PersonField::RoleId => String::new(),
        PersonField::LevelId => acting.level(colleague.level_id).map_or_else(
            || colleague.level_id.to_string(),
            |level| level.recorded_name().to_owned(),
        ),
        PersonField::Language => colleague.basics.language.as_str().to_owned(),
    }
}

fn record(
    tx: &mut Tx<'_>,
    user: &MerchantUser,
    (kind, id, colleague): (AuditKind, UserId, &NewColleague),
    changes: Vec<Change>,
) -> DbResult<()> {
    let event = Event {
        organization: user.scope.organization(),
        actor: &user.actor(),
        kind,
        subject: *id.as_uuid(),
        name: colleague.basics.name.as_str(),
        changes,
    };
    audit::record(tx, &event)
}
