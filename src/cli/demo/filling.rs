//! Fills an empty database, through the features' own functions.

use super::attempts;
use super::merchants::{DemoMerchant, Maker, Offer};
use super::people::{AT_MERCHANTS, COLLEAGUES, MERCHANTS, Person, STAFF, password};
use super::store;
use super::words::{CLOSED, ORGANIZATIONS, Place, REGIONS, Region};
use crate::access::network_entries::{self, EntryPast, Holder};
use crate::access::{OrganizationScope, platform_at_the_server};
use crate::accounts::users::{self, Belonging, NewUser, UserRefusal};
use crate::cli::arguments::DemoArguments;
use crate::cli::installation::Installation;
use crate::cli::output::Failure;
use crate::clock::Moment;
use crate::db::{DbError, DbResult, Tx, Within, migrations};
use crate::levels::{self, Level};
use crate::locations::{self, LocationForm};
use crate::merchants::{self as shops, FirstSignIn, MerchantStatus, NewMerchant, Past, Refusal};
use crate::organizations::{self, NewOrganization, OrganizationRefusal, Switch};
use crate::text::Language;
use crate::values::{
    Actor, ActorKind, BusinessName, CountryCode, EmailAddress, IpAllowList, LocationId, MerchantId,
    Name, TimeZoneName, UserId,
};
use crate::{passwords, roles};

/// Up to so many merchants, each has its entry in the trail.
const WITH_TRAIL: u32 = 1000;
/// Written in one transaction, and each table's rows with one statement.
const BATCH: u32 = 1000;
/// After so many the database learns how its tables have grown, so that PostgreSQL does not keep to plans that it made
/// for empty ones.
const FIRST: u32 = 500;

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

/// An organization with what its merchants need, and who adds them.
struct Ground {
    scope: OrganizationScope,
    offer: Offer,
    levels: Vec<Level>,
    actor: Actor,
    /// Of the merchants that have been there: nobody knows the password.
    password_hash: String,
}

pub fn fault(what: &str, cause: impl std::fmt::Debug) -> Failure {
    Failure(format!(
        "the demo's {what}: {cause:?}: this is a fault of the program"
    ))
}

/// Everything. Returns whom to sign in as.
pub fn fill(
    installation: &Installation,
    arguments: &DemoArguments,
) -> Result<Vec<Person>, Failure> {
    let mut grounds = grounds(installation, arguments)?;
    let first = grounds
        .first_mut()
        .ok_or_else(|| fault("organizations", "none"))?;
    let mut maker = Maker::new(arguments.seed);
    people(installation, first)?;
    colleagues(installation, &first.scope)?;
    named_merchants(installation, first, &mut maker)?;
    at_merchants(installation, first)?;
    let trail = Trail::of(arguments.merchants);
    let count = u32::try_from(grounds.len()).unwrap_or(1);
    for (ground, index) in grounds.iter().zip(0..) {
        let share = share(arguments.merchants, (index, count));
        let first = if index == 0 { share.min(FIRST) } else { 0 };
        if first > 0 {
            fill_ground(installation, ground, &mut maker, (first, trail))?;
            migrations::analyze(&installation.url)?;
        }
        fill_ground(installation, ground, &mut maker, (share - first, trail))?;
    }
    let people = people_again(installation)?;
    if let Some(ground) = grounds.first() {
        attempts::write(installation, &ground.scope, arguments.seed)?;
    }
    migrations::analyze(&installation.url)?;
    Ok(people)
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

/// How many merchants organization `index` of `count` gets. The first one's named merchants count among its own.
fn share(merchants: u32, (index, count): (u32, u32)) -> u32 {
    let share = merchants / count + u32::from(index < merchants % count);
    let named = if index == 0 { MERCHANTS.len() } else { 0 };
    share.saturating_sub(u32::try_from(named).unwrap_or_default())
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
                offer: Offer {
                    locations: Vec::new(),
                    levels: levels.iter().map(|level| level.id).collect(),
                },
                levels,
                actor: Actor::server(),
                password_hash: passwords::hash_now(&password(
                    &installation.settings.secret_key,
                    name,
                )),
            })
        });
    let mut ground = made.map_err(|error| fault("organization", error))?;
    ground.offer.locations = places(installation, &ground.scope)?;
    Ok(ground)
}

/// Two shops and a warehouse in each of six countries.
fn places(
    installation: &Installation,
    scope: &OrganizationScope,
) -> Result<Vec<(&'static str, LocationId)>, Failure> {
    let mut ids = Vec::new();
    for region in &REGIONS {
        for place in &region.places {
            let form = location_form(region, place);
            let new = form.parse().map_err(|errors| fault("location", errors))?;
            let made: Result<LocationId, locations::Refusal> =
                installation.db.write_now(scope.within(), |tx| {
                    locations::create(tx, scope, &Actor::server(), &new)
                });
            let id = made.map_err(|error| fault("location", error))?;
            ids.push((region.country, id));
        }
    }
    Ok(ids)
}

fn location_form(region: &Region, place: &Place) -> LocationForm {
    LocationForm {
        name: place.name.to_owned(),
        kind: place.kind.to_owned(),
        reference_id: place.reference.to_owned(),
        address_country: region.country.to_owned(),
        address_line1: place.street.to_owned(),
        address_city: place.city.to_owned(),
        address_region: place.part.to_owned(),
        address_postal_code: place.postal_code.to_owned(),
        time_zone: region.time_zone.to_owned(),
        ..LocationForm::default()
    }
}

fn fill_ground(
    installation: &Installation,
    ground: &Ground,
    maker: &mut Maker,
    (share, trail): (u32, Trail),
) -> Result<(), Failure> {
    let mut left = share;
    while left > 0 {
        let size = left.min(BATCH);
        let batch: Vec<DemoMerchant> = (0..size)
            .map(|_| maker.next(&ground.offer))
            .collect::<Result<_, _>>()?;
        let written: Result<(), Refusal> = installation
            .db
            .write_now(ground.scope.within(), |tx| write(tx, ground, &batch, trail));
        written.map_err(|error| fault("merchant", error))?;
        left -= size;
    }
    Ok(())
}

fn write(
    tx: &mut Tx<'_>,
    ground: &Ground,
    batch: &[DemoMerchant],
    trail: Trail,
) -> Result<(), Refusal> {
    let scope = &ground.scope;
    let many: Vec<_> = batch
        .iter()
        .map(|merchant| (MerchantId::new(), &merchant.new, merchant.past))
        .collect();
    if matches!(trail, Trail::LeftOut) {
        shops::write_all(tx, scope, &many)?;
        let pasts = many.iter().flat_map(|(id, new, past)| {
            let by = &ground.actor.name;
            entries(by, new, *past).map(|entry| (Holder::Merchant(*id), entry))
        });
        return Ok(network_entries::add_all(tx, scope, pasts.collect())?);
    }
    for (id, new, past) in many {
        shops::add(tx, scope, &ground.actor, (id, new), FirstSignIn::Invitation)?;
        store::age(tx, scope, (id, past), &ground.password_hash)?;
    }
    Ok(())
}

/// Added with the merchant; who signed in last came by its first entry.
fn entries<'a>(
    by: &'a str,
    new: &'a NewMerchant,
    past: Past,
) -> impl Iterator<Item = EntryPast> + use<'a> {
    let list = new.access.ip_allow_list.rules();
    list.enumerate().map(move |(index, rule)| EntryPast {
        network: rule.network_text(),
        added: Some((by.to_owned(), past.created_at)),
        matched: (index == 0 && past.last_sign_in_at != Moment::EPOCH)
            .then_some(past.last_sign_in_at),
    })
}

/// The operator and the staff whose sign-ins are printed, first without password. The administrator is who
/// adds the merchants.
fn people(installation: &Installation, ground: &mut Ground) -> Result<(), Failure> {
    let scope = ground.scope;
    user(
        installation,
        Belonging::Platform,
        ("Otto Lindqvist", &email("operator")),
    )?;
    for (kind, name, code) in STAFF {
        let member = belonging(installation, &scope, code)?;
        let id = user(installation, member, (name, &email(kind)))?;
        if kind == "administrator" {
            ground.actor = Actor {
                kind: ActorKind::Staff,
                id: Some(id),
                name: name.to_owned(),
                address: None,
            };
        }
    }
    Ok(())
}

/// Members of staff who have not chosen a password yet.
fn colleagues(installation: &Installation, scope: &OrganizationScope) -> Result<(), Failure> {
    for ((name, code), number) in COLLEAGUES.into_iter().zip(1..) {
        let member = belonging(installation, scope, code)?;
        let email = email(&format!("colleague.{number}"));
        let id = user(installation, member, (name, &email))?;
        let invited: DbResult<String> = installation
            .db
            .write_now(scope.within(), |tx| users::invite(tx, id));
        invited?;
    }
    Ok(())
}

fn belonging(
    installation: &Installation,
    scope: &OrganizationScope,
    code: &str,
) -> Result<Belonging, Failure> {
    let role = installation
        .db
        .read_now(scope.within(), |conn| roles::of_code(conn, scope, code))?;
    let role = role.ok_or_else(|| fault("role", code))?;
    Ok(Belonging::Staff(scope.organization(), role))
}

/// The merchants whose sign-ins are printed, first without password.
fn named_merchants(
    installation: &Installation,
    ground: &Ground,
    maker: &mut Maker,
) -> Result<(), Failure> {
    for named in MERCHANTS {
        let made = named_merchant(maker, ground, named)?;
        let written: Result<(), Refusal> = installation.db.write_now(ground.scope.within(), |tx| {
            write(tx, ground, &[made], Trail::Written)
        });
        written.map_err(|error| fault("merchant", error))?;
    }
    Ok(())
}

/// Colleagues whom those merchants invited, and who have not chosen a password yet.
fn at_merchants(installation: &Installation, ground: &Ground) -> Result<(), Failure> {
    let scope = ground.scope;
    for ((language, name, code), number) in AT_MERCHANTS.into_iter().zip(1..) {
        let account = email(&format!("merchant.{language}"));
        let merchant = installation.db.read_now(scope.within(), |conn| {
            store::merchant_of(conn, &scope, &account)
        })?;
        let merchant = merchant.ok_or_else(|| fault("merchant", language))?;
        let level = ground.levels.iter().find(|level| level.code == code);
        let level = level.ok_or_else(|| fault("level", code))?.id;
        let belonging = Belonging::Colleague(scope.organization(), merchant, level);
        let email = email(&format!("merchant.{language}.colleague.{number}"));
        let id = user(installation, belonging, (name, &email))?;
        let spoken = Language::parse_stored(language).unwrap_or_default();
        let invited: DbResult<String> = installation.db.write_now(scope.within(), |tx| {
            users::set_language(tx, id, spoken)?;
            users::invite(tx, id)
        });
        invited?;
    }
    Ok(())
}

/// A merchant that somebody signs in as: by rule, but of this language, level, name and country.
fn named_merchant(
    maker: &mut Maker,
    ground: &Ground,
    (language, level, name, country): (&str, &str, &str, &str),
) -> Result<DemoMerchant, Failure> {
    let mut made = maker.next_of(country, &ground.offer)?;
    let level = ground.levels.iter().find(|one| one.code == level);
    made.new.business_name = BusinessName::parse(name).map_err(|error| fault("name", error))?;
    made.new.login_email = EmailAddress::parse(&email(&format!("merchant.{language}")))
        .map_err(|error| fault("e-mail", error))?;
    made.new.platform_language = Language::parse_stored(language).unwrap_or_default();
    made.new.access.level_id = level.ok_or_else(|| fault("level", language))?.id;
    made.new.access.ip_allow_list = IpAllowList::default();
    made.new.access.exemption = None;
    made.new.access.chat_access = true;
    made.past.status = MerchantStatus::Active;
    Ok(made)
}

fn email(who: &str) -> String {
    format!("{who}@demo.example")
}

fn user(
    installation: &Installation,
    belonging: Belonging,
    (name, email): (&str, &str),
) -> Result<UserId, Failure> {
    let email = EmailAddress::parse(email).map_err(|error| fault("e-mail", error))?;
    let new = NewUser {
        belonging,
        name,
        email: &email,
        language: Language::En,
        password_hash: None,
    };
    let made: Result<UserId, UserRefusal> = installation
        .db
        .write_now(Within::Platform, |tx| users::create(tx, new));
    made.map_err(|error| fault("user", error))
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
