//! The page of all roles, or of all levels.

use std::collections::HashMap;

use askama::Template;

use super::matrix::Matrix;
use super::sentences::{made_description, name_of};
use crate::access::Staff;
use crate::paths;
use crate::permission_sets::kind::{Kept, Kind};
use crate::permission_sets::model::PermissionSet;
use crate::text::Words;
use crate::web::{App, Chrome, staff_permission_label};

#[derive(Template)]
#[template(path = "permission_sets/list.html")]
pub struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    intro: String,
    list_title: String,
    /// Where a new one is made, for who may.
    add: Option<Add>,
    /// Why there is nothing to press, for who may not.
    may_not: Option<String>,
    rows: Vec<Described>,
    retired: Vec<Described>,
    /// Where to ask who holds a permission, for who may.
    who_can: Option<&'static str>,
    compare: Option<String>,
    matrix: Matrix,
}

struct Add {
    href: String,
    label: String,
}

/// A set, what it allows, how many hold it.
struct Described {
    href: String,
    name: String,
    own: Option<String>,
    made: String,
    holders: String,
}

impl ListPage {
    #[must_use]
    pub fn new<K: Kept>(
        (app, staff): (&App, &Staff),
        sets: &[PermissionSet<K>],
        counts: &HashMap<K::Id, i64>,
    ) -> Self {
        let t = app.reader.t();
        let (retired, used): (Vec<_>, Vec<_>) = sets.iter().partition(|set| set.is_retired());
        let may = staff.may(K::MANAGE);
        let row = |set: &&PermissionSet<K>| described(t, set, counts);
        Self {
            chrome: app.chrome(K::SECTION),
            t,
            title: t.sets_title(K::CODE),
            intro: t.sets_intro(K::CODE),
            list_title: t.sets_list_title(K::CODE),
            add: may.then(|| Add {
                href: format!("{}/new", K::PATH),
                label: t.sets_add(K::CODE),
            }),
            may_not: (!may).then(|| t.sets_may_not(K::CODE, staff_permission_label(K::MANAGE, t))),
            rows: used.iter().map(row).collect(),
            retired: retired.iter().map(row).collect(),
            who_can: staff.may_ask_who_can().then_some(paths::WHO_CAN),
            compare: (sets.len() > 1).then(|| format!("{}/compare", K::PATH)),
            matrix: Matrix::of_page(t, &used),
        }
    }
}

fn described<K: Kind>(
    t: &Words,
    set: &PermissionSet<K>,
    counts: &HashMap<K::Id, i64>,
) -> Described {
    let count = counts.get(&set.id).copied().unwrap_or_default();
    Described {
        href: format!("{}/{}", K::PATH, set.id),
        name: name_of(set, t),
        own: (!set.description.is_empty()).then(|| set.description.clone()),
        made: made_description(set.permissions, t),
        holders: holders::<K>(t, count),
    }
}

/// `1,203 merchants`.
#[must_use]
pub fn holders<K: Kind>(t: &Words, count: i64) -> String {
    t.sets_holders(K::CODE, count, t.number(count))
}
