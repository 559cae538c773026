//! The table *Permissions by role*: a row per permission, a column per role.

use crate::access::StaffPermission;
use crate::roles::{self, Role};
use crate::text::Words;
use crate::web::staff_permission_label;

pub struct Matrix {
    pub title: String,
    pub columns: Vec<String>,
    pub groups: Vec<Group>,
}

/// Permissions about one subject.
pub struct Group {
    pub label: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub label: String,
    /// Whether each role holds it, in the order of the columns.
    pub cells: Vec<bool>,
}

impl Matrix {
    #[must_use]
    pub fn new(t: &Words, roles: &[Role]) -> Self {
        let row = |permission: &StaffPermission| Row {
            label: staff_permission_label(*permission, t),
            cells: roles
                .iter()
                .map(|role| role.permissions.has(*permission))
                .collect(),
        };
        let groups = groups(t).into_iter().map(|(label, permissions)| Group {
            label,
            rows: permissions.iter().map(row).collect(),
        });
        Self {
            title: t.staff_matrix_title(),
            columns: roles.iter().map(|role| roles::name_of(role, t)).collect(),
            groups: groups.collect(),
        }
    }

    /// The width of a group's heading.
    #[must_use]
    pub fn span(&self) -> usize {
        self.columns.len() + 1
    }
}

fn groups(t: &Words) -> [(String, &'static [StaffPermission]); 4] {
    use StaffPermission as P;
    let merchants: &[P] = &[
        P::ViewMerchants,
        P::CreateMerchants,
        P::EditMerchants,
        P::EditAccess,
        P::SuspendMerchants,
        P::ArchiveMerchants,
        P::ImportMerchants,
        P::ExportMerchants,
        P::ViewAsMerchant,
        P::ViewSignIns,
        P::ReplyInChat,
    ];
    let jobs: &[P] = &[
        P::ViewJobs,
        P::AcceptJobs,
        P::EditJobs,
        P::CancelJobs,
        P::ReportJobs,
    ];
    let organization: &[P] = &[
        P::ViewStaff,
        P::ManageStaff,
        P::ManageRoles,
        P::ManageLevels,
        P::ManageSettings,
        P::ManageApi,
        P::ViewAudit,
    ];
    [
        (t.staff_group_merchants(), merchants),
        (t.staff_group_jobs(), jobs),
        (
            t.staff_group_locations(),
            &[P::ViewLocations, P::ManageLocations],
        ),
        (t.staff_group_organization(), organization),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::{Permission, starting_roles};
    use crate::text::{Language, words};
    use crate::values::RoleId;

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
                retired_at: None,
                version: crate::values::Version::FIRST,
            })
            .collect();
        let matrix = Matrix::new(words(Language::En), &roles);
        let rows: Vec<&Row> = matrix.groups.iter().flat_map(|group| &group.rows).collect();
        assert_eq!(rows.len(), StaffPermission::ALL.len());
        let held = |column: usize| rows.iter().filter(|row| row.cells[column]).count();
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(held), [25, 17, 10, 5, 13, 7, 6]);
    }
}
