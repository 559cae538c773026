//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::form::label;
use super::sentences::name_of;
use crate::access::{Permission, Staff};
use crate::audit::AuditEntry;
use crate::permission_sets::form::{SetField, SetForm};
use crate::permission_sets::kind::{Kept, Kind};
use crate::permission_sets::model::PermissionSet;
use crate::permission_sets::race::Race;
use crate::permission_sets::words::Worded;
use crate::text::{Reader, Words};
use crate::web::{App, Chrome};

/// The lost race: who was faster, and what saving mine would change. Nothing is saved.
#[derive(Template)]
#[template(path = "permission_sets/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    /// Who saved what is there now, and when.
    who: Option<String>,
    rows: Vec<Row>,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(String, String)>,
    action: String,
}

struct Row {
    label: String,
    mine: String,
    theirs: String,
}

impl ConflictPage {
    /// `latest` is the newest entry of the set's trail.
    #[must_use]
    pub fn new<K: Kept>(
        (app, staff): (&App, &Staff),
        race: &Race<K>,
        now: &PermissionSet<K>,
        latest: Option<&AuditEntry>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let fields = race.fields.iter().map(|field| field_row(t, race, *field));
        let permissions = race.permissions.iter();
        let permissions = permissions.map(|one| permission_row(t, race, *one));
        Self {
            chrome: app.chrome(K::SECTION),
            t,
            title: t.sets_conflict_title(name_of(now, t)),
            who: latest.map(|entry| who(reader, staff, entry)),
            rows: fields.chain(permissions).collect(),
            fields: race.merged.pairs(),
            action: format!("{}/{}", K::PATH, now.id),
        }
    }
}

fn field_row<K: Kind>(t: &Words, race: &Race<K>, field: SetField) -> Row {
    let of = |form: &SetForm| match field {
        SetField::Name => form.name.clone(),
        SetField::Description => form.description.clone(),
        SetField::SecondFactorRequired if form.second_factor_required.is_empty() => t.no(),
        SetField::SecondFactorRequired => t.yes(),
        SetField::To => String::new(),
    };
    Row {
        label: label::<K>(t, field),
        mine: of(&race.merged),
        theirs: of(&race.theirs),
    }
}

fn permission_row<K: Kind>(t: &Words, race: &Race<K>, permission: K::Permission) -> Row {
    let of = |form: &SetForm| {
        let is_ticked = form.ticked.iter().any(|name| name == permission.as_str());
        if is_ticked { t.yes() } else { t.no() }
    };
    Row {
        label: permission.label(t),
        mine: of(&race.merged),
        theirs: of(&race.theirs),
    }
}

fn who(reader: &Reader, staff: &Staff, entry: &AuditEntry) -> String {
    let (t, when) = (reader.t(), reader.date_time(entry.at));
    if entry.actor_id == Some(staff.person.id) {
        t.sets_conflict_by_you(when)
    } else {
        t.sets_conflict_by(&entry.actor_name, when)
    }
}

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "permission_sets/repeated.html")]
pub struct RepeatedPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    made: String,
    action: &'static str,
    /// What was typed now, to be added too under a token of its own.
    fields: Vec<(String, String)>,
    open: String,
    again: String,
}

impl RepeatedPage {
    #[must_use]
    pub fn new<K: Kept>(app: &App, form: &SetForm, made: String) -> Self {
        let t = app.reader.t();
        Self {
            chrome: app.chrome(K::SECTION),
            t,
            title: t.sets_repeated_title(),
            made,
            action: K::PATH,
            fields: form.clone().with_new_token().pairs(),
            open: t.sets_repeated_open(),
            again: t.sets_repeated_new(),
        }
    }
}
