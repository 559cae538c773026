//! What a line that is no rule probably means.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use ipnetwork::{IpNetwork, ip_mask_to_prefix};

use super::{canonical_network, full_prefix, masked, read_prefix};

/// A network that `IpRule` takes, for a line in one of the other notations: digits of another
/// script, leading zeros, a netmask, a range, `*`, brackets, a zone or a port.
pub(super) fn network_meant_by(typed: &str) -> Option<IpNetwork> {
    let typed = crate::values::text::with_ascii_digits(typed);
    let network = spelled_otherwise(&typed)
        .or_else(|| with_netmask(&typed))
        .or_else(|| range(&typed))
        .or_else(|| wildcard(&typed))?;
    let network = masked(network)?;
    (network.prefix() > 0 && !network.ip().is_unspecified()).then_some(network)
}

/// One address or network, in digits, brackets or with more than is asked.
fn spelled_otherwise(typed: &str) -> Option<IpNetwork> {
    if let Ok(socket) = typed.parse::<SocketAddr>() {
        return canonical_network(socket.ip(), full_prefix(socket.ip()));
    }
    let bare: String = typed
        .chars()
        .filter(|c| !matches!(c, '[' | ']' | ' '))
        .collect();
    let (address, prefix) = match bare.split_once('/') {
        Some((address, prefix)) => (address.to_owned(), Some(prefix)),
        None => (bare.clone(), None),
    };
    let address = address
        .split_once('%')
        .map_or(address.as_str(), |(address, _zone)| address);
    let address = address
        .parse()
        .ok()
        .or_else(|| with_leading_zeros(address).map(IpAddr::from))?;
    let prefix = prefix.map_or(Some(full_prefix(address)), read_prefix)?;
    canonical_network(address, prefix)
}

/// Decimal, as people mean them, and not octal, as some programs read them.
fn with_leading_zeros(typed: &str) -> Option<Ipv4Addr> {
    let numbers = typed
        .split('.')
        .map(|number| match number.trim_start_matches('0') {
            "" if !number.is_empty() => Some("0"),
            "" => None,
            number => Some(number),
        });
    numbers.collect::<Option<Vec<_>>>()?.join(".").parse().ok()
}

fn with_netmask(typed: &str) -> Option<IpNetwork> {
    let (address, mask) = typed.split_once('/')?;
    let (address, mask): (Ipv4Addr, Ipv4Addr) =
        (address.trim().parse().ok()?, mask.trim().parse().ok()?);
    canonical_network(address.into(), ip_mask_to_prefix(mask.into()).ok()?)
}

/// The smallest network over both ends, unless so wide that it would open far too much.
fn range(typed: &str) -> Option<IpNetwork> {
    let (first, last) = typed.split_once(['-', '–'])?;
    let first: IpAddr = first.trim().parse().ok()?;
    let (prefix, narrowest) = match (first, last.trim().parse().ok()?) {
        (IpAddr::V4(first), IpAddr::V4(last)) => {
            ((u32::from(first) ^ u32::from(last)).leading_zeros(), 16)
        }
        (IpAddr::V6(first), IpAddr::V6(last)) => {
            ((u128::from(first) ^ u128::from(last)).leading_zeros(), 48)
        }
        _ => return None,
    };
    let prefix = u8::try_from(prefix)
        .ok()
        .filter(|&prefix| prefix >= narrowest)?;
    canonical_network(first, prefix)
}

/// `192.168.1.*` and `192.168.*.*`.
fn wildcard(typed: &str) -> Option<IpNetwork> {
    let kept = typed.trim_end_matches(".*");
    let stars = typed.strip_prefix(kept)?.matches('*').count();
    let (zeros, prefix) = match stars {
        1 => (".0", 24),
        2 => (".0.0", 16),
        _ => return None,
    };
    canonical_network(format!("{kept}{zeros}").parse().ok()?, prefix)
}
