//! The form of a colleague: everybody's, with a level.

use super::model::{Colleague, NewColleague};
use crate::forms::{self, FieldErrors};
use crate::people::{PersonField, PersonForm, chosen};
use crate::values::FieldError;

/// The form of a colleague as they are stored.
impl From<&Colleague> for PersonForm {
    fn from(colleague: &Colleague) -> Self {
        let current = &colleague.current;
        let mut form = Self {
            name: current.basics.name.to_string(),
            email: current.basics.email.display(),
            level_id: current.level_id.to_string(),
            language: current.basics.language.as_str().to_owned(),
            version: colleague.version.to_string(),
            member_id: colleague.id.to_string(),
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
pub fn parse(form: &PersonForm) -> Result<NewColleague, FieldErrors<PersonField>> {
    let level = chosen(&form.level_id, FieldError::LevelNotAvailable);
    let (basics, level_id) = form.parse((PersonField::LevelId, level))?;
    Ok(NewColleague { basics, level_id })
}
