//! What happened, in words.

use super::AuditKind;
use crate::text::Words;

/// The name of an event, in the reader's language.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table: a line for each kind")]
pub fn sentence(t: &Words, kind: AuditKind) -> String {
    match kind {
        AuditKind::OrganizationCreated => t.audit_organization_created(),
        AuditKind::ModuleSwitchedOn => t.audit_module_on(),
        AuditKind::ModuleSwitchedOff => t.audit_module_off(),
        AuditKind::ModuleRequested => t.audit_module_requested(),
        AuditKind::SettingsChanged => t.audit_settings_changed(),
        AuditKind::TrailExported => t.audit_trail_exported(),
        AuditKind::OperatorCreated => t.audit_operator_created(),
        AuditKind::StaffInvited => t.audit_staff_invited(),
        AuditKind::StaffChanged => t.audit_staff_changed(),
        AuditKind::StaffSuspended => t.audit_staff_suspended(),
        AuditKind::StaffResumed => t.audit_staff_resumed(),
        AuditKind::StaffRemoved => t.audit_staff_removed(),
        AuditKind::StaffSecondFactorTaken
        | AuditKind::MerchantSecondFactorTaken
        | AuditKind::MemberSecondFactorTaken => t.audit_second_factor_taken(),
        AuditKind::StaffInvitedAgain => t.audit_staff_invited_again(),
        AuditKind::StaffInvitationRevoked => t.audit_staff_invitation_revoked(),
        AuditKind::LocationCreated => t.audit_location_created(),
        AuditKind::LocationChanged => t.audit_location_changed(),
        AuditKind::LocationArchived => t.audit_location_archived(),
        AuditKind::LocationRestored => t.audit_location_restored(),
        AuditKind::MerchantAdded => t.audit_merchant_added(),
        AuditKind::MerchantChanged => t.audit_merchant_changed(),
        AuditKind::MerchantSuspended => t.audit_merchant_suspended(),
        AuditKind::MerchantResumed => t.audit_merchant_resumed(),
        AuditKind::MerchantArchived => t.audit_merchant_archived(),
        AuditKind::MerchantRestored => t.audit_merchant_restored(),
        AuditKind::MerchantInvited => t.audit_merchant_invited(),
        AuditKind::MerchantAddressAllowed => t.audit_merchant_address_allowed(),
        AuditKind::MerchantEntryGiven => t.audit_merchant_entry_given(),
        AuditKind::MerchantEntryUsed => t.audit_merchant_entry_used(),
        AuditKind::MerchantViewed => t.audit_merchant_viewed(),
        AuditKind::PasswordChanged => t.audit_password_changed(),
        AuditKind::PasswordChosen => t.audit_password_chosen(),
        AuditKind::PasswordReset => t.audit_password_reset(),
        AuditKind::LanguageChanged => t.audit_language_changed(),
        AuditKind::EmailChangeAsked => t.audit_email_change_asked(),
        AuditKind::EmailChangeCancelled => t.audit_email_change_cancelled(),
        AuditKind::EmailChanged => t.audit_email_changed(),
        AuditKind::SessionEnded => t.audit_session_ended(),
        AuditKind::OtherSessionsEnded => t.audit_other_sessions_ended(),
        AuditKind::SecondFactorOn => t.audit_second_factor_on(),
        AuditKind::SecondFactorOff => t.audit_second_factor_off(),
        AuditKind::RecoveryCodesMade => t.audit_recovery_codes_made(),
        AuditKind::RecoveryCodeUsed => t.audit_recovery_code_used(),
        AuditKind::RoleCreated => t.audit_role_created(),
        AuditKind::RoleChanged => t.audit_role_changed(),
        AuditKind::RoleRetired => t.audit_role_retired(),
        AuditKind::RoleRestored => t.audit_role_restored(),
        AuditKind::LevelCreated => t.audit_level_created(),
        AuditKind::LevelChanged => t.audit_level_changed(),
        AuditKind::LevelRetired => t.audit_level_retired(),
        AuditKind::LevelRestored => t.audit_level_restored(),
        AuditKind::MemberInvited => t.audit_member_invited(),
        AuditKind::MemberChanged => t.audit_member_changed(),
        AuditKind::MemberSuspended => t.audit_member_suspended(),
        AuditKind::MemberResumed => t.audit_member_resumed(),
        AuditKind::MemberRemoved => t.audit_member_removed(),
        AuditKind::MemberInvitedAgain => t.audit_member_invited_again(),
        AuditKind::MemberInvitationRevoked => t.audit_member_invitation_revoked(),
    }
}
