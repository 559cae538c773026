//! How much a network spans, where it is more than it looks.

use ipnetwork::IpNetwork;

use crate::text::Words;

/// Of IPv4, addresses from 256 on; of IPv6, where a customer has a /64, such networks.
pub(super) fn span(t: &Words, network: IpNetwork) -> Option<String> {
    match network {
        IpNetwork::V4(network) if network.prefix() <= 24 => {
            let count = 1_i64 << (32 - u32::from(network.prefix()));
            Some(t.networks_addresses(count, t.number(count)))
        }
        IpNetwork::V6(network) if network.prefix() < 64 => {
            let bits = 64 - u32::from(network.prefix());
            let count = 1_i64.checked_shl(bits).filter(|count| *count > 0);
            let count = count.unwrap_or(i64::MAX);
            Some(t.networks_subnets(count, t.number(count)))
        }
        IpNetwork::V4(_) | IpNetwork::V6(_) => None,
    }
}
