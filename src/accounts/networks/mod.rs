//! The entries of an allow-list as a table: what each lets in, until when, who added it, when it last let somebody in,
//! and what is odd about it. The list's text is where they are changed.

mod span;

use crate::access::network_entries::{EntryPast, UNUSED, unused_before};
use crate::clock::Moment;
use crate::text::{Reader, Words};
use crate::values::{Day, IpAllowList, IpLine, IpRule};

/// A list as it is stored, with what is known of its entries.
#[derive(Clone, Debug, Default)]
pub struct RecordedList {
    pub list: IpAllowList,
    pub pasts: Vec<EntryPast>,
}

/// What `components/networks.html` shows.
pub struct NetworkTable {
    pub rows: Vec<NetworkLine>,
}

pub enum NetworkLine {
    /// A note that stands alone in the list.
    Heading(String),
    Entry(Box<Entry>),
}

pub struct Entry {
    pub network: String,
    pub note: Option<String>,
    /// How many addresses it spans, if many.
    pub span: Option<String>,
    pub end: Option<String>,
    /// By whom, and when.
    pub added: Option<(String, Time)>,
    /// When it last let somebody in.
    pub matched: Option<Time>,
    pub marks: Vec<Mark>,
}

/// An instant: exactly, and its day as it is read.
pub struct Time {
    pub exact: String,
    pub shown: String,
}

/// A badge's tone and words.
pub struct Mark {
    pub tone: &'static str,
    pub words: String,
}

impl NetworkTable {
    /// None where there is no entry. `default` is the default list, where this is a merchant's own.
    #[must_use]
    pub fn new(
        (reader, today): (&Reader, Day),
        recorded: &RecordedList,
        default: Option<&IpAllowList>,
    ) -> Option<Self> {
        if recorded.list.is_empty() {
            return None;
        }
        let drawing = Drawing {
            reader,
            today,
            recorded,
            default,
        };
        let lines = recorded.list.lines();
        let rows = lines.map(|line| match line {
            IpLine::Note(note) => NetworkLine::Heading(note.clone()),
            IpLine::Rule(rule) => NetworkLine::Entry(Box::new(drawing.entry(rule))),
        });
        Some(Self {
            rows: rows.collect(),
        })
    }
}

struct Drawing<'a> {
    reader: &'a Reader,
    today: Day,
    recorded: &'a RecordedList,
    default: Option<&'a IpAllowList>,
}

impl Drawing<'_> {
    fn entry(&self, rule: &IpRule) -> Entry {
        let (reader, t) = (self.reader, self.reader.t());
        let network = rule.network_text();
        let mut pasts = self.recorded.pasts.iter();
        let past = pasts.find(|past| past.network == network);
        let added = past.and_then(|past| past.added.as_ref());
        let matched = past.and_then(|past| past.matched);
        Entry {
            note: rule.note().map(str::to_owned),
            span: span::span(t, rule.network()),
            end: rule.until().map(|day| reader.day(day)),
            added: added.map(|(by, at)| (by.clone(), self.time(*at))),
            matched: matched.map(|at| self.time(at)),
            marks: self.marks(rule, (added.map(|(_, at)| *at), matched)),
            network,
        }
    }

    fn time(&self, moment: Moment) -> Time {
        Time {
            exact: self.reader.exact(moment),
            shown: self.reader.date(moment),
        }
    }

    fn marks(
        &self,
        rule: &IpRule,
        (added, matched): (Option<Moment>, Option<Moment>),
    ) -> Vec<Mark> {
        let t = self.reader.t();
        let mut marks = Vec::new();
        if !rule.holds_on(self.today) {
            marks.push(warning(t.networks_mark_ended()));
        }
        marks.extend(unused(t, added, matched));
        let within = |list: &IpAllowList| {
            let mut wider = list.rules().filter(|other| other.holds_on(self.today));
            wider.find(|other| contains(other, rule)).cloned()
        };
        if let Some(other) = within(&self.recorded.list) {
            marks.push(info(t.networks_mark_within(other.network_text())));
        }
        let default = self.default.filter(|list| {
            let mut holding = list.rules().filter(|other| other.holds_on(self.today));
            holding.any(|other| other.network() == rule.network() || contains(other, rule))
        });
        if default.is_some() {
            marks.push(info(t.networks_mark_in_default()));
        }
        marks
    }
}

/// Whether the first is the wider one and has all of the second in it.
fn contains(wide: &IpRule, narrow: &IpRule) -> bool {
    let (wide, narrow) = (wide.network(), narrow.network());
    wide.prefix() < narrow.prefix()
        && wide.is_ipv4() == narrow.is_ipv4()
        && wide.contains(narrow.ip())
}

/// Nothing is said of an entry of which nothing is known, nor of one that is younger than the time.
fn unused(t: &Words, added: Option<Moment>, matched: Option<Moment>) -> Option<Mark> {
    let days = i64::try_from(UNUSED.as_secs() / 86_400).unwrap_or_default();
    match (added, matched) {
        (_, Some(at)) if at < unused_before() => {
            Some(warning(t.networks_mark_unused(days, t.number(days))))
        }
        (Some(at), None) if at < unused_before() => Some(warning(t.networks_mark_never())),
        _ => None,
    }
}

fn warning(words: String) -> Mark {
    Mark {
        tone: "warning",
        words,
    }
}

fn info(words: String) -> Mark {
    Mark {
        tone: "neutral",
        words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;
    use crate::text::{Language, TimeZone};

    fn list(text: &str) -> IpAllowList {
        IpAllowList::parse(text).unwrap()
    }

    fn past(network: &str, days: (u64, Option<u64>)) -> EntryPast {
        let ago = |days: u64| clock::now().minus(std::time::Duration::from_hours(24 * days));
        EntryPast {
            network: network.to_owned(),
            added: Some(("Ben".to_owned(), ago(days.0))),
            matched: days.1.map(ago),
        }
    }

    fn marks(own: &str, default: &str, pasts: Vec<EntryPast>) -> Vec<Vec<String>> {
        let reader = Reader::new(Language::En, TimeZone::utc());
        let today = Day::parse("2026-11-25").unwrap();
        let (list, default) = (list(own), list(default));
        let recorded = RecordedList { list, pasts };
        let table = NetworkTable::new((&reader, today), &recorded, Some(&default)).unwrap();
        let rows = table.rows.into_iter();
        rows.filter_map(|row| match row {
            NetworkLine::Entry(entry) => {
                Some(entry.marks.into_iter().map(|mark| mark.words).collect())
            }
            NetworkLine::Heading(_) => None,
        })
        .collect()
    }

    fn plain(marks: &[Vec<String>]) -> Vec<String> {
        let joined = marks.iter().map(|row| row.join(", "));
        joined
            .map(|row| row.replace(['\u{2068}', '\u{2069}'], ""))
            .collect()
    }

    #[test]
    fn an_entry_within_another_or_in_the_default_list_is_marked() {
        let own = "10.0.0.0/8\n10.1.0.0/16\n192.0.2.7\n2001:db8::1";
        let found = marks(own, "192.0.2.0/24", Vec::new());
        let within = "Contained in 10.0.0.0/8";
        assert_eq!(plain(&found), ["", within, "In the default list", ""]);
    }

    #[test]
    fn what_has_ended_is_marked_and_contains_nothing_any_more() {
        let own = "10.0.0.0/8 2026-11-24\n10.1.0.0/16";
        assert_eq!(plain(&marks(own, "", Vec::new())), ["Ended", ""]);
    }

    #[test]
    fn what_lets_nobody_in_for_90_days_is_marked() {
        let own = "10.0.0.1\n10.0.0.2\n10.0.0.3\n10.0.0.4";
        let pasts = vec![
            past("10.0.0.1", (200, Some(91))),
            past("10.0.0.2", (200, Some(89))),
            past("10.0.0.3", (91, None)),
            past("10.0.0.4", (89, None)),
        ];
        let found = marks(own, "", pasts);
        assert_eq!(plain(&found), ["Unused for 90 days", "", "Never used", ""]);
    }
}
