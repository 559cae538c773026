//! The words for what the trail says of a member.

use crate::forms::Field;
use crate::people::views::{field, language_name, recorded_status};
use crate::roles::name_of_code;
use crate::staff::form::StaffField;
use crate::text::Reader;
use crate::timeline::{Said, lines};

/// A field's name in the trail, and its value there as people read it.
pub fn recorded(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    let t = reader.t();
    if name == "status" {
        return Some((t.staff_status(), vec![recorded_status(t, value)]));
    }
    let of = StaffField::named(name)?;
    let known = match of {
        StaffField::RoleId => name_of_code(value, t),
        StaffField::Language => language_name(value),
        StaffField::LevelId | StaffField::Name | StaffField::Email => None,
    };
    let shown = known.map_or_else(|| lines(value), |known| vec![known]);
    Some((field(t, of), shown))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, TimeZone};

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
