//! One line of an allow-list: an address or a network, its last day, and a note.

mod end;
mod suggestion;

use std::{
    fmt,
    net::{IpAddr, Ipv6Addr},
};

use ipnetwork::IpNetwork;

use crate::values::{Day, text};

/// A network that people may sign in from. IPv4-mapped IPv6 is held as IPv4, the host bits
/// are zero, and the prefix is never `/0`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IpRule {
    network: IpNetwork,
    until: Option<Day>,
    note: Option<String>,
}

/// What is wrong with one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IpLineError {
    /// From 1, blank lines counted.
    pub line: u32,
    /// As typed, shortened when very long.
    pub text: String,
    pub problem: IpLineProblem,
    /// A network that would be taken and is probably meant.
    pub suggestion: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IpLineProblem {
    NotAnAddress,
    /// `10.0.0.7/24` is neither one address nor a network.
    HostBitsSet,
    /// `/0`, or the unspecified address.
    WholeInternet,
    /// What follows the network is no day as `2026-12-31`.
    DayForm,
    /// An entry that is new has ended already.
    DayPassed,
    NoteTooLong,
    NoteForbiddenCharacters,
    Duplicate,
    /// This line and those below are over the limit.
    TooMany,
}

impl IpLineProblem {
    pub const ALL: [Self; 9] = [
        Self::NotAnAddress,
        Self::HostBitsSet,
        Self::WholeInternet,
        Self::DayForm,
        Self::DayPassed,
        Self::NoteTooLong,
        Self::NoteForbiddenCharacters,
        Self::Duplicate,
        Self::TooMany,
    ];
}

/// Why a line is no rule, before its number is known.
pub(super) struct Refusal {
    pub problem: IpLineProblem,
    pub suggestion: Option<String>,
}

impl Refusal {
    const fn plain(problem: IpLineProblem) -> Self {
        Self {
            problem,
            suggestion: None,
        }
    }

    /// Of an entry whose day is right: the suggestion has it too, and where there is a word before it, such as
    /// "until", the word is what goes.
    fn until(self, address: &str, day: Day) -> Self {
        let first = address.split_whitespace().next().unwrap_or_default();
        let meant = self
            .suggestion
            .or_else(|| parse_network(first).ok().map(network_text));
        Self {
            problem: self.problem,
            suggestion: meant.map(|network| format!("{network} {day}")),
        }
    }
}

impl IpRule {
    /// Of the note, in characters.
    pub const MAX_NOTE: u32 = 100;

    /// `address` or `address/prefix`, the last day as `2026-12-31` if it has one, and a note after the first `#`.
    pub(super) fn parse(line: &str) -> Result<Self, Refusal> {
        let (entry, note) = line.split_once('#').unwrap_or((line, ""));
        let (address, end) = end::split_off(entry.trim());
        let until = end.map(end::parse).transpose();
        let network = parse_network(address).map_err(|refusal| match &until {
            Ok(Some(day)) => refusal.until(address, *day),
            _ => refusal,
        })?;
        let until = until.map_err(|meant| Refusal {
            problem: IpLineProblem::DayForm,
            suggestion: meant.map(|day| entry_text(network, Some(day))),
        })?;
        let note = parse_note(note)?;
        Ok(Self {
            network,
            until,
            note,
        })
    }

    #[must_use]
    pub const fn network(&self) -> IpNetwork {
        self.network
    }

    /// Its last day, in the organization's time zone; afterwards it lets nobody in.
    #[must_use]
    pub const fn until(&self) -> Option<Day> {
        self.until
    }

    #[must_use]
    pub fn holds_on(&self, today: Day) -> bool {
        self.until.is_none_or(|until| today <= until)
    }

    /// A single address without its prefix.
    #[must_use]
    pub fn network_text(&self) -> String {
        network_text(self.network)
    }

    #[must_use]
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Whether `address` is of its network, ended or not; it may be IPv4-mapped.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        self.network.contains(address.to_canonical())
    }
}

/// What follows `#`, if there is anything to be seen.
pub(super) fn parse_note(typed: &str) -> Result<Option<String>, Refusal> {
    let note = text::clean(typed);
    if !text::has_visible(&note) {
        Ok(None)
    } else if note.chars().any(text::is_forbidden) {
        Err(Refusal::plain(IpLineProblem::NoteForbiddenCharacters))
    } else if text::length(&note) > IpRule::MAX_NOTE {
        Err(Refusal::plain(IpLineProblem::NoteTooLong))
    } else {
        Ok(Some(note))
    }
}

impl fmt::Display for IpRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&entry_text(self.network, self.until))?;
        self.note
            .iter()
            .try_for_each(|note| write!(formatter, " # {note}"))
    }
}

fn entry_text(network: IpNetwork, until: Option<Day>) -> String {
    let network = network_text(network);
    until.map_or(network.clone(), |day| format!("{network} {day}"))
}

/// A single address without its prefix.
fn network_text(network: IpNetwork) -> String {
    if network.prefix() == full_prefix(network.ip()) {
        network.ip().to_string()
    } else {
        network.to_string()
    }
}

const fn full_prefix(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

/// `network` with its host bits cleared.
fn masked(network: IpNetwork) -> Option<IpNetwork> {
    IpNetwork::new(network.network(), network.prefix()).ok()
}

fn parse_network(typed: &str) -> Result<IpNetwork, Refusal> {
    let network = read_network(typed).ok_or_else(|| Refusal {
        problem: IpLineProblem::NotAnAddress,
        suggestion: suggestion::network_meant_by(typed).map(network_text),
    })?;
    // Nobody types 0.0.0.0 for a host: as one it would match no visitor and lock all out.
    if network.prefix() == 0 || network.ip().is_unspecified() && is_single(network) {
        return Err(Refusal::plain(IpLineProblem::WholeInternet));
    }
    if network.ip() != network.network() {
        let suggestion = masked(network).map(network_text);
        return Err(Refusal {
            problem: IpLineProblem::HostBitsSet,
            suggestion,
        });
    }
    Ok(network)
}

fn is_single(network: IpNetwork) -> bool {
    network.prefix() == full_prefix(network.ip())
}

/// Strict: no leading zeros, no zone, a prefix of digits; host bits are not looked at.
fn read_network(typed: &str) -> Option<IpNetwork> {
    let (address, prefix) = match typed.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (typed, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let prefix = prefix.map_or(Some(full_prefix(address)), read_prefix)?;
    canonical_network(address, prefix)
}

fn read_prefix(typed: &str) -> Option<u8> {
    let is_plain = typed == "0" || !typed.starts_with(['0', '+']);
    typed.parse().ok().filter(|_| is_plain)
}

/// IPv4-mapped networks as IPv4; `None` when the prefix does not fit the address.
fn canonical_network(address: IpAddr, prefix: u8) -> Option<IpNetwork> {
    const MAPPED_BITS: u8 = 96;
    let mapped = match address {
        IpAddr::V6(address) => Ipv6Addr::to_ipv4_mapped(&address),
        IpAddr::V4(_) => None,
    };
    match mapped {
        Some(address) => IpNetwork::new(address.into(), prefix.checked_sub(MAPPED_BITS)?).ok(),
        None => IpNetwork::new(address, prefix).ok(),
    }
}
