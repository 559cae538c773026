//! The list: filters, chips, rows, pages.

use askama::Template;

use super::{labels, misfits};
use crate::access::{Staff, StaffPermission};
use crate::clock::Moment;
use crate::db::listings::CappedCount;
use crate::forms::{Choice, per_page_choices};
use crate::levels::{self, Level};
use crate::locations::LocationChoice;
use crate::merchants::listing::{
    Filters, ListQuery, ListedMerchant, Listing, Position, Sort, StatusFilter,
};
use crate::merchants::model::MerchantStatus;
use crate::paths;
use crate::text::{Reader, Words};
use crate::values::{Day, LevelId};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "merchants/list.html")]
pub struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    /// `60`, or `1,000+`.
    count: String,
    /// `60 merchants`, for who listens.
    count_sentence: String,
    add: Option<&'static str>,
    query: String,
    statuses: Vec<Choice>,
    levels: Vec<Choice>,
    misfits: Vec<Choice>,
    sorts: Vec<Choice>,
    per_page: Vec<Choice>,
    chips: Vec<Chip>,
    /// Sent along with a search, since no other field of the form holds it.
    location: Option<String>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// `26–50 of 73`, where the place of the page is known.
    range: Option<String>,
    previous: Option<String>,
    next: Option<String>,
    /// The list's own parameters, for the form that changes the number of rows.
    kept: Vec<(&'static str, String)>,
    state: State,
    clear: &'static str,
}

/// What the ids in the list's address and rows are called.
pub struct Names {
    pub levels: Vec<Level>,
    /// The one that the list is filtered by.
    pub location: Option<LocationChoice>,
}

/// What stands in the place of the rows.
#[derive(PartialEq, Eq)]
enum State {
    Rows,
    NoMatch,
    /// The page lies behind the list's end.
    Beyond,
    Empty,
}

impl State {
    fn of(listing: &Listing, asked: &ListQuery) -> Self {
        let has_any = listing.count != CappedCount::Exactly(0);
        match (listing.rows.is_empty(), has_any, asked.is_narrowed()) {
            (false, ..) => Self::Rows,
            (true, true, _) => Self::Beyond,
            (true, false, true) => Self::NoMatch,
            (true, false, false) => Self::Empty,
        }
    }
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
    email: (String, String),
    phone: Option<String>,
    location: String,
    level: String,
    language: String,
    language_tag: String,
    badges: Vec<(&'static str, String)>,
    last_sign_in: Option<(String, String)>,
    status: (&'static str, String),
}

impl ListPage {
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        asked: &ListQuery,
        listing: Listing,
        names: &Names,
    ) -> Self {
        let levels = &names.levels;
        let reader = &app.reader;
        let t = reader.t();
        let filters = asked.filters(staff.today());
        let (count, count_sentence) = count(reader, listing.count);
        let state = State::of(&listing, asked);
        let pages = Pages::of(reader, asked, &filters, &listing);
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            count,
            count_sentence,
            add: staff
                .may(StaffPermission::CreateMerchants)
                .then_some(paths::NEW_MERCHANT),
            query: asked.query.clone(),
            statuses: status_choices(t, filters.status),
            levels: level_choices(t, levels, filters.level),
            misfits: misfits::choices(t, filters.misfit),
            sorts: sort_choices(t, filters.sort),
            per_page: per_page_choices(reader, filters.per_page),
            chips: chips(t, (asked, &filters), names),
            location: filters.location.map(|id| id.to_string()),
            columns: columns(t, asked, filters.sort),
            rows: listing
                .rows
                .into_iter()
                .map(|row| Row::new(reader, row, (levels, filters.today)))
                .collect(),
            range: pages.range,
            previous: pages.previous,
            next: pages.next,
            kept: kept(asked),
            state,
            clear: paths::MERCHANTS,
        }
    }
}

fn kept(asked: &ListQuery) -> Vec<(&'static str, String)> {
    vec![
        ("query", asked.query.clone()),
        ("status", asked.status.clone()),
        ("level", asked.level.clone()),
        ("location", asked.location.clone()),
        ("misfit", asked.misfit.clone()),
        ("sort", asked.sort.clone()),
    ]
}

/// The way to the neighbouring pages: by number while the whole list is counted, so that its place can be said;
/// by key in a longer one.
struct Pages {
    range: Option<String>,
    previous: Option<String>,
    next: Option<String>,
}

impl Pages {
    fn of(reader: &Reader, asked: &ListQuery, filters: &Filters, listing: &Listing) -> Self {
        let link =
            |name, value: &str| format!("{}?{}", paths::MERCHANTS, asked.with(&[(name, value)]));
        match (&filters.position, listing.count) {
            (Position::Page(number), CappedCount::Exactly(total)) => {
                let page = |number: u32| link("page", &number.to_string());
                let rows = filters.per_page.rows();
                let first = number * rows + 1;
                let last = (first + rows - 1).min(total);
                Self {
                    range: (first <= last).then(|| {
                        reader.t().merchants_range(
                            reader.number(first),
                            reader.number(last),
                            reader.number(total),
                        )
                    }),
                    previous: (*number > 0).then(|| page(*number)),
                    next: (last < total).then(|| page(number + 2)),
                }
            }
            _ => Self {
                range: None,
                previous: listing
                    .previous
                    .as_ref()
                    .map(|key| link("before", &key.encode())),
                next: listing
                    .next
                    .as_ref()
                    .map(|key| link("after", &key.encode())),
            },
        }
    }
}

fn count(reader: &Reader, count: CappedCount) -> (String, String) {
    let t = reader.t();
    match count {
        CappedCount::Exactly(number) => {
            let shown = reader.number(number);
            (shown.clone(), t.merchants_count(number, shown))
        }
        CappedCount::AtLeast(number) => {
            let shown = reader.number(number);
            (
                t.merchants_number_at_least(&shown),
                t.merchants_count_at_least(shown),
            )
        }
    }
}

/// An entry that stands for `this`: chosen where that is what is asked for.
fn choice<T: PartialEq>(value: &str, label: String, (this, asked): (T, T)) -> Choice {
    Choice {
        value: value.to_owned(),
        label,
        chosen: this == asked,
        ..Choice::default()
    }
}

fn status_choices(t: &Words, chosen: StatusFilter) -> Vec<Choice> {
    let any = choice(
        "",
        t.merchants_status_any(),
        (StatusFilter::NotArchived, chosen),
    );
    let each = MerchantStatus::ALL.into_iter().map(|status| {
        choice(
            status.as_str(),
            labels::status(t, status),
            (StatusFilter::Only(status), chosen),
        )
    });
    std::iter::once(any).chain(each).collect()
}

fn level_choices(t: &Words, levels: &[Level], chosen: Option<LevelId>) -> Vec<Choice> {
    let any = choice("", t.merchants_level_any(), (None, chosen));
    let each = levels.iter().map(|level| {
        choice(
            &level.id.to_string(),
            levels::name_of(level, t),
            (Some(level.id), chosen),
        )
    });
    std::iter::once(any).chain(each).collect()
}

fn sort_choices(t: &Words, chosen: Sort) -> Vec<Choice> {
    Sort::ALL
        .into_iter()
        .map(|sort| {
            let label = match sort {
                Sort::Name => t.merchants_sort_name(),
                Sort::NameDescending => t.merchants_sort_name_descending(),
                Sort::Newest => t.merchants_sort_newest(),
                Sort::Oldest => t.merchants_sort_oldest(),
                Sort::SignInLatest => t.merchants_sort_sign_in_latest(),
                Sort::SignInLongestAgo => t.merchants_sort_sign_in_oldest(),
            };
            // The order that needs no parameter is left out of the address.
            let value = if sort == Sort::Name {
                ""
            } else {
                sort.as_str()
            };
            choice(value, label, (sort, chosen))
        })
        .collect()
}

fn chips(t: &Words, (asked, filters): (&ListQuery, &Filters), names: &Names) -> Vec<Chip> {
    let without = |name: &str| format!("{}?{}", paths::MERCHANTS, asked.with(&[(name, "")]));
    let mut chips = Vec::new();
    if filters.term.is_some() {
        chips.push(Chip {
            text: t.merchants_chip_query(asked.query.trim()),
            href: without("query"),
        });
    }
    if let StatusFilter::Only(status) = filters.status {
        let text = t.merchants_chip_status(labels::status(t, status));
        chips.push(Chip {
            text,
            href: without("status"),
        });
    }
    let mut levels = names.levels.iter();
    if let Some(level) = levels.find(|level| Some(level.id) == filters.level) {
        let text = t.merchants_chip_level(levels::name_of(level, t));
        chips.push(Chip {
            text,
            href: without("level"),
        });
    }
    if let Some(location) = &names.location {
        chips.push(Chip {
            text: t.merchants_chip_location(&location.name),
            href: without("location"),
        });
    }
    if let Some(misfit) = filters.misfit {
        chips.push(Chip {
            text: t.merchants_chip_misfit(misfits::filter(t, misfit)),
            href: without("misfit"),
        });
    }
    chips
}

fn columns(t: &Words, asked: &ListQuery, current: Sort) -> Vec<Column> {
    let sortable = |label: String, first: Sort, second: Sort| {
        let next = if current == first { second } else { first };
        let state = match (
            current == first || current == second,
            current.is_descending(),
        ) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        let href = format!(
            "{}?{}",
            paths::MERCHANTS,
            asked.with(&[("sort", next.as_str())])
        );
        Column {
            label,
            sort: Some(SortLink { href, state }),
        }
    };
    let plain = |label: String| Column { label, sort: None };
    vec![
        sortable(t.merchants_column_name(), Sort::Name, Sort::NameDescending),
        plain(t.merchants_column_email()),
        plain(t.merchants_column_phone()),
        plain(t.merchants_column_location()),
        plain(t.merchants_column_level()),
        plain(t.merchants_column_language()),
        plain(t.merchants_column_access()),
        sortable(
            t.merchants_column_last_sign_in(),
            Sort::SignInLatest,
            Sort::SignInLongestAgo,
        ),
        plain(t.merchants_column_status()),
    ]
}

impl Row {
    fn new(reader: &Reader, row: ListedMerchant, (levels, today): (&[Level], Day)) -> Self {
        let t = reader.t();
        let level = levels.iter().find(|level| level.id == row.level_id);
        let signed_in = row.last_sign_in_at != Moment::EPOCH;
        let email = row.login_email.split_once('@').map_or_else(
            || (row.login_email.clone(), String::new()),
            |(local, domain)| (format!("{local}@"), domain.to_owned()),
        );
        let badges = badges(t, &row, today);
        Self {
            href: paths::merchant(row.id),
            name: row.business_name,
            email,
            phone: row.phone,
            location: row.default_location,
            level: level
                .map(|level| levels::name_of(level, t))
                .unwrap_or_default(),
            language: row.platform_language.language_name().to_owned(),
            language_tag: row.platform_language.as_str().to_owned(),
            badges,
            last_sign_in: signed_in.then(|| {
                (
                    reader.exact(row.last_sign_in_at),
                    reader.date(row.last_sign_in_at),
                )
            }),
            status: (
                labels::status_tone(row.status),
                labels::status(t, row.status),
            ),
        }
    }
}

fn badges(t: &Words, row: &ListedMerchant, today: Day) -> Vec<(&'static str, String)> {
    let until = row.ip_exempt_until.as_deref();
    let until = until.and_then(|until| Day::parse(until).ok());
    let is_exempt = row.ip_exempt && until.is_none_or(|until| today <= until);
    let restricted = !is_exempt && !row.ip_allow_list.is_empty();
    [
        (is_exempt, "warning", t.merchants_badge_exempt()),
        (restricted, "neutral", t.merchants_badge_restricted()),
        (row.api_access, "info", t.merchants_badge_api()),
        (row.chat_access, "info", t.merchants_badge_chat()),
    ]
    .into_iter()
    .filter_map(|(shown, tone, text)| shown.then_some((tone, text)))
    .collect()
}
