//! Why a change is not made.

use super::form::SetField;
use super::impact::Impact;
use super::kind::Kind;
use super::model::PermissionSet;
use crate::access::StaffPermission;
use crate::db::DbError;
use crate::forms::FieldErrors;
use crate::values::FieldError;
use crate::web::{self, Lacking};

/// What is wrong with one permission of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault<P> {
    /// It was granted by somebody who does not hold it.
    NotHeld,
    /// It means nothing without this other one.
    Needs(P),
    /// Without it, nobody could manage staff and roles any more.
    LastAdministrator,
}

/// Everything that is wrong with a form.
#[derive(Clone, Debug)]
pub struct Faults<K: Kind> {
    pub fields: FieldErrors<SetField>,
    /// In the order of the matrix.
    pub permissions: Vec<(K::Permission, Fault<K::Permission>)>,
}

impl<K: Kind> Default for Faults<K> {
    fn default() -> Self {
        Self {
            fields: FieldErrors::default(),
            permissions: Vec::new(),
        }
    }
}

impl<K: Kind> Faults<K> {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.permissions.is_empty()
    }

    /// What is wrong with this permission, the first if there is more.
    #[must_use]
    pub fn of(&self, permission: K::Permission) -> Option<Fault<K::Permission>> {
        let mut faults = self.permissions.iter();
        faults.find_map(|(of, fault)| (*of == permission).then_some(*fault))
    }
}

/// The person mends it, or says yes to it; somebody was faster; it is not theirs to do; or it is our fault.
#[derive(Debug)]
pub enum Refusal<K: Kind> {
    Faults(Faults<K>),
    /// People gain or lose something, and nobody has said yes to exactly that.
    Unconfirmed(Box<Impact<K>>),
    /// The lost race: the set as it is now.
    Changed(Box<PermissionSet<K>>),
    /// It holds what the person lacks, or they lack the right to change any.
    Lacking(StaffPermission),
    /// This form has made its set already.
    Repeated,
    Missing,
    Db(DbError),
}

impl<K: Kind> Refusal<K> {
    #[must_use]
    pub fn field(field: SetField, error: FieldError) -> Self {
        Self::Faults(Faults {
            fields: FieldErrors::of(field, error),
            permissions: Vec::new(),
        })
    }
}

impl<K: Kind> From<DbError> for Refusal<K> {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

/// Where no page of its own is drawn for it.
impl<K: Kind> From<Refusal<K>> for web::Error {
    fn from(refusal: Refusal<K>) -> Self {
        match refusal {
            Refusal::Missing => Self::NotFound,
            Refusal::Lacking(permission) => Self::NotAllowed(Lacking::OfRole(permission)),
            Refusal::Db(error) => error.into(),
            // Whoever was faster is not to be seen yet: a moment later they are.
            Refusal::Repeated => Self::Overloaded { seconds: 1 },
            Refusal::Faults(_) | Refusal::Unconfirmed(_) | Refusal::Changed(_) => Self::Malformed,
        }
    }
}
