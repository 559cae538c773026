//! Entries of an allow-list, as they are read.

use crate::text::Reader;
use crate::values::{IpAllowList, IpRule};

/// A line for each of a stored list's, ends in the reader's words, notes as they are.
#[must_use]
pub fn network_lines(reader: &Reader, list: &str) -> Vec<String> {
    list.lines()
        .map(|line| {
            let parsed = IpAllowList::parse(line).unwrap_or_default();
            let rule = parsed.rules().next();
            rule.map_or_else(|| line.to_owned(), |rule| network_line(reader, rule))
        })
        .collect()
}

fn network_line(reader: &Reader, rule: &IpRule) -> String {
    let Some(day) = rule.until() else {
        return rule.to_string();
    };
    let said = reader
        .t()
        .networks_until(rule.network_text(), reader.day(day));
    rule.note()
        .map_or(said.clone(), |note| format!("{said} # {note}"))
}
