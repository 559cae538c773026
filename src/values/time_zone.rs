//! Time zones by their IANA name.

use std::{fmt, sync::OnceLock};

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::values::{CountryCode, FieldError};

/// The name of a zone that this program knows, as the IANA database spells it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeZoneName(String);

impl TimeZoneName {
    /// # Errors
    /// `Required`, `TimeZoneUnknown`.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(FieldError::Required);
        }
        let zone = database()
            .get(typed)
            .map_err(|_unknown| FieldError::TimeZoneUnknown)?;
        let name = zone.iana_name().ok_or(FieldError::TimeZoneUnknown)?;
        Ok(Self(name.to_owned()))
    }

    /// The names to choose from, sorted: those of places and `UTC`, without obsolete spellings
    /// (which `parse` still takes).
    pub fn all() -> impl Iterator<Item = &'static str> {
        static NAMES: OnceLock<Vec<String>> = OnceLock::new();
        let names = NAMES.get_or_init(|| {
            let available = database().available().map(|name| name.as_str().to_owned());
            let mut names: Vec<String> = available.filter(|name| is_offered(name)).collect();
            names.sort_unstable();
            names
        });
        names.iter().map(String::as_str)
    }

    /// The zone that most people of a country live in; none for Antarctica.
    #[must_use]
    pub fn of_country(country: CountryCode) -> Option<Self> {
        let mut lines = include_str!("country_zones.tsv").lines();
        let zone =
            lines.find_map(|line| line.strip_prefix(country.as_str())?.strip_prefix('\t'))?;
        Self::parse(zone).ok()
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn zone(&self) -> TimeZone {
        database().get(&self.0).unwrap_or(TimeZone::UTC)
    }
}

impl fmt::Display for TimeZoneName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The one built in, not the system's: every node must know the same zones.
fn database() -> &'static TimeZoneDatabase {
    static DATABASE: OnceLock<TimeZoneDatabase> = OnceLock::new();
    DATABASE.get_or_init(TimeZoneDatabase::bundled)
}

const PARTS_OF_THE_WORLD: [&str; 9] = [
    "Africa/",
    "America/",
    "Antarctica/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
];

fn is_offered(name: &str) -> bool {
    let is_place = PARTS_OF_THE_WORLD.iter().any(|part| name.starts_with(part));
    name == "UTC" || (is_place && OBSOLETE.split(' ').all(|old| old != name))
}

/// From the IANA file `backward`: names that have a newer spelling in the same list.
const OBSOLETE: &str = "\
    Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia America/Atka \
    America/Buenos_Aires America/Catamarca America/Coral_Harbour America/Cordoba \
    America/Ensenada America/Fort_Wayne America/Godthab America/Indianapolis America/Jujuy \
    America/Knox_IN America/Louisville America/Mendoza America/Montreal America/Nipigon \
    America/Pangnirtung America/Porto_Acre America/Rainy_River America/Rosario \
    America/Santa_Isabel America/Shiprock America/Thunder_Bay America/Virgin America/Yellowknife \
    Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta Asia/Choibalsan Asia/Chongqing \
    Asia/Chungking Asia/Dacca Asia/Harbin Asia/Istanbul Asia/Kashgar Asia/Katmandu Asia/Macao \
    Asia/Rangoon Asia/Saigon Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator \
    Atlantic/Faeroe Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie \
    Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South \
    Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Europe/Belfast \
    Europe/Kiev Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye \
    Pacific/Enderbury Pacific/Johnston Pacific/Ponape Pacific/Samoa Pacific/Truk Pacific/Yap";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inhabited_country_has_a_zone_that_is_offered() {
        for country in CountryCode::all() {
            let zone = TimeZoneName::of_country(country);
            let is_offered =
                zone.is_some_and(|zone| TimeZoneName::all().any(|one| one == zone.as_str()));
            assert!(is_offered || country.as_str() == "AQ", "{country}");
        }
        let of = |code| TimeZoneName::of_country(CountryCode::parse(code).expect(code));
        assert_eq!(of("FR"), TimeZoneName::parse("Europe/Paris").ok());
        assert_eq!(of("US"), TimeZoneName::parse("America/New_York").ok());
    }

    #[test]
    fn every_name_offered_is_taken_as_it_is() {
        for name in TimeZoneName::all() {
            assert_eq!(TimeZoneName::parse(name).expect(name).as_str(), name);
        }
        assert!(TimeZoneName::all().count() > 300);
    }

    #[test]
    fn places_of_today_are_offered_and_old_spellings_only_taken() {
        let all: Vec<_> = TimeZoneName::all().collect();
        for name in [
            "Europe/Paris",
            "Africa/Abidjan",
            "Asia/Kolkata",
            "Europe/Kyiv",
            "UTC",
        ] {
            assert!(all.contains(&name), "{name}");
        }
        for name in OBSOLETE.split(' ') {
            assert!(!all.contains(&name));
            assert!(TimeZoneName::parse(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn capitals_are_mended() {
        assert_eq!(
            TimeZoneName::parse(" europe/paris ")
                .expect("zone")
                .as_str(),
            "Europe/Paris"
        );
    }

    #[test]
    fn what_is_no_zone_is_refused() {
        assert_eq!(TimeZoneName::parse(""), Err(FieldError::Required));
        for typed in [
            "Europe/Atlantis",
            "../../etc/passwd",
            "Paris",
            "+02:00",
            "\0",
        ] {
            assert_eq!(
                TimeZoneName::parse(typed),
                Err(FieldError::TimeZoneUnknown),
                "{typed}"
            );
        }
    }
}
