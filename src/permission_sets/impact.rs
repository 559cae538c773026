//! Who gains and who loses what: counted and named before it is done.

use super::kind::{Kind, SetId};
use super::model::PermissionSet;
use crate::access::{Permission, Permissions, Staff};
use crate::forms::digest_of;

/// Who holds a set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holders {
    /// Archived merchants apart.
    pub count: u32,
    /// The first of them by name, at most [`Holders::NAMED`].
    pub names: Vec<String>,
    /// Archived merchants: they would have it again once restored.
    pub archived: u32,
    /// People whom merchants invited, each with a level of their own.
    pub colleagues: u32,
}

impl Holders {
    /// How many are named.
    pub const NAMED: i64 = 10;

    /// Those who are not named.
    #[must_use]
    pub fn others(&self) -> u32 {
        let named = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.count.saturating_sub(named)
    }

    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.count == 0 && self.archived == 0 && self.colleagues == 0
    }
}

/// What a change does to the people who hold a set.
#[derive(Clone, Debug)]
pub struct Impact<K: Kind> {
    pub set: PermissionSet<K>,
    /// Of a retirement: where its holders go.
    pub to: Option<PermissionSet<K>>,
    pub gained: Permissions<K::Permission>,
    pub lost: Permissions<K::Permission>,
    /// Whether they have to sign in with a second factor from now on.
    pub second_factor: Demand,
    pub holders: Holders,
    /// Those of them for whom nothing changes, as exceptions of their own decide.
    pub unaffected: u32,
}

/// What a change asks of its holders when they sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    AsBefore,
    Begins,
    /// And whoever makes the change is one of them.
    BeginsForOneself,
    Ends,
}

impl<K: Kind> Impact<K> {
    /// Of other permissions for the same people.
    #[must_use]
    pub fn of_change(
        before: &PermissionSet<K>,
        after: &PermissionSet<K>,
        holders: Holders,
    ) -> Self {
        Self {
            set: before.clone(),
            to: None,
            gained: after.permissions.without(before.permissions),
            lost: before.permissions.without(after.permissions),
            second_factor: match (before.second_factor_required, after.second_factor_required) {
                (false, true) => Demand::Begins,
                (true, false) => Demand::Ends,
                (true, true) | (false, false) => Demand::AsBefore,
            },
            holders,
            unaffected: 0,
        }
    }

    /// Less those for whom nothing changes.
    #[must_use]
    pub fn apart_from(self, unaffected: u32) -> Self {
        Self { unaffected, ..self }
    }

    /// Of another set for the same people.
    #[must_use]
    pub fn of_move(from: &PermissionSet<K>, to: &PermissionSet<K>, holders: Holders) -> Self {
        Self {
            to: Some(to.clone()),
            ..Self::of_change(from, to, holders)
        }
    }

    /// Told to this person, who may hold the set themselves: an id of a role is no level's.
    #[must_use]
    pub fn seen_by(mut self, staff: &Staff) -> Self {
        if self.second_factor == Demand::Begins && staff.role_id.as_uuid() == self.set.id.uuid() {
            self.second_factor = Demand::BeginsForOneself;
        }
        self
    }

    /// Whether anybody notices.
    #[must_use]
    pub fn is_felt(&self) -> bool {
        let concerns = self.to.is_some()
            || !self.gained.is_empty()
            || !self.lost.is_empty()
            || self.second_factor != Demand::AsBefore;
        concerns && (self.holders.count > 0 || self.holders.colleagues > 0)
    }

    /// Stands for exactly this: other permissions or other people give another.
    #[must_use]
    pub fn digest(&self) -> String {
        let to = self.to.as_ref().map(|to| to.id.to_string());
        let mut parts = vec![
            self.set.id.to_string(),
            to.unwrap_or_default(),
            names(self.gained),
            names(self.lost),
            format!("{:?}", self.second_factor),
            self.holders.count.to_string(),
            self.holders.colleagues.to_string(),
            self.unaffected.to_string(),
        ];
        parts.extend(self.holders.names.iter().cloned());
        digest_of(&parts)
    }
}

fn names<P: Permission>(permissions: Permissions<P>) -> String {
    permissions.stored()
}
