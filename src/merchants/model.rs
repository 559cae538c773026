//! What is true of a merchant, without any I/O.

use crate::access::Overrides;
use crate::clock::Moment;
use crate::text::Language;
use crate::values::{
    Address, BusinessName, Day, EmailAddress, EmailList, IpAllowList, LevelId, LocationId,
    MerchantId, PhoneNumber, UserId, Version,
};

/// Where a merchant stands. Archived and suspended ones cannot sign in; the archived are out of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MerchantStatus {
    Active,
    Suspended,
    Archived,
}

impl MerchantStatus {
    pub const ALL: [Self; 3] = [Self::Active, Self::Suspended, Self::Archived];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Archived => "archived",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

crate::stored_as_text!(MerchantStatus);

/// From where, and by which ways, a merchant may come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessRules {
    pub level_id: LevelId,
    /// At least one.
    pub location_ids: Vec<LocationId>,
    /// One of `location_ids`.
    pub default_location_id: LocationId,
    /// Why the lists are lifted, and until when; none where they are not.
    pub exemption: Option<Exemption>,
    pub ip_allow_list: IpAllowList,
    pub api_access: bool,
    pub chat_access: bool,
}

crate::values::text::required_line_type! {
    /// Why a merchant is exempt from the lists.
    ExemptionReason, 200
}

/// Lets a merchant sign in from anywhere, whatever the lists say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exemption {
    /// Asked for on the permissions page; those given otherwise may have none.
    pub reason: Option<ExemptionReason>,
    /// Its last day, in the organization's time zone; afterwards the lists count again.
    pub until: Option<Day>,
}

impl Exemption {
    #[must_use]
    pub fn holds_on(&self, today: Day) -> bool {
        self.until.is_none_or(|until| today <= until)
    }
}

/// Everything that a form sets, checked: every value of it may be stored as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMerchant {
    pub business_name: BusinessName,
    pub login_email: EmailAddress,
    pub contact_emails: EmailList,
    pub address: Address,
    pub phone: Option<PhoneNumber>,
    pub platform_language: Language,
    pub access: AccessRules,
    /// Set on the permissions page alone.
    pub overrides: Overrides,
}

/// How a merchant's first user will sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FirstSignIn {
    /// With a password that was set for it; this is its hash.
    PasswordHash(String),
    /// With one that it chooses, following an e-mail.
    Invitation,
    /// As until now: on a change only.
    Unchanged,
}

impl FirstSignIn {
    /// Whether a mail must go out with a change from `before` to `after`: when it is asked for, and when the
    /// link went to an e-mail that is no longer the merchant's. Nobody is invited into an archived merchant.
    #[must_use]
    pub fn invites(&self, before: &Merchant, after: &NewMerchant) -> bool {
        let is_moved = after.login_email != before.current.login_email;
        let is_asked_for = match self {
            Self::Invitation => true,
            Self::Unchanged => is_moved && !before.has_password,
            Self::PasswordHash(_) => false,
        };
        is_asked_for && before.status != MerchantStatus::Archived
    }
}

/// A merchant as stored.
#[derive(Clone, Debug)]
pub struct Merchant {
    pub id: MerchantId,
    /// The user that it was added with.
    pub user_id: UserId,
    /// Whether that user has chosen or been given a password.
    pub has_password: bool,
    pub current: NewMerchant,
    pub status: MerchantStatus,
    pub created_at: Moment,
    pub updated_at: Moment,
    pub last_sign_in_at: Option<Moment>,
    pub version: Version,
}
