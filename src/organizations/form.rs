//! The form of a new organization.

use serde::Deserialize;

use super::founding::FirstAdministrator;
use super::model::NewOrganization;
use super::store::Switch;
use crate::forms::{Field, FieldErrors};
use crate::text::{Language, Words};
use crate::values::{CountryCode, EmailAddress, FieldError, Name, TimeZoneName};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganizationField {
    Name,
    AdminName,
    AdminEmail,
    Language,
    Country,
    TimeZone,
}

impl Field for OrganizationField {
    const ALL: &'static [Self] = &[
        Self::Name,
        Self::AdminName,
        Self::AdminEmail,
        Self::Language,
        Self::Country,
        Self::TimeZone,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::AdminName => "admin_name",
            Self::AdminEmail => "admin_email",
            Self::Language => "language",
            Self::Country => "country",
            Self::TimeZone => "time_zone",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Name => t.required_name(),
            Self::AdminName => t.required_admin_name(),
            Self::AdminEmail => t.required_admin_email(),
            Self::Language => t.required_language(),
            Self::Country => t.required_country(),
            Self::TimeZone => t.required_time_zone(),
        }
    }
}

impl OrganizationField {
    #[must_use]
    pub fn label(self, t: &Words) -> String {
        match self {
            Self::Name => t.organizations_name(),
            Self::AdminName => t.organizations_admin_name(),
            Self::AdminEmail => t.organizations_admin_email(),
            Self::Language => t.organizations_language(),
            Self::Country => t.address_country(),
            Self::TimeZone => t.organizations_time_zone(),
        }
    }
}

/// What was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct OrganizationForm {
    pub name: String,
    pub admin_name: String,
    pub admin_email: String,
    pub language: String,
    pub country: String,
    pub time_zone: String,
    pub merchants: String,
}

impl OrganizationForm {
    /// Everything that the form sends, by the names of its inputs.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        [
            ("name", &self.name),
            ("admin_name", &self.admin_name),
            ("admin_email", &self.admin_email),
            ("language", &self.language),
            ("country", &self.country),
            ("time_zone", &self.time_zone),
            ("merchants", &self.merchants),
        ]
        .map(|(name, value)| (name, value.clone()))
        .to_vec()
    }

    /// An empty form, in the language of who fills it in.
    #[must_use]
    pub fn blank(language: Language) -> Self {
        Self {
            language: language.as_str().to_owned(),
            ..Self::default()
        }
    }

    /// The country's own zone where none was chosen.
    fn parse_time_zone(&self) -> Result<TimeZoneName, FieldError> {
        let country = CountryCode::parse(&self.country).ok();
        match country.and_then(TimeZoneName::of_country) {
            Some(zone) if self.time_zone.is_empty() => Ok(zone),
            _ => TimeZoneName::parse(&self.time_zone),
        }
    }

    /// # Errors
    /// Every field that can be mended.
    pub fn parse(
        &self,
    ) -> Result<(NewOrganization, FirstAdministrator), FieldErrors<OrganizationField>> {
        use OrganizationField as F;
        let mut errors = FieldErrors::default();
        let name = errors.keep(F::Name, Name::parse(&self.name));
        let person = errors.keep(F::AdminName, Name::parse(&self.admin_name));
        let email = errors.keep(F::AdminEmail, EmailAddress::parse(&self.admin_email));
        let language = Language::parse_stored(&self.language).ok_or(FieldError::LanguageUnknown);
        let language = errors.keep(F::Language, language);
        let country = errors.keep(F::Country, CountryCode::parse(&self.country));
        let time_zone = errors.keep(F::TimeZone, self.parse_time_zone());
        let merchants = if self.merchants == "on" {
            Switch::On
        } else {
            Switch::Off
        };
        match ((name, language, country, time_zone), person, email) {
            (
                (Some(name), Some(language), Some(country), Some(time_zone)),
                Some(person),
                Some(email),
            ) => {
                let new = NewOrganization {
                    name,
                    language,
                    country,
                    time_zone,
                };
                Ok((
                    new,
                    FirstAdministrator {
                        name: person,
                        email,
                        merchants,
                    },
                ))
            }
            _ => Err(errors),
        }
    }
}
