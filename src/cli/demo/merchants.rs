//! Merchants by rule: each is of a region, with a trade, a name, an address and a phone that fit.

use std::collections::HashMap;
use std::time::Duration;

use super::random::Random;
use super::words::{REGIONS, Region, StreetLine};
use crate::access::Overrides;
use crate::cli::output::Failure;
use crate::clock::{self, Moment};
use crate::merchants::{
    AccessRules, Exemption, ExemptionReason, MerchantStatus, NewMerchant, Past,
};
use crate::text::Language;
use crate::values::{
    Address, AddressField, AddressParts, BusinessName, Day, EmailAddress, EmailList, FieldError,
    IpAllowList, LevelId, LocationId, PhoneNumber,
};

/// Why a merchant may come from anywhere; the last gives no reason, as before reasons were asked for.
const EXEMPTIONS: [&str; 4] = [
    "Market stall, no fixed line",
    "Changes its provider this month",
    "Sells from a van",
    "",
];

/// A merchant of the demo, and what has become of it.
pub struct DemoMerchant {
    pub new: NewMerchant,
    pub past: Past,
}

/// What an organization has for its merchants: locations with the country that they lie in, and levels.
pub struct Offer {
    pub locations: Vec<(&'static str, LocationId)>,
    pub levels: Vec<LevelId>,
}

/// Makes one merchant after the other, no two with the same e-mail.
pub struct Maker {
    random: Random,
    /// How many shops have this sign already.
    signs: HashMap<String, u32>,
}

/// What a shop is called, and under which name it is on the net.
struct Sign {
    name: String,
    domain: String,
}

impl Maker {
    pub fn new(seed: u64) -> Self {
        Self {
            random: Random::new(seed),
            signs: HashMap::new(),
        }
    }

    /// The next merchant, of any region.
    ///
    /// # Errors
    /// When the word lists make a value that our own types refuse: a fault of the lists.
    pub fn next(&mut self, offer: &Offer) -> Result<DemoMerchant, Failure> {
        let region = self.random.pick(&REGIONS);
        self.merchant(region.ok_or_else(|| fault("regions"))?, offer)
    }

    /// The next merchant of this country.
    ///
    /// # Errors
    /// As [`Maker::next`].
    pub fn next_of(&mut self, country: &str, offer: &Offer) -> Result<DemoMerchant, Failure> {
        let region = REGIONS.iter().find(|region| region.country == country);
        self.merchant(region.ok_or_else(|| fault("regions"))?, offer)
    }

    fn merchant(&mut self, region: &Region, offer: &Offer) -> Result<DemoMerchant, Failure> {
        let city = self.random.pick(region.cities).copied().unwrap_or_default();
        let sign = self.sign(region, city.0);
        let random = &mut self.random;
        let mailbox = random.pick(&region.mailboxes).copied().unwrap_or_default();
        let contact = if random.one_in(3) {
            format!("{}@{}", region.invoices, sign.domain)
        } else {
            String::new()
        };
        let new = NewMerchant {
            business_name: BusinessName::parse(&sign.name).map_err(|_refused| fault(&sign.name))?,
            login_email: EmailAddress::parse(&format!("{mailbox}@{}", sign.domain))
                .map_err(|_refused| fault(&sign.domain))?,
            contact_emails: EmailList::parse(&contact).map_err(|_refused| fault(&contact))?,
            address: address(random, region, city).map_err(|_refused| fault(city.0))?,
            phone: Some(phone(random, region)?),
            platform_language: Language::parse_stored(region.language).unwrap_or_default(),
            access: access(random, region, offer).ok_or_else(|| fault("locations"))?,
            overrides: Overrides::default(),
        };
        Ok(DemoMerchant {
            new,
            past: past(random),
        })
    }

    /// The first shop of a name has it alone; the next add their city, those after also a number.
    fn sign(&mut self, region: &Region, city: &str) -> Sign {
        let trade = self.random.pick(region.trades).copied().unwrap_or_default();
        let name = self.random.pick(region.names).copied().unwrap_or_default();
        let alone = (region.sign)(trade.0, name.0);
        let with_city = format!("{alone} {city}");
        let earlier = count(&mut self.signs, &alone);
        let shown = match earlier {
            0 => alone,
            _ => match count(&mut self.signs, &with_city) {
                0 => with_city,
                more => format!("{with_city} {}", more + 1),
            },
        };
        let slug = (region.sign)(trade.1, name.1).replace(' ', "-");
        let domain = match earlier {
            0 => format!("{slug}.example"),
            more => format!("{slug}-{}.example", more + 1),
        };
        Sign {
            name: shown,
            domain,
        }
    }
}

/// How often `key` came before, this time not counted.
fn count(counts: &mut HashMap<String, u32>, key: &str) -> u32 {
    let number = counts.entry(key.to_owned()).or_default();
    *number += 1;
    *number - 1
}

fn fault(what: &str) -> Failure {
    Failure(format!(
        "a demo merchant's {what} is not valid: this is a fault of the program"
    ))
}

/// Not every number of the pattern is given out: then the next one is tried.
fn phone(random: &mut Random, region: &Region) -> Result<PhoneNumber, Failure> {
    (0..50)
        .find_map(|_| PhoneNumber::parse(&random.digits(region.phone), None).ok())
        .ok_or_else(|| fault(region.phone))
}

fn address(
    random: &mut Random,
    region: &Region,
    (city, postal_code, part): (&str, &str, &str),
) -> Result<Address, Vec<(AddressField, FieldError)>> {
    let street = random.pick(region.streets).copied().unwrap_or_default();
    let house = random.below(180) + 1;
    let (line1, city) = match region.line {
        StreetLine::NumberFirst => (format!("{house} {street}"), city),
        StreetLine::NumberLast => (format!("{street} {house}"), city),
        StreetLine::CityStreetNumber => (format!("{city}{street}{house}"), ""),
    };
    Address::parse(AddressParts {
        country: region.country,
        line1: &line1,
        line2: "",
        city,
        region: part,
        postal_code,
    })
}

/// Most have what lies in their country; one in six also a place elsewhere.
fn access(random: &mut Random, region: &Region, offer: &Offer) -> Option<AccessRules> {
    let near: Vec<LocationId> = offer
        .locations
        .iter()
        .filter(|(country, _)| *country == region.country)
        .map(|(_, id)| *id)
        .collect();
    let default_location_id = *random.pick(&near)?;
    let mut location_ids = vec![default_location_id, *random.pick(&near)?];
    if random.one_in(6) {
        location_ids.push(random.pick(&offer.locations)?.1);
    }
    location_ids.sort();
    location_ids.dedup();
    let list = if random.one_in(8) {
        list(random, region)
    } else {
        String::new()
    };
    Some(AccessRules {
        level_id: *random.pick(&offer.levels)?,
        location_ids,
        default_location_id,
        exemption: exemption(random, &list),
        ip_allow_list: IpAllowList::parse(&list).ok()?,
        api_access: random.one_in(3),
        chat_access: !random.one_in(3),
    })
}

/// Some of those without a list, most of them with a reason and for a time.
fn exemption(random: &mut Random, list: &str) -> Option<Exemption> {
    if !list.is_empty() || !random.one_in(12) {
        return None;
    }
    let days = Duration::from_hours(24 * u64::from(random.below(60) + 1));
    let end = random.one_in(2).then(|| clock::now().plus(days));
    let reason = random.pick(&EXEMPTIONS).copied().unwrap_or_default();
    Some(Exemption {
        reason: ExemptionReason::parse(reason).ok(),
        until: end.map(|end| Day::at(end, "UTC")),
    })
}

/// Its till; some also have a network for some weeks, which may be over.
fn list(random: &mut Random, region: &Region) -> String {
    let till = random.below(200) + 10;
    let mut list = format!("203.0.113.{till} # {}", region.till);
    if random.one_in(3) {
        let now = clock::now();
        let weeks = Duration::from_hours(u64::from(random.below(8) + 1) * 7 * 24);
        let end = if random.one_in(2) {
            now.minus(weeks)
        } else {
            now.plus(weeks)
        };
        let end = Day::at(end, "UTC");
        list = format!("{list}\n198.51.100.{till} {end}");
    }
    list
}

/// Added within the last two years; three in four have signed in within the last two months.
fn past(random: &mut Random) -> Past {
    let now = clock::now();
    let age = Duration::from_mins(u64::from(random.below(700 * 24 * 60)));
    let seen = Duration::from_mins(u64::from(random.below(60 * 24 * 60)));
    Past {
        status: match random.below(20) {
            0 => MerchantStatus::Suspended,
            1 => MerchantStatus::Archived,
            _ => MerchantStatus::Active,
        },
        created_at: now.minus(age),
        last_sign_in_at: if random.one_in(4) {
            Moment::EPOCH
        } else {
            now.minus(seen.min(age))
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn offer() -> Offer {
        Offer {
            locations: REGIONS
                .iter()
                .map(|region| (region.country, LocationId::new()))
                .collect(),
            levels: vec![LevelId::new()],
        }
    }

    #[test]
    fn every_merchant_that_the_lists_can_make_is_one_that_a_form_would_take() {
        let (mut maker, offer) = (Maker::new(7), offer());
        let mut emails = HashSet::new();
        for _ in 0..5000 {
            let made = maker.next(&offer).map_err(|failure| failure.0).unwrap();
            let email = made.new.login_email.as_str().to_owned();
            assert!(emails.insert(email.clone()), "{email} is there twice");
        }
    }

    #[test]
    fn the_same_seed_makes_the_same_merchants() {
        let names = |seed| {
            let (mut maker, offer) = (Maker::new(seed), offer());
            (0..20)
                .map(|_| maker.next(&offer).unwrap().new.business_name)
                .collect::<Vec<_>>()
        };
        assert_eq!(names(3), names(3));
        assert_ne!(names(3), names(4));
    }
}
