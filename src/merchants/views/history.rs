//! What happened to a merchant: who, what, before, after, when, from where.

use askama::Template;

use super::labels;
use crate::audit::{self, AuditEntry};
use crate::db::DbResult;
use crate::merchants::model::Merchant;
use crate::paths;
use crate::text::{Reader, Words};
use crate::values::ActorKind;
use crate::web::{App, Chrome, Section};

/// One entry of the trail, in words.
pub struct Entry {
    pub what: String,
    pub exact: String,
    pub meta: String,
    pub changes: Vec<ChangeRow>,
}

pub struct ChangeRow {
    pub label: String,
    pub before: String,
    pub after: String,
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
    let t = reader.t();
    trail
        .iter()
        .map(|entry| {
            let changes = entry
                .changes()?
                .into_iter()
                .map(|change| {
                    let (label, before) = labels::recorded(t, &change.field, &change.before);
                    let (_, after) = labels::recorded(t, &change.field, &change.after);
                    let before = if change.before.is_empty() {
                        String::new()
                    } else {
                        before
                    };
                    ChangeRow {
                        label,
                        before,
                        after,
                    }
                })
                .collect();
            let what = entry
                .audit_kind()
                .map_or_else(|| entry.kind.clone(), |kind| audit::sentence(t, kind));
            Ok(Entry {
                what,
                exact: reader.exact(entry.at),
                meta: meta(reader, entry),
                changes,
            })
        })
        .collect()
}

fn meta(reader: &Reader, entry: &AuditEntry) -> String {
    let t = reader.t();
    let who = match entry.actor() {
        Some(ActorKind::Server) => t.audit_by_server(),
        _ => entry.actor_name.clone(),
    };
    let when = reader.date_time(entry.at);
    if entry.address.is_empty() {
        t.audit_meta(who, when)
    } else {
        t.audit_meta_address(who, when, &entry.address)
    }
}
