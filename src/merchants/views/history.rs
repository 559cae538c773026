//! What happened to a merchant: who, what, before, after, when, from where.

use askama::Template;

use super::labels;
use crate::access::{Staff, StaffPermission};
use crate::audit::AuditEntry;
use crate::db::DbResult;
use crate::merchants::model::Merchant;
use crate::paths;
use crate::text::{Reader, Words};
use crate::timeline::{Entry, Subject, Values, entries};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "merchants/history.html")]
pub struct HistoryPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    back: String,
    entries: Vec<Entry>,
    older: Option<String>,
    /// The organization's history, of this merchant alone.
    more: Option<String>,
}

impl HistoryPage {
    /// `limit` entries were asked for: when so many came, there may be older ones.
    ///
    /// # Errors
    /// When an entry's changes cannot be read.
    pub fn new(
        (app, staff): (&App, &Staff),
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
            entries: told(&app.reader, trail)?,
            older: last.map(|entry| format!("{path}?before={}", entry.sequence)),
            more: staff
                .may(StaffPermission::ViewAudit)
                .then(|| paths::audit_of_merchant(merchant.id)),
        })
    }
}

/// The entries in words, with the name of the colleague whom one is about.
///
/// # Errors
/// When an entry's changes cannot be read.
pub fn told(reader: &Reader, trail: &[AuditEntry]) -> DbResult<Vec<Entry>> {
    let mut told = entries(reader, trail, labels::recorded)?;
    for (told, entry) in told.iter_mut().zip(trail) {
        if entry.kind.starts_with("merchant.member_") {
            told.subject = Some(Subject {
                name: entry.subject_name.clone(),
                href: None,
            });
        }
    }
    Ok(told)
}
