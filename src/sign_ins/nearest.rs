//! The entry of a list that comes nearest to an address: mostly the one that was meant, with a digit that changed.

use std::net::IpAddr;

use crate::values::{IpAllowList, IpRule};

/// So many leading bits must be the same for an entry to have anything to do with an address: three numbers of four,
/// and a provider's share of IPv6.
const NEAR_V4: u32 = 16;
const NEAR_V6: u32 = 32;

/// Of the lines, each one rule, the nearest to `address`, if any is near.
#[must_use]
pub fn nearest(lines: &[String], address: IpAddr) -> Option<String> {
    let address = address.to_canonical();
    lines
        .iter()
        .filter_map(|line| {
            let list = IpAllowList::parse(line).ok()?;
            let rule = list.rules().next()?;
            Some((shared_bits(rule, address)?, line))
        })
        // The first of several that are as near.
        .rev()
        .max_by_key(|(bits, _)| *bits)
        .map(|(_, line)| line.clone())
}

/// Leading bits that both have, if enough.
fn shared_bits(rule: &IpRule, address: IpAddr) -> Option<u32> {
    let prefix = u32::from(rule.network().prefix());
    let (shared, near) = match (rule.network().ip(), address) {
        (IpAddr::V4(of), IpAddr::V4(to)) => {
            ((of.to_bits() ^ to.to_bits()).leading_zeros(), NEAR_V4)
        }
        (IpAddr::V6(of), IpAddr::V6(to)) => {
            ((of.to_bits() ^ to.to_bits()).leading_zeros(), NEAR_V6)
        }
        _ => return None,
    };
    let shared = shared.min(prefix);
    (shared >= near.min(prefix)).then_some(shared)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    fn of(lines: &[&str], address: &str) -> Option<String> {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        nearest(&lines, address.parse().unwrap())
    }

    #[test]
    fn the_entry_with_the_most_in_common_is_the_nearest() {
        let list = [
            "10.0.0.0/8",
            "203.0.113.7 # till",
            "203.0.112.0/24",
            "2001:db8::/32",
        ];
        assert_eq!(of(&list, "203.0.113.9").unwrap(), "203.0.113.7 # till");
        assert_eq!(
            of(&list, "::ffff:203.0.113.9").unwrap(),
            "203.0.113.7 # till"
        );
        assert_eq!(of(&list, "203.0.112.9").unwrap(), "203.0.112.0/24");
        assert_eq!(of(&list, "2001:db8:1::1").unwrap(), "2001:db8::/32");
    }

    #[test]
    fn what_has_nothing_in_common_is_not_near() {
        assert_eq!(of(&["203.0.113.7"], "198.51.100.1"), None);
        assert_eq!(of(&["203.0.113.7"], "2001:db8::1"), None);
        assert_eq!(of(&[], "203.0.113.7"), None);
        assert_eq!(of(&["nonsense"], "203.0.113.7"), None);
    }
}
