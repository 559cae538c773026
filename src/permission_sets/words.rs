//! Permissions in words: in which group they stand, what each allows, and what it is called in a list.

use std::fmt::Debug;

use crate::access::{MerchantPermission, Permission, StaffPermission};
use crate::text::Words;
use crate::web::{merchant_permission_label, staff_permission_label};

/// What permissions are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Merchants,
    Locations,
    Jobs,
    Api,
    Members,
    Organization,
}

impl Group {
    /// In the order of the matrix.
    pub const ALL: [Self; 6] = [
        Self::Merchants,
        Self::Jobs,
        Self::Locations,
        Self::Api,
        Self::Members,
        Self::Organization,
    ];

    #[must_use]
    pub fn label(self, t: &Words) -> String {
        match self {
            Self::Merchants => t.sets_group_merchants(),
            Self::Locations => t.sets_group_locations(),
            Self::Jobs => t.sets_group_jobs(),
            Self::Api => t.sets_group_api(),
            Self::Members => t.sets_group_members(),
            Self::Organization => t.sets_group_organization(),
        }
    }

    /// Its permissions; of merchants' users there are none in some groups, of staff in others.
    #[must_use]
    pub fn permissions<P: Worded>(self) -> Vec<P> {
        let mut every = P::ALL.to_vec();
        every.retain(|permission| permission.group() == self);
        every
    }
}

/// A permission that can be spoken of.
pub trait Worded: Permission + Debug + Send + Sync {
    fn group(self) -> Group;
    /// What it lets its holder do.
    fn label(self, t: &Words) -> String;
    /// What else there is to know before it is given.
    fn explanation(self, t: &Words) -> String;
    /// What it lets its holder do, in a list of things that can be done with what its group names.
    fn in_short(self, t: &Words) -> String;
}

impl Worded for StaffPermission {
    fn group(self) -> Group {
        match self {
            Self::ViewMerchants
            | Self::CreateMerchants
            | Self::EditMerchants
            | Self::EditAccess
            | Self::SuspendMerchants
            | Self::ArchiveMerchants
            | Self::ImportMerchants
            | Self::ExportMerchants
            | Self::ViewAsMerchant
            | Self::ViewSignIns => Group::Merchants,
            Self::ViewLocations | Self::ManageLocations => Group::Locations,
            Self::ViewJobs
            | Self::AcceptJobs
            | Self::EditJobs
            | Self::CancelJobs
            | Self::ReportJobs
            | Self::ReplyInChat => Group::Jobs,
            Self::ViewStaff
            | Self::ManageStaff
            | Self::ManageRoles
            | Self::ManageLevels
            | Self::ManageSettings
            | Self::ManageApi
            | Self::ViewAudit => Group::Organization,
        }
    }

    fn label(self, t: &Words) -> String {
        staff_permission_label(self, t)
    }

    fn explanation(self, t: &Words) -> String {
        match self {
            Self::ViewMerchants => t.why_staff_view_merchants(),
            Self::CreateMerchants => t.why_staff_create_merchants(),
            Self::EditMerchants => t.why_staff_edit_merchants(),
            Self::EditAccess => t.why_staff_edit_access(),
            Self::SuspendMerchants => t.why_staff_suspend_merchants(),
            Self::ArchiveMerchants => t.why_staff_archive_merchants(),
            Self::ImportMerchants => t.why_staff_import_merchants(),
            Self::ExportMerchants => t.why_staff_export_merchants(),
            Self::ViewAsMerchant => t.why_staff_view_as_merchant(),
            Self::ViewSignIns => t.why_staff_view_sign_ins(),
            Self::ViewLocations => t.why_staff_view_locations(),
            Self::ManageLocations => t.why_staff_manage_locations(),
            Self::ViewJobs => t.why_staff_view_jobs(),
            Self::AcceptJobs => t.why_staff_accept_jobs(),
            Self::EditJobs => t.why_staff_edit_jobs(),
            Self::CancelJobs => t.why_staff_cancel_jobs(),
            Self::ReportJobs => t.why_staff_report_jobs(),
            Self::ReplyInChat => t.why_staff_reply_in_chat(),
            Self::ViewStaff => t.why_staff_view_staff(),
            Self::ManageStaff => t.why_staff_manage_staff(),
            Self::ManageRoles => t.why_staff_manage_roles(),
            Self::ManageLevels => t.why_staff_manage_levels(),
            Self::ManageSettings => t.why_staff_manage_settings(),
            Self::ManageApi => t.why_staff_manage_api(),
            Self::ViewAudit => t.why_staff_view_audit(),
        }
    }

    fn in_short(self, t: &Words) -> String {
        match self {
            Self::ViewMerchants => t.brief_staff_view_merchants(),
            Self::CreateMerchants => t.brief_staff_create_merchants(),
            Self::EditMerchants => t.brief_staff_edit_merchants(),
            Self::EditAccess => t.brief_staff_edit_access(),
            Self::SuspendMerchants => t.brief_staff_suspend_merchants(),
            Self::ArchiveMerchants => t.brief_staff_archive_merchants(),
            Self::ImportMerchants => t.brief_staff_import_merchants(),
            Self::ExportMerchants => t.brief_staff_export_merchants(),
            Self::ViewAsMerchant => t.brief_staff_view_as_merchant(),
            Self::ViewSignIns => t.brief_staff_view_sign_ins(),
            Self::ViewLocations => t.brief_staff_view_locations(),
            Self::ManageLocations => t.brief_staff_manage_locations(),
            Self::ViewJobs => t.brief_staff_view_jobs(),
            Self::AcceptJobs => t.brief_staff_accept_jobs(),
            Self::EditJobs => t.brief_staff_edit_jobs(),
            Self::CancelJobs => t.brief_staff_cancel_jobs(),
            Self::ReportJobs => t.brief_staff_report_jobs(),
            Self::ReplyInChat => t.brief_staff_reply_in_chat(),
            Self::ViewStaff => t.brief_staff_view_staff(),
            Self::ManageStaff => t.brief_staff_manage_staff(),
            Self::ManageRoles => t.brief_staff_manage_roles(),
            Self::ManageLevels => t.brief_staff_manage_levels(),
            Self::ManageSettings => t.brief_staff_manage_settings(),
            Self::ManageApi => t.brief_staff_manage_api(),
            Self::ViewAudit => t.brief_staff_view_audit(),
        }
    }
}

impl Worded for MerchantPermission {
    fn group(self) -> Group {
        match self {
            Self::ViewJobs
            | Self::CreateJobs
            | Self::EditJobs
            | Self::EditActions
            | Self::CancelJobs
            | Self::ImportJobs
            | Self::SkipStaging
            | Self::ViewReports => Group::Jobs,
            Self::ViewLocations => Group::Locations,
            Self::UseApi | Self::ManageKeys | Self::ManageWebhooks => Group::Api,
            Self::ViewMembers | Self::ManageMembers => Group::Members,
        }
    }

    fn label(self, t: &Words) -> String {
        merchant_permission_label(self, t)
    }

    fn explanation(self, t: &Words) -> String {
        match self {
            Self::ViewJobs => t.why_merchant_view_jobs(),
            Self::CreateJobs => t.why_merchant_create_jobs(),
            Self::EditJobs => t.why_merchant_edit_jobs(),
            Self::EditActions => t.why_merchant_edit_actions(),
            Self::CancelJobs => t.why_merchant_cancel_jobs(),
            Self::ImportJobs => t.why_merchant_import_jobs(),
            Self::SkipStaging => t.why_merchant_skip_staging(),
            Self::ViewReports => t.why_merchant_view_reports(),
            Self::ViewLocations => t.why_merchant_view_locations(),
            Self::UseApi => t.why_merchant_use_api(),
            Self::ManageKeys => t.why_merchant_manage_keys(),
            Self::ManageWebhooks => t.why_merchant_manage_webhooks(),
            Self::ViewMembers => t.why_merchant_view_members(),
            Self::ManageMembers => t.why_merchant_manage_members(),
        }
    }

    fn in_short(self, t: &Words) -> String {
        match self {
            Self::ViewJobs => t.brief_merchant_view_jobs(),
            Self::CreateJobs => t.brief_merchant_create_jobs(),
            Self::EditJobs => t.brief_merchant_edit_jobs(),
            Self::EditActions => t.brief_merchant_edit_actions(),
            Self::CancelJobs => t.brief_merchant_cancel_jobs(),
            Self::ImportJobs => t.brief_merchant_import_jobs(),
            Self::SkipStaging => t.brief_merchant_skip_staging(),
            Self::ViewReports => t.brief_merchant_view_reports(),
            Self::ViewLocations => t.brief_merchant_view_locations(),
            Self::UseApi => t.brief_merchant_use_api(),
            Self::ManageKeys => t.brief_merchant_manage_keys(),
            Self::ManageWebhooks => t.brief_merchant_manage_webhooks(),
            Self::ViewMembers => t.brief_merchant_view_members(),
            Self::ManageMembers => t.brief_merchant_manage_members(),
        }
    }
}
