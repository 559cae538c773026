//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::labels;
use crate::access::Staff;
use crate::audit::AuditEntry;
use crate::locations::form::{LocationField, LocationForm};
use crate::locations::model::{Location, LocationKind};
use crate::locations::race::Race;
use crate::paths;
use crate::text::{Reader, Words, country_name};
use crate::values::CountryCode;
use crate::web::{App, Chrome, Section};

/// The lost race: who was faster, what saving mine would change, what stays theirs. Nothing is saved.
#[derive(Template)]
#[template(path = "locations/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    /// Who saved what is there now, and when.
    who: Option<String>,
    rows: Vec<Row>,
    kept: Vec<(String, String)>,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(&'static str, String)>,
    location: String,
}

struct Row {
    label: String,
    mine: String,
    theirs: String,
    /// Both changed it: saving undoes what the other person did.
    is_contested: bool,
}

impl ConflictPage {
    /// `latest` is the newest entry of the location's trail.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        race: &Race,
        now: &Location,
        latest: Option<&AuditEntry>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let country = Some(now.current.address.country());
        let label = |field: &LocationField| labels::field(t, *field, country);
        let row = |field: &LocationField, is_contested| Row {
            label: label(field),
            mine: shown(reader, *field, race.merged.value(*field)),
            theirs: shown(reader, *field, race.theirs.value(*field)),
            is_contested,
        };
        let contested = race.contested.iter().map(|field| row(field, true));
        let mine = race.mine.iter().map(|field| row(field, false));
        let kept = race.kept.iter().map(|field| {
            let value = shown(reader, *field, race.theirs.value(*field));
            (label(field), value)
        });
        Self {
            chrome: app.chrome(Section::Locations),
            t,
            who: latest.map(|entry| who(reader, staff, entry)),
            rows: contested.chain(mine).collect(),
            kept: kept.collect(),
            fields: race.merged.pairs(),
            location: paths::location(now.id),
        }
    }
}

fn who(reader: &Reader, staff: &Staff, entry: &AuditEntry) -> String {
    let (t, when) = (reader.t(), reader.date_time(entry.at));
    if entry.actor_id == Some(staff.person.id) {
        t.locations_conflict_by_you(when)
    } else {
        t.locations_conflict_by(&entry.actor_name, when)
    }
}

/// A value as its field's choices show it.
fn shown(reader: &Reader, field: LocationField, value: &str) -> String {
    match field {
        LocationField::Kind => LocationKind::parse_stored(value)
            .map_or_else(|| value.to_owned(), |kind| labels::kind(reader.t(), kind)),
        LocationField::AddressCountry => CountryCode::parse(value).map_or_else(
            |_unknown| value.to_owned(),
            |country| country_name(reader.language, country.as_str()).to_owned(),
        ),
        LocationField::TimeZone => labels::time_zone(value),
        _ => value.to_owned(),
    }
}

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "locations/repeated.html")]
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
    pub fn new(app: &App, form: &LocationForm, made: String) -> Self {
        Self {
            chrome: app.chrome(Section::Locations),
            t: app.reader.t(),
            made,
            action: paths::LOCATIONS,
            fields: form.clone().with_new_token().pairs(),
        }
    }
}
