//! Fills an empty database, through the features' own functions.

use std::ops::Range;

use super::merchants::{DemoMerchant, merchant};
use super::people::{MERCHANTS, Person, STAFF, password};
use super::random::Random;
use super::store;
use super::words::{CLOSED, ORGANIZATIONS, REGIONS, Region};
use crate::access::{OrganizationScope, platform_at_the_server};
use crate::accounts::users::{self, Belonging, NewUser, UserRefusal};
use crate::cli::arguments::DemoArguments;
use crate::cli::installation::Installation;
use crate::cli::output::Failure;
use crate::db::{DbError, Tx, Within, migrations};
use crate::levels::{self, Level};
use crate::locations::{self, LocationForm};
use crate::merchants::{self as shops, FirstSignIn, MerchantStatus, Refusal};
use crate::organizations::{self, NewOrganization, OrganizationRefusal, Switch};
use crate::text::Language;
use crate::values::{
    Actor, BusinessName, CountryCode, EmailAddress, IpAllowList, LevelId, LocationId, MerchantId,
    Name, TimeZoneName,
};
use crate::{passwords, staff};

/// Up to so many merchants, each has its entry in the trail.
const WITH_TRAIL: u32 = 1000;
/// Written in one transaction.
const BATCH: u32 = 5000;

/// Whether the trail tells of each merchant.
#[derive(Clone, Copy)]
enum Trail {
    Written,
    LeftOut,
}

impl Trail {
    fn of(merchants: u32) -> Self {
        if merchants <= WITH_TRAIL {
            Self::Written
        } else {
            Self::LeftOut
        }
    }
}

/// An organization with what its merchants need.
struct Ground {
    scope: OrganizationScope,
    locations: Vec<LocationId>,
    levels: Vec<Level>,
}

impl Ground {
    fn level_ids(&self) -> Vec<LevelId> {
        self.levels.iter().map(|level| level.id).collect()
    }
}

fn fault(what: &str, cause: impl std::fmt::Debug) -> Failure {
    Failure(format!(
        "the demo's {what}: {cause:?}: this is a fault of the program"
    ))
}

/// Everything. Returns whom to sign in as.
pub fn fill(
    installation: &Installation,
    arguments: &DemoArguments,
) -> Result<Vec<Person>, Failure> {
    let grounds = grounds(installation, arguments)?;
    let first = grounds
        .first()
        .ok_or_else(|| fault("organizations", "none"))?;
    people(installation, first)?;
    let mut random = Random::new(arguments.seed);
    let trail = Trail::of(arguments.merchants);
    let count = u32::try_from(grounds.len()).unwrap_or(1);
    for (ground, index) in grounds.iter().zip(0..) {
        let numbers = numbers(arguments.merchants, (index, count));
        fill_ground(installation, ground, &mut random, (numbers, trail))?;
    }
    migrations::analyze(&installation.url)?;
    people_again(installation)
}

/// The organizations that share the merchants; beside them one whose module is off.
fn grounds(installation: &Installation, arguments: &DemoArguments) -> Result<Vec<Ground>, Failure> {
    let usual = if arguments.merchants > WITH_TRAIL {
        10
    } else {
        1
    };
    let count = arguments.organizations.unwrap_or(usual).max(1);
    let grounds = ORGANIZATIONS
        .iter()
        .take(usize::try_from(count).unwrap_or(1))
        .map(|name| ground(installation, name, Switch::On))
        .collect::<Result<_, _>>()?;
    ground(installation, CLOSED, Switch::Off)?;
    Ok(grounds)
}

/// Which merchants organization `index` of `count` has; the numbers decide what those are like.
fn numbers(merchants: u32, (index, count): (u32, u32)) -> Range<u32> {
    let share = merchants / count + u32::from(index < merchants % count);
    // The first organization's named merchants count among its own.
    let named = if index == 0 { MERCHANTS.len() } else { 0 };
    let share = share.saturating_sub(u32::try_from(named).unwrap_or_default());
    let begin = index * (merchants / count + 1);
    begin..begin + share
}

fn ground(installation: &Installation, name: &str, switch: Switch) -> Result<Ground, Failure> {
    let new = NewOrganization {
        name: Name::parse(name).map_err(|error| fault("name", error))?,
        language: Language::En,
        country: CountryCode::parse("FR").map_err(|error| fault("country", error))?,
        time_zone: TimeZoneName::parse("Europe/Paris").map_err(|error| fault("zone", error))?,
    };
    let made: Result<Ground, OrganizationRefusal> =
        installation.db.write_now(Within::Platform, |tx| {
            let platform = platform_at_the_server();
            let scope = organizations::create(tx, platform, &Actor::server(), &new)?;
            organizations::set_merchants_module(
                tx,
                platform,
                &Actor::server(),
                scope.organization(),
                switch,
            )?;
            let levels = levels::all(tx, &scope)?;
            Ok(Ground {
                scope,
                locations: Vec::new(),
                levels,
            })
        });
    let mut ground = made.map_err(|error| fault("organization", error))?;
    ground.locations = places(installation, &ground.scope)?;
    Ok(ground)
}

/// Two shops and a warehouse in each of six countries.
fn places(
    installation: &Installation,
    scope: &OrganizationScope,
) -> Result<Vec<LocationId>, Failure> {
    let mut ids = Vec::new();
    for region in &REGIONS {
        for (number, (city, postal_code, part)) in (1..).zip(region.cities.iter().take(3)) {
            let form = place(region, number, (city, postal_code, part));
            let new = form.parse().map_err(|errors| fault("location", errors))?;
            let made: Result<LocationId, locations::Refusal> =
                installation.db.write_now(scope.within(), |tx| {
                    locations::create(tx, scope, &Actor::server(), &new)
                });
            ids.push(made.map_err(|error| fault("location", error))?);
        }
    }
    Ok(ids)
}

fn place(
    region: &Region,
    number: u32,
    (city, postal_code, part): (&str, &str, &str),
) -> LocationForm {
    let kind = if number == 3 { "warehouse" } else { "branch" };
    LocationForm {
        name: format!("{city} {number}"),
        kind: kind.to_owned(),
        reference_id: format!("{}-{number}", region.country),
        address_country: region.country.to_owned(),
        address_line1: format!(
            "{} {}",
            number * 11,
            region.streets.first().copied().unwrap_or_default()
        ),
        address_city: city.to_owned(),
        address_region: part.to_owned(),
        address_postal_code: postal_code.to_owned(),
        time_zone: region.time_zone.to_owned(),
        ..LocationForm::default()
    }
}

fn fill_ground(
    installation: &Installation,
    ground: &Ground,
    random: &mut Random,
    (numbers, trail): (Range<u32>, Trail),
) -> Result<(), Failure> {
    let levels = ground.level_ids();
    let mut number = numbers.start;
    while number < numbers.end {
        let until = (number + BATCH).min(numbers.end);
        let mut batch: Vec<DemoMerchant> = Vec::new();
        for one in number..until {
            batch.push(merchant(random, one, &ground.locations, &levels)?);
        }
        let written: Result<(), Refusal> = installation.db.write_now(ground.scope.within(), |tx| {
            batch
                .iter()
                .try_for_each(|merchant| write(tx, &ground.scope, merchant, trail))
        });
        written.map_err(|error| fault("merchant", error))?;
        number = until;
    }
    Ok(())
}

fn write(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: &DemoMerchant,
    trail: Trail,
) -> Result<(), Refusal> {
    let id = MerchantId::new();
    let new = (id, &merchant.new);
    match trail {
        Trail::Written => shops::add(tx, scope, &Actor::server(), new, FirstSignIn::Invitation)?,
        Trail::LeftOut => shops::write(tx, scope, new, FirstSignIn::Invitation)?,
    };
    Ok(store::age(tx, scope, id, merchant)?)
}

/// The people whose sign-ins are printed, first without password.
fn people(installation: &Installation, ground: &Ground) -> Result<(), Failure> {
    let scope = &ground.scope;
    user(
        installation,
        Belonging::Platform,
        ("Otto Lindqvist", &email("operator")),
    )?;
    for (kind, name, code) in STAFF {
        let role = installation.db.read_now(scope.within(), |conn| {
            staff::role_of_code(conn, scope, code)
        })?;
        let role = role.ok_or_else(|| fault("role", code))?;
        user(
            installation,
            Belonging::Staff(scope.organization(), role),
            (name, &email(kind)),
        )?;
    }
    let mut random = Random::new(11);
    for (number, named) in (0..).zip(MERCHANTS) {
        let made = named_merchant(&mut random, ground, number, named)?;
        let written: Result<(), Refusal> = installation
            .db
            .write_now(scope.within(), |tx| write(tx, scope, &made, Trail::Written));
        written.map_err(|error| fault("merchant", error))?;
    }
    Ok(())
}

/// A merchant that somebody signs in as: by rule, but of this language, level, name and country.
fn named_merchant(
    random: &mut Random,
    ground: &Ground,
    number: u32,
    (language, level, name, country): (&str, &str, &str, &str),
) -> Result<DemoMerchant, Failure> {
    let levels = ground.level_ids();
    let mut made = merchant(random, number, &ground.locations, &levels)?;
    // Of the country that the name is of.
    for _ in 0..200 {
        if made.new.address.country().as_str() == country {
            break;
        }
        made = merchant(random, number, &ground.locations, &levels)?;
    }
    let level = ground.levels.iter().find(|one| one.code == level);
    made.new.business_name = BusinessName::parse(name).map_err(|error| fault("name", error))?;
    made.new.login_email = EmailAddress::parse(&email(&format!("merchant.{language}")))
        .map_err(|error| fault("e-mail", error))?;
    made.new.platform_language = Language::parse_stored(language).unwrap_or_default();
    made.new.access.level_id = level.ok_or_else(|| fault("level", language))?.id;
    made.new.access.ip_allow_list = IpAllowList::default();
    made.new.access.ip_exempt = false;
    made.new.access.chat_access = true;
    made.status = MerchantStatus::Active;
    Ok(made)
}

fn email(who: &str) -> String {
    format!("{who}@demo.example")
}

fn user(
    installation: &Installation,
    belonging: Belonging,
    (name, email): (&str, &str),
) -> Result<(), Failure> {
    let email = EmailAddress::parse(email).map_err(|error| fault("e-mail", error))?;
    let new = NewUser {
        belonging,
        name,
        email: &email,
        language: Language::En,
        password_hash: None,
    };
    let made: Result<_, UserRefusal> = installation
        .db
        .write_now(Within::Platform, |tx| users::create(tx, new));
    made.map(|_user| ()).map_err(|error| fault("user", error))
}

/// Whom to sign in as; their passwords are set to what this installation's key makes of their e-mails.
pub fn people_again(installation: &Installation) -> Result<Vec<Person>, Failure> {
    let organization = ORGANIZATIONS.first().map(|name| (*name).to_owned());
    let person = |kind, who: &str, organization, language, level| {
        let email = email(who);
        Person {
            kind,
            organization,
            password: password(&installation.settings.secret_key, &email),
            email,
            language,
            level,
        }
    };
    let mut people = vec![person("operator", "operator", None, "en", None)];
    for (kind, _, _) in STAFF {
        people.push(person(kind, kind, organization.clone(), "en", None));
    }
    for (language, level, _, _) in MERCHANTS {
        people.push(person(
            "merchant",
            &format!("merchant.{language}"),
            organization.clone(),
            language,
            Some(level),
        ));
    }
    for person in &people {
        let hash = passwords::hash_now(&person.password);
        let set: Result<(), DbError> = installation.db.write_now(Within::Platform, |tx| {
            match store::user_of(tx, &person.email)? {
                Some(user) => users::set_password(tx, user, &hash),
                None => Ok(()),
            }
        });
        set?;
    }
    Ok(people)
}
