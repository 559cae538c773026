//! The message that the next page shows once: a code in a short-lived cookie, never text.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::paths;
use crate::text::Words;
use crate::values::{LocationId, MerchantId};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flash {
    MerchantAdded { id: MerchantId },
    MerchantInvited { id: MerchantId },
    MerchantInvitedAgain,
    MerchantChanged,
    MerchantChangedAndInvited,
    MerchantUnchanged,
    MerchantSuspended,
    MerchantResumed,
    MerchantArchived { id: MerchantId },
    MerchantRestored,
    LocationCreated,
    LocationChanged,
    LocationArchived { id: LocationId },
    LocationRestored,
    OrganizationCreated,
    ModuleSwitchedOn,
    ModuleSwitchedOff,
    ModuleRequested,
    SettingsSaved,
    LanguageSaved,
    PasswordChanged,
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
    /// Every message; the test of the languages goes through them.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let merchant = MerchantId::from_uuid(uuid::Uuid::nil());
        vec![
            Self::MerchantAdded { id: merchant },
            Self::MerchantInvited { id: merchant },
            Self::MerchantInvitedAgain,
            Self::MerchantChanged,
            Self::MerchantChangedAndInvited,
            Self::MerchantUnchanged,
            Self::MerchantSuspended,
            Self::MerchantResumed,
            Self::MerchantArchived { id: merchant },
            Self::MerchantRestored,
            Self::LocationCreated,
            Self::LocationChanged,
            Self::LocationArchived {
                id: LocationId::from_uuid(uuid::Uuid::nil()),
            },
            Self::LocationRestored,
            Self::OrganizationCreated,
            Self::ModuleSwitchedOn,
            Self::ModuleSwitchedOff,
            Self::ModuleRequested,
            Self::SettingsSaved,
            Self::LanguageSaved,
            Self::PasswordChanged,
            Self::PasswordChosen,
            Self::PasswordReset,
            Self::SignedOut,
            Self::FormKept,
        ]
    }

    fn code(self) -> String {
        let debug = format!("{self:?}");
        let name = debug.split([' ', '{']).next().unwrap_or_default();
        match self {
            Self::MerchantAdded { id }
            | Self::MerchantInvited { id }
            | Self::MerchantArchived { id } => format!("{name}.{id}"),
            Self::LocationArchived { id } => format!("{name}.{id}"),
            _ => name.to_owned(),
        }
    }

    fn parse(code: &str) -> Option<Self> {
        let (name, id) = code.split_once('.').unwrap_or((code, ""));
        Self::all()
            .into_iter()
            .find(|flash| flash.code().split('.').next() == Some(name))
            .and_then(|flash| {
                let merchant = || id.parse().ok();
                Some(match flash {
                    Self::MerchantAdded { .. } => Self::MerchantAdded { id: merchant()? },
                    Self::MerchantInvited { .. } => Self::MerchantInvited { id: merchant()? },
                    Self::MerchantArchived { .. } => Self::MerchantArchived { id: merchant()? },
                    Self::LocationArchived { .. } => Self::LocationArchived {
                        id: id.parse().ok()?,
                    },
                    other => other,
                })
            })
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

    #[must_use]
    pub fn sentence(self, t: &Words) -> String {
        match self {
            Self::MerchantAdded { .. } => t.flash_merchant_added(),
            Self::MerchantInvited { .. } => t.flash_merchant_invited(),
            Self::MerchantInvitedAgain => t.flash_merchant_invited_again(),
            Self::MerchantChangedAndInvited => t.flash_merchant_changed_and_invited(),
            Self::MerchantChanged => t.flash_merchant_changed(),
            Self::MerchantUnchanged => t.flash_merchant_unchanged(),
            Self::MerchantSuspended => t.flash_merchant_suspended(),
            Self::MerchantResumed => t.flash_merchant_resumed(),
            Self::MerchantArchived { .. } => t.flash_merchant_archived(),
            Self::MerchantRestored => t.flash_merchant_restored(),
            Self::LocationCreated => t.flash_location_created(),
            Self::LocationChanged => t.flash_location_changed(),
            Self::LocationArchived { .. } => t.flash_location_archived(),
            Self::LocationRestored => t.flash_location_restored(),
            Self::OrganizationCreated => t.flash_organization_created(),
            Self::ModuleSwitchedOn => t.flash_module_on(),
            Self::ModuleSwitchedOff => t.flash_module_off(),
            Self::ModuleRequested => t.flash_module_requested(),
            Self::SettingsSaved => t.flash_settings_saved(),
            Self::LanguageSaved => t.flash_language_saved(),
            Self::PasswordChanged => t.flash_password_changed(),
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

    /// Where what the message is about can be seen.
    #[must_use]
    pub fn subject(self) -> Option<String> {
        match self {
            Self::MerchantAdded { id }
            | Self::MerchantInvited { id }
            | Self::MerchantArchived { id } => Some(paths::merchant(id)),
            Self::LocationArchived { id } => Some(paths::location(id)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_read_back_as_it_was_sent_and_has_a_sentence() {
        for flash in Flash::all() {
            assert_eq!(Flash::parse(&flash.code()), Some(flash));
            for language in crate::text::Language::iter() {
                assert!(!flash.sentence(crate::text::words(*language)).is_empty());
            }
        }
        assert_eq!(Flash::parse("<script>"), None);
        assert_eq!(Flash::parse("MerchantArchived.nonsense"), None);
    }
}
