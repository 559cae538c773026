//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::{Home, labels};
use crate::audit::AuditEntry;
use crate::forms::Race;
use crate::people::form::{PersonField, PersonForm};
use crate::text::{Reader, Words};
use crate::values::UserId;
use crate::web::{App, Chrome, Conflict};

/// The lost race: nothing is saved.
#[derive(Template)]
#[template(path = "people/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    conflict: Conflict,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(&'static str, String)>,
    member: String,
}

impl ConflictPage {
    /// `latest` is the newest entry of the person's trail, `me` who looks, `set` the name of the role or level of an id.
    #[must_use]
    pub fn new(
        (app, home): (&App, &Home),
        race: &Race<PersonForm>,
        (me, latest): (UserId, Option<&AuditEntry>),
        set: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let t = app.reader.t();
        let label = |field| labels::field(t, field);
        let shown = |form: &PersonForm, field| {
            let value = form.value(field);
            let known = match field {
                PersonField::RoleId | PersonField::LevelId => set(value),
                PersonField::Language => labels::language_name(value),
                PersonField::Name | PersonField::Email => None,
            };
            vec![known.unwrap_or_else(|| value.to_owned())]
        };
        Self {
            chrome: app.chrome(home.section),
            t,
            conflict: Conflict {
                who: latest.map(|entry| who(&app.reader, me, entry)),
                ..Conflict::between(race, label, shown)
            },
            fields: race.merged.pairs(),
            member: home.page(&race.theirs.member_id),
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

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "people/repeated.html")]
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
    pub fn new(app: &App, home: &Home, form: &PersonForm, made: String) -> Self {
        Self {
            chrome: app.chrome(home.section),
            t: app.reader.t(),
            made,
            action: home.path,
            fields: form.clone().with_new_token().pairs(),
        }
    }
}
