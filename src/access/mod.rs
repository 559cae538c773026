//! Who is asking, what they may do, and whose rows they see.
//!
//! Scopes are made here and nowhere else: a store function that takes one cannot be called without rights.

mod defaults;
mod dependencies;
mod evidence;
pub mod network_entries;
mod overrides;
mod pass;
mod permission;
mod principal;
mod scope;
pub mod sessions;
mod store;

pub use defaults::{Starting, levels as starting_levels, roles as starting_roles};
pub use evidence::{Evidence, ListEvidence, MerchantEvidence, Proof};
pub use overrides::{Effect, Override, OverrideReason, Overrides, Rights, Why};
pub use pass::Pass;
pub use permission::{MerchantPermission, Permission, Permissions, StaffPermission};
pub use principal::{
    Admission, BorrowedRules, Denial, Membership, MerchantStanding, MerchantUser, NetworkRules,
    Operator, OrganizationFacts, Person, PortalRights, Principal, SecondFactorDuty, Staff,
    UserKind, UserStatus, Viewer,
};
pub use scope::{
    MerchantScope, OrganizationScope, PlatformScope, at_the_server, platform_at_the_server,
};
pub use store::{admit, load, load_entered, stored_list, through_eyes_of};
