//! The trail: what was changed, by whom, from where; written in the transaction of the change.
//!
//! Append-only. Each entry carries an HMAC over itself and the one before, a chain per organization, whose
//! end is sealed too.

mod chain;
mod head;
mod sentences;
mod store;
mod verification;

use serde::{Deserialize, Serialize};

pub use sentences::sentence;
pub use store::{
    AuditEntry, Event, key, latest, numbered, of_merchant, of_subject, of_subjects, record,
};
pub use verification::{Verified, verify};

/// What happened. Its name is stored and has a sentence in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditKind {
    OrganizationCreated,
    ModuleSwitchedOn,
    ModuleSwitchedOff,
    ModuleRequested,
    SettingsChanged,
    TrailExported,
    OperatorCreated,
    StaffInvited,
    StaffChanged,
    StaffSuspended,
    StaffResumed,
    StaffRemoved,
    StaffSecondFactorTaken,
    StaffInvitedAgain,
    StaffInvitationRevoked,
    LocationCreated,
    LocationChanged,
    LocationArchived,
    LocationRestored,
    MerchantAdded,
    MerchantChanged,
    MerchantSuspended,
    MerchantResumed,
    MerchantArchived,
    MerchantRestored,
    MerchantInvited,
    MerchantSecondFactorTaken,
    MerchantAddressAllowed,
    MerchantEntryGiven,
    MerchantEntryUsed,
    MerchantViewed,
    PasswordChanged,
    PasswordChosen,
    PasswordReset,
    LanguageChanged,
    EmailChangeAsked,
    EmailChangeCancelled,
    EmailChanged,
    SessionEnded,
    OtherSessionsEnded,
    SecondFactorOn,
    SecondFactorOff,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    RoleCreated,
    RoleChanged,
    RoleRetired,
    RoleRestored,
    LevelCreated,
    LevelChanged,
    LevelRetired,
    LevelRestored,
    MemberInvited,
    MemberChanged,
    MemberSuspended,
    MemberResumed,
    MemberRemoved,
    MemberSecondFactorTaken,
    MemberInvitedAgain,
    MemberInvitationRevoked,
}

impl AuditKind {
    pub const ALL: [Self; 60] = [
        Self::OrganizationCreated,
        Self::ModuleSwitchedOn,
        Self::ModuleSwitchedOff,
        Self::ModuleRequested,
        Self::SettingsChanged,
        Self::TrailExported,
        Self::OperatorCreated,
        Self::StaffInvited,
        Self::StaffChanged,
        Self::StaffSuspended,
        Self::StaffResumed,
        Self::StaffRemoved,
        Self::StaffSecondFactorTaken,
        Self::StaffInvitedAgain,
        Self::StaffInvitationRevoked,
        Self::LocationCreated,
        Self::LocationChanged,
        Self::LocationArchived,
        Self::LocationRestored,
        Self::MerchantAdded,
        Self::MerchantChanged,
        Self::MerchantSuspended,
        Self::MerchantResumed,
        Self::MerchantArchived,
        Self::MerchantRestored,
        Self::MerchantInvited,
        Self::MerchantSecondFactorTaken,
        Self::MerchantAddressAllowed,
        Self::MerchantEntryGiven,
        Self::MerchantEntryUsed,
        Self::MerchantViewed,
        Self::PasswordChanged,
        Self::PasswordChosen,
        Self::PasswordReset,
        Self::LanguageChanged,
        Self::EmailChangeAsked,
        Self::EmailChangeCancelled,
        Self::EmailChanged,
        Self::SessionEnded,
        Self::OtherSessionsEnded,
        Self::SecondFactorOn,
        Self::SecondFactorOff,
        Self::RecoveryCodesMade,
        Self::RecoveryCodeUsed,
        Self::RoleCreated,
        Self::RoleChanged,
        Self::RoleRetired,
        Self::RoleRestored,
        Self::LevelCreated,
        Self::LevelChanged,
        Self::LevelRetired,
        Self::LevelRestored,
        Self::MemberInvited,
        Self::MemberChanged,
        Self::MemberSuspended,
        Self::MemberResumed,
        Self::MemberRemoved,
        Self::MemberSecondFactorTaken,
        Self::MemberInvitedAgain,
        Self::MemberInvitationRevoked,
    ];

    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a table: a line for each kind")]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OrganizationCreated => "organization.created",
            Self::ModuleSwitchedOn => "organization.module_on",
            Self::ModuleSwitchedOff => "organization.module_off",
            Self::ModuleRequested => "organization.module_requested",
            Self::SettingsChanged => "organization.settings_changed",
            Self::TrailExported => "organization.trail_exported",
            Self::OperatorCreated => "operator.created",
            Self::StaffInvited => "staff.invited",
            Self::StaffChanged => "staff.changed",
            Self::StaffSuspended => "staff.suspended",
            Self::StaffResumed => "staff.resumed",
            Self::StaffRemoved => "staff.removed",
            Self::StaffSecondFactorTaken => "staff.second_factor_taken",
            Self::StaffInvitedAgain => "staff.invited_again",
            Self::StaffInvitationRevoked => "staff.invitation_revoked",
            Self::LocationCreated => "location.created",
            Self::LocationChanged => "location.changed",
            Self::LocationArchived => "location.archived",
            Self::LocationRestored => "location.restored",
            Self::MerchantAdded => "merchant.added",
            Self::MerchantChanged => "merchant.changed",
            Self::MerchantSuspended => "merchant.suspended",
            Self::MerchantResumed => "merchant.resumed",
            Self::MerchantArchived => "merchant.archived",
            Self::MerchantRestored => "merchant.restored",
            Self::MerchantInvited => "merchant.invited",
            Self::MerchantSecondFactorTaken => "merchant.second_factor_taken",
            Self::MerchantAddressAllowed => "merchant.address_allowed",
            Self::MerchantEntryGiven => "merchant.entry_given",
            Self::MerchantEntryUsed => "merchant.entry_used",
            Self::MerchantViewed => "merchant.viewed",
            Self::PasswordChanged => "account.password_changed",
            Self::PasswordChosen => "account.password_chosen",
            Self::PasswordReset => "account.password_reset",
            Self::LanguageChanged => "account.language_changed",
            Self::EmailChangeAsked => "account.email_change_asked",
            Self::EmailChangeCancelled => "account.email_change_cancelled",
            Self::EmailChanged => "account.email_changed",
            Self::SessionEnded => "account.session_ended",
            Self::OtherSessionsEnded => "account.other_sessions_ended",
            Self::SecondFactorOn => "account.second_factor_on",
            Self::SecondFactorOff => "account.second_factor_off",
            Self::RecoveryCodesMade => "account.recovery_codes_made",
            Self::RecoveryCodeUsed => "account.recovery_code_used",
            Self::RoleCreated => "role.created",
            Self::RoleChanged => "role.changed",
            Self::RoleRetired => "role.retired",
            Self::RoleRestored => "role.restored",
            Self::LevelCreated => "level.created",
            Self::LevelChanged => "level.changed",
            Self::LevelRetired => "level.retired",
            Self::LevelRestored => "level.restored",
            Self::MemberInvited => "merchant.member_invited",
            Self::MemberChanged => "merchant.member_changed",
            Self::MemberSuspended => "merchant.member_suspended",
            Self::MemberResumed => "merchant.member_resumed",
            Self::MemberRemoved => "merchant.member_removed",
            Self::MemberSecondFactorTaken => "merchant.member_second_factor_taken",
            Self::MemberInvitedAgain => "merchant.member_invited_again",
            Self::MemberInvitationRevoked => "merchant.member_invitation_revoked",
        }
    }

    /// Whether there was nothing before: something was made, or the entry states what was done.
    #[must_use]
    pub fn is_first(self) -> bool {
        matches!(
            self,
            Self::MerchantAdded
                | Self::MerchantEntryGiven
                | Self::MerchantEntryUsed
                | Self::StaffInvited
                | Self::MemberInvited
                | Self::LocationCreated
                | Self::RoleCreated
                | Self::LevelCreated
                | Self::TrailExported
                | Self::EmailChangeAsked
                | Self::EmailChangeCancelled
        )
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

crate::stored_as_text!(AuditKind);

/// One field's value before and after, named as in the contract. Passwords are named, never shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub field: String,
    pub before: String,
    pub after: String,
}

impl Change {
    /// The change of `field`, or none when both sides are equal.
    #[must_use]
    pub fn between(field: &str, before: &str, after: &str) -> Option<Self> {
        (before != after).then(|| Self {
            field: field.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        })
    }
}
