//! The list: a reference to look up, filters, rows, pages; and the page of a reference that nobody has.

use askama::Template;

use super::labels::{self, Badge};
use crate::access::{Staff, StaffPermission};
use crate::db::listings::CappedCount;
use crate::forms::Choice;
use crate::merchants::Merchant;
use crate::paths;
use crate::sign_ins::listing::{ListQuery, Listing, OutcomeFilter};
use crate::sign_ins::model::Attempt;
use crate::text::{Reader, Words, browser_name};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "sign_ins/list.html")]
pub struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    /// `60`, or `1,000+`.
    count: String,
    /// `60 attempts`, for who listens.
    count_sentence: String,
    /// Whose attempts these are, and where that merchant is.
    merchant: Option<(String, Option<String>)>,
    merchant_id: Option<String>,
    query: String,
    outcomes: Vec<Choice>,
    chips: Vec<Chip>,
    rows: Vec<Row>,
    previous: Option<String>,
    next: Option<String>,
    state: State,
    path: &'static str,
    all: String,
}

/// What stands in the place of the rows.
enum State {
    Rows,
    NoMatch,
    Empty,
}

struct Chip {
    text: String,
    href: String,
}

struct Row {
    href: String,
    exact: String,
    at: String,
    name: String,
    email: String,
    address: String,
    agent: String,
    outcome: Badge,
    reference: Option<String>,
}

impl ListPage {
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        asked: &ListQuery,
        listing: Listing,
        merchant: Option<&Merchant>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let state = match (listing.rows.is_empty(), asked.is_narrowed()) {
            (false, _) => State::Rows,
            (true, true) => State::NoMatch,
            (true, false) => State::Empty,
        };
        let (count, count_sentence) = count(reader, listing.count);
        Self {
            chrome: app.chrome(Section::SignIns),
            t,
            count,
            count_sentence,
            merchant: merchant.map(|merchant| named(staff, merchant)),
            merchant_id: merchant.map(|merchant| merchant.id.to_string()),
            query: asked.query.clone(),
            outcomes: outcome_choices(t, asked.filters().outcome),
            chips: chips(t, asked, merchant),
            rows: listing
                .rows
                .into_iter()
                .map(|attempt| Row::new(reader, attempt))
                .collect(),
            previous: listing.previous.map(|key| link(asked, &[("before", &key)])),
            next: listing.next.map(|key| link(asked, &[("after", &key)])),
            state,
            path: paths::SIGN_INS,
            all: link(asked, &[("query", ""), ("outcome", "")]),
        }
    }
}

fn named(staff: &Staff, merchant: &Merchant) -> (String, Option<String>) {
    let link = staff
        .may(StaffPermission::ViewMerchants)
        .then(|| paths::merchant(merchant.id));
    (merchant.current.business_name.to_string(), link)
}

fn link(asked: &ListQuery, changes: &[(&str, &str)]) -> String {
    let query = asked.with(changes);
    if query.is_empty() {
        return paths::SIGN_INS.to_owned();
    }
    format!("{}?{query}", paths::SIGN_INS)
}

fn count(reader: &Reader, count: CappedCount) -> (String, String) {
    let t = reader.t();
    match count {
        CappedCount::Exactly(number) => {
            let shown = reader.number(number);
            (shown.clone(), t.sign_ins_count(number, shown))
        }
        CappedCount::AtLeast(number) => {
            let shown = reader.number(number);
            let at_least = t.locations_number_at_least(&shown);
            (at_least, t.sign_ins_count_at_least(shown))
        }
    }
}

fn outcome_label(t: &Words, outcome: OutcomeFilter) -> String {
    match outcome {
        OutcomeFilter::All => t.sign_ins_outcome_any(),
        OutcomeFilter::Refused => t.sign_ins_outcome_refused(),
        OutcomeFilter::Only(outcome) => labels::outcome(t, Some(outcome)).1,
    }
}

fn outcome_choices(t: &Words, chosen: OutcomeFilter) -> Vec<Choice> {
    OutcomeFilter::all()
        .into_iter()
        .map(|outcome| Choice {
            value: outcome.as_str().to_owned(),
            label: outcome_label(t, outcome),
            chosen: outcome == chosen,
            ..Choice::default()
        })
        .collect()
}

fn chips(t: &Words, asked: &ListQuery, merchant: Option<&Merchant>) -> Vec<Chip> {
    let filters = asked.filters();
    let merchant = merchant.map(|merchant| Chip {
        text: t.sign_ins_chip_merchant(merchant.current.business_name.as_str()),
        href: link(asked, &[("merchant", "")]),
    });
    let query = filters.term.is_some().then(|| Chip {
        text: t.sign_ins_chip_query(asked.query.trim()),
        href: link(asked, &[("query", "")]),
    });
    let outcome = (filters.outcome != OutcomeFilter::All).then(|| Chip {
        text: t.sign_ins_chip_outcome(outcome_label(t, filters.outcome)),
        href: link(asked, &[("outcome", "")]),
    });
    merchant.into_iter().chain(query).chain(outcome).collect()
}

impl Row {
    fn new(reader: &Reader, attempt: Attempt) -> Self {
        let t = reader.t();
        Self {
            href: paths::sign_in(attempt.id),
            exact: reader.exact(attempt.at),
            at: reader.date_time(attempt.at),
            name: attempt.name,
            email: attempt.email,
            address: attempt.address,
            agent: browser_name(t, &attempt.agent),
            outcome: labels::outcome(t, attempt.outcome),
            reference: attempt.reference,
        }
    }
}

/// A reference that is nobody's here. Of another organization's it says the same.
#[derive(Template)]
#[template(path = "sign_ins/unknown.html")]
pub struct UnknownPage {
    chrome: Chrome,
    t: &'static Words,
    reference: String,
    path: &'static str,
}

impl UnknownPage {
    #[must_use]
    pub fn new(app: &App, asked: &ListQuery) -> Self {
        Self {
            chrome: app.chrome(Section::SignIns),
            t: app.reader.t(),
            reference: asked.reference.clone(),
            path: paths::SIGN_INS,
        }
    }
}
