//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::{labels, rights};
use crate::access::Staff;
use crate::audit::AuditEntry;
use crate::forms::Race;
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::MerchantStatus;
use crate::merchants::versions::Part;
use crate::merchants::views::FormChoices;
use crate::paths;
use crate::text::{Reader, Words};
use crate::web::{App, Chrome, Conflict, Section};

/// The lost race: nothing is saved.
#[derive(Template)]
#[template(path = "merchants/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    conflict: Conflict,
    /// Where the merchant stands now, if that changed too.
    standing: Option<String>,
    /// A password was typed: it is kept nowhere, so it has to be typed again in the form.
    has_password: bool,
    action: String,
    leave: String,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(String, String)>,
}

impl ConflictPage {
    /// `status` is where the merchant stands now, if that changed; `latest` the newest entry of its trail.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        (race, part, status): (&Race<MerchantForm>, Part, Option<MerchantStatus>),
        choices: &FormChoices,
        latest: Option<&AuditEntry>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let label = |field| labels::field(t, field, None);
        let shown = |form: &MerchantForm, field| shown(reader, choices, form, field);
        let id = &race.theirs.merchant_id;
        let (action, fields) = match part {
            Part::Everything => (paths::merchant(id), owned(race.merged.pairs())),
            Part::Access => (paths::merchant_access(id), race.merged.access_pairs()),
        };
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            conflict: Conflict::new((app, staff), race, latest, label, shown),
            standing: status.map(|status| standing(t, status)),
            has_password: race.merged.sign_in == "password",
            action,
            leave: paths::merchant(id),
            fields,
        }
    }
}

fn owned(pairs: Vec<(&'static str, String)>) -> Vec<(String, String)> {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn standing(t: &Words, status: MerchantStatus) -> String {
    match status {
        MerchantStatus::Active => t.merchants_conflict_now_active(),
        MerchantStatus::Suspended => t.merchants_conflict_now_suspended(),
        MerchantStatus::Archived => t.merchants_conflict_now_archived(),
    }
}

/// A field as people compare it: names instead of ids, a line for each of several.
fn shown(
    reader: &Reader,
    choices: &FormChoices,
    form: &MerchantForm,
    field: MerchantField,
) -> Vec<String> {
    let location = |id: &str| {
        let found = choices
            .locations
            .iter()
            .find(|location| location.id.to_string() == id);
        found.map_or_else(|| id.to_owned(), |location| location.name.clone())
    };
    match field {
        MerchantField::LocationIds => {
            let mut names: Vec<String> = form.location_ids.iter().map(|id| location(id)).collect();
            names.sort();
            names
        }
        MerchantField::DefaultLocationId => vec![location(&form.default_location_id)],
        MerchantField::LevelId => choices
            .levels
            .iter()
            .filter(|level| level.id.to_string() == form.level_id)
            .map(|level| crate::levels::name_of(level, reader.t()))
            .collect(),
        MerchantField::Overrides => rights::sent(reader, &form.overrides),
        _ => labels::value(reader, field, form.text(field)),
    }
}

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "merchants/repeated.html")]
pub struct RepeatedPage {
    chrome: Chrome,
    t: &'static Words,
    made: String,
    action: &'static str,
    /// What was typed now, to be gone on with as a form of its own; passwords are typed again.
    fields: Vec<(&'static str, String)>,
}

impl RepeatedPage {
    #[must_use]
    pub fn new(app: &App, form: &MerchantForm, made: String) -> Self {
        let mut fields = form.pairs();
        fields.push(("form_token", crate::submissions::new_token()));
        Self {
            chrome: app.chrome(Section::Merchants),
            t: app.reader.t(),
            made,
            action: paths::MERCHANTS,
            fields,
        }
    }
}
