//! What the trail says of a set, in words.

use crate::access::Permission;
use crate::forms::Field;
use crate::permission_sets::form::SetField;
use crate::permission_sets::history::MOVED;
use crate::permission_sets::kind::Kind;
use crate::permission_sets::words::Worded;
use crate::text::Reader;
use crate::timeline::{Said, lines};

/// A field's or a permission's name in the trail, and its value there as people read it.
#[must_use]
pub fn recorded<K: Kind>(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    let t = reader.t();
    let mut permissions = K::Permission::ALL.iter();
    if let Some(permission) = permissions.find(|one| one.as_str() == name) {
        let held = if value == "on" { t.yes() } else { t.no() };
        return Some((permission.label(t), vec![held]));
    }
    if name == MOVED {
        let number: Option<u32> = value.parse().ok();
        let shown = number.map(|number| vec![reader.number(number)]);
        return Some((t.sets_moved(K::CODE), shown.unwrap_or_else(|| lines(value))));
    }
    let field = SetField::named(name)?;
    let known = match field {
        SetField::Name | SetField::To => K::starting_name(value, t),
        SetField::SecondFactorRequired if value == "on" => Some(t.yes()),
        SetField::SecondFactorRequired => Some(t.no()),
        SetField::Description => None,
    };
    let shown = known.map_or_else(|| lines(value), |known| vec![known]);
    Some((super::form::label::<K>(t, field), shown))
}
