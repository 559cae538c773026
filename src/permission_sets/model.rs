//! What is true of a role or a level, without I/O.

use super::kind::Kind;
use crate::access::Permissions;
use crate::clock::Moment;
use crate::values::{Name, Version};

/// A role or a level. One that came with the organization and was not renamed has no name of its own: it is called
/// by its code, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionSet<K: Kind> {
    pub id: K::Id,
    pub code: String,
    pub name: Option<String>,
    /// The organization's own words, beside those that are made from the permissions; may be empty.
    pub description: String,
    pub permissions: Permissions<K::Permission>,
    /// Whoever holds it sets up a second factor before anything else.
    pub second_factor_required: bool,
    /// A retired one stays for the history, and is offered to nobody.
    pub retired_at: Option<Moment>,
    pub version: Version,
}

impl<K: Kind> PermissionSet<K> {
    #[must_use]
    pub fn is_retired(&self) -> bool {
        self.retired_at.is_some()
    }

    /// What the trail calls it: its own name, or the code under which it came.
    #[must_use]
    pub fn recorded_name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.code)
    }

    /// As it is after a change.
    #[must_use]
    pub fn with(&self, new: &NewSet<K>) -> Self {
        Self {
            name: new.name.as_ref().map(|name| name.as_str().to_owned()),
            description: new.description.clone(),
            permissions: new.permissions,
            second_factor_required: new.second_factor_required,
            ..self.clone()
        }
    }
}

/// Everything that a form sets, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSet<K: Kind> {
    /// None while a starting one keeps the name that it came with.
    pub name: Option<Name>,
    pub description: String,
    pub permissions: Permissions<K::Permission>,
    pub second_factor_required: bool,
}
