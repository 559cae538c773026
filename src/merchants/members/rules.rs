//! The one check of a colleague's form: what the pages and the inline check ask alike.

use super::form::parse;
use super::model::{Colleague, NewColleague};
use super::refusal::Refusal;
use super::rights::Acting;
use crate::accounts::users;
use crate::db::AnyConnection;
use crate::people::{PersonField, PersonForm};
use crate::values::{EmailAddress, FieldError};

/// Parses every field and looks up what must, or must not, exist; all errors together. `before` is none for somebody
/// who is new; whoever is there keeps their e-mail, which is theirs to change.
///
/// # Errors
/// [`Refusal::Fields`], or [`Refusal::Db`].
pub fn check(
    conn: &mut AnyConnection,
    acting: &Acting,
    form: &PersonForm,
    before: Option<&Colleague>,
) -> Result<NewColleague, Refusal> {
    let mut form = form.clone();
    if let Some(before) = before {
        form.email = before.current.basics.email.display();
    }
    let parsed = parse(&form);
    let mut errors = parsed.as_ref().err().cloned().unwrap_or_default();
    if let Ok(email) = EmailAddress::parse(&form.email)
        && users::is_email_taken(conn, &email, before.map(|before| before.id))?
    {
        errors.add(PersonField::Email, FieldError::EmailTaken);
    }
    if let Ok(level) = form.level_id.parse()
        && let Err(error) = acting.grant(level, before.map(|before| before.current.level_id))
    {
        errors.add(PersonField::LevelId, error);
    }
    match parsed {
        Ok(new) if errors.is_empty() => Ok(new),
        _ => Err(Refusal::Fields(errors)),
    }
}
