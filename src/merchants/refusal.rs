//! Why a change is not made.

use super::access::{AccessFaults, Question};
use super::form::MerchantField;
use super::model::Merchant;
use crate::db::DbError;
use crate::forms::FieldErrors;
use crate::passwords::Overloaded;
use crate::values::FieldError;
use crate::web::Error;

/// The person mends it; somebody was faster; or it is our fault.
#[derive(Debug)]
pub enum Refusal {
    Fields(FieldErrors<MerchantField>),
    /// Of the permissions page: its fields, and its overrides.
    Access(Box<AccessFaults>),
    /// The lost race: the merchant as it is now.
    Changed(Box<Merchant>),
    /// It takes something away or locks somebody out, and nobody has said yes to that.
    Unconfirmed(Box<Question>),
    /// It would be active without an active location that is its default.
    Placeless,
    /// This form has made its merchant already.
    Repeated,
    /// Outside the scope, or nowhere.
    Missing,
    /// More passwords to hash at once than the pool takes.
    Overloaded(Overloaded),
    Db(DbError),
}

impl Refusal {
    #[must_use]
    pub fn field(field: MerchantField, error: FieldError) -> Self {
        Self::Fields(FieldErrors::of(field, error))
    }
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

impl From<Overloaded> for Refusal {
    fn from(overloaded: Overloaded) -> Self {
        Self::Overloaded(overloaded)
    }
}

/// What no page of the form shows.
impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Missing => Self::NotFound,
            Refusal::Overloaded(overloaded) => overloaded.into(),
            Refusal::Db(error) => error.into(),
            // Whoever was faster is not to be seen yet: a moment later they are.
            Refusal::Repeated => Self::Overloaded { seconds: 1 },
            Refusal::Fields(_)
            | Refusal::Access(_)
            | Refusal::Changed(_)
            | Refusal::Unconfirmed(_)
            | Refusal::Placeless => Self::Malformed,
        }
    }
}
