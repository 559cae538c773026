//! What a role is.

use crate::access::StaffPermission;
use crate::audit::AuditKind;
use crate::paths;
use crate::permission_sets::{AuditKinds, Flashes, Kind, PermissionSet};
use crate::text::Words;
use crate::values::RoleId;
use crate::web::{Flash, Section};

/// The kind of permission set that members of staff have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roles;

/// A role of staff.
pub type Role = PermissionSet<Roles>;

impl Kind for Roles {
    type Permission = StaffPermission;
    type Id = RoleId;
    const CODE: &'static str = "role";
    const PATH: &'static str = paths::ROLES;
    const SECTION: Section = Section::Roles;
    const NAME_INDEX: (&'static str, &'static str) =
        ("roles_name", "roles.organization_id, roles.name_key");
    const MANAGE: StaffPermission = StaffPermission::ManageRoles;
    const AUDIT: AuditKinds = AuditKinds {
        created: AuditKind::RoleCreated,
        changed: AuditKind::RoleChanged,
        retired: AuditKind::RoleRetired,
        restored: AuditKind::RoleRestored,
        moved: (AuditKind::StaffChanged, "role_id"),
        colleague_moved: None,
    };
    const FLASHES: Flashes = Flashes {
        created: Flash::RoleCreated,
        changed: Flash::RoleChanged,
        retired: Flash::RoleRetired,
        restored: Flash::RoleRestored,
    };

    fn starting_name(code: &str, t: &Words) -> Option<String> {
        name_of_code(code, t)
    }

    fn held_to_grant(permission: StaffPermission) -> Option<StaffPermission> {
        Some(permission)
    }
}

/// What the starting role of this code is called; none when no role starts with it.
#[must_use]
pub fn name_of_code(code: &str, t: &Words) -> Option<String> {
    match code {
        "administrator" => Some(t.roles_administrator()),
        "sales_3" => Some(t.roles_sales_3()),
        "sales_2" => Some(t.roles_sales_2()),
        "sales_1" => Some(t.roles_sales_1()),
        "support_2" => Some(t.roles_support_2()),
        "support_1" => Some(t.roles_support_1()),
        "analyst" => Some(t.roles_analyst()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Role, name_of_code};
    use crate::access::{Permission, StaffPermission, starting_roles};
    use crate::permission_sets::Matrix;
    use crate::text::{Language, words};
    use crate::values::{RoleId, Version};

    #[test]
    fn every_starting_role_has_a_name_in_every_language() {
        for language in Language::iter() {
            for role in starting_roles() {
                assert!(name_of_code(role.code, words(*language)).is_some());
            }
        }
    }

    #[test]
    fn the_table_shows_each_permission_once_as_the_roles_hold_it() {
        let roles: Vec<Role> = starting_roles()
            .into_iter()
            .map(|role| Role {
                id: RoleId::new(),
                code: role.code.to_owned(),
                name: None,
                permissions: role.permissions,
                description: String::new(),
                second_factor_required: false,
                retired_at: None,
                version: Version::FIRST,
            })
            .collect();
        let matrix = Matrix::of_form(words(Language::En), &roles, None);
        let rows: Vec<_> = matrix.groups.iter().flat_map(|group| &group.rows).collect();
        assert_eq!(rows.len(), StaffPermission::ALL.len());
        let held = |column: usize| rows.iter().filter(|row| row.cells[column].held).count();
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(held), [25, 17, 10, 5, 13, 7, 6]);
    }
}
