//! What an audit entry says of a member: each field's text before and after.

use super::model::NewMember;
use crate::audit::Change;
use crate::forms::Field;
use crate::roles::Role;
use crate::values::RoleId;

use super::form::StaffField as F;

/// Every field that differs; `before` is none for a member who is new.
#[must_use]
pub fn changes(roles: &[Role], before: Option<&NewMember>, after: &NewMember) -> Vec<Change> {
    F::ALL
        .iter()
        .filter_map(|field| {
            let earlier = before.map(|before| text(roles, before, *field));
            let now = text(roles, after, *field);
            Change::between(field.name(), &earlier.unwrap_or_default(), &now)
        })
        .collect()
}

fn text(roles: &[Role], member: &NewMember, field: F) -> String {
    match field {
        F::Name => member.name.to_string(),
        F::Email => member.email.as_str().to_owned(),
        F::RoleId => role(roles, member.role_id),
        // Staff have none.
        F::LevelId => String::new(),
        F::Language => member.language.as_str().to_owned(),
    }
}

/// Its name or its code: an id means nothing to a reader, and what it names may be gone.
fn role(roles: &[Role], id: RoleId) -> String {
    let role = roles.iter().find(|role| role.id == id);
    role.map_or_else(
        || id.to_string(),
        |role| role.name.clone().unwrap_or_else(|| role.code.clone()),
    )
}
