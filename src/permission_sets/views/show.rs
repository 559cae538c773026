//! One role or level: the form that changes it, or what it is for who may not.

use askama::Template;

use super::form::{FormView, Sent};
use super::impact::{colleagues, people};
use super::list::holders;
use super::recorded::recorded;
use super::sentences::{groups_of, made_description, name_of, quoted};
use crate::access::Staff;
use crate::audit::AuditEntry;
use crate::db::DbResult;
use crate::permission_sets::form::SetForm;
use crate::permission_sets::impact::Holders;
use crate::permission_sets::kind::Kept;
use crate::permission_sets::model::PermissionSet;
use crate::permission_sets::words::Worded;
use crate::text::Words;
use crate::timeline::{Entry, Values, entries};
use crate::web::{App, Chrome, staff_permission_label};

/// What a page of one set is made from.
pub struct Shown<K: Kept> {
    pub set: PermissionSet<K>,
    pub holders: Holders,
    pub trail: Vec<AuditEntry>,
}

#[derive(Template)]
#[template(path = "permission_sets/show.html")]
pub struct SetPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    title: String,
    list: (&'static str, String),
    is_retired: bool,
    retired_notice: String,
    own: Option<String>,
    made: String,
    /// What it asks at sign-in.
    demand: Option<String>,
    holders: String,
    people: Option<String>,
    colleagues: Option<String>,
    action: String,
    /// For who may change it; a sentence says why not for who may not.
    form: Option<FormView>,
    may_not: Option<String>,
    /// What it holds, for who may only read.
    groups: Vec<(String, Vec<(String, bool)>)>,
    acts: Vec<Act>,
    is_refused: bool,
    history: Vec<Entry>,
}

/// A link, or a button that acts at once.
enum Act {
    Link(String, &'static str, String),
    Button(String, &'static str, String),
}

impl SetPage {
    /// `returned` is the form as it came back; without it, the form shows the set as it is stored.
    ///
    /// # Errors
    /// When an entry of the trail cannot be read.
    pub fn new<K: Kept>(
        (app, staff): (&App, &Staff),
        shown: &Shown<K>,
        returned: Option<&Sent<'_, K>>,
    ) -> DbResult<Self> {
        let (t, set) = (app.reader.t(), &shown.set);
        let may_not = may_not(t, staff, set);
        let stored = SetForm::of(set, t);
        let nothing = Sent::nothing(&stored);
        let form_sent = returned.unwrap_or(&nothing);
        let form = may_not
            .is_none()
            .then(|| FormView::new((app, staff), form_sent));
        let names = people(t, &shown.holders);
        Ok(Self {
            chrome: app.chrome(K::SECTION),
            t,
            name: name_of(set, t),
            title: t.sets_edit_title(K::CODE),
            list: (K::PATH, t.sets_title(K::CODE)),
            is_retired: set.is_retired(),
            retired_notice: t.sets_retired_notice(K::CODE),
            own: (!set.description.is_empty()).then(|| set.description.clone()),
            made: made_description(set.permissions, t),
            demand: set
                .second_factor_required
                .then(|| t.sets_second_factor_required()),
            holders: holders::<K>(t, i64::from(shown.holders.count)),
            people: (!names.is_empty()).then_some(names),
            colleagues: colleagues(t, &shown.holders),
            action: format!("{}/{}", K::PATH, set.id),
            groups: if form.is_some() {
                Vec::new()
            } else {
                held(t, set)
            },
            form,
            acts: acts(t, staff, set),
            may_not,
            is_refused: form_sent.faults.is_some() || form_sent.impact.is_some(),
            history: entries(&app.reader, &shown.trail, recorded::<K>)?,
        })
    }
}

/// Why this person may not change this set.
fn may_not<K: Kept>(t: &Words, staff: &Staff, set: &PermissionSet<K>) -> Option<String> {
    if !staff.may(K::MANAGE) {
        return Some(t.sets_may_not(K::CODE, staff_permission_label(K::MANAGE, t)));
    }
    let beyond = K::beyond(staff.permissions, set.permissions);
    let beyond = quoted(beyond.into_iter(), t);
    (!beyond.is_empty()).then(|| t.sets_beyond(beyond))
}

fn held<K: Kept>(t: &Words, set: &PermissionSet<K>) -> Vec<(String, Vec<(String, bool)>)> {
    let rows = |permissions: Vec<K::Permission>| {
        let row = |one: K::Permission| (one.label(t), set.permissions.has(one));
        permissions.into_iter().map(row).collect()
    };
    groups_of::<K::Permission>()
        .into_iter()
        .map(|group| (group.label(t), rows(group.permissions())))
        .collect()
}

/// A copy may be made by who may make one at all; the rest needs the right to change this one.
fn acts<K: Kept>(t: &Words, staff: &Staff, set: &PermissionSet<K>) -> Vec<Act> {
    let may_change = may_not(t, staff, set).is_none();
    let path = format!("{}/{}", K::PATH, set.id);
    let mut acts = Vec::new();
    if staff.may(K::MANAGE) {
        let copy = format!("{}/new?copy={}", K::PATH, set.id);
        acts.push(Act::Link(copy, "copy", t.sets_copy()));
    }
    let compare = format!("{}/compare?a={}", K::PATH, set.id);
    acts.push(Act::Link(compare, "layers", t.sets_compare()));
    if may_change && set.is_retired() {
        acts.push(Act::Button(
            format!("{path}/restore"),
            "undo-2",
            t.sets_restore(),
        ));
    } else if may_change {
        acts.push(Act::Link(
            format!("{path}/retire"),
            "archive",
            t.sets_retire(),
        ));
    }
    acts
}
