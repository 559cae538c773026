//! Filters and page ⇄ address.

use serde::Deserialize;

use super::kinds::KindFilter;
use crate::clock::Moment;
use crate::text::TimeZone;
use crate::values::text::fold;
use crate::values::{MerchantId, UserId};

/// As it stands in the address. What makes no sense is passed over: a bookmark must not break.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub person: String,
    pub merchant: String,
    pub kind: String,
    pub from: String,
    pub to: String,
    pub after: String,
    pub before: String,
}

/// Somebody or something, by id from a link or as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named<Id> {
    Id(Id),
    /// Part of a name or an e-mail, folded.
    Typed(String),
}

/// Where the page begins: after this entry, on to older ones, or before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    Start,
    After(i64),
    Before(i64),
}

/// What the history is restricted to, as it is looked for.
#[derive(Clone, Debug)]
pub struct Filters {
    pub person: Option<Named<UserId>>,
    pub merchant: Option<Named<MerchantId>>,
    pub kind: KindFilter,
    /// From this instant on.
    pub since: Option<Moment>,
    /// Up to this instant, without it.
    pub until: Option<Moment>,
    pub position: Position,
}

const LONGEST_TERM: usize = 100;

impl ListQuery {
    /// Dates are days in this zone, the organization's.
    #[must_use]
    pub fn filters(&self, zone: &TimeZone) -> Filters {
        Filters {
            person: named(&self.person),
            merchant: named(&self.merchant),
            kind: KindFilter::parse(&self.kind),
            since: zone.day(&self.from).map(|(begin, _)| begin),
            until: zone.day(&self.to).map(|(_, end)| end),
            position: self.position(),
        }
    }

    fn position(&self) -> Position {
        let after = self.after.parse().ok().map(Position::After);
        let before = || self.before.parse().ok().map(Position::Before);
        after.or_else(before).unwrap_or(Position::Start)
    }

    /// The query string of this list with `changes` made: an empty value removes a parameter. Where the
    /// list changes, its first page is shown.
    #[must_use]
    pub fn with(&self, changes: &[(&str, &str)]) -> String {
        let replaced = |name: &str| {
            let mut changes = changes.iter();
            changes.find(|(of, _)| *of == name).map(|(_, value)| *value)
        };
        let mut pairs: Vec<(&str, &str)> = self.pairs();
        pairs.extend([("after", ""), ("before", "")]);
        let pairs: Vec<(&str, &str)> = pairs
            .into_iter()
            .map(|(name, value)| (name, replaced(name).unwrap_or(value)))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        serde_html_form::to_string(pairs).unwrap_or_default()
    }

    /// The filters as they were sent.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        vec![
            ("person", self.person.trim()),
            ("merchant", self.merchant.trim()),
            ("kind", self.kind.trim()),
            ("from", self.from.trim()),
            ("to", self.to.trim()),
        ]
    }
}

impl Filters {
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        self.person.is_some()
            || self.merchant.is_some()
            || self.kind != KindFilter::All
            || self.since.is_some()
            || self.until.is_some()
    }
}

fn named<Id: std::str::FromStr>(text: &str) -> Option<Named<Id>> {
    let text = text.trim();
    if let Ok(id) = text.parse() {
        return Some(Named::Id(id));
    }
    let visible = text.chars().filter(|c| !c.is_control());
    let folded = fold(&visible.take(LONGEST_TERM).collect::<String>());
    (!folded.is_empty()).then_some(Named::Typed(folded))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(from: &str, to: &str) -> Filters {
        let query = ListQuery {
            from: from.to_owned(),
            to: to.to_owned(),
            after: "x".to_owned(),
            person: " \u{0}".to_owned(),
            ..ListQuery::default()
        };
        query.filters(&TimeZone::parse("Europe/Paris"))
    }

    #[test]
    fn a_day_begins_and_ends_with_the_organizations_clock() {
        let filters = asked("2026-03-29", "2026-03-29");
        let instant = |at: Option<Moment>| at.map(|at| at.timestamp().to_string());
        // The day on which the clock goes forward has 23 hours.
        assert_eq!(
            instant(filters.since).as_deref(),
            Some("2026-03-28T23:00:00Z")
        );
        assert_eq!(
            instant(filters.until).as_deref(),
            Some("2026-03-29T22:00:00Z")
        );
    }

    #[test]
    fn an_address_that_makes_no_sense_is_the_whole_history() {
        for day in ["", "yesterday", "2026-02-30", "99999999999"] {
            let filters = asked(day, day);
            assert!(!filters.is_narrowed(), "{day}");
            assert_eq!(filters.position, Position::Start);
        }
    }
}
