//! The words for fields and states, said the same way on every page.

use crate::forms::address_label;
use crate::locations::form::LocationField;
use crate::locations::model::{LocationKind, LocationStatus};
use crate::text::{Reader, Words, country_name};
use crate::values::{Address, AddressField, CountryCode};

pub fn field(t: &Words, field: LocationField, country: Option<CountryCode>) -> String {
    use LocationField as F;
    match field {
        F::Name => t.locations_name(),
        F::Kind => t.locations_kind(),
        F::ReferenceId => t.locations_reference(),
        F::AddressCountry => address_label(t, country, AddressField::Country),
        F::AddressLine1 => address_label(t, country, AddressField::Line1),
        F::AddressLine2 => address_label(t, country, AddressField::Line2),
        F::AddressCity => address_label(t, country, AddressField::City),
        F::AddressRegion => address_label(t, country, AddressField::Region),
        F::AddressPostalCode => address_label(t, country, AddressField::PostalCode),
        F::TimeZone => t.locations_time_zone(),
    }
}

pub fn kind(t: &Words, kind: LocationKind) -> String {
    match kind {
        LocationKind::Branch => t.locations_kind_branch(),
        LocationKind::Warehouse => t.locations_kind_warehouse(),
    }
}

/// The modifier of a status's badge, and its words.
pub fn status(t: &Words, status: LocationStatus) -> (&'static str, String) {
    match status {
        LocationStatus::Active => ("success", t.locations_status_active()),
        LocationStatus::Archived => ("neutral", t.locations_status_archived()),
    }
}

/// An address as on an envelope, its country last.
pub fn address_lines(reader: &Reader, address: &Address) -> Vec<String> {
    let mut lines = address.lines();
    let code = address.country().as_str();
    lines.push(country_name(reader.language, code).to_owned());
    lines
}

/// `America/New_York` → `America/New York`.
pub fn time_zone(name: &str) -> String {
    name.replace('_', " ")
}
