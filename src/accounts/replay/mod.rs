//! Whom a change of the allow-lists would have locked out: the sign-ins of the last 30 days and the open sessions, asked
//! anew under the lists as they would be, by the one decision ([`NetworkRules::allow`]).
//!
//! Whoever is kept out by today's lists already counts for nothing: the change takes nothing from them. So an unchanged
//! list never asks, and neither does one that only lets more in. Entries hold as they do today: that one will end is
//! said where it is shown.
//!
//! [`NetworkRules::allow`]: crate::access::NetworkRules::allow

mod confirmation;
mod notice;
mod store;

use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::time::Duration;

use crate::access::{BorrowedRules, NetworkRules, Staff, StaffPermission};
use crate::clock::Moment;
use crate::db::{AnyConnection, DbResult};
use crate::values::{Day, IpAllowList, MerchantId, UserId};

pub use confirmation::Confirmation;
pub use notice::{Asks, LockoutNotice, command_that_lifts, warnings};

/// How far back sign-ins are looked at.
const LOOKED_AT: Duration = Duration::from_hours(30 * 24);

/// How many are named.
const NAMED: usize = 10;

/// A change of the lists, and thereby whom it concerns.
#[derive(Clone, Debug)]
pub enum PlannedRules {
    /// The organization's default list: its staff, and every merchant beside what it has of its own.
    Organization(IpAllowList),
    /// One merchant's exemption and list: its users.
    Merchant {
        id: MerchantId,
        exempt: bool,
        list: IpAllowList,
    },
}

impl PlannedRules {
    /// Whether who saves it from this address would stand outside. Staff go by the default list alone.
    fn cuts_off(&self, address: IpAddr, today: Day) -> bool {
        match self {
            Self::Organization(list) => {
                let rules = NetworkRules {
                    organization: list.clone(),
                    ..NetworkRules::default()
                };
                !rules.allow(address, today)
            }
            Self::Merchant { .. } => false,
        }
    }
}

/// What a merchant has of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OwnRules {
    exempt: bool,
    list: IpAllowList,
}

/// The rules of everybody concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Rules {
    organization: IpAllowList,
    /// Without the merchants that have nothing of their own.
    own: HashMap<MerchantId, OwnRules>,
}

impl Rules {
    fn allow(&self, trace: &Trace, today: Day) -> bool {
        let nothing = OwnRules::default();
        let own = trace.merchant.and_then(|id| self.own.get(&id));
        let own = own.unwrap_or(&nothing);
        let rules = BorrowedRules {
            exempt: own.exempt,
            organization: &self.organization,
            merchant: &own.list,
        };
        rules.allow(trace.address, today)
    }

    fn after(&self, planned: &PlannedRules) -> Self {
        let mut after = self.clone();
        match planned {
            PlannedRules::Organization(list) => after.organization.clone_from(list),
            PlannedRules::Merchant { id, exempt, list } => {
                let own = OwnRules {
                    exempt: *exempt,
                    list: list.clone(),
                };
                after.own.insert(*id, own);
            }
        }
        after
    }
}

/// Somebody at an address: how often they signed in there, and whether they are there now.
#[derive(Clone, Debug)]
struct Trace {
    user: UserId,
    merchant: Option<MerchantId>,
    address: IpAddr,
    sign_ins: i64,
    /// None where there is an open session alone.
    last: Option<Moment>,
    is_open: bool,
}

/// One who would have stood before a closed door.
#[derive(Clone, Debug)]
pub struct LockedOut {
    pub name: String,
    pub address: IpAddr,
    pub sign_ins: i64,
    /// None where there is an open session alone.
    pub last: Option<Moment>,
    pub is_signed_in: bool,
}

/// What a change of the lists would have done.
#[derive(Clone, Debug)]
pub struct Lockout {
    pub people: i64,
    pub sign_ins: i64,
    pub sessions: i64,
    /// Of people at an address, those first that sign in most, at most ten; none for who may not see sign-ins.
    pub named: Vec<LockedOut>,
    /// How many more there are, where some are named.
    pub unnamed: i64,
    /// Whether whoever saves it would stand outside.
    pub is_own: bool,
    /// Stands for exactly these lists.
    digest: String,
}

/// Whom these rules would have locked out, of everybody whom they concern; none where they harm nobody.
///
/// # Errors
/// Those of the queries.
pub fn lockout(
    conn: &mut AnyConnection,
    staff: &Staff,
    planned: &PlannedRules,
) -> DbResult<Option<Lockout>> {
    let scope = &staff.scope;
    let today = staff.today();
    let before = store::rules(conn, scope, planned, today)?;
    let after = before.after(planned);
    let is_own = planned.cuts_off(staff.address, today);
    if before == after && !is_own {
        return Ok(None);
    }
    let mut out = store::traces(conn, scope, planned)?;
    out.retain(|trace| before.allow(trace, today) && !after.allow(trace, today));
    store::forget_the_gone(conn, scope, &mut out)?;
    if out.is_empty() && !is_own {
        return Ok(None);
    }
    let mut found = Lockout {
        is_own,
        ..counted(&out, confirmation::digest(planned))
    };
    if staff.may(StaffPermission::ViewSignIns) {
        found.named = store::named(conn, scope, most_seen(&mut out))?;
        found.unnamed = count(out.len().saturating_sub(NAMED));
    }
    Ok(Some(found))
}

fn counted(out: &[Trace], digest: String) -> Lockout {
    let people: HashSet<UserId> = out.iter().map(|trace| trace.user).collect();
    Lockout {
        people: count(people.len()),
        sign_ins: out.iter().map(|trace| trace.sign_ins).sum(),
        sessions: count(out.iter().filter(|trace| trace.is_open).count()),
        named: Vec::new(),
        unnamed: 0,
        is_own: false,
        digest,
    }
}

fn most_seen(out: &mut [Trace]) -> &[Trace] {
    out.sort_by_key(|trace| std::cmp::Reverse((trace.sign_ins, trace.last, trace.user)));
    out.get(..NAMED).unwrap_or(out)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
