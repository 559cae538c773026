//! What an audit entry says of a location: each field's text before and after.

use super::model::NewLocation;
use crate::audit::Change;
use crate::values::AddressField;

/// Every field that differs; `before` is none for a location that is new.
#[must_use]
pub fn changes(before: Option<&NewLocation>, after: &NewLocation) -> Vec<Change> {
    let then = before.map(described).unwrap_or_default();
    described(after)
        .into_iter()
        .enumerate()
        .filter_map(|(index, (field, now))| {
            let earlier = then.get(index).map_or("", |(_, text)| text);
            Change::between(field, earlier, &now)
        })
        .collect()
}

fn described(location: &NewLocation) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("name", location.name.to_string()),
        ("kind", location.kind.as_str().to_owned()),
        ("reference_id", location.reference_id.as_str().to_owned()),
        ("time_zone", location.time_zone.to_string()),
    ];
    let address = AddressField::ALL.map(|field| {
        let part = location.address.part(field).to_owned();
        (field.name(), part)
    });
    fields.extend(address);
    fields
}
