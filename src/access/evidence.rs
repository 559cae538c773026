//! What a decision on a sign-in was made from. It is kept with the attempt: rules change, and what is explained
//! later is that moment.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::principal::{Membership, MerchantStanding, Principal, UserStatus};
use crate::values::{Day, IpAllowList};

/// By what somebody has proved who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    Password,
    /// And a code of the second factor.
    PasswordAndCode,
    /// The link of an invitation, with which they are choosing one.
    Invitation,
}

/// Each rule's ground, whether the rule was reached or not. What earlier versions wrote is read for 90 days: a new field
/// needs a default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub proof: Proof,
    pub user: UserStatus,
    /// None for operators, who go by no list.
    pub organization: Option<ListEvidence>,
    /// None for people who are no merchant's.
    pub merchant: Option<MerchantEvidence>,
    /// Whether a single entry was used up.
    pub by_pass: bool,
}

/// What holds for a merchant's users alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MerchantEvidence {
    pub standing: MerchantStanding,
    pub module_on: bool,
    pub exempt: bool,
    /// On which day an exemption ended, as ISO has it.
    #[serde(default)]
    pub exempt_ended: Option<String>,
    pub own: ListEvidence,
}

/// An allow-list, asked about one address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListEvidence {
    pub entries: u32,
    /// The first entry that holds the address, with its end and note.
    pub matched: Option<String>,
    /// Where none does: the first that would, had it not ended.
    #[serde(default)]
    pub ended: Option<String>,
    /// All entries, where none did.
    pub tried: Vec<String>,
}

impl ListEvidence {
    fn of(list: &IpAllowList, address: IpAddr, today: Day) -> Self {
        let entries: Vec<String> = list.rules().map(ToString::to_string).collect();
        let matched = list.match_of(address, today);
        let ended = list.rules().find(|rule| rule.contains(address));
        let ended = ended.filter(|_| matched.is_none());
        Self {
            entries: u32::try_from(entries.len()).unwrap_or(u32::MAX),
            matched: matched.map(ToString::to_string),
            ended: ended.map(ToString::to_string),
            tried: if matched.is_none() {
                entries
            } else {
                Vec::new()
            },
        }
    }
}

impl Membership {
    #[must_use]
    pub fn evidence(&self, proof: Proof, address: IpAddr) -> Evidence {
        let merchant = match &self.principal {
            Principal::Merchant(user) => Some(MerchantEvidence {
                standing: self.standing,
                module_on: user.organization.merchants_module,
                exempt: self.network.exempt,
                exempt_ended: self.network.exempt_ended.map(|day| day.to_string()),
                own: ListEvidence::of(&self.network.merchant, address, self.today),
            }),
            Principal::Operator(_) | Principal::Staff(_) => None,
        };
        Evidence {
            proof,
            user: self.status,
            organization: self
                .principal
                .organization()
                .map(|_| ListEvidence::of(&self.network.organization, address, self.today)),
            merchant,
            by_pass: false,
        }
    }
}

impl Evidence {
    /// Without the entries that were tried: where a list decided nothing, they are not worth their room.
    #[must_use]
    pub fn in_brief(mut self) -> Self {
        if let Some(list) = &mut self.organization {
            list.tried.clear();
        }
        if let Some(merchant) = &mut self.merchant {
            merchant.own.tried.clear();
        }
        self
    }
}
