//! The one check of a set's form.

use super::form::{SetField, SetForm};
use super::kind::{Kept, Kind};
use super::model::{NewSet, PermissionSet};
use super::refusal::{Fault, Faults};
use crate::access::{Permission, Permissions, StaffPermission};
use crate::text::{Language, words};
use crate::values::text::{fold, optional_line};
use crate::values::{FieldError, Name};

/// The longest description of one's own, in characters.
pub const LONGEST_DESCRIPTION: u32 = 300;

/// What a form is compared with.
pub struct Ground<'a, K: Kind> {
    /// All of the organization, retired ones included.
    pub sets: &'a [PermissionSet<K>],
    /// The one that is changed, if none is made.
    pub before: Option<&'a PermissionSet<K>>,
    /// What the person who sends it holds.
    pub held: Permissions<StaffPermission>,
}

/// Parses every field and looks at every permission; all that is wrong together.
///
/// # Errors
/// Everything that can be mended.
pub fn check<K: Kept>(form: &SetForm, ground: &Ground<'_, K>) -> Result<NewSet<K>, Faults<K>> {
    let mut faults = Faults::default();
    let errors = &mut faults.fields;
    let name = errors.keep(SetField::Name, name(form, ground));
    let description = optional_line(&form.description, LONGEST_DESCRIPTION);
    let description = errors.keep(SetField::Description, description);
    let permissions = form.permissions::<K::Permission>();
    faults.permissions = permission_faults(permissions, ground);
    match (name, description) {
        (Some(name), Some(description)) if faults.is_empty() => Ok(NewSet {
            name,
            description: description.unwrap_or_default(),
            permissions,
            second_factor_required: !form.second_factor_required.is_empty(),
        }),
        _ => Err(faults),
    }
}

/// What is wrong with the permissions, in the order of the matrix. Whoever changes a set may leave in it what was
/// there: but a set that holds what they lack is not theirs to change at all.
fn permission_faults<K: Kind>(
    permissions: Permissions<K::Permission>,
    ground: &Ground<'_, K>,
) -> Vec<(K::Permission, Fault<K::Permission>)> {
    let beyond = K::beyond(ground.held, permissions);
    let unmet = permissions.unmet_needs();
    let fault = |permission: &K::Permission| {
        let need = unmet.iter().find(|(of, _)| of == permission);
        if beyond.contains(permission) {
            Some((*permission, Fault::NotHeld))
        } else {
            need.map(|(_, need)| (*permission, Fault::Needs(*need)))
        }
    };
    K::Permission::ALL.iter().filter_map(fault).collect()
}

/// None while a starting one keeps the name that it came with, in whichever language it was read.
fn name<K: Kind>(form: &SetForm, ground: &Ground<'_, K>) -> Result<Option<Name>, FieldError> {
    let name = Name::parse(&form.name)?;
    let key = fold(name.as_str());
    if let Some(before) = ground.before
        && starting_names::<K>(&before.code).contains(&key)
    {
        return Ok(None);
    }
    let is_taken = ground
        .sets
        .iter()
        .filter(|other| ground.before.is_none_or(|before| before.id != other.id))
        .any(|other| match &other.name {
            Some(own) => fold(own) == key,
            None => starting_names::<K>(&other.code).contains(&key),
        });
    if is_taken {
        return Err(FieldError::NameTaken);
    }
    Ok(Some(name))
}

/// What a starting one is called in each language, as names are compared.
fn starting_names<K: Kind>(code: &str) -> Vec<String> {
    Language::iter()
        .filter_map(|language| K::starting_name(code, words(*language)))
        .map(|name| fold(&name))
        .collect()
}
