//! The part that every page of a lost race has: who was faster, what saving mine would change, what stays theirs.

use super::app::App;
use crate::access::Staff;
use crate::audit::AuditEntry;
use crate::forms::{Race, Versioned};
use crate::text::Reader;

pub struct Conflict {
    /// Who saved what is there now, and when.
    pub who: Option<String>,
    pub rows: Vec<ConflictRow>,
    /// Label and lines of what only the others changed.
    pub kept: Vec<(String, Vec<String>)>,
}

pub struct ConflictRow {
    pub label: String,
    pub mine: Vec<String>,
    pub theirs: Vec<String>,
    /// Both changed it: saving undoes what the other person did.
    pub is_contested: bool,
}

impl Conflict {
    /// `latest` is the newest entry of the subject's trail, `label` a field's, `shown` its lines in a form.
    #[must_use]
    pub fn new<F: Versioned>(
        (app, staff): (&App, &Staff),
        race: &Race<F>,
        latest: Option<&AuditEntry>,
        label: impl Fn(F::Field) -> String,
        shown: impl Fn(&F, F::Field) -> Vec<String>,
    ) -> Self {
        Self {
            who: latest.map(|entry| who(&app.reader, staff, entry)),
            ..Self::between(race, label, shown)
        }
    }

    /// As [`Self::new`], where the page says in its own words who was faster.
    #[must_use]
    pub fn between<F: Versioned>(
        race: &Race<F>,
        label: impl Fn(F::Field) -> String,
        shown: impl Fn(&F, F::Field) -> Vec<String>,
    ) -> Self {
        let row = |field: F::Field, is_contested| ConflictRow {
            label: label(field),
            mine: shown(&race.merged, field),
            theirs: shown(&race.theirs, field),
            is_contested,
        };
        let contested = race.contested.iter().map(|field| row(*field, true));
        let mine = race.mine.iter().map(|field| row(*field, false));
        let kept = race.kept.iter();
        Self {
            who: None,
            rows: contested.chain(mine).collect(),
            kept: kept
                .map(|field| (label(*field), shown(&race.theirs, *field)))
                .collect(),
        }
    }
}

fn who(reader: &Reader, staff: &Staff, entry: &AuditEntry) -> String {
    let (t, when) = (reader.t(), reader.date_time(entry.at));
    if entry.actor_id == Some(staff.person.id) {
        t.conflict_by_you(when)
    } else {
        t.conflict_by(&entry.actor_name, when)
    }
}
