//! Why a change is not made.

use super::form::LocationField;
use super::model::Location;
use crate::db::DbError;
use crate::forms::FieldErrors;
use crate::values::FieldError;
use crate::web;

/// The person mends it; somebody was faster; merchants depend on it; or it is our fault.
#[derive(Debug)]
pub enum Refusal {
    Fields(FieldErrors<LocationField>),
    /// The lost race: the location as it is now.
    Changed(Box<Location>),
    /// This form has made its location already.
    Repeated,
    /// Merchants would be left without an active location.
    Needed,
    Missing,
    Db(DbError),
}

impl Refusal {
    #[must_use]
    pub fn field(field: LocationField, error: FieldError) -> Self {
        Self::Fields(FieldErrors::of(field, error))
    }
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

/// Where no page of its own is drawn for it. Fields, a lost race and needed locations have theirs.
impl From<Refusal> for web::Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Missing => Self::NotFound,
            Refusal::Db(error) => error.into(),
            // Whoever was faster is not to be seen yet: a moment later they are.
            Refusal::Repeated => Self::Overloaded { seconds: 1 },
            Refusal::Fields(_) | Refusal::Changed(_) | Refusal::Needed => Self::Malformed,
        }
    }
}
