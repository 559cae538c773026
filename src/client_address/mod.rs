//! Whose address a request comes from: the right-most hop that is not one of ours.

use std::net::IpAddr;

use ipnetwork::IpNetwork;

/// What the connection and its headers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    pub address: IpAddr,
    /// `X-Forwarded-For` came from a peer that is not a trusted proxy: forged, or a setting is missing.
    pub forwarded_by_stranger: bool,
}

/// `peer` unless it is trusted; then the right-most address of `X-Forwarded-For` that is not.
/// `forwarded` holds every such header in the order received. Mapped IPv6 addresses become IPv4.
#[must_use]
pub fn client_address<'a>(
    peer: IpAddr,
    forwarded: impl DoubleEndedIterator<Item = &'a str>,
    trusted: &[IpNetwork],
) -> Origin {
    let peer = peer.to_canonical();
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut hops = forwarded
        .rev()
        .flat_map(|header| header.rsplit(','))
        .map(str::trim)
        .peekable();
    if !is_trusted(peer) {
        return Origin {
            address: peer,
            forwarded_by_stranger: hops.peek().is_some(),
        };
    }
    let mut address = peer;
    for hop in hops {
        // What a trusted proxy could not have written ends the walk: the last hop known is the client.
        let Some(parsed) = parse_hop(hop) else { break };
        address = parsed;
        if !is_trusted(parsed) {
            break;
        }
    }
    Origin {
        address,
        forwarded_by_stranger: false,
    }
}

/// An address, or an address with a port: `192.0.2.1:443`, `[2001:db8::1]:443`.
fn parse_hop(hop: &str) -> Option<IpAddr> {
    let address = hop.parse::<IpAddr>().ok().or_else(|| {
        let socket = hop.parse::<std::net::SocketAddr>().ok()?;
        Some(socket.ip())
    });
    address.map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen_from(peer: &str, forwarded: &[&str]) -> String {
        let trusted: Vec<IpNetwork> =
            vec!["10.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()];
        client_address(peer.parse().unwrap(), forwarded.iter().copied(), &trusted)
            .address
            .to_string()
    }

    #[test]
    fn a_stranger_cannot_choose_its_address() {
        assert_eq!(seen_from("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(
            seen_from("10.0.0.1", &["6.6.6.6, 203.0.113.9"]),
            "203.0.113.9"
        );
        assert_eq!(
            seen_from("10.0.0.1", &["6.6.6.6", "203.0.113.9, 10.0.0.2"]),
            "203.0.113.9"
        );
    }

    #[test]
    fn nonsense_in_the_header_ends_the_walk_at_the_last_hop_known() {
        assert_eq!(seen_from("10.0.0.1", &["203.0.113.9, unknown"]), "10.0.0.1");
        assert_eq!(seen_from("10.0.0.1", &[""]), "10.0.0.1");
        assert_eq!(seen_from("10.0.0.1", &["unknown, 10.0.0.7"]), "10.0.0.7");
    }

    #[test]
    fn mapped_addresses_and_ports_are_understood() {
        assert_eq!(
            seen_from("::ffff:10.0.0.1", &["[2001:db8::1]:4711"]),
            "2001:db8::1"
        );
        assert_eq!(seen_from("::ffff:203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(seen_from("10.0.0.1", &["203.0.113.9:80"]), "203.0.113.9");
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_sent_the_last_address_that_is_not_a_proxy_is_the_client(
            values in proptest::collection::vec(".*", 0..4),
            client in proptest::prelude::any::<u32>(),
        ) {
            let client = IpAddr::from(std::net::Ipv4Addr::from(client));
            let appended = format!("{}, {client}", values.join(","));
            let sent: Vec<&str> = values.iter().map(String::as_str).chain([appended.as_str()]).collect();
            let seen = seen_from("10.0.0.1", &sent);
            if !client.to_string().starts_with("10.") {
                proptest::prop_assert_eq!(seen, client.to_string());
            }
        }
    }
}
