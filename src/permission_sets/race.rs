//! The lost race: of each of two people what they changed, permission by permission.

use super::form::{SetField, SetForm};
use super::kind::Kind;
use super::model::PermissionSet;
use crate::access::{Permission, Permissions};
use crate::text::Words;

/// What differs between a form and the set as it is now.
pub struct Race<K: Kind> {
    /// Mine where I changed something, theirs elsewhere: to be sent over the newer version.
    pub merged: SetForm,
    pub theirs: SetForm,
    pub fields: Vec<SetField>,
    /// Those that saving would change.
    pub permissions: Vec<K::Permission>,
}

impl<K: Kind> Race<K> {
    #[must_use]
    pub fn new(sent: &SetForm, now: &PermissionSet<K>, t: &Words) -> Self {
        let theirs = SetForm::of(now, t);
        let mine = sent.permissions::<K::Permission>();
        let base = Permissions::parse_stored(&sent.base);
        let is_mine = |one: &K::Permission| {
            if mine.has(*one) == base.has(*one) {
                now.permissions.has(*one)
            } else {
                mine.has(*one)
            }
        };
        let every = K::Permission::ALL.iter().copied();
        let held: Vec<_> = every.clone().filter(is_mine).collect();
        let merged = SetForm {
            name: sent.name.trim().to_owned(),
            description: sent.description.trim().to_owned(),
            version: theirs.version.clone(),
            base: theirs.base.clone(),
            ..SetForm::blank::<K>(Permissions::of(&held))
        };
        let differs = |one: &K::Permission| held.contains(one) != now.permissions.has(*one);
        Self {
            fields: [
                (SetField::Name, merged.name != theirs.name),
                (
                    SetField::Description,
                    merged.description != theirs.description,
                ),
            ]
            .into_iter()
            .filter_map(|(field, is_different)| is_different.then_some(field))
            .collect(),
            permissions: every.filter(differs).collect(),
            merged,
            theirs,
        }
    }

    /// Whether saving would change nothing.
    #[must_use]
    pub fn has_nothing_to_save(&self) -> bool {
        self.fields.is_empty() && self.permissions.is_empty()
    }
}
