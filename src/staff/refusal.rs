//! Why a change is not made.

use super::form::StaffField;
use super::model::Member;
use crate::access::StaffPermission;
use crate::db::DbError;
use crate::forms::FieldErrors;
use crate::values::FieldError;
use crate::web;

/// The person mends it; somebody was faster; it is not theirs to do; or it is our fault.
#[derive(Debug)]
pub enum Refusal {
    Fields(FieldErrors<StaffField>),
    /// The lost race: the member as they are now.
    Changed(Box<Member>),
    /// This form has made its member already.
    Repeated,
    /// The actor lacks this right: to change staff at all, or one that the member's role holds.
    Beyond(StaffPermission),
    /// Nobody suspends or removes themselves.
    Own,
    /// Nobody else could manage staff and roles.
    LastAdministrator,
    /// There is nobody to invite: a password was chosen, or the member is suspended.
    NotInvitable,
    Missing,
    Db(DbError),
}

impl Refusal {
    #[must_use]
    pub fn field(field: StaffField, error: FieldError) -> Self {
        Self::Fields(FieldErrors::of(field, error))
    }
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

/// Where no page of its own is drawn for it.
impl From<Refusal> for web::Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Missing => Self::NotFound,
            Refusal::Db(error) => error.into(),
            Refusal::Beyond(permission) => Self::NotAllowed(web::Lacking::OfRole(permission)),
            // Whoever was faster is not to be seen yet: a moment later they are.
            Refusal::Repeated => Self::Overloaded { seconds: 1 },
            Refusal::Fields(_)
            | Refusal::Changed(_)
            | Refusal::Own
            | Refusal::LastAdministrator
            | Refusal::NotInvitable => Self::Malformed,
        }
    }
}
