//! The roles and merchant levels that an organization starts with: DOMAIN.md's two tables.

use super::permission::{MerchantPermission, Permission, Permissions, StaffPermission};

/// A role or a level as it comes with an organization; its name is in the reader's language.
pub struct Starting<P> {
    pub code: &'static str,
    pub permissions: Permissions<P>,
}

/// Administrator first, then by falling rights.
#[must_use]
pub fn roles() -> Vec<Starting<StaffPermission>> {
    use StaffPermission as P;
    let everybody = [
        P::ViewMerchants,
        P::ViewLocations,
        P::ViewJobs,
        P::ViewStaff,
    ];
    let with = |own: &[P]| Permissions::of(&[&everybody, own].concat());
    let sales_2 = [
        P::CreateMerchants,
        P::EditMerchants,
        P::AcceptJobs,
        P::EditJobs,
        P::CancelJobs,
        P::ReplyInChat,
    ];
    let sales_3 = [
        P::EditAccess,
        P::SuspendMerchants,
        P::ArchiveMerchants,
        P::ImportMerchants,
        P::ExportMerchants,
        P::ManageLocations,
        P::ViewAudit,
    ];
    let support_1 = [P::ViewAsMerchant, P::ViewSignIns, P::ReplyInChat];
    let support_2 = [
        P::EditAccess,
        P::AcceptJobs,
        P::EditJobs,
        P::CancelJobs,
        P::ReportJobs,
        P::ViewAudit,
    ];
    vec![
        Starting {
            code: "administrator",
            permissions: Permissions::of(P::ALL),
        },
        Starting {
            code: "sales_3",
            permissions: with(&[sales_2.as_slice(), &sales_3].concat()),
        },
        Starting {
            code: "sales_2",
            permissions: with(&sales_2),
        },
        Starting {
            code: "sales_1",
            permissions: with(&[P::ReplyInChat]),
        },
        Starting {
            code: "support_2",
            permissions: with(&[support_1.as_slice(), &support_2].concat()),
        },
        Starting {
            code: "support_1",
            permissions: with(&support_1),
        },
        Starting {
            code: "analyst",
            permissions: with(&[P::ExportMerchants, P::ViewAudit]),
        },
    ]
}

/// Reader, shipper, manager.
#[must_use]
pub fn levels() -> Vec<Starting<MerchantPermission>> {
    use MerchantPermission as P;
    let reader = [P::ViewJobs, P::ViewLocations, P::ViewMembers];
    let shipper = [
        P::CreateJobs,
        P::EditJobs,
        P::EditActions,
        P::CancelJobs,
        P::ImportJobs,
        P::ViewReports,
        P::UseApi,
    ];
    vec![
        Starting {
            code: "reader",
            permissions: Permissions::of(&reader),
        },
        Starting {
            code: "shipper",
            permissions: Permissions::of(&[reader.as_slice(), &shipper].concat()),
        },
        Starting {
            code: "manager",
            permissions: Permissions::of(P::ALL),
        },
    ]
}
