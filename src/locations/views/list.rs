//! The list: filters, chips, rows, pages.

use askama::Template;

use super::labels;
use crate::access::{Staff, StaffPermission};
use crate::db::listings::CappedCount;
use crate::forms::{Choice, per_page_choices};
use crate::locations::listing::{ListQuery, ListedLocation, Listing, Sort, StatusFilter};
use crate::paths;
use crate::text::{Reader, Words};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "locations/list.html")]
pub struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    /// `60`, or `1,000+`.
    count: String,
    /// `60 locations`, for who listens.
    count_sentence: String,
    add: Option<&'static str>,
    query: String,
    statuses: Vec<Choice>,
    sorts: Vec<Choice>,
    per_page: Vec<Choice>,
    chips: Vec<Chip>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    previous: Option<String>,
    next: Option<String>,
    /// The list's own parameters, for the form that changes the number of rows.
    kept: Vec<(&'static str, String)>,
    state: State,
    path: &'static str,
}

/// What stands in the place of the rows.
enum State {
    Rows,
    NoMatch,
    Empty(String),
}

struct Chip {
    text: String,
    href: String,
}

struct Column {
    label: String,
    /// None where the list cannot be sorted by it.
    sort: Option<SortLink>,
}

struct SortLink {
    href: String,
    /// `ascending`, `descending` or `none`.
    state: &'static str,
}

struct Row {
    href: String,
    name: String,
    kind: String,
    reference_id: String,
    address: String,
    time_zone: String,
    merchants: String,
    status: (&'static str, String),
}

impl ListPage {
    #[must_use]
    pub fn new((app, staff): (&App, &Staff), asked: &ListQuery, listing: Listing) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let filters = asked.filters();
        let may_add = staff.may(StaffPermission::ManageLocations);
        let state = match (listing.rows.is_empty(), asked.is_narrowed(), may_add) {
            (false, ..) => State::Rows,
            (true, true, _) => State::NoMatch,
            (true, false, true) => State::Empty(t.locations_empty()),
            (true, false, false) => State::Empty(t.locations_empty_reader()),
        };
        let (count, count_sentence) = count(reader, listing.count);
        let page = |number: u32| link(asked, &[("page", &number.to_string())]);
        let kept = asked.kept();
        Self {
            chrome: app.chrome(Section::Locations),
            t,
            count,
            count_sentence,
            add: may_add.then_some(paths::NEW_LOCATION),
            query: asked.query.clone(),
            statuses: status_choices(t, filters.status),
            sorts: sort_choices(t, filters.sort),
            per_page: per_page_choices(reader, filters.per_page),
            chips: chips(t, asked),
            columns: columns(t, asked),
            previous: (filters.page > 1).then(|| page(filters.page - 1)),
            next: listing.has_next.then(|| page(filters.page + 1)),
            rows: listing
                .rows
                .into_iter()
                .map(|row| Row::new(reader, &staff.organization.country, row))
                .collect(),
            kept: kept
                .into_iter()
                .filter(|(name, value)| *name != "per_page" && !value.is_empty())
                .map(|(name, value)| (name, value.to_owned()))
                .collect(),
            state,
            path: paths::LOCATIONS,
        }
    }
}

fn link(asked: &ListQuery, changes: &[(&str, &str)]) -> String {
    let query = asked.with(changes);
    if query.is_empty() {
        return paths::LOCATIONS.to_owned();
    }
    format!("{}?{query}", paths::LOCATIONS)
}

fn count(reader: &Reader, count: CappedCount) -> (String, String) {
    let t = reader.t();
    match count {
        CappedCount::Exactly(number) => {
            let shown = reader.number(number);
            (shown.clone(), t.locations_count(number, shown))
        }
        CappedCount::AtLeast(number) => {
            let shown = reader.number(number);
            let at_least = t.locations_number_at_least(&shown);
            (at_least, t.locations_count_at_least(shown))
        }
    }
}

fn status_label(t: &Words, status: StatusFilter) -> String {
    match status.only() {
        Some(status) => labels::status(t, status).1,
        None => t.locations_status_any(),
    }
}

fn status_choices(t: &Words, chosen: StatusFilter) -> Vec<Choice> {
    StatusFilter::ALL
        .map(|status| Choice {
            value: status.as_str().to_owned(),
            label: status_label(t, status),
            chosen: status == chosen,
            ..Choice::default()
        })
        .into()
}

fn sort_choices(t: &Words, chosen: Sort) -> Vec<Choice> {
    let offered = |sort: Sort| {
        let label = match sort {
            Sort::Name => t.locations_sort_name(),
            Sort::NameDescending => t.locations_sort_name_descending(),
            Sort::Newest => t.locations_sort_newest(),
            Sort::Oldest => t.locations_sort_oldest(),
        };
        // The order that needs no parameter is left out of the address.
        let value = if sort == Sort::Name {
            ""
        } else {
            sort.as_str()
        };
        Choice {
            value: value.to_owned(),
            label,
            chosen: sort == chosen,
            ..Choice::default()
        }
    };
    Sort::ALL.map(offered).into()
}

fn chips(t: &Words, asked: &ListQuery) -> Vec<Chip> {
    let filters = asked.filters();
    let query = filters.term.is_some().then(|| Chip {
        text: t.locations_chip_query(asked.query.trim()),
        href: link(asked, &[("query", "")]),
    });
    let status = (filters.status != StatusFilter::Active).then(|| Chip {
        text: t.locations_chip_status(status_label(t, filters.status)),
        href: link(asked, &[("status", "")]),
    });
    query.into_iter().chain(status).collect()
}

fn columns(t: &Words, asked: &ListQuery) -> Vec<Column> {
    let (state, next) = match asked.filters().sort {
        Sort::Name => ("ascending", Sort::NameDescending.as_str()),
        Sort::NameDescending => ("descending", ""),
        Sort::Newest | Sort::Oldest => ("none", ""),
    };
    let name = Column {
        label: t.locations_name(),
        sort: Some(SortLink {
            href: link(asked, &[("sort", next)]),
            state,
        }),
    };
    let plain = [
        t.locations_kind(),
        t.locations_reference(),
        t.address(),
        t.locations_time_zone(),
        t.locations_column_merchants(),
        t.locations_status(),
    ]
    .map(|label| Column { label, sort: None });
    std::iter::once(name).chain(plain).collect()
}

impl Row {
    /// The country is said where it is not the organization's own.
    fn new(reader: &Reader, own_country: &str, row: ListedLocation) -> Self {
        let mut address = labels::address_lines(reader, &row.address);
        if row.address.country().as_str() == own_country {
            address.pop();
        }
        Self {
            href: paths::location(row.id),
            name: row.name,
            kind: labels::kind(reader.t(), row.kind),
            reference_id: row.reference_id,
            address: address.join(", "),
            time_zone: labels::time_zone(&row.time_zone),
            merchants: reader.number(row.merchants),
            status: labels::status(reader.t(), row.status),
        }
    }
}
