//! Whose words an entry's fields are read in.

use super::kinds::KindFilter;
use crate::audit::AuditEntry;
use crate::levels::Levels;
use crate::permission_sets;
use crate::roles::Roles;
use crate::text::Reader;
use crate::timeline::{Said, Vocabulary, lines};
use crate::{accounts, locations, merchants, organizations, staff};

/// The words of the room that records this kind of entry.
#[must_use]
pub fn of(entry: &AuditEntry) -> Vocabulary {
    let group = entry.kind.split_once('.').map_or("", |(group, _)| group);
    match group {
        _ if entry.kind.ends_with("trail_exported") => exported,
        "merchant" => merchants::recorded,
        "location" => locations::recorded,
        "staff" => staff::recorded,
        "role" => permission_sets::recorded::<Roles>,
        "level" => permission_sets::recorded::<Levels>,
        "organization" => organizations::recorded,
        _ => accounts::recorded,
    }
}

/// Of an export: what it was restricted to, and how many entries it holds.
fn exported(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    let t = reader.t();
    let label = match name {
        "person" => t.history_person(),
        "merchant" => t.history_merchant(),
        "kind" => t.history_kind(),
        "from" => t.history_from(),
        "to" => t.history_to(),
        "entries" => t.history_entries(),
        _ => return None,
    };
    let shown = match name {
        "kind" => super::views::kind_label(t, KindFilter::parse(value)),
        "entries" => value
            .parse::<u32>()
            .map_or_else(|_other| value.to_owned(), |number| reader.number(number)),
        _ => value.to_owned(),
    };
    let shown = if value.is_empty() {
        Vec::new()
    } else {
        lines(&shown)
    };
    Some((label, shown))
}
