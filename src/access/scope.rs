//! Whose rows a query may touch. The fields are private: only a principal's own methods make one.

use crate::db::Within;
use crate::values::{MerchantId, OrganizationId};

/// All rows of one organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrganizationScope {
    organization: OrganizationId,
}

impl OrganizationScope {
    pub(super) fn new(organization: OrganizationId) -> Self {
        Self { organization }
    }

    #[must_use]
    pub fn organization(&self) -> OrganizationId {
        self.organization
    }

    #[must_use]
    pub fn within(&self) -> Within {
        Within::Organization(self.organization)
    }
}

/// The rows of one merchant, in its organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MerchantScope {
    organization: OrganizationId,
    merchant: MerchantId,
}

impl MerchantScope {
    pub(super) fn new(organization: OrganizationId, merchant: MerchantId) -> Self {
        Self {
            organization,
            merchant,
        }
    }

    #[must_use]
    pub fn organization(&self) -> OrganizationId {
        self.organization
    }

    #[must_use]
    pub fn merchant(&self) -> MerchantId {
        self.merchant
    }

    #[must_use]
    pub fn within(&self) -> Within {
        Within::Organization(self.organization)
    }
}

/// Organizations themselves, with their modules: not what lies inside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlatformScope(());

impl PlatformScope {
    pub(super) fn new() -> Self {
        Self(())
    }

    /// The inside of an organization that this operator has just made, for its first administrator.
    #[must_use]
    pub fn newly_made(self, organization: OrganizationId) -> OrganizationScope {
        OrganizationScope::new(organization)
    }
}

/// For the command line and for tests: who can start the program on the server owns its data already.
#[must_use]
pub fn at_the_server(organization: OrganizationId) -> OrganizationScope {
    OrganizationScope::new(organization)
}

/// As [`at_the_server`], for organizations themselves.
#[must_use]
pub fn platform_at_the_server() -> PlatformScope {
    PlatformScope::new()
}
