//! What the page shows.

use askama::Template;

use super::query::{Asked, WhoCanQuery};
use super::store::{Extent, Group, LOOKED_THROUGH, Members, Reason};
use crate::access::{MerchantPermission, StaffPermission};
use crate::forms::Choice;
use crate::locations::LocationChoice;
use crate::permission_sets::Worded;
use crate::text::Words;
use crate::web::{App, Chrome, Section};
use crate::{levels, paths, roles};

/// None where a question is not about that kind of people.
#[derive(Clone, Debug)]
pub struct Answer {
    pub merchants: Option<Vec<Group>>,
    pub staff: Option<Vec<Members>>,
    pub extent: Extent,
}

#[derive(Template)]
#[template(path = "who_can/show.html")]
pub struct WhoCanPage {
    chrome: Chrome,
    t: &'static Words,
    merchant_permissions: Vec<Choice>,
    staff_permissions: Vec<Choice>,
    places: Vec<Choice>,
    address: String,
    /// What is wrong with what was asked, at its field.
    wrong: Wrong,
    is_wrong: bool,
    results: Vec<Results>,
    partial: Option<String>,
    is_asked: bool,
}

#[derive(Default)]
struct Wrong {
    permission: Option<String>,
    location: Option<String>,
    address: Option<String>,
}

/// Merchants, or staff.
struct Results {
    id: &'static str,
    title: String,
    count: String,
    groups: Vec<Shown>,
}

struct Shown {
    why: String,
    count: String,
    people: Vec<(String, String)>,
    others: Option<String>,
    /// Where all of them are.
    all: Option<String>,
}

impl WhoCanPage {
    #[must_use]
    pub fn new(
        app: &App,
        (query, asked): (&WhoCanQuery, Asked),
        places: &[LocationChoice],
        answer: Option<&Answer>,
    ) -> Self {
        let t = app.reader.t();
        let wrong = wrong(t, asked);
        let merchants = answer.and_then(|one| one.merchants.as_deref());
        let staff = answer.and_then(|one| one.staff.as_deref());
        let is_part = answer.is_some_and(|one| one.extent == Extent::Part);
        let merchant_permissions = permissions::<MerchantPermission>(t, &query.permission);
        // A name in both tables is chosen once: a choice of one has one answer.
        let is_chosen = merchant_permissions.iter().any(|one| one.chosen);
        let rest = if is_chosen { "" } else { &query.permission };
        let looked_through = i64::try_from(LOOKED_THROUGH).unwrap_or(i64::MAX);
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            merchant_permissions,
            staff_permissions: permissions::<StaffPermission>(t, rest),
            places: places.iter().map(|one| place(one, query)).collect(),
            address: query.address.clone(),
            is_wrong: wrong.permission.is_some()
                || wrong.location.is_some()
                || wrong.address.is_some(),
            wrong,
            results: merchants
                .map(|groups| of_merchants(t, groups))
                .into_iter()
                .chain(staff.map(|groups| of_staff(t, groups)))
                .collect(),
            partial: is_part.then(|| t.who_can_partial(t.number(looked_through))),
            is_asked: answer.is_some(),
        }
    }
}

fn wrong(t: &Words, asked: Asked) -> Wrong {
    let mut wrong = Wrong::default();
    match asked {
        Asked::NoPermission => wrong.permission = Some(t.who_can_choice_wrong()),
        Asked::NoLocation => wrong.location = Some(t.who_can_choice_wrong()),
        Asked::NoAddress => wrong.address = Some(t.who_can_address_wrong()),
        _ => {}
    }
    wrong
}

fn permissions<P: Worded>(t: &Words, chosen: &str) -> Vec<Choice> {
    P::ALL
        .iter()
        .map(|one| Choice {
            value: one.as_str().to_owned(),
            label: one.label(t),
            chosen: one.as_str() == chosen,
            ..Choice::default()
        })
        .collect()
}

fn place(location: &LocationChoice, query: &WhoCanQuery) -> Choice {
    let value = location.id.to_string();
    Choice {
        chosen: value == query.location,
        value,
        label: location.name.clone(),
        ..Choice::default()
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn of_merchants(t: &Words, groups: &[Group]) -> Results {
    let those = groups
        .iter()
        .filter(|one| !matches!(one.reason, Reason::Taken));
    let count = those.map(|one| one.count).sum();
    Results {
        id: "merchants",
        title: t.merchants_title(),
        count: t.number(number(count)),
        groups: groups.iter().map(|one| merchants(t, one)).collect(),
    }
}

fn merchants(t: &Words, group: &Group) -> Shown {
    let (why, all) = match &group.reason {
        Reason::Level(level) => (t.who_can_by_level(levels::name_of(level, t)), None),
        Reason::Granted => (t.who_can_granted(), None),
        Reason::Taken => (t.who_can_taken(), None),
        Reason::Located(id) => (t.who_can_located(), Some(paths::merchants_at(id))),
        Reason::Exempt => (t.who_can_exempt(), None),
        Reason::DefaultList => (t.who_can_default_list(), None),
        Reason::OwnList => (t.who_can_own_list(), None),
        Reason::Unrestricted => (t.who_can_unrestricted(), None),
    };
    let people = group.named.iter();
    Shown {
        why,
        count: t.number(number(group.count)),
        people: people
            .map(|(id, name)| (paths::merchant(id), name.clone()))
            .collect(),
        others: others(t, group.count, group.named.len()),
        all,
    }
}

fn of_staff(t: &Words, groups: &[Members]) -> Results {
    let count = groups.iter().map(|one| one.count).sum();
    let shown = |one: &Members| Shown {
        why: t.who_can_by_role(roles::name_of(&one.role, t)),
        count: t.number(number(one.count)),
        people: one
            .named
            .iter()
            .map(|(id, name)| (paths::member(id), name.clone()))
            .collect(),
        others: others(t, one.count, one.named.len()),
        all: None,
    };
    Results {
        id: "staff",
        title: t.staff_title(),
        count: t.number(number(count)),
        groups: groups.iter().map(shown).collect(),
    }
}

fn others(t: &Words, count: usize, named: usize) -> Option<String> {
    let others = number(count.saturating_sub(named));
    (others > 0).then(|| t.sets_others(others, t.number(others)))
}
