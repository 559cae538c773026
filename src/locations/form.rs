//! The form: strings as they were sent, and what they mean.

use serde::Deserialize;

use super::model::{Location, LocationKind, NewLocation, Reference};
use crate::access::OrganizationFacts;
use crate::forms::{Field, FieldErrors};
use crate::submissions;
use crate::text::Words;
use crate::values::{Address, AddressField, AddressParts, Name, TimeZoneName, Version};

/// The fields, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocationField {
    Name,
    Kind,
    ReferenceId,
    AddressCountry,
    AddressLine1,
    AddressLine2,
    AddressCity,
    AddressRegion,
    AddressPostalCode,
    TimeZone,
}

impl Field for LocationField {
    const ALL: &'static [Self] = &[
        Self::Name,
        Self::Kind,
        Self::ReferenceId,
        Self::AddressCountry,
        Self::AddressLine1,
        Self::AddressLine2,
        Self::AddressCity,
        Self::AddressRegion,
        Self::AddressPostalCode,
        Self::TimeZone,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::ReferenceId => "reference_id",
            Self::AddressCountry => "address_country",
            Self::AddressLine1 => "address_line1",
            Self::AddressLine2 => "address_line2",
            Self::AddressCity => "address_city",
            Self::AddressRegion => "address_region",
            Self::AddressPostalCode => "address_postal_code",
            Self::TimeZone => "time_zone",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Name => t.required_name(),
            Self::Kind => t.required_kind(),
            Self::ReferenceId => t.required_reference(),
            Self::AddressCountry => t.required_country(),
            Self::AddressLine1 => t.required_address(),
            Self::AddressCity | Self::AddressRegion | Self::AddressPostalCode => {
                t.required_address_part()
            }
            Self::TimeZone => t.required_time_zone(),
            Self::AddressLine2 => t.field_required(),
        }
    }
}

impl LocationField {
    #[must_use]
    pub fn of_address(field: AddressField) -> Self {
        match field {
            AddressField::Country => Self::AddressCountry,
            AddressField::Line1 => Self::AddressLine1,
            AddressField::Line2 => Self::AddressLine2,
            AddressField::City => Self::AddressCity,
            AddressField::Region => Self::AddressRegion,
            AddressField::PostalCode => Self::AddressPostalCode,
        }
    }
}

/// What was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LocationForm {
    pub name: String,
    pub kind: String,
    pub reference_id: String,
    pub address_country: String,
    pub address_line1: String,
    pub address_line2: String,
    pub address_city: String,
    pub address_region: String,
    pub address_postal_code: String,
    pub time_zone: String,
    /// On a change: the version that the form showed, and of which location.
    pub version: String,
    /// On a change: what the form began from, as [`crate::forms::base`] writes it.
    pub base: String,
    pub location_id: String,
    /// On an addition: what a second submission of the same form is known by.
    pub form_token: String,
    /// `address` when the button that redraws the address was pressed.
    pub update: String,
}

impl LocationForm {
    /// The form of a location as it is stored.
    #[must_use]
    pub fn of(location: &Location) -> Self {
        let current = &location.current;
        let part = |field| current.address.part(field).to_owned();
        let mut form = Self {
            name: current.name.to_string(),
            kind: current.kind.as_str().to_owned(),
            reference_id: current.reference_id.as_str().to_owned(),
            address_country: part(AddressField::Country),
            address_line1: part(AddressField::Line1),
            address_line2: part(AddressField::Line2),
            address_city: part(AddressField::City),
            address_region: part(AddressField::Region),
            address_postal_code: part(AddressField::PostalCode),
            time_zone: current.time_zone.to_string(),
            version: location.version.to_string(),
            location_id: location.id.to_string(),
            ..Self::default()
        };
        form.base = crate::forms::base(&form);
        form
    }

    /// The form of a new location, with what the organization most likely means.
    #[must_use]
    pub fn blank(organization: &OrganizationFacts) -> Self {
        Self {
            kind: LocationKind::Branch.as_str().to_owned(),
            address_country: organization.country.clone(),
            time_zone: organization.time_zone.clone(),
            ..Self::default()
        }
    }

    /// With a token that no other form has.
    #[must_use]
    pub fn with_new_token(mut self) -> Self {
        self.form_token = submissions::new_token();
        self
    }

    /// The version that the form showed, if it is one.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.version.parse().ok()
    }

    #[must_use]
    pub fn asks_for_redrawing(&self) -> bool {
        !self.update.is_empty()
    }

    /// Everything that the form sends, by the names of its inputs.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let fields = LocationField::ALL
            .iter()
            .map(|field| (field.name(), self.value(*field).to_owned()));
        let hidden = [
            ("version", &self.version),
            ("base", &self.base),
            ("location_id", &self.location_id),
            ("form_token", &self.form_token),
        ];
        let hidden = hidden.map(|(name, value)| (name, value.clone()));
        fields.chain(hidden).collect()
    }

    /// What was typed into a field.
    #[must_use]
    pub fn value(&self, field: LocationField) -> &str {
        match field {
            LocationField::Name => &self.name,
            LocationField::Kind => &self.kind,
            LocationField::ReferenceId => &self.reference_id,
            LocationField::AddressCountry => &self.address_country,
            LocationField::AddressLine1 => &self.address_line1,
            LocationField::AddressLine2 => &self.address_line2,
            LocationField::AddressCity => &self.address_city,
            LocationField::AddressRegion => &self.address_region,
            LocationField::AddressPostalCode => &self.address_postal_code,
            LocationField::TimeZone => &self.time_zone,
        }
    }

    /// As [`Self::value`], to be replaced.
    pub fn value_mut(&mut self, field: LocationField) -> &mut String {
        match field {
            LocationField::Name => &mut self.name,
            LocationField::Kind => &mut self.kind,
            LocationField::ReferenceId => &mut self.reference_id,
            LocationField::AddressCountry => &mut self.address_country,
            LocationField::AddressLine1 => &mut self.address_line1,
            LocationField::AddressLine2 => &mut self.address_line2,
            LocationField::AddressCity => &mut self.address_city,
            LocationField::AddressRegion => &mut self.address_region,
            LocationField::AddressPostalCode => &mut self.address_postal_code,
            LocationField::TimeZone => &mut self.time_zone,
        }
    }

    #[must_use]
    pub fn address_parts(&self) -> AddressParts<'_> {
        AddressParts {
            country: &self.address_country,
            line1: &self.address_line1,
            line2: &self.address_line2,
            city: &self.address_city,
            region: &self.address_region,
            postal_code: &self.address_postal_code,
        }
    }

    /// Reads every field; all errors together. Nothing is looked up.
    ///
    /// # Errors
    /// Every field that can be mended.
    pub fn parse(&self) -> Result<NewLocation, FieldErrors<LocationField>> {
        use LocationField as F;
        let mut errors = FieldErrors::default();
        let name = errors.keep(F::Name, Name::parse(&self.name));
        let kind = errors.keep(F::Kind, LocationKind::parse(&self.kind));
        let reference_id = errors.keep(F::ReferenceId, Reference::parse(&self.reference_id));
        let address = self.parse_address(&mut errors);
        let time_zone = errors.keep(F::TimeZone, TimeZoneName::parse(&self.time_zone));
        match (name, kind, reference_id, address, time_zone) {
            (Some(name), Some(kind), Some(reference_id), Some(address), Some(time_zone)) => {
                Ok(NewLocation {
                    name,
                    kind,
                    reference_id,
                    address,
                    time_zone,
                })
            }
            _ => Err(errors),
        }
    }

    fn parse_address(&self, errors: &mut FieldErrors<LocationField>) -> Option<Address> {
        Address::parse(self.address_parts())
            .map_err(|wrong| {
                for (field, error) in wrong {
                    errors.add(LocationField::of_address(field), error);
                }
            })
            .ok()
    }
}
