//! What is true of an attempt, without any I/O.

use std::net::IpAddr;

use crate::access::{Denial, Evidence};
use crate::accounts::passes::WaitingPass;
use crate::accounts::sign_in::AttemptOutcome;
use crate::clock::Moment;
use crate::merchants::Merchant;
use crate::values::{AttemptId, MerchantId, UserId};

crate::values::text::required_line_type! {
    /// Why somebody is let in: the note of the list's entry, and what the trail keeps.
    Reason, 100
}

/// An attempt of somebody of the organization.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub id: AttemptId,
    pub at: Moment,
    pub user: UserId,
    /// What the user is called: a merchant's user mostly as the merchant.
    pub name: String,
    pub merchant: Option<MerchantId>,
    pub email: String,
    pub address: String,
    pub agent: String,
    /// None for one that a newer version of the program recorded.
    pub outcome: Option<AttemptOutcome>,
    pub reference: Option<String>,
}

impl Attempt {
    #[must_use]
    pub fn ip(&self) -> Option<IpAddr> {
        self.address.parse().ok()
    }
}

/// What would come of the same attempt at this moment.
#[derive(Clone, Debug)]
pub struct Now {
    pub evidence: Evidence,
    pub denial: Option<Denial>,
    pub has_password: bool,
    pub waiting: Option<WaitingPass>,
    pub merchant: Option<Merchant>,
}

impl Now {
    /// The merchant that is kept out by the lists alone, so that a wider list or an entry would help.
    #[must_use]
    pub fn kept_out_by_lists(&self) -> Option<&Merchant> {
        self.merchant
            .as_ref()
            .filter(|_| self.denial == Some(Denial::AddressNotAllowed))
    }
}

/// An attempt with what it was decided from, then and now.
#[derive(Clone, Debug)]
pub struct Situation {
    pub attempt: Attempt,
    /// None where no rule was asked, and for attempts older than this record.
    pub then: Option<Evidence>,
    pub now: Now,
}

/// How somebody is let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Once, from this address, within half an hour.
    Once,
    /// The address is added to the merchant's own list.
    List,
}

impl Way {
    pub const ALL: [Self; 2] = [Self::Once, Self::List];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::List => "list",
        }
    }
}
