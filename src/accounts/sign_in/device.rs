//! Whether somebody signs in from a browser and a network that they have not used of late: then they are told.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Origin;
use crate::values::UserAgent;

/// A browser on a system, and the network around an address: what stays the same from one day to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    browser: Browser,
    network: IpAddr,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Browser {
    /// Without its version, which changes every month.
    Known(UserAgent),
    /// Word for word: two that nothing is known of are not the same.
    Unknown(String),
}

/// Where somebody has signed in from before.
#[derive(Clone, Debug)]
pub enum Before {
    /// Nowhere: this is the first time.
    Never,
    /// There, in the last ninety days.
    From(Vec<Device>),
}

impl Device {
    #[must_use]
    pub fn new(address: IpAddr, agent: &str) -> Self {
        let known = UserAgent::parse(agent);
        Self {
            browser: if known == UserAgent::default() {
                Browser::Unknown(agent.to_owned())
            } else {
                Browser::Known(known)
            },
            network: network_of(address),
        }
    }
}

/// A /24 of IPv4, within which providers hand out another address at each connection; a /48 of IPv6, the most that one
/// site is given (RFC 6177), since a /64 changes with every restart of some routers. A narrower net would tell people
/// of themselves, until they read these mails no more.
fn network_of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(v4) => Ipv4Addr::from_bits(v4.to_bits() & 0xffff_ff00).into(),
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & (u128::MAX << 80)).into(),
    }
}

/// Whether a sign-in from `origin` is worth a mail.
#[must_use]
pub fn is_new(origin: &Origin, before: &Before) -> bool {
    match before {
        Before::Never => false,
        Before::From(devices) => !devices.contains(&Device::new(origin.address, &origin.agent)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";
    const NEWER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    const SAFARI: &str =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Safari/604.1";

    fn device((address, agent): (&str, &str)) -> Device {
        Device::new(address.parse().unwrap(), agent)
    }

    fn told(now: (&str, &str), before: &[(&str, &str)]) -> bool {
        let origin = Origin {
            email: "a@example.com".to_owned(),
            address: now.0.parse().unwrap(),
            agent: now.1.to_owned(),
        };
        is_new(
            &origin,
            &Before::From(before.iter().copied().map(device).collect()),
        )
    }

    #[test]
    fn another_version_or_an_address_nearby_is_no_news() {
        let home = ("203.0.113.7", FIREFOX);
        assert!(!told(("203.0.113.200", NEWER), &[home]));
        assert!(told(("203.0.114.7", FIREFOX), &[home]));
        assert!(told(("203.0.113.7", SAFARI), &[home]));
        assert!(!told(
            ("203.0.113.7", SAFARI),
            &[home, ("203.0.113.9", SAFARI)]
        ));
        let site = ("2001:db8:1:2::3", FIREFOX);
        assert!(!told(("2001:db8:1:ffff::9", FIREFOX), &[site]));
        assert!(told(("2001:db8:2:2::3", FIREFOX), &[site]));
    }

    #[test]
    fn a_browser_and_a_network_count_together_and_strangers_are_not_alike() {
        let seen = [("203.0.113.7", FIREFOX), ("198.51.100.7", SAFARI)];
        assert!(told(("198.51.100.7", FIREFOX), &seen));
        assert!(told(("203.0.113.7", "bot/2"), &[("203.0.113.7", "bot/1")]));
        assert!(!told(("203.0.113.7", "bot/1"), &[("203.0.113.7", "bot/1")]));
    }

    #[test]
    fn the_first_sign_in_of_all_is_no_news_and_one_after_a_long_time_is() {
        let origin = Origin {
            email: String::new(),
            address: "203.0.113.7".parse().unwrap(),
            agent: FIREFOX.to_owned(),
        };
        assert!(!is_new(&origin, &Before::Never));
        assert!(is_new(&origin, &Before::From(Vec::new())));
    }
}
