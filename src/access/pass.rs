//! A single entry past the lists: what support gives to somebody who stands before a closed door.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::principal::{Admission, Denial, Principal};
use crate::clock::{self, Moment};

/// Lets a merchant's user be where the lists keep them out: from one address, and for as long as the session that
/// it opened may last. It lifts the rule of the network alone: suspension, archive and module end it as usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    address: IpAddr,
    /// In microseconds, as [`Moment`] has them.
    until: i64,
}

impl Pass {
    #[must_use]
    pub fn new(address: IpAddr, until: Moment) -> Self {
        Self {
            address: address.to_canonical(),
            until: until.as_microseconds(),
        }
    }

    fn admits(self, address: IpAddr, now: Moment) -> bool {
        self.address == address.to_canonical() && now.as_microseconds() < self.until
    }
}

impl Admission {
    /// The decision for somebody who has this pass. The network is the last rule: whom it keeps out, no other does.
    #[must_use]
    pub fn with_pass(self, pass: Option<Pass>, address: IpAddr) -> Self {
        match (self, pass) {
            (
                Self::Denied(Denial::AddressNotAllowed, principal @ Principal::Merchant(_)),
                Some(pass),
            ) if pass.admits(address, clock::now()) => Self::Admitted(principal),
            (decided, _) => decided,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_pass_is_for_one_address_and_ends() {
        let now = clock::now();
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let pass = Pass::new(address("203.0.113.9"), now.plus(Duration::from_mins(1)));
        assert!(pass.admits(address("203.0.113.9"), now));
        assert!(pass.admits(address("::ffff:203.0.113.9"), now));
        assert!(!pass.admits(address("203.0.113.10"), now));
        assert!(!pass.admits(address("203.0.113.9"), now.plus(Duration::from_mins(1))));
        let six = Pass::new(address("2001:db8::9"), now.plus(Duration::from_mins(1)));
        assert!(six.admits(address("2001:db8:0::9"), now));
        assert!(!six.admits(address("2001:db8::a"), now));
    }
}
