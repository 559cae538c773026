//! The words for fields and states, said the same way on every page.

use crate::people::{Invitation, PersonField, Standing};
use crate::text::{Language, Reader, Words};

#[must_use]
pub fn field(t: &Words, field: PersonField) -> String {
    match field {
        PersonField::Name => t.staff_name(),
        PersonField::Email => t.staff_email(),
        PersonField::RoleId => t.staff_role(),
        PersonField::LevelId => t.merchants_level(),
        PersonField::Language => t.staff_language(),
    }
}

/// The modifier of a standing's badge, and its words.
#[must_use]
pub fn standing(t: &Words, standing: Standing) -> (&'static str, String) {
    match standing {
        Standing::Active => ("success", t.staff_standing_active()),
        Standing::Invited => ("info", t.staff_standing_invited()),
        Standing::Uninvited => ("warning", t.staff_standing_uninvited()),
        Standing::Suspended => ("warning", t.staff_standing_suspended()),
    }
}

/// A status as it was recorded.
#[must_use]
pub fn recorded_status(t: &Words, value: &str) -> String {
    match value {
        "active" => t.staff_standing_active(),
        "suspended" => t.staff_standing_suspended(),
        "removed" => t.staff_standing_removed(),
        other => other.to_owned(),
    }
}

/// What a language is called in itself; none for what is none.
#[must_use]
pub fn language_name(tag: &str) -> Option<String> {
    Language::parse_stored(tag).map(|language| language.language_name().to_owned())
}

#[must_use]
pub fn invitation(reader: &Reader, invitation: Invitation) -> String {
    let t = reader.t();
    match invitation {
        Invitation::Accepted => t.staff_invitation_accepted(),
        Invitation::Open(until) => t.staff_invitation_open(reader.date_time(until)),
        Invitation::Closed => t.staff_invitation_closed(),
    }
}
