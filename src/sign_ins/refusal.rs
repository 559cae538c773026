//! Why nobody is let in.

use super::form::AdmitField;
use crate::db::DbError;
use crate::forms::FieldErrors;
use crate::merchants;
use crate::web::Error;

/// The person mends it; things have changed; or it is our fault.
#[derive(Debug)]
pub enum Refusal {
    Fields(FieldErrors<AdmitField>),
    /// The lost race: somebody changed the merchant after the page was drawn.
    Changed,
    /// The lists are not, or no longer, what keeps them out.
    Useless,
    /// This form was accepted a moment ago.
    Repeated,
    /// Outside the scope, or nowhere.
    Missing,
    Db(DbError),
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

impl From<merchants::Refusal> for Refusal {
    fn from(refusal: merchants::Refusal) -> Self {
        match refusal {
            merchants::Refusal::Changed(_) => Self::Changed,
            merchants::Refusal::Db(error) => Self::Db(error),
            // A list alone is written: nothing else can be in the way.
            _ => Self::Missing,
        }
    }
}

/// What no page shows.
impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Missing => Self::NotFound,
            Refusal::Db(error) => error.into(),
            Refusal::Repeated => Self::Overloaded { seconds: 1 },
            Refusal::Fields(_) | Refusal::Changed | Refusal::Useless => Self::Malformed,
        }
    }
}
