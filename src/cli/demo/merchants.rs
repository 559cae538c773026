//! Merchants by rule: each is of a region, with a trade, a name, an address and a phone that fit.

use std::time::Duration;

use super::random::Random;
use super::words::{REGIONS, Region};
use crate::cli::output::Failure;
use crate::clock::{self, Moment};
use crate::merchants::{AccessRules, MerchantStatus, NewMerchant};
use crate::text::Language;
use crate::values::{
    Address, AddressParts, BusinessName, EmailAddress, EmailList, IpAllowList, LevelId, LocationId,
    PhoneNumber,
};

/// A merchant of the demo, and what has become of it.
pub struct DemoMerchant {
    pub new: NewMerchant,
    pub status: MerchantStatus,
    pub created_at: Moment,
    pub last_sign_in_at: Moment,
}

/// Merchant number `number` (from 0) of an organization with these locations and levels.
///
/// # Errors
/// When the word lists make a value that our own types refuse: a fault of the lists.
pub fn merchant(
    random: &mut Random,
    number: u32,
    locations: &[LocationId],
    levels: &[LevelId],
) -> Result<DemoMerchant, Failure> {
    let region = random
        .pick(&REGIONS)
        .ok_or_else(|| fault("regions", number))?;
    let business_name = business_name(random, region, number);
    let email = format!(
        "contact{number}@shop{}.example.{}",
        number % 97,
        region.domain
    );
    let address = address(random, region);
    // Not every number of the pattern is given out: the next one is.
    let phone = (0..50).find_map(|_| PhoneNumber::parse(&random.digits(region.phone), None).ok());
    let age = minutes(random.below(700 * 24 * 60));
    let seen = minutes(random.below(60 * 24 * 60));
    let new = NewMerchant {
        business_name: BusinessName::parse(&business_name)
            .map_err(|_refused| fault("name", number))?,
        login_email: EmailAddress::parse(&email).map_err(|_refused| fault("e-mail", number))?,
        contact_emails: EmailList::parse("").map_err(|_refused| fault("e-mails", number))?,
        address: address.map_err(|_refused| fault(region.country, number))?,
        phone: Some(phone.ok_or_else(|| fault(region.phone, number))?),
        platform_language: Language::parse_stored(region.language).unwrap_or_default(),
        access: access(random, locations, levels).ok_or_else(|| fault("locations", number))?,
    };
    let now = clock::now();
    Ok(DemoMerchant {
        new,
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
    })
}

fn business_name(random: &mut Random, region: &Region, number: u32) -> String {
    let trade = random.pick(region.trades).copied().unwrap_or_default();
    let name = random.pick(region.names).copied().unwrap_or_default();
    // Past the first hundreds the lists would repeat: a number of the street tells branches apart.
    match number / 200 {
        0 => format!("{trade} {name}"),
        more => format!("{trade} {name} {}", more + 1),
    }
}

fn minutes(count: u32) -> Duration {
    Duration::from_secs(u64::from(count) * 60)
}

fn fault(what: &str, number: u32) -> Failure {
    Failure(format!(
        "demo merchant {number}: {what} is not valid: this is a fault of the program"
    ))
}

fn address(
    random: &mut Random,
    region: &Region,
) -> Result<Address, Vec<(crate::values::AddressField, crate::values::FieldError)>> {
    let (city, postal_code, part) = random.pick(region.cities).copied().unwrap_or_default();
    let street = random.pick(region.streets).copied().unwrap_or_default();
    let line1 = format!("{} {street}", random.below(180) + 1);
    Address::parse(AddressParts {
        country: region.country,
        line1: &line1,
        line2: "",
        city,
        region: part,
        postal_code,
    })
}

fn access(
    random: &mut Random,
    locations: &[LocationId],
    levels: &[LevelId],
) -> Option<AccessRules> {
    let default_location_id = *random.pick(locations)?;
    let mut location_ids = vec![default_location_id, *random.pick(locations)?];
    location_ids.sort();
    location_ids.dedup();
    let list = if random.one_in(8) {
        random.digits("203.0.113.1# # till")
    } else {
        String::new()
    };
    Some(AccessRules {
        level_id: *random.pick(levels)?,
        location_ids,
        default_location_id,
        ip_exempt: random.one_in(12),
        ip_allow_list: IpAllowList::parse(&list.replace("1# #", "10 #")).unwrap_or_default(),
        api_access: random.one_in(3),
        chat_access: !random.one_in(3),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_merchant_that_the_lists_can_make_is_one_that_a_form_would_take() {
        let mut random = Random::new(7);
        let (locations, levels) = ([LocationId::new()], [LevelId::new()]);
        for number in 0..2000 {
            let made = merchant(&mut random, number, &locations, &levels);
            assert!(made.is_ok(), "{:?}", made.err());
        }
    }

    #[test]
    fn the_same_seed_makes_the_same_merchants() {
        let names = |seed| {
            let mut random = Random::new(seed);
            let (locations, levels) = ([LocationId::new()], [LevelId::new()]);
            (0..20)
                .map(|number| {
                    merchant(&mut random, number, &locations, &levels)
                        .unwrap()
                        .new
                        .business_name
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(names(3), names(3));
        assert_ne!(names(3), names(4));
    }
}
