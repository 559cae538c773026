//! How two versions of a location are compared when two people changed it.

use super::form::{LocationField as F, LocationForm};
use crate::forms::Versioned;
use crate::values::{Address, AddressField, text};

impl Versioned for LocationForm {
    type Field = F;

    const GROUPS: &'static [&'static [F]] = &[
        &[F::Name],
        &[F::Kind],
        &[F::ReferenceId],
        &[
            F::AddressCountry,
            F::AddressLine1,
            F::AddressLine2,
            F::AddressCity,
            F::AddressRegion,
            F::AddressPostalCode,
        ],
        &[F::TimeZone],
    ];

    fn base(&self) -> &str {
        &self.base
    }

    fn canonical(&self, field: F) -> String {
        let part = AddressField::ALL
            .into_iter()
            .find(|part| F::of_address(*part) == field);
        let stored = part.and_then(|part| {
            let address = Address::parse(self.address_parts()).ok()?;
            Some(address.part(part).to_owned())
        });
        stored.unwrap_or_else(|| text::clean(self.value(field)))
    }

    fn take(&mut self, field: F, from: &Self) {
        from.value(field).clone_into(self.value_mut(field));
    }

    fn begin_from(&mut self, other: &Self) {
        self.version.clone_from(&other.version);
        self.base.clone_from(&other.base);
    }
}
