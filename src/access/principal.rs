//! The people: operators, staff of an organization, users of a merchant.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::permission::{MerchantPermission, Permissions, StaffPermission};
use super::scope::{MerchantScope, OrganizationScope, PlatformScope};
use crate::clock;
use crate::db::Within;
use crate::values::{
    Actor, ActorKind, Day, IpAllowList, MerchantId, OrganizationId, RoleId, UserId,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserKind {
    Operator,
    Staff,
    Merchant,
}

impl UserKind {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Staff => "staff",
            Self::Merchant => "merchant",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        [Self::Operator, Self::Staff, Self::Merchant]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserStatus {
    Active,
    Suspended,
}

impl UserStatus {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        [Self::Active, Self::Suspended]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
}

crate::stored_as_text!(UserKind, UserStatus);

/// Whether somebody's role or level asks for a second factor, and whether they have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactorDuty {
    None,
    /// They reach nothing before they have set one up.
    Owed,
    Met,
}

/// What is true of anybody who is signed in.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: UserId,
    pub name: String,
    pub email: String,
    pub language: crate::text::Language,
    pub second_factor: SecondFactorDuty,
}

/// What a request needs to know of the organization it concerns.
#[derive(Clone, Debug)]
pub struct OrganizationFacts {
    pub id: OrganizationId,
    pub name: String,
    pub merchants_module: bool,
    pub module_requested: bool,
    pub country: String,
    pub language: crate::text::Language,
    pub time_zone: String,
    /// Whether its staff may look through its merchants' eyes.
    pub view_as: bool,
}

impl OrganizationFacts {
    /// The day that it is for the organization.
    #[must_use]
    pub fn today(&self) -> Day {
        Day::at(clock::now(), &self.time_zone)
    }
}

/// Who asks: loaded from the database at each request, never kept in the session.
#[derive(Clone, Debug)]
pub enum Principal {
    Operator(Operator),
    Staff(Box<Staff>),
    Merchant(Box<MerchantUser>),
}

impl Principal {
    #[must_use]
    pub fn person(&self) -> &Person {
        match self {
            Self::Operator(operator) => &operator.person,
            Self::Staff(staff) => &staff.person,
            Self::Merchant(user) => &user.person,
        }
    }

    /// Whether they have to set up a second factor before anything else.
    #[must_use]
    pub fn owes_second_factor(&self) -> bool {
        self.person().second_factor == SecondFactorDuty::Owed
    }

    /// Whether it is somebody else who looks through this person's eyes.
    #[must_use]
    pub fn is_viewed(&self) -> bool {
        matches!(self, Self::Merchant(user) if user.viewer.is_some())
    }

    #[must_use]
    pub fn organization(&self) -> Option<&OrganizationFacts> {
        match self {
            Self::Operator(_) => None,
            Self::Staff(staff) => Some(&staff.organization),
            Self::Merchant(user) => Some(&user.organization),
        }
    }

    #[must_use]
    pub fn actor(&self) -> Actor {
        match self {
            Self::Operator(operator) => operator.actor(),
            Self::Staff(staff) => staff.actor(),
            Self::Merchant(user) => user.actor(),
        }
    }

    #[must_use]
    pub fn within(&self) -> Within {
        match self.organization() {
            Some(organization) => Within::Organization(organization.id),
            None => Within::Platform,
        }
    }
}

/// The platform's account manager.
#[derive(Clone, Debug)]
pub struct Operator {
    pub person: Person,
    pub address: IpAddr,
    pub scope: PlatformScope,
}

impl Operator {
    #[must_use]
    pub fn actor(&self) -> Actor {
        actor(ActorKind::Operator, &self.person, self.address)
    }
}

/// A member of an organization's staff. As a handler's parameter it is the proof of the route's permission.
#[derive(Clone, Debug)]
pub struct Staff {
    pub person: Person,
    pub address: IpAddr,
    pub organization: OrganizationFacts,
    pub role_id: RoleId,
    pub permissions: Permissions<StaffPermission>,
    pub scope: OrganizationScope,
}

impl Staff {
    #[must_use]
    pub fn may(&self, permission: StaffPermission) -> bool {
        self.permissions.has(permission)
    }

    /// See [`OrganizationFacts::today`].
    #[must_use]
    pub fn today(&self) -> Day {
        self.organization.today()
    }

    /// Whether the page *Who can …* is theirs: it shows merchants and staff alike.
    #[must_use]
    pub fn may_ask_who_can(&self) -> bool {
        self.organization.merchants_module
            && self.may(StaffPermission::ViewMerchants)
            && self.may(StaffPermission::ViewStaff)
    }

    #[must_use]
    pub fn within(&self) -> Within {
        self.scope.within()
    }

    #[must_use]
    pub fn actor(&self) -> Actor {
        actor(ActorKind::Staff, &self.person, self.address)
    }
}

/// What decides which parts of the portal a merchant's users see.
#[derive(Clone, Copy, Debug)]
pub struct PortalRights {
    /// What is held, the switch for the API left aside.
    pub permissions: Permissions<MerchantPermission>,
    pub api_access: bool,
    pub chat_access: bool,
}

/// A user of a merchant, in the portal.
#[derive(Clone, Debug)]
pub struct MerchantUser {
    pub person: Person,
    pub address: IpAddr,
    pub organization: OrganizationFacts,
    pub merchant_id: MerchantId,
    pub business_name: String,
    /// Of a colleague only what both their own level and the merchant allow.
    pub permissions: Permissions<MerchantPermission>,
    /// What the merchant itself may do: the bounds of what its people may.
    pub merchant_permissions: Permissions<MerchantPermission>,
    /// Whether this is the merchant's account itself, not a colleague.
    pub is_account_holder: bool,
    /// What the level allows and an exception takes away.
    pub taken: Permissions<MerchantPermission>,
    pub api_access: bool,
    pub chat_access: bool,
    pub scope: MerchantScope,
    /// Who looks through this user's eyes, where it is not they themselves.
    pub viewer: Option<Viewer>,
}

/// A member of staff who sees the portal as a merchant does.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub name: String,
    pub language: crate::text::Language,
}

impl MerchantUser {
    #[must_use]
    pub fn rights(&self) -> PortalRights {
        PortalRights {
            permissions: self.permissions,
            api_access: self.api_access,
            chat_access: self.chat_access,
        }
    }

    #[must_use]
    pub fn may(&self, permission: MerchantPermission) -> bool {
        self.permissions.has(permission)
    }

    #[must_use]
    pub fn within(&self) -> Within {
        self.scope.within()
    }

    #[must_use]
    pub fn actor(&self) -> Actor {
        actor(ActorKind::Merchant, &self.person, self.address)
    }
}

fn actor(kind: ActorKind, person: &Person, address: IpAddr) -> Actor {
    Actor {
        kind,
        id: Some(person.id),
        name: person.name.clone(),
        address: Some(address),
    }
}

/// From where this person may come: the organization's list, and a merchant's own.
#[derive(Clone, Debug, Default)]
pub struct NetworkRules {
    /// Whether an exemption holds today.
    pub exempt: bool,
    /// On which day one ended.
    pub exempt_ended: Option<Day>,
    pub organization: IpAllowList,
    pub merchant: IpAllowList,
}

impl NetworkRules {
    /// No rule at all means no restriction, rules that have ended mean one; an exemption lifts both lists.
    /// `today` is that of the organization.
    #[must_use]
    pub fn allow(&self, address: IpAddr, today: Day) -> bool {
        let Self {
            exempt,
            exempt_ended: _,
            organization,
            merchant,
        } = self;
        let borrowed = BorrowedRules {
            exempt: *exempt,
            organization,
            merchant,
        };
        borrowed.allow(address, today)
    }
}

/// As [`NetworkRules`], where one default list serves many merchants.
#[derive(Clone, Copy, Debug)]
pub struct BorrowedRules<'a> {
    pub exempt: bool,
    pub organization: &'a IpAllowList,
    pub merchant: &'a IpAllowList,
}

impl BorrowedRules<'_> {
    /// See [`NetworkRules::allow`].
    #[must_use]
    pub fn allow(self, address: IpAddr, today: Day) -> bool {
        self.exempt
            || (self.organization.is_empty() && self.merchant.is_empty())
            || self.organization.allows(address, today)
            || self.merchant.allows(address, today)
    }
}

/// Where a merchant stands, as far as entering is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MerchantStanding {
    Active,
    Suspended,
    Archived,
}

/// A user with everything that decides whether they may enter, before anything is decided.
#[derive(Clone, Debug)]
pub struct Membership {
    pub principal: Principal,
    pub status: UserStatus,
    pub standing: MerchantStanding,
    pub network: NetworkRules,
    /// For the organization; in UTC for an operator.
    pub today: Day,
}

/// Why somebody whose password was right stays outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denial {
    UserSuspended,
    MerchantSuspended,
    MerchantArchived,
    ModuleOff,
    AddressNotAllowed,
}

impl Denial {
    pub const ALL: [Self; 5] = [
        Self::UserSuspended,
        Self::MerchantSuspended,
        Self::MerchantArchived,
        Self::ModuleOff,
        Self::AddressNotAllowed,
    ];

    /// As recorded with a sign-in, and in the address of the sign-in page that an ended session leads to.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UserSuspended => "user-suspended",
            Self::MerchantSuspended => "merchant-suspended",
            Self::MerchantArchived => "merchant-archived",
            Self::ModuleOff => "module-off",
            Self::AddressNotAllowed => "address-not-allowed",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|denial| denial.as_str() == text)
    }
}

/// The decision on one request, or on one sign-in.
#[derive(Clone, Debug)]
pub enum Admission {
    Admitted(Principal),
    Denied(Denial, Principal),
}
