//! The roles and merchant levels that an organization starts with: DOMAIN.md's two tables.

use super::permission::{MerchantPermission as M, Permission, Permissions, StaffPermission as P};

/// A role or a level as it comes with an organization; its name is in the reader's language.
pub struct Starting<Kind> {
    pub code: &'static str,
    pub permissions: Permissions<Kind>,
}

impl<Kind: Permission> Starting<Kind> {
    /// With all that the `parts` allow.
    fn new(code: &'static str, parts: &[&[Kind]]) -> Self {
        Self {
            code,
            permissions: Permissions::of(&parts.concat()),
        }
    }
}

const EVERYBODY: &[P] = &[
    P::ViewMerchants,
    P::ViewLocations,
    P::ViewJobs,
    P::ViewStaff,
];
const SALES_1: &[P] = &[P::ReplyInChat];
const SALES_2: &[P] = &[
    P::CreateMerchants,
    P::EditMerchants,
    P::AcceptJobs,
    P::EditJobs,
    P::CancelJobs,
    P::ReplyInChat,
];
/// Beside those of [`SALES_2`].
const SALES_3: &[P] = &[
    P::EditAccess,
    P::SuspendMerchants,
    P::ArchiveMerchants,
    P::ImportMerchants,
    P::ExportMerchants,
    P::ManageLocations,
    P::ViewAudit,
];
const SUPPORT_1: &[P] = &[P::ViewAsMerchant, P::ViewSignIns, P::ReplyInChat];
/// Beside those of [`SUPPORT_1`].
const SUPPORT_2: &[P] = &[
    P::EditAccess,
    P::AcceptJobs,
    P::EditJobs,
    P::CancelJobs,
    P::ReportJobs,
    P::ViewAudit,
];
const ANALYST: &[P] = &[P::ExportMerchants, P::ViewAudit];

/// Administrator first, then by falling rights.
#[must_use]
pub fn roles() -> Vec<Starting<P>> {
    vec![
        Starting::new("administrator", &[P::ALL]),
        Starting::new("sales_3", &[EVERYBODY, SALES_2, SALES_3]),
        Starting::new("sales_2", &[EVERYBODY, SALES_2]),
        Starting::new("sales_1", &[EVERYBODY, SALES_1]),
        Starting::new("support_2", &[EVERYBODY, SUPPORT_1, SUPPORT_2]),
        Starting::new("support_1", &[EVERYBODY, SUPPORT_1]),
        Starting::new("analyst", &[EVERYBODY, ANALYST]),
    ]
}

const READER: &[M] = &[M::ViewJobs, M::ViewLocations, M::ViewMembers];
/// Beside those of [`READER`].
const SHIPPER: &[M] = &[
    M::CreateJobs,
    M::EditJobs,
    M::EditActions,
    M::CancelJobs,
    M::ImportJobs,
    M::ViewReports,
    M::UseApi,
];

/// Reader, shipper, manager.
#[must_use]
pub fn levels() -> Vec<Starting<M>> {
    vec![
        Starting::new("reader", &[READER]),
        Starting::new("shipper", &[READER, SHIPPER]),
        Starting::new("manager", &[M::ALL]),
    ]
}
