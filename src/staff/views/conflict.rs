//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::labels;
use crate::access::Staff;
use crate::audit::AuditEntry;
use crate::forms::Race;
use crate::paths;
use crate::staff::form::{StaffField, StaffForm};
use crate::staff::rights::Acting;
use crate::text::{Language, Reader, Words};
use crate::values::UserId;
use crate::web::{App, Chrome, Conflict, Section};

/// The lost race: nothing is saved.
#[derive(Template)]
#[template(path = "staff/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    conflict: Conflict,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(&'static str, String)>,
    member: String,
}

impl ConflictPage {
    /// `latest` is the newest entry of the member's trail.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        acting: &Acting,
        race: &Race<StaffForm>,
        latest: Option<&AuditEntry>,
    ) -> Self {
        let t = app.reader.t();
        let label = |field| labels::field(t, field);
        let shown = |form: &StaffForm, field| vec![shown(t, acting, field, form.value(field))];
        Self {
            chrome: app.chrome(Section::Staff),
            t,
            conflict: Conflict {
                who: latest.map(|entry| who(&app.reader, acting.id, entry)),
                ..Conflict::new((app, staff), race, None, label, shown)
            },
            fields: race.merged.pairs(),
            member: paths::member(&race.theirs.member_id),
        }
    }
}

fn who(reader: &Reader, me: UserId, entry: &AuditEntry) -> String {
    let (t, when) = (reader.t(), reader.date_time(entry.at));
    if entry.actor_id == Some(me) {
        t.staff_conflict_by_you(when)
    } else {
        t.staff_conflict_by(&entry.actor_name, when)
    }
}

/// A value as its field's choices show it.
fn shown(t: &Words, acting: &Acting, field: StaffField, value: &str) -> String {
    let known = match field {
        StaffField::RoleId => acting
            .roles
            .iter()
            .find(|role| role.id.to_string() == value)
            .map(|role| crate::roles::name_of(role, t)),
        StaffField::Language => {
            Language::parse_stored(value).map(|language| language.language_name().to_owned())
        }
        StaffField::Name | StaffField::Email => None,
    };
    known.unwrap_or_else(|| value.to_owned())
}

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "staff/repeated.html")]
pub struct RepeatedPage {
    chrome: Chrome,
    t: &'static Words,
    made: String,
    action: &'static str,
    /// What was typed now, to be added too under a token of its own.
    fields: Vec<(&'static str, String)>,
}

impl RepeatedPage {
    #[must_use]
    pub fn new(app: &App, form: &StaffForm, made: String) -> Self {
        Self {
            chrome: app.chrome(Section::Staff),
            t: app.reader.t(),
            made,
            action: paths::STAFF,
            fields: form.clone().with_new_token().pairs(),
        }
    }
}
