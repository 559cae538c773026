//! Where a merchant stands, and what changes that: suspending, resuming, archiving, restoring.

pub mod pages;
mod store;

use super::model::MerchantStatus;
use crate::access::StaffPermission;
use crate::audit::AuditKind;

/// What is done to a merchant as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Suspend,
    Resume,
    Archive,
    Restore,
}

impl Act {
    pub const ALL: [Self; 4] = [Self::Suspend, Self::Resume, Self::Archive, Self::Restore];

    /// Who may do it.
    #[must_use]
    pub fn permission(self) -> StaffPermission {
        match self {
            Self::Suspend | Self::Resume => StaffPermission::SuspendMerchants,
            Self::Archive | Self::Restore => StaffPermission::ArchiveMerchants,
        }
    }

    fn kind(self) -> AuditKind {
        match self {
            Self::Suspend => AuditKind::MerchantSuspended,
            Self::Resume => AuditKind::MerchantResumed,
            Self::Archive => AuditKind::MerchantArchived,
            Self::Restore => AuditKind::MerchantRestored,
        }
    }

    /// Where it leads from `status`; none when it is done already or makes no sense there.
    #[must_use]
    pub fn leads_to(self, status: MerchantStatus) -> Option<MerchantStatus> {
        use MerchantStatus::{Active, Archived, Suspended};
        match (self, status) {
            (Self::Suspend, Active) => Some(Suspended),
            (Self::Archive, Active | Suspended) => Some(Archived),
            (Self::Resume, Suspended) | (Self::Restore, Archived) => Some(Active),
            _ => None,
        }
    }
}
