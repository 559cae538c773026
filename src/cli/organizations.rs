//! `comptoir organization …`: what operators do on their pages, for whoever is at the server.

use std::path::Path;

use super::arguments::{CreateOrganization, OnOff};
use super::installation::Installation;
use super::operators::wrong;
use super::output::{Failure, Format, say};
use crate::access::platform_at_the_server;
use crate::db::{DbResult, Within};
use crate::organizations::{
    self, FirstAdministrator, Founded, NewOrganization, OrganizationRefusal, Switch,
};
use crate::outbox::Transport;
use crate::text::Language;
use crate::values::{
    Actor, CountryCode, EmailAddress, FieldError, Name, OrganizationId, TimeZoneName,
};

pub fn create(config: Option<&Path>, typed: &CreateOrganization) -> Result<(), Failure> {
    let (new, administrator) = parse(typed)?;
    let installation = Installation::open(config)?;
    let settings = &installation.settings;
    let scope = platform_at_the_server();
    let made: Result<Founded, OrganizationRefusal> =
        installation.db.write_now(Within::Platform, |tx| {
            let by = Actor::server();
            organizations::found(tx, (scope, &by), &new, &administrator, &settings.public_url)
        });
    let founded = made.map_err(|refusal| refused(refusal, &new, &administrator))?;
    let goes_to_files = Transport::new(&settings.mail_url, &settings.mail_from)?
        .folder()
        .is_some();
    let link = goes_to_files.then(|| settings.public_url.link(&founded.invitation));
    let id = founded.scope.organization();
    if typed.output.format() == Format::Json {
        let answer = serde_json::json!({ "id": id.to_string(), "name": new.name.as_str(), "invitation": link });
        return say(&answer.to_string());
    }
    say(&format!(
        "organization {} was created; {} is invited",
        new.name, administrator.email
    ))?;
    match link {
        Some(link) => say(&link),
        None => Ok(()),
    }
}

fn parse(typed: &CreateOrganization) -> Result<(NewOrganization, FirstAdministrator), Failure> {
    let email =
        EmailAddress::parse(&typed.admin_email).map_err(|error| wrong("--admin-email", &error))?;
    let person = typed.admin_name.as_deref().unwrap_or(email.local_part());
    let person = Name::parse(person).map_err(|error| wrong("--admin-name", &error))?;
    let language = Language::parse_stored(&typed.language)
        .ok_or_else(|| wrong("--language", &FieldError::LanguageUnknown))?;
    let new = NewOrganization {
        name: Name::parse(&typed.name).map_err(|error| wrong("--name", &error))?,
        language,
        country: CountryCode::parse(&typed.country).map_err(|error| wrong("--country", &error))?,
        time_zone: TimeZoneName::parse(&typed.time_zone)
            .map_err(|error| wrong("--time-zone", &error))?,
    };
    let administrator = FirstAdministrator {
        name: person,
        email,
        merchants: if typed.merchants {
            Switch::On
        } else {
            Switch::Off
        },
    };
    Ok((new, administrator))
}

fn refused(
    refusal: OrganizationRefusal,
    new: &NewOrganization,
    administrator: &FirstAdministrator,
) -> Failure {
    match refusal {
        OrganizationRefusal::NameTaken => Failure(format!(
            "there is an organization named {} already: choose another name",
            new.name
        )),
        OrganizationRefusal::EmailTaken => Failure(format!(
            "somebody already signs in with {}: use another e-mail",
            administrator.email
        )),
        OrganizationRefusal::Db(error) => error.into(),
    }
}

pub fn switch_module(config: Option<&Path>, name: &str, merchants: OnOff) -> Result<(), Failure> {
    let installation = Installation::open(config)?;
    let (id, name) = named(&installation, name)?;
    let (switch, word) = match merchants {
        OnOff::On => (Switch::On, "on"),
        OnOff::Off => (Switch::Off, "off"),
    };
    installation
        .db
        .write_now(Within::Platform, |tx| -> DbResult<bool> {
            let scope = platform_at_the_server();
            organizations::set_merchants_module(tx, scope, &Actor::server(), id, switch)
        })?;
    say(&format!("the Merchants module of {name} is {word}"))
}

pub fn clear_network(config: Option<&Path>, name: &str) -> Result<(), Failure> {
    let installation = Installation::open(config)?;
    let (id, name) = named(&installation, name)?;
    installation.db.write_now(Within::Platform, |tx| {
        organizations::clear_network(tx, platform_at_the_server(), &Actor::server(), id)
    })?;
    say(&format!("the default IP allow-list of {name} is empty"))
}

fn named(installation: &Installation, typed: &str) -> Result<(OrganizationId, String), Failure> {
    let missing = || {
        Failure(format!(
            "there is no organization named {typed}: its name is as in /platform/organizations"
        ))
    };
    let Ok(name) = Name::parse(typed) else {
        return Err(missing());
    };
    let found = installation.db.read_now(Within::Platform, |conn| {
        organizations::of_name(conn, platform_at_the_server(), &name)
    })?;
    found.ok_or_else(missing)
}
