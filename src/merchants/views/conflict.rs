//! Where two versions meet: a lost race, and a form that was sent before.

use askama::Template;

use super::labels;
use crate::forms::Field;
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::Merchant;
use crate::merchants::views::FormChoices;
use crate::paths;
use crate::text::Words;
use crate::web::{App, Chrome, Section};

/// The lost race: both versions, nothing saved.
#[derive(Template)]
#[template(path = "merchants/conflict.html")]
pub struct ConflictPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    keep: String,
    rows: Vec<ConflictRow>,
    /// The person's own form, to be sent over the newer version; passwords are typed again.
    fields: Vec<(&'static str, String)>,
}

struct ConflictRow {
    label: String,
    mine: String,
    theirs: String,
}

impl ConflictPage {
    #[must_use]
    pub fn new(app: &App, form: &MerchantForm, now: &Merchant, choices: &FormChoices) -> Self {
        let t = app.reader.t();
        let theirs = MerchantForm::of(now);
        let rows = described(form, choices)
            .into_iter()
            .zip(described(&theirs, choices))
            .filter(|((_, mine), (_, theirs))| mine != theirs)
            .map(|((field, mine), (_, theirs))| {
                let (label, mine) = labels::recorded(t, field.name(), &mine);
                let (_, theirs) = labels::recorded(t, field.name(), &theirs);
                ConflictRow {
                    label,
                    mine,
                    theirs,
                }
            })
            .collect();
        let mut again = form.clone();
        again.version = now.version.to_string();
        if again.sign_in == "password" {
            "keep".clone_into(&mut again.sign_in);
        }
        let path = paths::merchant(now.id);
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            action: path.clone(),
            keep: path,
            rows,
            fields: again.pairs(),
        }
    }
}

/// The fields as people compare them: names instead of ids, a line per location.
fn described(form: &MerchantForm, choices: &FormChoices) -> Vec<(MerchantField, String)> {
    let location = |id: &str| {
        let found = choices
            .locations
            .iter()
            .find(|location| location.id.to_string() == id);
        found.map_or_else(|| id.to_owned(), |location| location.name.clone())
    };
    let level = choices
        .levels
        .iter()
        .find(|level| level.id.to_string() == form.level_id);
    let locations: Vec<String> = form.location_ids.iter().map(|id| location(id)).collect();
    let named =
        |pair: (&'static str, String)| MerchantField::named(pair.0).map(|field| (field, pair.1));
    form.pairs()
        .into_iter()
        .filter_map(named)
        .filter(|(field, _)| !matches!(field, MerchantField::LocationIds | MerchantField::SignIn))
        .map(|(field, value)| match field {
            MerchantField::LevelId => (
                field,
                level.map(|level| level.code.clone()).unwrap_or_default(),
            ),
            MerchantField::DefaultLocationId => (field, location(&value)),
            _ => (field, value),
        })
        .chain(std::iter::once((
            MerchantField::LocationIds,
            locations.join("\n"),
        )))
        .collect()
}

/// A form that was sent before, with other content.
#[derive(Template)]
#[template(path = "merchants/repeated.html")]
pub struct RepeatedPage {
    chrome: Chrome,
    t: &'static Words,
    made: String,
    new: &'static str,
}

impl RepeatedPage {
    #[must_use]
    pub fn new(app: &App, made: String) -> Self {
        let t = app.reader.t();
        Self {
            chrome: app.chrome(Section::Merchants),
            t,
            made,
            new: paths::NEW_MERCHANT,
        }
    }
}
