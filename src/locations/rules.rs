//! The one check of a location's form: what the page, the dialog and the inline check ask alike.

use super::form::{LocationField, LocationForm};
use super::model::{NewLocation, Reference};
use super::refusal::Refusal;
use super::store;
use crate::access::OrganizationScope;
use crate::db::AnyConnection;
use crate::values::{FieldError, LocationId};

/// What the form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Add,
    Change(LocationId),
}

impl Purpose {
    /// As the form says of itself.
    #[must_use]
    pub fn of(form: &LocationForm) -> Self {
        form.location_id.parse().map_or(Self::Add, Self::Change)
    }

    fn location(self) -> Option<LocationId> {
        match self {
            Self::Add => None,
            Self::Change(id) => Some(id),
        }
    }
}

/// Parses every field and looks up what must not exist yet; all errors together.
///
/// # Errors
/// [`Refusal::Fields`], or [`Refusal::Db`].
pub fn check(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    form: &LocationForm,
    purpose: Purpose,
) -> Result<NewLocation, Refusal> {
    let parsed = form.parse();
    let mut errors = parsed.as_ref().err().cloned().unwrap_or_default();
    if let Ok(reference) = Reference::parse(&form.reference_id)
        && store::is_reference_taken(conn, scope, &reference, purpose.location())?
    {
        errors.add(LocationField::ReferenceId, FieldError::ReferenceTaken);
    }
    match parsed {
        Ok(new) if errors.is_empty() => Ok(new),
        _ => Err(Refusal::Fields(errors)),
    }
}
