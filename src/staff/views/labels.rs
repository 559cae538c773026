//! The words for fields and states, said the same way on every page.

use crate::forms::Field;
use crate::roles::name_of_code;
use crate::staff::form::StaffField;
use crate::staff::model::Standing;
use crate::text::{Language, Reader, Words};
use crate::timeline::{Said, lines};

pub fn field(t: &Words, field: StaffField) -> String {
    match field {
        StaffField::Name => t.staff_name(),
        StaffField::Email => t.staff_email(),
        StaffField::RoleId => t.staff_role(),
        StaffField::Language => t.staff_language(),
    }
}

/// The modifier of a standing's badge, and its words.
pub fn standing(t: &Words, standing: Standing) -> (&'static str, String) {
    match standing {
        Standing::Active => ("success", t.staff_standing_active()),
        Standing::Invited => ("info", t.staff_standing_invited()),
        Standing::Uninvited => ("warning", t.staff_standing_uninvited()),
        Standing::Suspended => ("warning", t.staff_standing_suspended()),
    }
}

/// A field's name in the trail, and its value there as people read it.
pub fn recorded(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    let t = reader.t();
    if name == "status" {
        return Some((t.staff_status(), vec![status(t, value)]));
    }
    let of = StaffField::named(name)?;
    let known = match of {
        StaffField::RoleId => name_of_code(value, t),
        StaffField::Language => {
            Language::parse_stored(value).map(|language| language.language_name().to_owned())
        }
        StaffField::Name | StaffField::Email => None,
    };
    let shown = known.map_or_else(|| lines(value), |known| vec![known]);
    Some((field(t, of), shown))
}

fn status(t: &Words, value: &str) -> String {
    match value {
        "active" => t.staff_standing_active(),
        "suspended" => t.staff_standing_suspended(),
        "removed" => t.staff_standing_removed(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TimeZone;

    #[test]
    fn what_the_trail_says_is_read_in_words() {
        let reader = Reader::new(Language::Fr, TimeZone::utc());
        let said = |name, value| recorded(&reader, name, value).unwrap();
        let one = |text: &str| vec![text.to_owned()];
        assert_eq!(
            said("role_id", "administrator"),
            ("Rôle".to_owned(), one("Administrateur"))
        );
        assert_eq!(said("role_id", "Night shift").1, one("Night shift"));
        assert_eq!(said("language", "de").1, one("Deutsch"));
        assert_ne!(said("status", "removed").1, one("removed"));
        assert_eq!(recorded(&reader, "of_tomorrow", ""), None);
    }
}
