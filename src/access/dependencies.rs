//! Which permission means nothing without which other: whoever may change merchants must see them.

use super::permission::{MerchantPermission as M, StaffPermission as P};

impl P {
    pub(super) fn dependency(self) -> Option<Self> {
        match self {
            Self::CreateMerchants
            | Self::EditMerchants
            | Self::EditAccess
            | Self::SuspendMerchants
            | Self::ArchiveMerchants
            | Self::ImportMerchants
            | Self::ExportMerchants
            | Self::ViewAsMerchant
            | Self::ManageLevels => Some(Self::ViewMerchants),
            Self::ManageLocations => Some(Self::ViewLocations),
            Self::AcceptJobs
            | Self::EditJobs
            | Self::CancelJobs
            | Self::ReportJobs
            | Self::ReplyInChat => Some(Self::ViewJobs),
            Self::ManageStaff | Self::ManageRoles => Some(Self::ViewStaff),
            Self::ViewMerchants
            | Self::ViewLocations
            | Self::ViewJobs
            | Self::ViewSignIns
            | Self::ViewStaff
            | Self::ManageSettings
            | Self::ManageApi
            | Self::ViewAudit => None,
        }
    }
}

impl M {
    pub(super) fn dependency(self) -> Option<Self> {
        match self {
            Self::CreateJobs
            | Self::EditJobs
            | Self::EditActions
            | Self::CancelJobs
            | Self::ViewReports => Some(Self::ViewJobs),
            Self::ImportJobs | Self::SkipStaging => Some(Self::CreateJobs),
            Self::ManageKeys | Self::ManageWebhooks => Some(Self::UseApi),
            Self::ManageMembers => Some(Self::ViewMembers),
            Self::ViewJobs | Self::ViewLocations | Self::UseApi | Self::ViewMembers => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::access::{MerchantPermission as M, Permissions, StaffPermission as P};
    use crate::access::{starting_levels, starting_roles};

    #[test]
    fn what_an_organization_starts_with_fits_together() {
        for role in starting_roles() {
            assert_eq!(role.permissions.unmet_needs(), [], "{}", role.code);
        }
        for level in starting_levels() {
            assert_eq!(level.permissions.unmet_needs(), [], "{}", level.code);
        }
    }

    #[test]
    fn a_permission_without_what_it_needs_is_named_with_it() {
        let set = Permissions::of(&[P::EditMerchants, P::ViewJobs, P::EditJobs]);
        assert_eq!(set.unmet_needs(), [(P::EditMerchants, P::ViewMerchants)]);
        let set = Permissions::of(&[M::ImportJobs, M::ViewJobs, M::ManageKeys]);
        let unmet = [(M::ImportJobs, M::CreateJobs), (M::ManageKeys, M::UseApi)];
        assert_eq!(set.unmet_needs(), unmet);
    }
}
