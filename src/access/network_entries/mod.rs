//! Who added each entry of an allow-list, and when it last let somebody in. The list's own text decides, and says which
//! entries there are: what is kept here of any other network is never shown.

mod store;

use std::collections::HashSet;
use std::net::IpAddr;
use std::time::Duration;

use super::principal::{Membership, Principal};
use crate::clock::{self, Moment};
use crate::values::{IpAllowList, IpRule, ListHolderId, MerchantId, OrganizationId};

pub use store::{EntryPast, add_all, forget_default_list, note_change, note_matches, of};

/// Who signs in is let in by an entry; more often than this, nobody needs to know.
pub const AT_SIGN_IN: Duration = Duration::from_hours(1);
/// Who goes on with a session is, too: a write a day for each entry.
pub const ON_REQUESTS: Duration = Duration::from_hours(24);
/// An entry that let nobody in for so long is marked.
pub const UNUSED: Duration = Duration::from_hours(90 * 24);

/// Whose list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The default list.
    Organization,
    Merchant(MerchantId),
}

impl Holder {
    /// Under which its entries are kept.
    #[must_use]
    pub fn key(self, organization: OrganizationId) -> ListHolderId {
        match self {
            Self::Organization => ListHolderId::from_uuid(*organization.as_uuid()),
            Self::Merchant(id) => ListHolderId::from_uuid(*id.as_uuid()),
        }
    }
}

/// An entry that lets somebody in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Of the user: the same in all matches of one.
    pub(crate) organization: OrganizationId,
    holder: Holder,
    network: String,
}

impl Membership {
    /// The entries that let this person in from there: of either list, the first.
    #[must_use]
    pub fn matches(&self, address: IpAddr) -> Vec<Match> {
        let Some(organization) = self.principal.organization() else {
            return Vec::new();
        };
        let found = |holder: Holder, list: &IpAllowList| {
            let rule = list.match_of(address, self.today)?;
            Some(Match {
                organization: organization.id,
                holder,
                network: rule.network_text(),
            })
        };
        let own = match &self.principal {
            Principal::Merchant(user) => {
                found(Holder::Merchant(user.merchant_id), &self.network.merchant)
            }
            Principal::Operator(_) | Principal::Staff(_) => None,
        };
        let default = found(Holder::Organization, &self.network.organization);
        default.into_iter().chain(own).collect()
    }
}

/// An entry's name in its list.
fn networks(list: &IpAllowList) -> HashSet<String> {
    list.rules().map(IpRule::network_text).collect()
}

/// Since when an entry that has not matched is unused.
#[must_use]
pub fn unused_before() -> Moment {
    clock::now().minus(UNUSED)
}
