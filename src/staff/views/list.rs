//! The list: filters, chips, rows, pages; and under it the roles and what they allow.

use askama::Template;

use crate::forms::{Choice, per_page_choices};
use crate::paths;
use crate::people::Standing;
use crate::people::views::{Time, standing as standing_badge};
use crate::permission_sets::Matrix;
use crate::roles::{self, Role};
use crate::staff::listing::{Filters, ListQuery, Listing, Sort};
use crate::staff::model::Member;
use crate::staff::rights::Acting;
use crate::text::{Reader, Words};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "staff/list.html")]
pub struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    count: String,
    /// `60 members`, for who listens.
    count_sentence: String,
    add: Option<&'static str>,
    query: String,
    standings: Vec<Choice>,
    roles: Vec<Choice>,
    sorts: Vec<Choice>,
    per_page: Vec<Choice>,
    chips: Vec<Chip>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    previous: Option<String>,
    next: Option<String>,
    /// The list's own parameters, for the form that changes the number of rows.
    kept: Vec<(&'static str, String)>,
    described: Vec<Described>,
    matrix: Matrix,
    path: &'static str,
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
    is_me: bool,
    email: String,
    role: String,
    last_sign_in: Option<Time>,
    standing: (&'static str, String),
}

/// A role, whom it is for, how many members have it.
struct Described {
    name: String,
    description: String,
    members: String,
}

impl ListPage {
    #[must_use]
    pub fn new(
        (app, acting): (&App, &Acting),
        asked: &ListQuery,
        members: &[Member],
        listing: &Listing,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let filters = asked.filters();
        let count = i64::try_from(listing.count).unwrap_or(i64::MAX);
        let in_use: Vec<Role> = acting.roles_in_use().cloned().collect();
        let page = |number: u32| link(asked, &[("page", &number.to_string())]);
        Self {
            chrome: app.chrome(Section::Staff),
            t,
            count: reader.number(count),
            count_sentence: t.staff_count(count, reader.number(count)),
            add: acting.may_change_staff().then_some(paths::NEW_MEMBER),
            query: asked.query.clone(),
            standings: standing_choices(t, filters.standing),
            roles: role_choices(t, &acting.roles, &filters),
            sorts: sort_choices(t, filters.sort),
            per_page: per_page_choices(reader, filters.per_page),
            chips: chips(t, asked, &acting.roles),
            columns: columns(t, asked),
            rows: rows(reader, acting, &listing.rows),
            previous: (filters.page > 1).then(|| page(filters.page - 1)),
            next: listing.has_next.then(|| page(filters.page + 1)),
            kept: kept(asked),
            described: described(reader, &in_use, members),
            matrix: Matrix::of_form(t, &in_use, None),
            path: paths::STAFF,
        }
    }
}

fn kept(asked: &ListQuery) -> Vec<(&'static str, String)> {
    asked
        .kept()
        .into_iter()
        .filter(|(name, value)| *name != "per_page" && !value.is_empty())
        .map(|(name, value)| (name, value.to_owned()))
        .collect()
}

fn link(asked: &ListQuery, changes: &[(&str, &str)]) -> String {
    let query = asked.with(changes);
    if query.is_empty() {
        return paths::STAFF.to_owned();
    }
    format!("{}?{query}", paths::STAFF)
}

/// The choice of no filter, `chosen` being the one that is chosen.
fn any<T>(label: String, chosen: Option<&T>) -> Choice {
    Choice {
        label,
        chosen: chosen.is_none(),
        ..Choice::default()
    }
}

fn standing_choices(t: &Words, chosen: Option<Standing>) -> Vec<Choice> {
    let choice = |standing: Standing| Choice {
        value: standing.as_str().to_owned(),
        label: standing_badge(t, standing).1,
        chosen: chosen == Some(standing),
        ..Choice::default()
    };
    std::iter::once(any(t.staff_standing_any(), chosen.as_ref()))
        .chain(Standing::ALL.map(choice))
        .collect()
}

fn role_choices(t: &Words, roles: &[Role], filters: &Filters) -> Vec<Choice> {
    let choice = |role: &Role| Choice {
        value: role.id.to_string(),
        label: roles::name_of(role, t),
        chosen: filters.role == Some(role.id),
        ..Choice::default()
    };
    std::iter::once(any(t.staff_role_any(), filters.role.as_ref()))
        .chain(roles.iter().map(choice))
        .collect()
}

fn sort_choices(t: &Words, chosen: Sort) -> Vec<Choice> {
    let offered = |sort: Sort| {
        let label = match sort {
            Sort::Name => t.staff_sort_name(),
            Sort::NameDescending => t.staff_sort_name_descending(),
            Sort::LastSignIn => t.staff_sort_last_sign_in(),
            Sort::LastSignInAscending => t.staff_sort_last_sign_in_ascending(),
            Sort::Newest => t.staff_sort_newest(),
            Sort::Oldest => t.staff_sort_oldest(),
        };
        Choice {
            value: in_address(sort).to_owned(),
            label,
            chosen: sort == chosen,
            ..Choice::default()
        }
    };
    Sort::ALL.map(offered).into()
}

/// The order that needs no parameter is left out of the address.
fn in_address(sort: Sort) -> &'static str {
    if sort == Sort::Name {
        ""
    } else {
        sort.as_str()
    }
}

fn chips(t: &Words, asked: &ListQuery, roles: &[Role]) -> Vec<Chip> {
    let filters = asked.filters();
    let query = filters.term.is_some().then(|| Chip {
        text: t.staff_chip_query(asked.query.trim()),
        href: link(asked, &[("query", "")]),
    });
    let standing = filters.standing.map(|standing| Chip {
        text: t.staff_chip_status(standing_badge(t, standing).1),
        href: link(asked, &[("status", "")]),
    });
    let role = filters.role.map(|id| {
        let known = roles.iter().find(|role| role.id == id);
        Chip {
            text: t.staff_chip_role(
                known.map_or_else(|| t.staff_role_unknown(), |role| roles::name_of(role, t)),
            ),
            href: link(asked, &[("role", "")]),
        }
    });
    query.into_iter().chain(standing).chain(role).collect()
}

fn columns(t: &Words, asked: &ListQuery) -> Vec<Column> {
    let sort = asked.filters().sort;
    let sorted = |label: String, (first, then): (Sort, Sort), states: [&'static str; 2]| {
        let (state, next) = if sort == first {
            (states[0], then)
        } else if sort == then {
            (states[1], first)
        } else {
            ("none", first)
        };
        let href = link(asked, &[("sort", in_address(next))]);
        Column {
            label,
            sort: Some(SortLink { href, state }),
        }
    };
    let plain = |label: String| Column { label, sort: None };
    let by_name = (Sort::Name, Sort::NameDescending);
    let by_sign_in = (Sort::LastSignIn, Sort::LastSignInAscending);
    vec![
        sorted(t.staff_name(), by_name, ["ascending", "descending"]),
        plain(t.staff_email()),
        plain(t.staff_role()),
        sorted(
            t.staff_last_sign_in(),
            by_sign_in,
            ["descending", "ascending"],
        ),
        plain(t.staff_status()),
    ]
}

fn rows(reader: &Reader, acting: &Acting, members: &[Member]) -> Vec<Row> {
    let t = reader.t();
    let role = |member: &Member| {
        let id = member.current.role_id;
        let role = acting.roles.iter().find(|role| role.id == id);
        role.map(|role| roles::name_of(role, t)).unwrap_or_default()
    };
    members
        .iter()
        .map(|member| Row {
            href: paths::member(member.id),
            name: member.current.name.to_string(),
            is_me: member.id == acting.id,
            email: member.current.email.display(),
            role: role(member),
            last_sign_in: member.last_sign_in_at.map(|at| Time::new(reader, at)),
            standing: standing_badge(t, member.standing()),
        })
        .collect()
}

fn described(reader: &Reader, roles: &[Role], members: &[Member]) -> Vec<Described> {
    let t = reader.t();
    roles
        .iter()
        .map(|role| {
            let having = members
                .iter()
                .filter(|member| member.current.role_id == role.id);
            let count = i64::try_from(having.count()).unwrap_or(i64::MAX);
            Described {
                name: roles::name_of(role, t),
                description: roles::full_description(role, t),
                members: t.staff_members_count(count, reader.number(count)),
            }
        })
        .collect()
}
