//! What a change of a merchant's access does to its people: what they gain and what they lose, whatever led to it (another
//! level, an override, a switch).

use crate::access::{MerchantPermission, Overrides, Permissions, Rights, Staff};
use crate::db::{AnyConnection, DbResult};
use crate::forms::digest_of;
use crate::levels::{self, Level};
use crate::locations::{self, LocationChoice};
use crate::merchants::model::{AccessRules, Merchant, NewMerchant};
use crate::values::{Day, IpAllowList, IpRule, LocationId, MerchantId};

/// What became of a switch that is not as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switched {
    On,
    Off,
}

impl Switched {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

/// Counts of jobs and of API keys join here, with the locations and the API that they go by.
#[derive(Clone, Debug)]
pub struct Difference {
    merchant: MerchantId,
    /// As they count today, the switch for the API included.
    pub gained: Permissions<MerchantPermission>,
    pub lost: Permissions<MerchantPermission>,
    pub locations_gained: Vec<LocationChoice>,
    pub locations_lost: Vec<LocationChoice>,
    pub exemption: Option<Switched>,
    /// Networks of its own list, without their notes.
    pub networks_gained: Vec<String>,
    pub networks_lost: Vec<String>,
    pub api: Option<Switched>,
    pub chat: Option<Switched>,
}

impl Difference {
    /// Between the merchant as it is stored and as it would be.
    ///
    /// # Errors
    /// Those of the queries.
    pub fn between(
        conn: &mut AnyConnection,
        staff: &Staff,
        before: &Merchant,
        after: &NewMerchant,
    ) -> DbResult<Self> {
        let (then, now) = (&before.current, after);
        let levels = levels::all(conn, &staff.scope)?;
        let today = staff.today();
        let had = effective(&levels, (&then.access, &then.overrides), today);
        let has = effective(&levels, (&now.access, &now.overrides), today);
        let (old, new) = (&then.access, &now.access);
        let gained = missing_from(&old.location_ids, &new.location_ids);
        let lost = missing_from(&new.location_ids, &old.location_ids);
        let (old_list, new_list) = (&old.ip_allow_list, &new.ip_allow_list);
        Ok(Self {
            merchant: before.id,
            gained: has.without(had),
            lost: had.without(has),
            locations_gained: locations::by_ids(conn, &staff.scope, &gained)?,
            locations_lost: locations::by_ids(conn, &staff.scope, &lost)?,
            exemption: switched([old, new].map(|rules| is_exempt(rules, today))),
            networks_gained: networks_beyond(old_list, new_list),
            networks_lost: networks_beyond(new_list, old_list),
            api: switched([old.api_access, new.api_access]),
            chat: switched([old.chat_access, new.chat_access]),
        })
    }

    /// Whether something is taken from the merchant. A gain alone is what whoever saves it has asked for. Networks do
    /// not count: whom they would have locked out is known, and asked by itself.
    #[must_use]
    pub fn takes(&self) -> bool {
        !self.lost.is_empty()
            || !self.locations_lost.is_empty()
            || [self.api, self.chat].contains(&Some(Switched::Off))
    }

    /// Stands for exactly this change of exactly this merchant.
    #[must_use]
    pub fn digest(&self) -> String {
        let ids = |locations: &[LocationChoice]| {
            let ids: Vec<String> = locations.iter().map(|one| one.id.to_string()).collect();
            ids.join(" ")
        };
        let of = |switched: Option<Switched>| switched.map_or("", Switched::as_str).to_owned();
        digest_of(&[
            self.merchant.to_string(),
            self.gained.stored(),
            self.lost.stored(),
            ids(&self.locations_gained),
            ids(&self.locations_lost),
            of(self.exemption),
            self.networks_gained.join(" "),
            self.networks_lost.join(" "),
            of(self.api),
            of(self.chat),
        ])
    }
}

/// What these rules let a merchant do today.
fn effective(
    levels: &[Level],
    (access, overrides): (&AccessRules, &Overrides),
    today: Day,
) -> Permissions<MerchantPermission> {
    let level = levels.iter().find(|one| one.id == access.level_id);
    let rights = Rights {
        level: level.map_or_else(|| Permissions::of(&[]), |one| one.permissions),
        overrides: overrides.clone(),
        api_access: access.api_access,
    };
    rights.effective(today)
}

fn is_exempt(rules: &AccessRules, today: Day) -> bool {
    let exemption = rules.exemption.as_ref();
    exemption.is_some_and(|one| one.holds_on(today))
}

fn missing_from(known: &[LocationId], wanted: &[LocationId]) -> Vec<LocationId> {
    let missing = wanted.iter().filter(|id| !known.contains(id));
    missing.copied().collect()
}

/// Those of `list` that `other` has not.
fn networks_beyond(other: &IpAllowList, list: &IpAllowList) -> Vec<String> {
    let is_known = |network| other.rules().any(|rule| rule.network() == network);
    list.rules()
        .map(IpRule::network)
        .filter(|network| !is_known(*network))
        .map(|network| network.to_string())
        .collect()
}

/// Of before and after.
fn switched(states: [bool; 2]) -> Option<Switched> {
    match states {
        [false, true] => Some(Switched::On),
        [true, false] => Some(Switched::Off),
        _ => None,
    }
}
