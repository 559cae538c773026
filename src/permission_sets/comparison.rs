//! Two sets side by side: what only one of them holds, what both hold, what neither holds.

use super::kind::Kind;
use super::model::PermissionSet;
use crate::access::Permission;

/// The permissions of two sets, sorted by who holds them.
pub struct Comparison<K: Kind> {
    /// Held by one of the two, with whether it is the first.
    pub different: Vec<K::Permission>,
    pub both: Vec<K::Permission>,
    pub neither: Vec<K::Permission>,
}

impl<K: Kind> Comparison<K> {
    #[must_use]
    pub fn new(one: &PermissionSet<K>, other: &PermissionSet<K>) -> Self {
        let (a, b) = (one.permissions, other.permissions);
        let those = |first: bool, second: bool| {
            let every = K::Permission::ALL.iter().copied();
            every
                .filter(|one| (a.has(*one), b.has(*one)) == (first, second))
                .collect::<Vec<_>>()
        };
        let every = K::Permission::ALL.iter().copied();
        Self {
            different: every.filter(|one| a.has(*one) != b.has(*one)).collect(),
            both: those(true, true),
            neither: those(false, false),
        }
    }
}
