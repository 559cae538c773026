//! The message that the next page shows once: a code in a short-lived cookie, never text.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::Method;
use uuid::Uuid;

use super::store;
use crate::access::{Principal, StaffPermission};
use crate::db::{Db, DbResult};
use crate::paths;
use crate::text::Words;
use crate::values::{LocationId, MerchantId};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flash {
    MerchantAdded { id: MerchantId },
    MerchantInvited { id: MerchantId },
    MerchantInvitedAgain { id: MerchantId },
    MerchantChanged { id: MerchantId },
    MerchantChangedAndInvited { id: MerchantId },
    MerchantUnchanged { id: MerchantId },
    MerchantSuspended { id: MerchantId },
    MerchantResumed { id: MerchantId },
    MerchantArchived { id: MerchantId },
    MerchantRestored { id: MerchantId },
    MerchantSecondFactorTaken { id: MerchantId },
    LocationCreated { id: LocationId },
    LocationChanged { id: LocationId },
    EntryGiven,
    EntryWaiting,
    AddressAllowed,
    AddressAllowedAlready,
    LocationArchived { id: LocationId },
    LocationRestored { id: LocationId },
    StaffInvited,
    StaffChanged,
    StaffChangedUninvited,
    StaffInvitedAgain,
    StaffInvitationRevoked,
    StaffSuspended,
    StaffResumed,
    StaffSecondFactorTaken,
    StaffRemoved,
    RoleCreated,
    RoleChanged,
    RoleRetired,
    RoleRestored,
    LevelCreated,
    LevelChanged,
    LevelRetired,
    LevelRestored,
    OrganizationCreated,
    ModuleSwitchedOn,
    ModuleSwitchedOff,
    ModuleRequested,
    SettingsSaved,
    LanguageSaved,
    PasswordChanged,
    SessionEnded,
    OtherSessionsEnded,
    SecondFactorOff,
    SecondFactorStays,
    EmailAsked,
    EmailLinksSent,
    EmailChangeCancelled,
    EmailHalfConfirmed,
    EmailChanged,
    SignInOver,
    PasswordChosen,
    PasswordReset,
    SignedOut,
    FormKept,
}

/// A form under the message: what it does, where it is sent.
pub struct Undo {
    pub label: String,
    pub action: String,
}

const COOKIE: &str = "flash";

impl Flash {
    /// Every message, about this merchant or location; the test of the languages goes through them.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a table: a line for each kind")]
    pub fn all_about(merchant: MerchantId, location: LocationId) -> Vec<Self> {
        vec![
            Self::MerchantAdded { id: merchant },
            Self::MerchantInvited { id: merchant },
            Self::MerchantInvitedAgain { id: merchant },
            Self::MerchantChanged { id: merchant },
            Self::MerchantChangedAndInvited { id: merchant },
            Self::MerchantUnchanged { id: merchant },
            Self::MerchantSuspended { id: merchant },
            Self::MerchantResumed { id: merchant },
            Self::MerchantArchived { id: merchant },
            Self::MerchantRestored { id: merchant },
            Self::MerchantSecondFactorTaken { id: merchant },
            Self::LocationCreated { id: location },
            Self::LocationChanged { id: location },
            Self::LocationArchived { id: location },
            Self::LocationRestored { id: location },
            Self::StaffInvited,
            Self::StaffChanged,
            Self::StaffChangedUninvited,
            Self::StaffInvitedAgain,
            Self::StaffInvitationRevoked,
            Self::StaffSuspended,
            Self::StaffResumed,
            Self::StaffSecondFactorTaken,
            Self::StaffRemoved,
            Self::EntryGiven,
            Self::EntryWaiting,
            Self::AddressAllowed,
            Self::AddressAllowedAlready,
            Self::RoleCreated,
            Self::RoleChanged,
            Self::RoleRetired,
            Self::RoleRestored,
            Self::LevelCreated,
            Self::LevelChanged,
            Self::LevelRetired,
            Self::LevelRestored,
            Self::OrganizationCreated,
            Self::ModuleSwitchedOn,
            Self::ModuleSwitchedOff,
            Self::ModuleRequested,
            Self::SettingsSaved,
            Self::LanguageSaved,
            Self::PasswordChanged,
            Self::SessionEnded,
            Self::OtherSessionsEnded,
            Self::SecondFactorOff,
            Self::SecondFactorStays,
            Self::EmailAsked,
            Self::EmailLinksSent,
            Self::EmailChangeCancelled,
            Self::EmailHalfConfirmed,
            Self::EmailChanged,
            Self::SignInOver,
            Self::PasswordChosen,
            Self::PasswordReset,
            Self::SignedOut,
            Self::FormKept,
        ]
    }

    fn code(self) -> String {
        let debug = format!("{self:?}");
        let name = debug.split([' ', '{']).next().unwrap_or_default();
        match self.subject() {
            Some(subject) => format!("{name}.{}", subject.id()),
            None => name.to_owned(),
        }
    }

    fn parse(code: &str) -> Option<Self> {
        let (_, id) = code.split_once('.').unwrap_or((code, ""));
        let id = Uuid::parse_str(id).unwrap_or_default();
        Self::all_about(MerchantId::from_uuid(id), LocationId::from_uuid(id))
            .into_iter()
            .find(|flash| flash.code() == code)
    }

    pub(super) fn cookie(self) -> Cookie<'static> {
        Cookie::build(COOKIE, self.code())
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .max_age(Duration::seconds(60))
            .finish()
    }

    pub(super) fn removal() -> Cookie<'static> {
        let mut cookie = Cookie::build(COOKIE, "")
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .finish();
        cookie.make_removal();
        cookie
    }

    pub(super) fn is_waiting(request: &HttpRequest) -> bool {
        request.cookie(COOKIE).is_some()
    }

    pub(super) fn waiting(request: &HttpRequest) -> Option<Self> {
        request
            .cookie(COOKIE)
            .and_then(|cookie| Self::parse(cookie.value()))
    }

    /// `name` is that of its subject, where it has one.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a table: a line for each kind")]
    pub fn sentence(self, t: &Words, name: &str) -> String {
        match self {
            Self::MerchantAdded { .. } => t.flash_merchant_added(name),
            Self::MerchantInvited { .. } => t.flash_merchant_invited(name),
            Self::MerchantInvitedAgain { .. } => t.flash_merchant_invited_again(name),
            Self::MerchantChanged { .. } => t.flash_merchant_changed(name),
            Self::MerchantChangedAndInvited { .. } => t.flash_merchant_changed_and_invited(name),
            Self::MerchantUnchanged { .. } => t.flash_merchant_unchanged(name),
            Self::MerchantSuspended { .. } => t.flash_merchant_suspended(name),
            Self::MerchantResumed { .. } => t.flash_merchant_resumed(name),
            Self::MerchantArchived { .. } => t.flash_merchant_archived(name),
            Self::MerchantRestored { .. } => t.flash_merchant_restored(name),
            Self::MerchantSecondFactorTaken { .. } => t.flash_merchant_second_factor_taken(name),
            Self::LocationCreated { .. } => t.flash_location_created(name),
            Self::LocationChanged { .. } => t.flash_location_changed(name),
            Self::LocationArchived { .. } => t.flash_location_archived(name),
            Self::LocationRestored { .. } => t.flash_location_restored(name),
            Self::StaffInvited => t.flash_staff_invited(),
            Self::StaffChanged => t.flash_staff_changed(),
            Self::StaffChangedUninvited => t.flash_staff_changed_uninvited(),
            Self::StaffInvitedAgain => t.flash_staff_invited_again(),
            Self::StaffInvitationRevoked => t.flash_staff_invitation_revoked(),
            Self::StaffSuspended => t.flash_staff_suspended(),
            Self::StaffResumed => t.flash_staff_resumed(),
            Self::StaffSecondFactorTaken => t.flash_staff_second_factor_taken(),
            Self::StaffRemoved => t.flash_staff_removed(),
            Self::EntryGiven => t.flash_entry_given(),
            Self::EntryWaiting => t.flash_entry_waiting(),
            Self::AddressAllowed => t.flash_address_allowed(),
            Self::AddressAllowedAlready => t.flash_address_allowed_already(),
            Self::RoleCreated => t.flash_role_created(),
            Self::RoleChanged => t.flash_role_changed(),
            Self::RoleRetired => t.flash_role_retired(),
            Self::RoleRestored => t.flash_role_restored(),
            Self::LevelCreated => t.flash_level_created(),
            Self::LevelChanged => t.flash_level_changed(),
            Self::LevelRetired => t.flash_level_retired(),
            Self::LevelRestored => t.flash_level_restored(),
            Self::OrganizationCreated => t.flash_organization_created(),
            Self::ModuleSwitchedOn => t.flash_module_on(),
            Self::ModuleSwitchedOff => t.flash_module_off(),
            Self::ModuleRequested => t.flash_module_requested(),
            Self::SettingsSaved => t.flash_settings_saved(),
            Self::LanguageSaved => t.flash_language_saved(),
            Self::PasswordChanged => t.flash_password_changed(),
            Self::SessionEnded => t.flash_session_ended(),
            Self::OtherSessionsEnded => t.flash_other_sessions_ended(),
            Self::SecondFactorOff => t.flash_second_factor_off(),
            Self::SecondFactorStays => t.second_factor_stays(),
            Self::EmailAsked => t.flash_email_asked(),
            Self::EmailLinksSent => t.flash_email_links_sent(),
            Self::EmailChangeCancelled => t.flash_email_change_cancelled(),
            Self::EmailHalfConfirmed => t.flash_email_half_confirmed(),
            Self::EmailChanged => t.flash_email_changed(),
            Self::SignInOver => t.flash_sign_in_over(),
            Self::PasswordChosen => t.flash_password_chosen(),
            Self::PasswordReset => t.flash_password_reset(),
            Self::SignedOut => t.flash_signed_out(),
            Self::FormKept => t.flash_form_kept(),
        }
    }

    #[must_use]
    pub fn undo(self, t: &Words) -> Option<Undo> {
        match self {
            Self::MerchantArchived { id } => Some(Undo {
                label: t.action_undo(),
                action: paths::act_on_merchant(id, "restore"),
            }),
            Self::LocationArchived { id } => Some(Undo {
                label: t.action_undo(),
                action: paths::act_on_location(id, "restore"),
            }),
            _ => None,
        }
    }

    /// What the message is about.
    #[must_use]
    pub fn subject(self) -> Option<Subject> {
        match self {
            Self::MerchantAdded { id }
            | Self::MerchantInvited { id }
            | Self::MerchantInvitedAgain { id }
            | Self::MerchantChanged { id }
            | Self::MerchantChangedAndInvited { id }
            | Self::MerchantUnchanged { id }
            | Self::MerchantSuspended { id }
            | Self::MerchantResumed { id }
            | Self::MerchantArchived { id }
            | Self::MerchantRestored { id }
            | Self::MerchantSecondFactorTaken { id } => Some(Subject::Merchant(id)),
            Self::LocationCreated { id }
            | Self::LocationChanged { id }
            | Self::LocationArchived { id }
            | Self::LocationRestored { id } => Some(Subject::Location(id)),
            _ => None,
        }
    }
}

/// What a message can be about; its name is looked up for the page that shows the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Merchant(MerchantId),
    Location(LocationId),
}

impl Subject {
    fn id(self) -> Uuid {
        match self {
            Self::Merchant(id) => *id.as_uuid(),
            Self::Location(id) => *id.as_uuid(),
        }
    }

    /// Where it can be seen.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Merchant(id) => paths::merchant(id),
            Self::Location(id) => paths::location(id),
        }
    }

    /// Who may see it, and so read its name in a message.
    #[must_use]
    pub fn permission(self) -> StaffPermission {
        match self {
            Self::Merchant(_) => StaffPermission::ViewMerchants,
            Self::Location(_) => StaffPermission::ViewLocations,
        }
    }
}

/// A message on its way to the page, with the name of its subject as it is now.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub flash: Flash,
    pub name: String,
}

impl Told {
    /// A message that is about nothing in particular.
    pub fn of(flash: Flash) -> Option<Self> {
        let name = String::new();
        flash.subject().is_none().then_some(Self { flash, name })
    }

    /// The message that waits for this request's page; none when its subject is not this person's to see.
    ///
    /// # Errors
    /// Those of the query.
    pub async fn waiting(
        db: &Db,
        request: &HttpRequest,
        principal: &Principal,
    ) -> DbResult<Option<Self>> {
        let waiting = Flash::waiting(request).filter(|_| request.method() == Method::GET);
        let Some((flash, subject)) = waiting.and_then(|flash| Some((flash, flash.subject()?)))
        else {
            return Ok(waiting.and_then(Self::of));
        };
        let Principal::Staff(staff) = principal else {
            return Ok(None);
        };
        if !staff.may(subject.permission()) {
            return Ok(None);
        }
        let scope = staff.scope;
        let name = db
            .read(staff.within(), move |conn| {
                store::name_of(conn, &scope, subject)
            })
            .await?;
        Ok(name.map(|name| Self { flash, name }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_read_back_as_it_was_sent_and_has_a_sentence() {
        let id = Uuid::from_u128(7);
        for flash in Flash::all_about(MerchantId::from_uuid(id), LocationId::from_uuid(id)) {
            assert_eq!(Flash::parse(&flash.code()), Some(flash));
            for language in crate::text::Language::iter() {
                let sentence = flash.sentence(crate::text::words(*language), "Chez Chloé");
                assert!(!sentence.is_empty());
                assert_eq!(sentence.contains("Chez Chloé"), flash.subject().is_some());
            }
        }
        assert_eq!(Flash::parse("<script>"), None);
        assert_eq!(Flash::parse("MerchantArchived.nonsense"), None);
        assert_eq!(Flash::parse("MerchantArchived"), None);
        assert_eq!(Flash::parse(&format!("SignedOut.{id}")), None);
    }
}
