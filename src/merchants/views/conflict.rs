//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::labels;
use crate::access::Staff;
use crate::audit::AuditEntry;
use crate::forms::Field;
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::MerchantStatus;
use crate::merchants::race::Race;
use crate::merchants::views::FormChoices;
use crate::paths;
use crate::text::{Reader, Words};
use crate::web::{App, Chrome, Section};

/// The lost race: who was faster, what saving mine would change, what stays theirs. Nothing is saved.
#[derive(Template)]
#[template(path = "merchants/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    /// Who saved what is there now, and when.
    who: Option<String>,
    /// Where the merchant stands now, if that changed too.
    standing: Option<String>,
    /// A password was typed: it is kept nowhere, so it has to be typed again in the form.
    has_password: bool,
    rows: Vec<ConflictRow>,
    kept: Vec<(String, Vec<String>)>,
    action: String,
    leave: String,
    /// The person's own form with the others' changes, to be sent over the newer version.
    fields: Vec<(&'static str, String)>,
}

struct ConflictRow {
    label: String,
    mine: Vec<String>,
    theirs: Vec<String>,
    /// Both changed it: saving undoes what the other person did.
    is_contested: bool,
}

impl ConflictPage {
    /// `latest` is the newest entry of the merchant's trail.
    #[must_use]
    pub fn new(
        (app, staff): (&App, &Staff),
        race: &Race,
        choices: &FormChoices,
        latest: Option<&AuditEntry>,
    ) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let shown = |form: &MerchantForm, field| shown(reader, choices, form, field);
        let row = |field: &MerchantField, is_contested| ConflictRow {
            label: labels::field(t, *field, None),
            mine: shown(&race.merged, *field),
            theirs: shown(&race.theirs, *field),
            is_contested,
        };
        let contested = race.contested.iter().map(|field| row(field, true));
        let mine = race.mine.iter().map(|field| row(field, false));
        let kept = race.kept.iter().map(|field| {
            let label = labels::field(t, *field, None);
            (label, shown(&race.theirs, *field))
        });
        let path = paths::merchant(&race.theirs.merchant_id);
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            who: latest.map(|entry| who(reader, staff, entry)),
            standing: race.status.map(|status| standing(t, status)),
            has_password: race.merged.sign_in == "password",
            rows: contested.chain(mine).collect(),
            kept: kept.collect(),
            action: path.clone(),
            leave: path,
            fields: race.merged.pairs(),
        }
    }
}

fn who(reader: &Reader, staff: &Staff, entry: &AuditEntry) -> String {
    let (t, when) = (reader.t(), reader.date_time(entry.at));
    if entry.actor_id == Some(staff.person.id) {
        t.merchants_conflict_by_you(when)
    } else {
        t.merchants_conflict_by(&entry.actor_name, when)
    }
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
        _ => labels::recorded(reader, field.name(), form.text(field)).1,
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
