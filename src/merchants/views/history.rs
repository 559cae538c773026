//! What happened to a merchant: who, what, before, after, when, from where.

use askama::Template;

use super::labels;
use crate::audit::{self, AuditEntry, AuditKind, Change};
use crate::db::DbResult;
use crate::forms::Field;
use crate::merchants::form::MerchantField;
use crate::merchants::model::Merchant;
use crate::paths;
use crate::text::{Reader, Words};
use crate::values::ActorKind;
use crate::web::{App, Chrome, Section};

/// One entry of the trail, in words.
pub struct Entry {
    pub what: String,
    pub exact: String,
    /// Who, when and from where: the sentence around the time, and the time.
    pub meta: (String, String, String),
    /// Whether something was made: then there is no value before.
    pub is_first: bool,
    pub changes: Vec<ChangeRow>,
}

pub struct ChangeRow {
    pub label: String,
    pub values: Values,
}

pub enum Values {
    /// Lines before, lines after.
    Shown(Vec<String>, Vec<String>),
    /// That there was a change, where neither value may be seen.
    Hidden(String),
}

#[derive(Template)]
#[template(path = "merchants/history.html")]
pub struct HistoryPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    back: String,
    entries: Vec<Entry>,
    older: Option<String>,
}

impl HistoryPage {
    /// `limit` entries were asked for: when so many came, there may be older ones.
    ///
    /// # Errors
    /// When an entry's changes cannot be read.
    pub fn new(
        app: &App,
        merchant: &Merchant,
        trail: &[AuditEntry],
        limit: usize,
    ) -> DbResult<Self> {
        let last = trail.last().filter(|_| trail.len() >= limit);
        let path = paths::merchant_history(merchant.id);
        Ok(Self {
            chrome: app.chrome(Section::Merchants),
            t: app.reader.t(),
            name: merchant.current.business_name.to_string(),
            back: paths::merchant(merchant.id),
            entries: entries(&app.reader, trail)?,
            older: last.map(|entry| format!("{path}?before={}", entry.sequence)),
        })
    }
}

/// The entries in the reader's words.
///
/// # Errors
/// When an entry's changes cannot be read.
pub fn entries(reader: &Reader, trail: &[AuditEntry]) -> DbResult<Vec<Entry>> {
    trail
        .iter()
        .map(|entry| Entry::new(reader, entry))
        .collect()
}

impl Entry {
    fn new(reader: &Reader, entry: &AuditEntry) -> DbResult<Self> {
        let kind = entry.audit_kind();
        let changes = entry.changes()?;
        Ok(Self {
            what: kind.map_or_else(
                || entry.kind.clone(),
                |kind| audit::sentence(reader.t(), kind),
            ),
            exact: reader.exact(entry.at),
            meta: meta(reader, entry),
            is_first: kind == Some(AuditKind::MerchantAdded),
            changes: changes
                .iter()
                .map(|change| ChangeRow::new(reader, change))
                .collect(),
        })
    }
}

impl ChangeRow {
    fn new(reader: &Reader, change: &Change) -> Self {
        let (label, before) = labels::recorded(reader, &change.field, &change.before);
        let (_, after) = labels::recorded(reader, &change.field, &change.after);
        let values = if change.field == MerchantField::NewPassword.name() {
            Values::Hidden(reader.t().audit_changed())
        } else {
            Values::Shown(before, after)
        };
        Self { label, values }
    }
}

/// The sentence before the time, the time, and the sentence after it.
fn meta(reader: &Reader, entry: &AuditEntry) -> (String, String, String) {
    // Stands for the time while the sentence is made: a character that no text has.
    const TIME: &str = "\u{E000}";
    let t = reader.t();
    let who = match entry.actor() {
        Some(ActorKind::Server) => t.audit_by_server(),
        _ => entry.actor_name.clone(),
    };
    let sentence = if entry.address.is_empty() {
        t.audit_meta(who, TIME)
    } else {
        t.audit_meta_address(who, TIME, &entry.address)
    };
    let (before, after) = sentence.split_once(TIME).unwrap_or((&sentence, ""));
    let when = reader.date_time(entry.at);
    (before.to_owned(), when, after.to_owned())
}
