//! What a level is.

use crate::access::{MerchantPermission, StaffPermission};
use crate::audit::AuditKind;
use crate::paths;
use crate::permission_sets::{AuditKinds, Flashes, Kind, PermissionSet};
use crate::text::Words;
use crate::values::LevelId;
use crate::web::{Flash, Section};

/// The kind of permission set that merchants have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels;

/// A merchant level.
pub type Level = PermissionSet<Levels>;

impl Kind for Levels {
    type Permission = MerchantPermission;
    type Id = LevelId;
    const CODE: &'static str = "level";
    const PATH: &'static str = paths::LEVELS;
    const SECTION: Section = Section::Levels;
    const NAME_INDEX: (&'static str, &'static str) =
        ("levels_name", "levels.organization_id, levels.name_key");
    const MANAGE: StaffPermission = StaffPermission::ManageLevels;
    const AUDIT: AuditKinds = AuditKinds {
        created: AuditKind::LevelCreated,
        changed: AuditKind::LevelChanged,
        retired: AuditKind::LevelRetired,
        restored: AuditKind::LevelRestored,
        moved: (AuditKind::MerchantChanged, "level_id"),
        colleague_moved: Some(AuditKind::MemberChanged),
    };
    const FLASHES: Flashes = Flashes {
        created: Flash::LevelCreated,
        changed: Flash::LevelChanged,
        retired: Flash::LevelRetired,
        restored: Flash::LevelRestored,
    };

    fn starting_name(code: &str, t: &Words) -> Option<String> {
        name_of_code(code, t)
    }

    /// Merchants' permissions are not compared with those of staff.
    fn held_to_grant(_permission: MerchantPermission) -> Option<StaffPermission> {
        None
    }
}

/// What the starting level of this code is called; none when no level starts with it.
#[must_use]
pub fn name_of_code(code: &str, t: &Words) -> Option<String> {
    match code {
        "reader" => Some(t.levels_reader()),
        "shipper" => Some(t.levels_shipper()),
        "manager" => Some(t.levels_manager()),
        _ => None,
    }
}
