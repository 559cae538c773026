//! What happened to a set: who, what, before, after, when.

use crate::access::Permission;
use crate::audit::{self, AuditEntry, Change};
use crate::db::DbResult;
use crate::forms::Field;
use crate::permission_sets::form::SetField;
use crate::permission_sets::history::MOVED;
use crate::permission_sets::kind::Kind;
use crate::permission_sets::words::Worded;
use crate::text::{Reader, Words};
use crate::values::ActorKind;

/// One entry of the trail, in words.
pub struct Entry {
    pub what: String,
    pub who: String,
    pub when: String,
    pub exact: String,
    pub changes: Vec<ChangeRow>,
}

pub struct ChangeRow {
    pub label: String,
    /// Empty where there was nothing.
    pub before: String,
    pub after: String,
}

/// The entries in the reader's words.
///
/// # Errors
/// When an entry's changes cannot be read.
pub fn entries<K: Kind>(reader: &Reader, trail: &[AuditEntry]) -> DbResult<Vec<Entry>> {
    trail.iter().map(|entry| one::<K>(reader, entry)).collect()
}

fn one<K: Kind>(reader: &Reader, entry: &AuditEntry) -> DbResult<Entry> {
    let t = reader.t();
    let what = match entry.audit_kind() {
        Some(kind) => audit::sentence(t, kind),
        None => entry.kind.clone(),
    };
    let changes = entry.changes()?;
    Ok(Entry {
        what,
        who: match entry.actor() {
            Some(ActorKind::Server) => t.audit_by_server(),
            _ => entry.actor_name.clone(),
        },
        when: reader.date_time(entry.at),
        exact: reader.exact(entry.at),
        changes: changes.iter().map(|change| row::<K>(t, change)).collect(),
    })
}

fn row<K: Kind>(t: &Words, change: &Change) -> ChangeRow {
    let permission = K::Permission::ALL
        .iter()
        .find(|one| one.as_str() == change.field);
    let field = SetField::named(&change.field);
    let shown = |value: &str| match (permission, field) {
        (Some(_), _) if value == "on" => t.yes(),
        (Some(_), _) => t.no(),
        (None, Some(SetField::Name | SetField::To)) => {
            K::starting_name(value, t).unwrap_or_else(|| value.to_owned())
        }
        _ => value.to_owned(),
    };
    ChangeRow {
        label: match (permission, field) {
            (Some(permission), _) => permission.label(t),
            (None, Some(field)) => super::form::label::<K>(t, field),
            _ if change.field == MOVED => t.sets_moved(K::CODE),
            _ => change.field.clone(),
        },
        before: shown(&change.before),
        after: shown(&change.after),
    }
}
