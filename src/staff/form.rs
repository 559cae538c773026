//! The form of a member of staff: everybody's, with a role.

use super::model::{Member, NewMember};
use crate::forms::{self, FieldErrors};
use crate::people::{PersonField, PersonForm, chosen};
use crate::values::FieldError;

pub type StaffField = PersonField;
pub type StaffForm = PersonForm;

/// The form of a member as they are stored.
impl From<&Member> for StaffForm {
    fn from(member: &Member) -> Self {
        let current = &member.current;
        let mut form = Self {
            name: current.name.to_string(),
            email: current.email.display(),
            role_id: current.role_id.to_string(),
            language: current.language.as_str().to_owned(),
            version: member.version.to_string(),
            member_id: member.id.to_string(),
            ..Self::default()
        };
        form.base = forms::base(&form);
        form
    }
}

/// Reads every field; all errors together. Nothing is looked up.
///
/// # Errors
/// Every field that can be mended.
pub fn parse(form: &StaffForm) -> Result<NewMember, FieldErrors<StaffField>> {
    let role = chosen(&form.role_id, FieldError::RoleNotAvailable);
    let (basics, role_id) = form.parse((StaffField::RoleId, role))?;
    Ok(NewMember {
        name: basics.name,
        email: basics.email,
        role_id,
        language: basics.language,
    })
}
