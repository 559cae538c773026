//! Retiring a set: who holds it, and which other they get.

use askama::Template;

use super::form::errors_of;
use super::impact::{ImpactView, colleagues, people};
use super::sentences::name_of;
use crate::access::Staff;
use crate::forms::{Choice, FieldErrors, FieldView, FormErrors, Text};
use crate::permission_sets::form::{RetireForm, SetField};
use crate::permission_sets::impact::{Holders, Impact};
use crate::permission_sets::kind::Kept;
use crate::permission_sets::model::PermissionSet;
use crate::text::Words;
use crate::web::{App, Chrome};

#[derive(Template)]
#[template(path = "permission_sets/retire.html")]
pub struct RetirePage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    title: String,
    list: (&'static str, String),
    set: String,
    errors: FormErrors,
    /// What retiring means, a sentence each.
    said: Vec<String>,
    people: Option<String>,
    /// Where its holders can go; none when nobody holds it.
    to: Option<FieldView>,
    impact: Option<ImpactView>,
    confirm: String,
    /// The only one left, or retired already: there is nothing to press.
    stop: Option<String>,
    submit: String,
}

/// What the page of a retirement is made from.
pub struct Retirement<'a, K: Kept> {
    pub sets: &'a [PermissionSet<K>],
    pub set: &'a PermissionSet<K>,
    pub holders: &'a Holders,
}

impl RetirePage {
    #[must_use]
    pub fn new<K: Kept>(
        (app, staff): (&App, &Staff),
        of: &Retirement<'_, K>,
        form: &RetireForm,
        (errors, impact): (&FieldErrors<SetField>, Option<&Impact<K>>),
    ) -> Self {
        let (t, set) = (app.reader.t(), of.set);
        let others = others(staff, of);
        let names = people(t, of.holders);
        Self {
            chrome: app.chrome(K::SECTION),
            t,
            name: name_of(set, t),
            title: t.sets_retire_title(name_of(set, t)),
            list: (K::PATH, t.sets_title(K::CODE)),
            set: format!("{}/{}", K::PATH, set.id),
            errors: errors_of::<K>(t, errors),
            said: said::<K>(t, of.holders),
            people: (!names.is_empty()).then_some(names),
            stop: stop(t, of),
            to: (!of.holders.is_nobody()).then(|| to::<K>(t, (form, errors), &others)),
            impact: impact.map(|impact| ImpactView::new(t, impact)),
            confirm: t.sets_confirm(),
            submit: t.sets_retire(),
        }
    }
}

/// The sets in use that this person may give.
fn others<'a, K: Kept>(staff: &Staff, of: &Retirement<'a, K>) -> Vec<&'a PermissionSet<K>> {
    let sets: &'a [PermissionSet<K>] = of.sets;
    sets.iter()
        .filter(|other| other.id != of.set.id && !other.is_retired())
        .filter(|other| K::beyond(staff.permissions, other.permissions).is_empty())
        .collect()
}

fn stop<K: Kept>(t: &Words, of: &Retirement<'_, K>) -> Option<String> {
    let in_use = of.sets.iter().filter(|set| !set.is_retired()).count();
    if of.set.is_retired() {
        Some(t.sets_retired_already())
    } else if in_use <= 1 {
        Some(t.field_last_of_its_kind())
    } else {
        None
    }
}

fn said<K: Kept>(t: &Words, holders: &Holders) -> Vec<String> {
    let mut said = vec![t.sets_retire_no_new()];
    let (count, archived) = (holders.count, holders.archived);
    said.push(t.sets_retire_holders(K::CODE, count, t.number(count)));
    if archived > 0 {
        said.push(t.sets_impact_archived(archived, t.number(archived)));
    }
    said.extend(colleagues(t, holders));
    said.push(t.sets_retire_later());
    said
}

fn to<K: Kept>(
    t: &Words,
    (form, errors): (&RetireForm, &FieldErrors<SetField>),
    others: &[&PermissionSet<K>],
) -> FieldView {
    let choose = Choice {
        label: t.sets_to_choose(),
        ..Choice::default()
    };
    let choice = |set: &&PermissionSet<K>| Choice {
        value: set.id.to_string(),
        label: name_of(set, t),
        chosen: set.id.to_string() == form.to,
        ..Choice::default()
    };
    let text = Text {
        label: t.sets_to(K::CODE),
        hint: None,
    };
    let choices = std::iter::once(choose).chain(others.iter().map(choice));
    FieldView::new(t, SetField::To, text, &form.to, errors).choices(choices.collect())
}
