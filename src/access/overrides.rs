//! What one merchant may do beside or against its level, and why each of its permissions is there or not.

use serde::{Deserialize, Serialize};

use super::permission::{MerchantPermission, Permission, Permissions};
use crate::values::Day;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    Grant,
    Take,
}

impl Effect {
    /// As the form sends it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Take => "take",
        }
    }

    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        [Self::Grant, Self::Take]
            .into_iter()
            .find(|effect| effect.as_str() == text)
    }
}

crate::values::text::required_line_type! {
    /// Why a merchant may do more or less than its level says.
    OverrideReason, 100
}

/// Grants or takes one permission, until its end if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    pub permission: MerchantPermission,
    pub effect: Effect,
    /// Its last day, in the organization's time zone; afterwards it counts as not there.
    pub until: Option<Day>,
    pub reason: String,
    /// The name of who made it.
    pub by: String,
}

impl Override {
    #[must_use]
    pub fn holds_on(&self, today: Day) -> bool {
        self.until.is_none_or(|until| today <= until)
    }
}

/// At most one for each permission, in the order of the permissions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides(Vec<Override>);

/// As it stands in the merchant's row and in the trail.
#[derive(Serialize, Deserialize)]
struct Stored {
    permission: String,
    effect: Effect,
    until: Option<String>,
    reason: String,
    by: String,
}

impl Overrides {
    #[must_use]
    pub fn of(mut list: Vec<Override>) -> Self {
        list.sort_by_key(|one| one.permission.index());
        list.dedup_by_key(|one| one.permission);
        Self(list)
    }

    #[must_use]
    pub fn on(&self, permission: MerchantPermission) -> Option<&Override> {
        self.0.iter().find(|one| one.permission == permission)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Override> {
        self.0.iter()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Nothing where there are none.
    #[must_use]
    pub fn stored(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let stored: Vec<Stored> = self
            .0
            .iter()
            .map(|one| Stored {
                permission: one.permission.as_str().to_owned(),
                effect: one.effect,
                until: one.until.map(|day| day.to_string()),
                reason: one.reason.clone(),
                by: one.by.clone(),
            })
            .collect();
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads what [`Overrides::stored`] wrote; a permission that this version does not know is passed over. None
    /// for what cannot be read: that must not mean "as the level says".
    #[must_use]
    pub fn parse_stored(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::default());
        }
        let stored: Vec<Stored> = serde_json::from_str(text).ok()?;
        let known = |name: &str| {
            let mut every = MerchantPermission::ALL.iter().copied();
            every.find(|one| one.as_str() == name)
        };
        let mut list = Vec::new();
        for one in stored {
            let until = one.until.map(|day| Day::parse(&day)).transpose().ok()?;
            let Some(permission) = known(&one.permission) else {
                continue;
            };
            list.push(Override {
                permission,
                effect: one.effect,
                until,
                reason: one.reason,
                by: one.by,
            });
        }
        Some(Self::of(list))
    }
}

/// Everything that decides what a merchant's users may do.
#[derive(Clone, Debug)]
pub struct Rights {
    pub level: Permissions<MerchantPermission>,
    pub overrides: Overrides,
    pub api_access: bool,
}

/// Why a merchant has a permission, or has it not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why<'a> {
    ByLevel,
    Granted(&'a Override),
    NotInLevel,
    Taken(&'a Override),
    /// It means nothing without this one, which the merchant has not.
    Needs(MerchantPermission),
    /// All is there but the merchant's switch.
    ApiSwitchedOff,
}

impl Why<'_> {
    #[must_use]
    pub fn is_held(self) -> bool {
        matches!(self, Self::ByLevel | Self::Granted(_))
    }
}

impl Rights {
    /// The one place that decides: pages, menu and guard go by it.
    #[must_use]
    pub fn why(&self, permission: MerchantPermission, today: Day) -> Why<'_> {
        match self.before_the_switch(permission, today) {
            why if why.is_held() && permission.needs_api_access() && !self.api_access => {
                Why::ApiSwitchedOff
            }
            why => why,
        }
    }

    fn before_the_switch(&self, permission: MerchantPermission, today: Day) -> Why<'_> {
        let standing = self.overrides.on(permission);
        let why = match standing.filter(|one| one.holds_on(today)) {
            Some(one) if one.effect == Effect::Take => Why::Taken(one),
            _ if self.level.has(permission) => Why::ByLevel,
            Some(one) => Why::Granted(one),
            None => Why::NotInLevel,
        };
        match permission.needs() {
            Some(need) if why.is_held() && !self.before_the_switch(need, today).is_held() => {
                Why::Needs(need)
            }
            _ => why,
        }
    }

    /// What is held today, the merchant's switch for the API left aside: what needs it asks for it too, so
    /// that whoever is refused hears which of the two is missing.
    #[must_use]
    pub fn permissions(&self, today: Day) -> Permissions<MerchantPermission> {
        let every = MerchantPermission::ALL.iter().copied();
        let held: Vec<_> = every
            .filter(|one| self.before_the_switch(*one, today).is_held())
            .collect();
        Permissions::of(&held)
    }

    /// What is held today with everything that decides, the switch for the API included: what the merchant's people
    /// can really do.
    #[must_use]
    pub fn effective(&self, today: Day) -> Permissions<MerchantPermission> {
        let every = MerchantPermission::ALL.iter().copied();
        let held: Vec<_> = every
            .filter(|one| self.why(*one, today).is_held())
            .collect();
        Permissions::of(&held)
    }

    /// Each permission that an override leaves without what it needs, with that need.
    #[must_use]
    pub fn unmet_needs(&self, today: Day) -> Vec<(MerchantPermission, MerchantPermission)> {
        let every = MerchantPermission::ALL.iter().copied();
        every
            .filter_map(|one| match self.before_the_switch(one, today) {
                Why::Needs(need) => Some((one, need)),
                _ => None,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::MerchantPermission as M;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn made(permission: M, effect: Effect, until: Option<Day>) -> Override {
        Override {
            permission,
            effect,
            until,
            reason: "seasonal shop".to_owned(),
            by: "Ben".to_owned(),
        }
    }

    fn rights(level: &[M], overrides: Vec<Override>) -> Rights {
        Rights {
            level: Permissions::of(level),
            overrides: Overrides::of(overrides),
            api_access: false,
        }
    }

    #[test]
    fn an_override_holds_until_its_end_and_then_counts_as_not_there() {
        let (last, after) = (day("2026-12-03"), day("2026-12-04"));
        let level = [M::ViewJobs, M::CancelJobs];
        let granted = made(M::CreateJobs, Effect::Grant, Some(last));
        let taken = made(M::CancelJobs, Effect::Take, Some(last));
        let rights = rights(&level, vec![taken, granted]);
        assert!(matches!(rights.why(M::CreateJobs, last), Why::Granted(_)));
        assert!(matches!(rights.why(M::CancelJobs, last), Why::Taken(_)));
        let now_held = Permissions::of(&[M::ViewJobs, M::CreateJobs]);
        assert_eq!(rights.permissions(last), now_held);
        assert_eq!(rights.why(M::CreateJobs, after), Why::NotInLevel);
        assert_eq!(rights.why(M::CancelJobs, after), Why::ByLevel);
        assert_eq!(rights.permissions(after), Permissions::of(&level));
    }

    #[test]
    fn what_is_taken_takes_with_it_what_needs_it() {
        let now = day("2026-12-03");
        let level = [M::ViewJobs, M::CreateJobs, M::ImportJobs, M::ViewLocations];
        let rights = rights(&level, vec![made(M::ViewJobs, Effect::Take, None)]);
        assert_eq!(
            rights.permissions(now),
            Permissions::of(&[M::ViewLocations])
        );
        assert_eq!(rights.why(M::CreateJobs, now), Why::Needs(M::ViewJobs));
        let unmet = [(M::CreateJobs, M::ViewJobs), (M::ImportJobs, M::CreateJobs)];
        assert_eq!(rights.unmet_needs(now), unmet);
    }

    #[test]
    fn the_switch_for_the_api_is_asked_last() {
        let now = day("2026-12-03");
        let mut rights = rights(&[M::UseApi], Vec::new());
        assert_eq!(rights.why(M::UseApi, now), Why::ApiSwitchedOff);
        assert_eq!(rights.why(M::ManageKeys, now), Why::NotInLevel);
        rights.api_access = true;
        assert_eq!(rights.why(M::UseApi, now), Why::ByLevel);
    }

    #[test]
    fn overrides_are_read_back_as_they_were_written_and_nonsense_is_not_nothing() {
        let end = Some(day("2026-12-03"));
        let list = vec![
            made(M::UseApi, Effect::Take, None),
            made(M::ViewJobs, Effect::Grant, end),
        ];
        let overrides = Overrides::of(list);
        assert_eq!(
            Overrides::parse_stored(&overrides.stored()),
            Some(overrides)
        );
        assert_eq!(Overrides::parse_stored(""), Some(Overrides::default()));
        assert_eq!(Overrides::parse_stored("nonsense"), None);
    }
}
