//! The words for roles, fields and states, said the same way on every page.

use crate::forms::Field;
use crate::roles::Role;
use crate::staff::form::StaffField;
use crate::staff::model::Standing;
use crate::text::{Language, Reader, Words};
use crate::timeline::{Said, lines};

/// What a role is called: its own name, or that of the starting role with its code.
pub fn role(role: &Role, t: &Words) -> String {
    let own = role.name.clone();
    own.or_else(|| role_of_code(&role.code, t))
        .unwrap_or_else(|| role.code.clone())
}

/// What the starting role of this code is called; none when no role starts with it.
pub fn role_of_code(code: &str, t: &Words) -> Option<String> {
    Some(match code {
        "administrator" => t.staff_role_administrator(),
        "sales_3" => t.staff_role_sales_3(),
        "sales_2" => t.staff_role_sales_2(),
        "sales_1" => t.staff_role_sales_1(),
        "support_2" => t.staff_role_support_2(),
        "support_1" => t.staff_role_support_1(),
        "analyst" => t.staff_role_analyst(),
        _ => return None,
    })
}

/// Whom the role is for, in a sentence; for one that the organization made, how much it allows.
pub fn description(role: &Role, t: &Words) -> String {
    use crate::access::{Permission, StaffPermission};
    match (role.code.as_str(), &role.name) {
        ("administrator", None) => t.staff_role_administrator_description(),
        ("sales_3", None) => t.staff_role_sales_3_description(),
        ("sales_2", None) => t.staff_role_sales_2_description(),
        ("sales_1", None) => t.staff_role_sales_1_description(),
        ("support_2", None) => t.staff_role_support_2_description(),
        ("support_1", None) => t.staff_role_support_1_description(),
        ("analyst", None) => t.staff_role_analyst_description(),
        _ => {
            let held = u32::try_from(role.permissions.iter().count()).unwrap_or(u32::MAX);
            let all = u32::try_from(StaffPermission::ALL.len()).unwrap_or(u32::MAX);
            t.staff_role_own_description(t.number(held), t.number(all))
        }
    }
}

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
        StaffField::RoleId => role_of_code(value, t),
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
    use crate::access::starting_roles;
    use crate::text::{TimeZone, words};
    use crate::values::RoleId;

    #[test]
    fn every_starting_role_has_a_name_and_a_description_in_every_language() {
        for language in Language::iter() {
            let t = words(*language);
            for starting in starting_roles() {
                let of = Role {
                    id: RoleId::new(),
                    code: starting.code.to_owned(),
                    name: None,
                    permissions: starting.permissions,
                    description: String::new(),
                    retired_at: None,
                    version: crate::values::Version::FIRST,
                };
                assert_ne!(role(&of, t), of.code, "{language}");
                let own = Role {
                    name: Some("Night shift".to_owned()),
                    ..of.clone()
                };
                assert_eq!(role(&own, t), "Night shift");
                assert_ne!(description(&of, t), description(&own, t), "{language}");
            }
        }
    }

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
