//! The words for fields and states, said the same way on every page.

use crate::forms::{Field, address_label};
use crate::locations::form::LocationField;
use crate::locations::model::{LocationKind, LocationStatus};
use crate::text::{Reader, Words, country_name};
use crate::timeline::{Said, lines};
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

/// A value as its field's choices show it; none where it is empty.
pub fn value(reader: &Reader, field: LocationField, value: &str) -> Vec<String> {
    let one = match field {
        LocationField::Kind => {
            LocationKind::parse_stored(value).map(|known| kind(reader.t(), known))
        }
        LocationField::AddressCountry => {
            let country = CountryCode::parse(value).ok();
            country.map(|country| country_name(reader.language, country.as_str()).to_owned())
        }
        LocationField::TimeZone => Some(time_zone(value)),
        _ => None,
    };
    let one = one.filter(|one| !one.is_empty());
    one.map_or_else(|| lines(value), |one| vec![one])
}

/// A field's name in the trail, and its value there as people read it.
pub fn recorded(reader: &Reader, name: &str, text: &str) -> Option<Said> {
    if name == "status" {
        let known = LocationStatus::parse_stored(text);
        let shown = known.map(|known| vec![status(reader.t(), known).1]);
        let shown = shown.unwrap_or_else(|| lines(text));
        return Some((reader.t().locations_status(), shown));
    }
    let of = LocationField::named(name)?;
    Some((field(reader.t(), of, None), value(reader, of, text)))
}
