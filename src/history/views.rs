//! What the page of the history shows.

use askama::Template;

use super::export::MOST;
use super::kinds::{KindFilter, groups, of_group};
use super::query::{Filters, ListQuery, Named};
use super::store::{Page, Thing};
use super::vocabulary;
use crate::access::{Staff, StaffPermission};
use crate::audit::{self, AuditEntry};
use crate::clock::Moment;
use crate::db::DbResult;
use crate::forms::Choice;
use crate::paths;
use crate::text::{Reader, Words};
use crate::timeline::{Entry, Subject, Values};
use crate::web::{App, Chrome, Section};

/// More fields than these are shown when they are asked for.
const SHOWN: usize = 3;

#[derive(Template)]
#[template(path = "history/list.html")]
pub struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    person: Sought,
    merchant: Sought,
    any_kind: String,
    kinds: Vec<Group>,
    from: String,
    to: String,
    chips: Vec<Chip>,
    entries: Vec<Entry>,
    is_narrowed: bool,
    previous: Option<String>,
    next: Option<String>,
    export: String,
    export_hint: String,
    path: &'static str,
}

/// How somebody is looked for: by what is typed, or by an id that a link brought, which stays until its chip is removed.
enum Sought {
    Typed(String),
    Id(String),
}

struct Group {
    label: String,
    /// The first is the whole group.
    choices: Vec<Choice>,
}

struct Chip {
    text: String,
    href: String,
}

impl ListPage {
    /// # Errors
    /// When an entry's changes cannot be read.
    pub fn new(
        (app, staff): (&App, &Staff),
        (asked, filters): (&ListQuery, &Filters),
        page: &Page,
    ) -> DbResult<Self> {
        let (reader, t) = (&app.reader, app.reader.t());
        let number = |key: Option<i64>| key.map(|key| key.to_string());
        let entry = |entry| said((reader, staff), page, entry);
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        Ok(Self {
            chrome: app.chrome(Section::Audit),
            t,
            person: sought(&asked.person, filters.person.as_ref()),
            merchant: sought(&asked.merchant, filters.merchant.as_ref()),
            any_kind: kind_label(t, KindFilter::All),
            kinds: kinds(t, filters.kind),
            from: filters
                .since
                .map(|_| asked.from.clone())
                .unwrap_or_default(),
            to: filters.until.map(|_| asked.to.clone()).unwrap_or_default(),
            chips: chips(reader, (asked, filters), page),
            entries: page.entries.iter().map(entry).collect::<DbResult<_>>()?,
            is_narrowed: filters.is_narrowed(),
            previous: number(page.previous).map(|key| link(asked, &[("before", &key)])),
            next: number(page.next).map(|key| link(asked, &[("after", &key)])),
            export: with_query(paths::AUDIT_CSV, &asked.with(&[])),
            export_hint: t.history_export_hint(reader.number(most)),
            path: paths::AUDIT,
        })
    }
}

fn sought<Id>(text: &str, named: Option<&Named<Id>>) -> Sought {
    match named {
        Some(Named::Id(_)) => Sought::Id(text.trim().to_owned()),
        Some(Named::Typed(_)) => Sought::Typed(text.trim().to_owned()),
        None => Sought::Typed(String::new()),
    }
}

fn said((reader, staff): (&Reader, &Staff), page: &Page, entry: &AuditEntry) -> DbResult<Entry> {
    let mut said = Entry::new(reader, entry, vocabulary::of(entry))?;
    let id = entry.subject_id.map(|id| *id.as_uuid());
    let thing = id.and_then(|id| Some((id, *page.things.get(&id)?)));
    said.subject = Some(Subject {
        name: subject_name(reader.t(), entry),
        href: thing.and_then(|(id, thing)| href(staff, id, thing)),
    });
    let fields = u32::try_from(said.changes.len()).unwrap_or(u32::MAX);
    said.folded = (said.changes.len() > SHOWN)
        .then(|| reader.t().history_fields(fields, reader.number(fields)));
    Ok(said)
}

/// A role or level that came with the organization was recorded by its code.
fn subject_name(t: &Words, entry: &AuditEntry) -> String {
    let name = &entry.subject_name;
    let known = match entry.kind.split_once('.') {
        Some(("role", _)) => crate::roles::name_of_code(name, t),
        Some(("level", _)) => crate::levels::name_of_code(name, t),
        _ => None,
    };
    known.unwrap_or_else(|| name.clone())
}

/// Where it is, for who may go there.
fn href(staff: &Staff, id: uuid::Uuid, thing: Thing) -> Option<String> {
    use StaffPermission as P;
    let sees_merchants = staff.organization.merchants_module && staff.may(P::ViewMerchants);
    match thing {
        Thing::Organization => staff
            .may(P::ManageSettings)
            .then(|| paths::SETTINGS.to_owned()),
        Thing::Merchant(merchant) => sees_merchants.then(|| paths::merchant(merchant)),
        Thing::Level => sees_merchants.then(|| paths::level(id)),
        Thing::Location => staff.may(P::ViewLocations).then(|| paths::location(id)),
        Thing::Role => staff.may(P::ViewStaff).then(|| paths::role(id)),
        Thing::Member => staff.may(P::ViewStaff).then(|| paths::member(id)),
    }
}

fn link(asked: &ListQuery, changes: &[(&str, &str)]) -> String {
    with_query(paths::AUDIT, &asked.with(changes))
}

fn with_query(path: &str, query: &str) -> String {
    if query.is_empty() {
        return path.to_owned();
    }
    format!("{path}?{query}")
}

/// What the filter is called where it is chosen.
#[must_use]
pub fn kind_label(t: &Words, kind: KindFilter) -> String {
    match kind {
        KindFilter::All => t.history_kind_any(),
        KindFilter::Group(group) => group_label(t, group),
        KindFilter::Only(kind) => audit::sentence(t, kind),
    }
}

fn group_label(t: &Words, group: &str) -> String {
    match group {
        "merchant" => t.history_group_merchant(),
        "location" => t.history_group_location(),
        "staff" => t.history_group_staff(),
        "role" => t.history_group_role(),
        "level" => t.history_group_level(),
        "account" => t.history_group_account(),
        "organization" => t.history_group_organization(),
        other => other.to_owned(),
    }
}

fn kinds(t: &Words, chosen: KindFilter) -> Vec<Group> {
    let choice = |value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
        chosen: KindFilter::parse(value) == chosen,
        ..Choice::default()
    };
    let group = |group: &'static str| {
        let label = group_label(t, group);
        let all = choice(group, t.history_group_all(&label));
        let each = of_group(group).into_iter();
        let each = each.map(|kind| choice(kind.as_str(), audit::sentence(t, kind)));
        Group {
            label,
            choices: std::iter::once(all).chain(each).collect(),
        }
    };
    groups().into_iter().map(group).collect()
}

fn chips(reader: &Reader, (asked, filters): (&ListQuery, &Filters), page: &Page) -> Vec<Chip> {
    let t = reader.t();
    let chip = |name: &str, text: String| Chip {
        text,
        href: link(asked, &[(name, "")]),
    };
    let person = filters.person.as_ref().map(|_| {
        let name = page.person.as_deref().unwrap_or(asked.person.trim());
        chip("person", t.history_chip_person(name))
    });
    let merchant = filters.merchant.as_ref().map(|_| {
        let name = page.merchant.as_deref().unwrap_or(asked.merchant.trim());
        chip("merchant", t.history_chip_merchant(name))
    });
    let kind = (filters.kind != KindFilter::All)
        .then(|| chip("kind", t.history_chip_kind(kind_label(t, filters.kind))));
    let from = filters
        .since
        .map(|since| chip("from", t.history_chip_from(reader.date(since))));
    // The end of a day is the first instant of the next.
    let last = |until: Moment| reader.date(until.minus(std::time::Duration::from_secs(1)));
    let to = filters
        .until
        .map(|until| chip("to", t.history_chip_to(last(until))));
    let chips = person.into_iter().chain(merchant).chain(kind);
    chips.chain(from).chain(to).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn every_group_of_changes_has_a_name_in_every_language() {
        for language in Language::iter() {
            for group in groups() {
                assert_ne!(group_label(words(*language), group), group, "{language}");
            }
        }
    }
}
