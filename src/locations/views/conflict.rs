//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::labels;
use crate::access::Staff;
use crate::audit::AuditEntry;
use crate::forms::Race;
use crate::locations::form::LocationForm;
use crate::locations::model::Location;
use crate::paths;
use crate::text::Words;
use crate::web::{App, Chrome, Conflict, Section};

/// The lost race: nothing is saved.
#[derive(Template)]
#[template(path = "locations/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    conflict: Conflict,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(&'static str, String)>,
    location: String,
}

impl ConflictPage {
    /// `latest` is the newest entry of the location's trail.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        race: &Race<LocationForm>,
        now: &Location,
        latest: Option<&AuditEntry>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let country = Some(now.current.address.country());
        let label = |field| labels::field(t, field, country);
        let shown = |form: &LocationForm, field| labels::value(reader, field, form.value(field));
        Self {
            chrome: app.chrome(Section::Locations),
            t,
            conflict: Conflict::new((app, staff), race, latest, label, shown),
            fields: race.merged.pairs(),
            location: paths::location(now.id),
        }
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
