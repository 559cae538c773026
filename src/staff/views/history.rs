//! What happened to a member: who, what, before, after, when, from where.

use super::labels;
use crate::audit::{self, AuditEntry, AuditKind, Change};
use crate::db::DbResult;
use crate::text::Reader;
use crate::values::ActorKind;

/// One entry of the trail, in words.
pub struct Entry {
    pub what: String,
    pub exact: String,
    /// Who, when and from where: the sentence around the time, and the time.
    pub meta: (String, String, String),
    /// Whether somebody was added: then there is no value before.
    pub is_first: bool,
    pub changes: Vec<ChangeRow>,
}

pub struct ChangeRow {
    pub label: String,
    pub before: String,
    pub after: String,
}

/// The entries in the reader's words.
///
/// # Errors
/// When an entry's changes cannot be read.
pub fn entries(reader: &Reader, trail: &[AuditEntry]) -> DbResult<Vec<Entry>> {
    trail.iter().map(|entry| said(reader, entry)).collect()
}

fn said(reader: &Reader, entry: &AuditEntry) -> DbResult<Entry> {
    let t = reader.t();
    let kind = entry.audit_kind();
    let row = |change: &Change| {
        let (label, before) = labels::recorded(t, &change.field, &change.before);
        let (_, after) = labels::recorded(t, &change.field, &change.after);
        ChangeRow {
            label,
            before,
            after,
        }
    };
    Ok(Entry {
        what: kind.map_or_else(|| entry.kind.clone(), |kind| audit::sentence(t, kind)),
        exact: reader.exact(entry.at),
        meta: meta(reader, entry),
        is_first: kind == Some(AuditKind::StaffInvited),
        changes: entry.changes()?.iter().map(row).collect(),
    })
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
