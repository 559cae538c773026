//! Why a change is not made.

use std::time::Duration;

use super::model::Colleague;
use crate::access::MerchantPermission;
use crate::accounts::users::UserRefusal;
use crate::db::DbError;
use crate::forms::FieldErrors;
use crate::people::PersonField;
use crate::values::FieldError;
use crate::web;

/// The person mends it; somebody was faster; it is not theirs to do; or it is our fault.
#[derive(Debug)]
pub enum Refusal {
    Fields(FieldErrors<PersonField>),
    /// The lost race: the colleague as they are now.
    Changed(Box<Colleague>),
    /// This form has invited its colleague already.
    Repeated,
    /// The actor lacks this right: to manage members at all, or one that the colleague holds.
    Beyond(MerchantPermission),
    /// Nobody changes, suspends or removes themselves.
    Own,
    /// There is nobody to invite: a password was chosen, or the colleague is suspended.
    NotInvitable,
    /// Invited several times just now: nobody may fill another's mailbox.
    Paused(Duration),
    Missing,
    Db(DbError),
}

impl Refusal {
    #[must_use]
    pub fn field(field: PersonField, error: FieldError) -> Self {
        Self::Fields(FieldErrors::of(field, error))
    }
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

impl From<UserRefusal> for Refusal {
    fn from(refusal: UserRefusal) -> Self {
        match refusal {
            UserRefusal::EmailTaken => Self::field(PersonField::Email, FieldError::EmailTaken),
            UserRefusal::Db(error) => Self::Db(error),
        }
    }
}

/// Where no page of its own is drawn for it.
impl From<Refusal> for web::Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Missing => Self::NotFound,
            Refusal::Db(error) => error.into(),
            Refusal::Beyond(permission) => Self::NotAllowed(web::Lacking::OfLevel(permission)),
            // Whoever was faster is not to be seen yet: a moment later they are.
            Refusal::Repeated => Self::Overloaded { seconds: 1 },
            Refusal::Fields(_)
            | Refusal::Changed(_)
            | Refusal::Own
            | Refusal::NotInvitable
            | Refusal::Paused(_) => Self::Malformed,
        }
    }
}
