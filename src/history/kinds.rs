//! Which kinds of change are looked for: all, a group of them, or one.

use crate::audit::AuditKind;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindFilter {
    All,
    /// Those whose stored names begin so: all of merchants, all of locations.
    Group(&'static str),
    Only(AuditKind),
}

/// What concerns the installation is in no organization's trail.
const OF_THE_INSTALLATION: &str = "operator";

/// The group of a kind: its stored name up to the dot.
#[must_use]
pub fn group_of(kind: AuditKind) -> &'static str {
    let name = kind.as_str();
    name.split_once('.').map_or(name, |(group, _)| group)
}

/// The groups that an organization's trail can have, in the order of their kinds.
#[must_use]
pub fn groups() -> Vec<&'static str> {
    let mut groups: Vec<&'static str> = Vec::new();
    for kind in AuditKind::ALL {
        let group = group_of(kind);
        if group != OF_THE_INSTALLATION && !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}

/// The kinds of a group.
#[must_use]
pub fn of_group(group: &str) -> Vec<AuditKind> {
    let all = AuditKind::ALL.into_iter();
    all.filter(|kind| group_of(*kind) == group).collect()
}

impl KindFilter {
    /// As it stands in the address; what makes no sense is all.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let group = groups().into_iter().find(|group| *group == text);
        let only = AuditKind::parse_stored(text).map(Self::Only);
        group.map(Self::Group).or(only).unwrap_or(Self::All)
    }

    /// The kinds that it lets through; none for all.
    #[must_use]
    pub fn kinds(self) -> Option<Vec<AuditKind>> {
        match self {
            Self::All => None,
            Self::Group(group) => Some(of_group(group)),
            Self::Only(kind) => Some(vec![kind]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_holds_its_kinds_and_nonsense_is_all() {
        let merchants = KindFilter::parse("merchant").kinds().unwrap_or_default();
        assert!(merchants.contains(&AuditKind::MerchantSuspended));
        assert!(!merchants.contains(&AuditKind::StaffSuspended));
        let one = KindFilter::parse("merchant.suspended");
        assert_eq!(one, KindFilter::Only(AuditKind::MerchantSuspended));
        assert_eq!(KindFilter::parse("operator"), KindFilter::All);
        assert_eq!(KindFilter::parse("merchant.").kinds(), None);
    }
}
