//! The one check of a member's form: what the pages and the inline check ask alike.

use super::form::{StaffField, StaffForm, parse};
use super::model::{Member, NewMember};
use super::refusal::Refusal;
use super::rights::Acting;
use crate::accounts::users;
use crate::db::{AnyConnection, DbResult};
use crate::values::{EmailAddress, FieldError, RoleId};

/// Parses every field and looks up what must, or must not, exist; all errors together. `before` is none for a
/// member who is new.
///
/// # Errors
/// [`Refusal::Fields`], or [`Refusal::Db`].
pub fn check(
    conn: &mut AnyConnection,
    acting: &Acting,
    form: &StaffForm,
    before: Option<&Member>,
) -> Result<NewMember, Refusal> {
    let parsed = parse(form);
    let mut errors = parsed.as_ref().err().cloned().unwrap_or_default();
    if let Ok(email) = EmailAddress::parse(&form.email)
        && let Err(error) = email_of(conn, acting, &email, before)?
    {
        errors.add(StaffField::Email, error);
    }
    if let Ok(role) = form.role_id.parse()
        && let Err(error) = role_of(conn, acting, role, before)?
    {
        errors.add(StaffField::RoleId, error);
    }
    match parsed {
        Ok(new) if errors.is_empty() => Ok(new),
        _ => Err(Refusal::Fields(errors)),
    }
}

/// One's own e-mail is not changed here: a session left open would be enough to take the account away.
fn email_of(
    conn: &mut AnyConnection,
    acting: &Acting,
    email: &EmailAddress,
    before: Option<&Member>,
) -> DbResult<Result<(), FieldError>> {
    if let Some(member) = before
        && member.id == acting.id
        && member.current.email != *email
    {
        return Ok(Err(FieldError::OwnEmail));
    }
    let taken = users::is_email_taken(conn, email, before.map(|member| member.id))?;
    Ok(if taken {
        Err(FieldError::EmailTaken)
    } else {
        Ok(())
    })
}

fn role_of(
    conn: &mut AnyConnection,
    acting: &Acting,
    role: RoleId,
    before: Option<&Member>,
) -> DbResult<Result<(), FieldError>> {
    if let Some(member) = before
        && member.current.role_id != role
    {
        if member.id == acting.id {
            return Ok(Err(FieldError::OwnRole));
        }
        if !acting.is_administrators(role) && acting.is_last_administrator(conn, member)? {
            return Ok(Err(FieldError::LastAdministrator));
        }
    }
    Ok(acting.grant(role, before.map(|member| member.current.role_id)))
}
