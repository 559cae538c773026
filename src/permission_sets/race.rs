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
            second_factor_required: sent.second_factor_required.clone(),
            version: theirs.version.clone(),
            base: theirs.base.clone(),
            ..SetForm::blank::<K>(Permissions::of(&held))
        };
        let differs = |one: &K::Permission| held.contains(one) != now.permissions.has(*one);
        Self {
            fields: differing(&merged, &theirs),
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

fn differing(merged: &SetForm, theirs: &SetForm) -> Vec<SetField> {
    let is_ticked = |form: &SetForm| !form.second_factor_required.is_empty();
    let fields = [
        (SetField::Name, merged.name != theirs.name),
        (
            SetField::Description,
            merged.description != theirs.description,
        ),
        (
            SetField::SecondFactorRequired,
            is_ticked(merged) != is_ticked(theirs),
        ),
    ];
    let differing = fields.into_iter().filter(|(_, is_different)| *is_different);
    differing.map(|(field, _)| field).collect()
}
