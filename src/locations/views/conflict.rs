//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::labels;
use crate::forms::Field;
use crate::locations::form::{LocationField, LocationForm};
use crate::locations::model::{Location, LocationKind};
use crate::paths;
use crate::text::{Reader, Words, country_name};
use crate::values::CountryCode;
use crate::web::{App, Chrome, Section};

/// The lost race: both versions, nothing saved.
#[derive(Template)]
#[template(path = "locations/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    rows: Vec<Row>,
    /// The person's own form, to be sent over the newer version.
    fields: Vec<(&'static str, String)>,
    location: String,
}

struct Row {
    label: String,
    mine: String,
    theirs: String,
}

impl ConflictPage {
    #[must_use]
    pub fn new(app: &App, form: &LocationForm, now: &Location) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let theirs = LocationForm::of(now);
        let country = Some(now.current.address.country());
        let rows = LocationField::ALL
            .iter()
            .filter(|field| form.value(**field).trim() != theirs.value(**field))
            .map(|field| Row {
                label: labels::field(t, *field, country),
                mine: shown(reader, *field, form.value(*field)),
                theirs: shown(reader, *field, theirs.value(*field)),
            });
        let again = LocationForm {
            version: now.version.to_string(),
            ..form.clone()
        };
        Self {
            chrome: app.chrome(Section::Locations),
            t,
            rows: rows.collect(),
            fields: again.pairs(),
            location: paths::location(now.id),
        }
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
