//! What may be done, by name; the names are part of the contract.

use std::marker::PhantomData;

/// A right of staff or of merchant users. The two never mix: that is why there are two types.
pub trait Permission: Copy + Eq + 'static {
    const ALL: &'static [Self];
    fn as_str(self) -> &'static str;
    /// Its place in [`Permission::ALL`].
    fn index(self) -> u32;
    /// The permission without which this one means nothing; that one may need another in its turn.
    fn needs(self) -> Option<Self>;
}

macro_rules! permissions {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($variant),+ }

        impl Permission for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            fn index(self) -> u32 {
                Self::ALL.iter().zip(0..).find_map(|(one, index)| (*one == self).then_some(index)).unwrap_or(0)
            }

            fn needs(self) -> Option<Self> {
                self.dependency()
            }
        }
    };
}

permissions! {
    /// What staff may do; held through their role.
    StaffPermission {
        ViewMerchants = "merchants.view",
        ViewLocations = "locations.view",
        ViewJobs = "jobs.view",
        CreateMerchants = "merchants.create",
        EditMerchants = "merchants.edit",
        EditAccess = "merchants.edit_access",
        SuspendMerchants = "merchants.suspend",
        ArchiveMerchants = "merchants.archive",
        ImportMerchants = "merchants.import",
        ExportMerchants = "merchants.export",
        ViewAsMerchant = "merchants.view_as",
        ViewSignIns = "sign_ins.view",
        ManageLocations = "locations.manage",
        AcceptJobs = "jobs.accept",
        EditJobs = "jobs.edit",
        CancelJobs = "jobs.cancel",
        ReportJobs = "jobs.report",
        ReplyInChat = "chat.reply",
        ViewStaff = "staff.view",
        ManageStaff = "staff.manage",
        ManageRoles = "roles.manage",
        ManageLevels = "levels.manage",
        ManageSettings = "settings.manage",
        ManageApi = "api.manage",
        ViewAudit = "audit.view",
    }
}

permissions! {
    /// What a merchant's users may do; held through the merchant's level.
    MerchantPermission {
        ViewJobs = "jobs.view",
        ViewLocations = "locations.view",
        CreateJobs = "jobs.create",
        EditJobs = "jobs.edit",
        EditActions = "actions.edit",
        CancelJobs = "jobs.cancel",
        ImportJobs = "jobs.import",
        SkipStaging = "jobs.skip_staging",
        ViewReports = "reports.view",
        UseApi = "api.use",
        ManageKeys = "api.manage_keys",
        ManageWebhooks = "webhooks.manage",
        ViewMembers = "members.view",
        ManageMembers = "members.manage",
    }
}

impl StaffPermission {
    /// Whether it means nothing while the Merchants module is off.
    #[must_use]
    pub fn is_of_merchants_module(self) -> bool {
        self.as_str().starts_with("merchants.") || self == Self::ManageLevels
    }
}

impl StaffPermission {
    /// Whether an organization needs somebody who holds it and can sign in: else nobody could repair anything.
    #[must_use]
    pub fn is_of_administration(self) -> bool {
        matches!(self, Self::ManageStaff | Self::ManageRoles)
    }
}

impl Permissions<StaffPermission> {
    /// Whether these rights are an administrator's, whatever the role is called: who holds them can give back every
    /// other right.
    #[must_use]
    pub fn administers(self) -> bool {
        let mut needed = StaffPermission::ALL
            .iter()
            .filter(|one| one.is_of_administration());
        needed.all(|one| self.has(*one))
    }
}

impl MerchantPermission {
    /// Whether it means nothing while the merchant's API access is switched off.
    #[must_use]
    pub fn needs_api_access(self) -> bool {
        matches!(self, Self::UseApi | Self::ManageKeys | Self::ManageWebhooks)
    }
}

/// A set of rights, kept as their names with a space between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions<P> {
    bits: u32,
    kind: PhantomData<P>,
}

impl<P: Permission> Permissions<P> {
    #[must_use]
    pub fn of(list: &[P]) -> Self {
        let bits = list
            .iter()
            .fold(0, |bits, permission| bits | (1 << permission.index()));
        Self {
            bits,
            kind: PhantomData,
        }
    }

    /// Reads what [`Permissions::stored`] wrote. A name that this version does not know grants nothing.
    #[must_use]
    pub fn parse_stored(text: &str) -> Self {
        let bits = text
            .split(' ')
            .filter_map(|name| P::ALL.iter().position(|known| known.as_str() == name))
            .fold(0, |bits, place| bits | (1 << place));
        Self {
            bits,
            kind: PhantomData,
        }
    }

    #[must_use]
    pub fn stored(self) -> String {
        self.iter()
            .map(Permission::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[must_use]
    pub fn has(self, permission: P) -> bool {
        self.bits & (1 << permission.index()) != 0
    }

    /// The first of these rights that `limit` lacks: what stands in the way of granting them all.
    #[must_use]
    pub fn beyond(self, limit: Self) -> Option<P> {
        self.iter().find(|permission| !limit.has(*permission))
    }

    /// Those of this set that `others` has not.
    #[must_use]
    pub fn without(self, others: Self) -> Self {
        Self {
            bits: self.bits & !others.bits,
            kind: PhantomData,
        }
    }

    /// Those of this set that `limit` has too.
    #[must_use]
    pub fn within(self, limit: Self) -> Self {
        Self {
            bits: self.bits & limit.bits,
            kind: PhantomData,
        }
    }

    #[must_use]
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Each permission of this set whose need is not in it, with that need.
    #[must_use]
    pub fn unmet_needs(self) -> Vec<(P, P)> {
        self.iter()
            .filter_map(|permission| Some((permission, permission.needs()?)))
            .filter(|(_, need)| !self.has(*need))
            .collect()
    }

    pub fn iter(self) -> impl Iterator<Item = P> {
        P::ALL
            .iter()
            .copied()
            .filter(move |permission| self.has(*permission))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_survives_being_stored() {
        let set = Permissions::of(&[StaffPermission::ViewAudit, StaffPermission::ViewMerchants]);
        assert_eq!(Permissions::parse_stored(&set.stored()), set);
        assert!(set.has(StaffPermission::ViewAudit));
        assert!(!set.has(StaffPermission::ManageRoles));
        assert_eq!(
            Permissions::<StaffPermission>::parse_stored("all root"),
            Permissions::of(&[])
        );
    }

    #[test]
    fn what_is_beyond_a_set_is_the_first_right_that_it_lacks() {
        let (audit, view) = (StaffPermission::ViewAudit, StaffPermission::ViewStaff);
        let both = Permissions::of(&[audit, view]);
        assert_eq!(both.beyond(both), None);
        assert_eq!(both.beyond(Permissions::of(&[view])), Some(audit));
        assert_eq!(Permissions::of(&[]).beyond(both), None);
        assert_eq!(Permissions::of(&[view]).beyond(both), None);
    }
}
