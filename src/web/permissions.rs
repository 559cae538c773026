//! Permissions in words: on a page that is refused, and wherever they can be granted.

use crate::access::{MerchantPermission, StaffPermission};
use crate::text::Words;

/// What a permission lets a member of staff do.
#[must_use]
pub fn staff_permission_label(permission: StaffPermission, t: &Words) -> String {
    use StaffPermission as P;
    match permission {
        P::ViewMerchants => t.staff_view_merchants(),
        P::ViewLocations => t.staff_view_locations(),
        P::ViewJobs => t.staff_view_jobs(),
        P::CreateMerchants => t.staff_create_merchants(),
        P::EditMerchants => t.staff_edit_merchants(),
        P::EditAccess => t.staff_edit_access(),
        P::SuspendMerchants => t.staff_suspend_merchants(),
        P::ArchiveMerchants => t.staff_archive_merchants(),
        P::ImportMerchants => t.staff_import_merchants(),
        P::ExportMerchants => t.staff_export_merchants(),
        P::ViewAsMerchant => t.staff_view_as_merchant(),
        P::ViewSignIns => t.staff_view_sign_ins(),
        P::ManageLocations => t.staff_manage_locations(),
        P::AcceptJobs => t.staff_accept_jobs(),
        P::EditJobs => t.staff_edit_jobs(),
        P::CancelJobs => t.staff_cancel_jobs(),
        P::ReportJobs => t.staff_report_jobs(),
        P::ReplyInChat => t.staff_reply_in_chat(),
        P::ViewStaff => t.staff_view_staff(),
        P::ManageStaff => t.staff_manage_staff(),
        P::ManageRoles => t.staff_manage_roles(),
        P::ManageLevels => t.staff_manage_levels(),
        P::ManageSettings => t.staff_manage_settings(),
        P::ManageApi => t.staff_manage_api(),
        P::ViewAudit => t.staff_view_audit(),
    }
}

/// What a permission lets a merchant's user do.
#[must_use]
pub fn merchant_permission_label(permission: MerchantPermission, t: &Words) -> String {
    use MerchantPermission as P;
    match permission {
        P::ViewJobs => t.levels_view_jobs(),
        P::ViewLocations => t.levels_view_locations(),
        P::CreateJobs => t.levels_create_jobs(),
        P::EditJobs => t.levels_edit_jobs(),
        P::EditActions => t.levels_edit_actions(),
        P::CancelJobs => t.levels_cancel_jobs(),
        P::ImportJobs => t.levels_import_jobs(),
        P::SkipStaging => t.levels_skip_staging(),
        P::ViewReports => t.levels_view_reports(),
        P::UseApi => t.levels_use_api(),
        P::ManageKeys => t.levels_manage_keys(),
        P::ManageWebhooks => t.levels_manage_webhooks(),
        P::ViewMembers => t.levels_view_members(),
        P::ManageMembers => t.levels_manage_members(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Permission;
    use crate::text::{Language, words};

    #[test]
    fn every_permission_has_words_in_every_language() {
        for language in Language::iter() {
            let t = words(*language);
            for permission in StaffPermission::ALL {
                assert!(!staff_permission_label(*permission, t).is_empty());
            }
            for permission in MerchantPermission::ALL {
                assert!(!merchant_permission_label(*permission, t).is_empty());
            }
        }
    }
}
