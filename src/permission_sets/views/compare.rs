//! Two sets side by side.

use askama::Template;

use super::sentences::{full_description, name_of};
use crate::forms::Choice;
use crate::permission_sets::comparison::Comparison;
use crate::permission_sets::kind::{Kept, Kind};
use crate::permission_sets::model::PermissionSet;
use crate::permission_sets::words::Worded;
use crate::text::Words;
use crate::web::{App, Chrome};

#[derive(Template)]
#[template(path = "permission_sets/compare.html")]
pub struct ComparePage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    list: (&'static str, String),
    action: String,
    a: Vec<Choice>,
    b: Vec<Choice>,
    compared: Option<Compared>,
}

struct Compared {
    one: Side,
    other: Side,
    /// A permission, and which of the two hold it.
    rows: Vec<(String, bool, bool)>,
    both: Vec<String>,
    neither: Vec<String>,
}

struct Side {
    name: String,
    href: String,
    description: String,
}

impl ComparePage {
    /// `chosen` are the ids in the page's address, whatever they are: those that are no sets of the organization
    /// are not chosen yet.
    #[must_use]
    pub fn new<K: Kept>(app: &App, sets: &[PermissionSet<K>], chosen: (&str, &str)) -> Self {
        let t = app.reader.t();
        let find = |id: &str| sets.iter().find(|set| set.id.to_string() == id);
        let pair = find(chosen.0).zip(find(chosen.1));
        Self {
            chrome: app.chrome(K::SECTION),
            t,
            title: t.sets_compare_title(K::CODE),
            list: (K::PATH, t.sets_title(K::CODE)),
            action: format!("{}/compare", K::PATH),
            a: choices(t, sets, chosen.0),
            b: choices(t, sets, chosen.1),
            compared: pair.map(|(one, other)| compared(t, one, other)),
        }
    }
}

fn choices<K: Kind>(t: &Words, sets: &[PermissionSet<K>], chosen: &str) -> Vec<Choice> {
    let choose = Choice {
        label: t.sets_to_choose(),
        ..Choice::default()
    };
    let each = sets.iter().map(|set| Choice {
        value: set.id.to_string(),
        label: name_of(set, t),
        chosen: set.id.to_string() == chosen,
        ..Choice::default()
    });
    std::iter::once(choose).chain(each).collect()
}

fn compared<K: Kind>(t: &Words, one: &PermissionSet<K>, other: &PermissionSet<K>) -> Compared {
    let comparison = Comparison::new(one, other);
    let labels = |permissions: Vec<K::Permission>| {
        let label = |permission: K::Permission| permission.label(t);
        permissions.into_iter().map(label).collect::<Vec<_>>()
    };
    let row = |permission: K::Permission| {
        let (a, b) = (&one.permissions, &other.permissions);
        (permission.label(t), a.has(permission), b.has(permission))
    };
    Compared {
        one: side(t, one),
        other: side(t, other),
        rows: comparison.different.into_iter().map(row).collect(),
        both: labels(comparison.both),
        neither: labels(comparison.neither),
    }
}

fn side<K: Kind>(t: &Words, set: &PermissionSet<K>) -> Side {
    Side {
        name: name_of(set, t),
        href: format!("{}/{}", K::PATH, set.id),
        description: full_description(set, t),
    }
}
