//! The form: name, description, and a matrix of one column whose cells are checkboxes.

use askama::Template;

use super::impact::ImpactView;
use super::sentences::{groups_of, name_of, quoted};
use crate::access::{Permission, Staff};
use crate::forms::{Field, FieldErrors, FieldView, FormErrors, SummaryLine, Text};
use crate::permission_sets::form::{SetField, SetForm};
use crate::permission_sets::impact::Impact;
use crate::permission_sets::kind::{Kept, Kind};
use crate::permission_sets::model::PermissionSet;
use crate::permission_sets::refusal::{Fault, Faults};
use crate::permission_sets::words::Worded;
use crate::text::Words;
use crate::web::{App, Chrome};

/// What was sent and not saved, and why.
pub struct Sent<'a, K: Kind> {
    pub form: &'a SetForm,
    pub faults: Option<&'a Faults<K>>,
    pub impact: Option<&'a Impact<K>>,
}

impl<'a, K: Kind> Sent<'a, K> {
    /// A form that nobody has sent yet.
    #[must_use]
    pub fn nothing(form: &'a SetForm) -> Self {
        Self {
            form,
            faults: None,
            impact: None,
        }
    }
}

/// The fields with what was typed and what is wrong with it.
pub struct FormView {
    pub errors: FormErrors,
    /// Whether something typed would be lost: the page asks before it is left.
    pub unsaved: &'static str,
    pub form_token: String,
    pub version: String,
    pub base: String,
    pub name: FieldView,
    pub description: FieldView,
    pub second_factor: Tick,
    /// The heading of the one column.
    pub column: String,
    pub groups: Vec<Group>,
    pub impact: Option<ImpactView>,
    /// Beside the checkbox that says yes to it.
    pub confirm: String,
}

/// A checkbox beside those of the permissions.
pub struct Tick {
    pub name: &'static str,
    pub label: String,
    pub hint: String,
    pub is_ticked: bool,
}

pub struct Group {
    pub label: String,
    pub rows: Vec<Row>,
}

/// A permission and its checkbox.
pub struct Row {
    pub name: &'static str,
    pub label: String,
    pub explanation: String,
    pub needs: Option<String>,
    /// Why it cannot be ticked.
    pub locked: Option<String>,
    pub error: Option<String>,
    pub ticked: bool,
}

impl Row {
    /// The ids of what is said of it, for `aria-describedby`.
    #[must_use]
    pub fn described_by(&self) -> String {
        match self.error {
            Some(_) => format!("{0}-hint {0}-error", self.name),
            None => format!("{}-hint", self.name),
        }
    }
}

impl FormView {
    #[must_use]
    pub fn new<K: Kind>((app, staff): (&App, &Staff), sent: &Sent<'_, K>) -> Self {
        let t = app.reader.t();
        let none = Faults::default();
        let (form, faults) = (sent.form, sent.faults.unwrap_or(&none));
        let text = |field: SetField, hint: Option<String>, value: &str| {
            let label = label::<K>(t, field);
            FieldView::new(t, field, Text { label, hint }, value, &faults.fields)
        };
        let hint = Some(t.sets_description_hint());
        let is_kept = faults.is_empty() && sent.impact.is_none();
        Self {
            errors: errors(t, faults),
            unsaved: if is_kept { "" } else { "changed" },
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            base: form.base.clone(),
            name: text(SetField::Name, None, &form.name),
            description: text(SetField::Description, hint, &form.description).optional(t),
            second_factor: Tick {
                name: SetField::SecondFactorRequired.name(),
                label: t.sets_second_factor_required(),
                hint: t.sets_second_factor_hint(K::CODE),
                is_ticked: !form.second_factor_required.is_empty(),
            },
            column: t.sets_column(K::CODE),
            groups: groups((t, staff), form, faults),
            impact: sent.impact.map(|impact| ImpactView::new(t, impact)),
            confirm: t.sets_confirm(),
        }
    }
}

pub fn label<K: Kind>(t: &Words, field: SetField) -> String {
    match field {
        SetField::Name => t.sets_name(),
        SetField::Description => t.sets_description(),
        SetField::SecondFactorRequired => t.sets_second_factor_required(),
        SetField::To => t.sets_to(K::CODE),
    }
}

fn groups<K: Kind>((t, staff): (&Words, &Staff), form: &SetForm, faults: &Faults<K>) -> Vec<Group> {
    let ticked = form.permissions::<K::Permission>();
    let row = |permission: K::Permission| {
        let beyond = !may_grant::<K>(staff, permission);
        let needs = permission.needs();
        Row {
            name: permission.as_str(),
            label: permission.label(t),
            explanation: permission.explanation(t),
            needs: needs.map(|need| t.sets_needs(need.label(t))),
            locked: beyond.then(|| t.sets_not_held()),
            error: faults
                .of(permission)
                .map(|fault| said(t, permission, fault)),
            ticked: ticked.has(permission),
        }
    };
    groups_of::<K::Permission>()
        .into_iter()
        .map(|group| Group {
            label: group.label(t),
            rows: group.permissions().into_iter().map(row).collect(),
        })
        .collect()
}

fn may_grant<K: Kind>(staff: &Staff, permission: K::Permission) -> bool {
    K::held_to_grant(permission).is_none_or(|needed| staff.may(needed))
}

fn said<P: Worded>(t: &Words, permission: P, fault: Fault<P>) -> String {
    match fault {
        Fault::NotHeld => t.sets_fault_not_held(permission.label(t)),
        Fault::Needs(need) => t.sets_fault_needs(permission.label(t), need.label(t)),
        Fault::LastAdministrator => t.field_last_administrator(),
    }
}

/// Those of the fields, then those of the permissions.
fn errors<K: Kind>(t: &Words, faults: &Faults<K>) -> FormErrors {
    let mut errors = FormErrors::new(t, &faults.fields, |field| label::<K>(t, field));
    errors
        .lines
        .extend(faults.permissions.iter().map(|(of, fault)| SummaryLine {
            anchor: of.as_str().into(),
            text: t.form_summary_line(of.label(t), said(t, *of, *fault)),
        }));
    errors
}

/// `GET …/new`, and what a refused form comes back as.
#[derive(Template)]
#[template(path = "permission_sets/new.html")]
pub struct NewPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    list: (&'static str, String),
    form: FormView,
    submit: String,
    /// What was copied, and what of it could not be.
    copied: Option<String>,
    left_out: Option<String>,
}

impl NewPage {
    /// `copied` is the set that the form began from.
    #[must_use]
    pub fn new<K: Kept>(
        (app, staff): (&App, &Staff),
        sent: &Sent<'_, K>,
        copied: Option<&PermissionSet<K>>,
    ) -> Self {
        let t = app.reader.t();
        let beyond = copied.map(|set| K::beyond(staff.permissions, set.permissions));
        let beyond = beyond.unwrap_or_default();
        Self {
            chrome: app.chrome(K::SECTION),
            t,
            title: t.sets_new_title(K::CODE),
            list: (K::PATH, t.sets_title(K::CODE)),
            form: FormView::new((app, staff), sent),
            submit: t.sets_add(K::CODE),
            copied: copied.map(|set| t.sets_copied(name_of(set, t))),
            left_out: (!beyond.is_empty()).then(|| t.sets_left_out(quoted(beyond.into_iter(), t))),
        }
    }
}

/// The errors of a page with one field.
pub fn errors_of<K: Kind>(t: &Words, errors: &FieldErrors<SetField>) -> FormErrors {
    FormErrors::new(t, errors, |field| label::<K>(t, field))
}
