//! What happened, in words: the component that every page with a history draws, from entries of the trail.
//!
//! What a field and its values are called is known by the room that records them: each gives its [`Vocabulary`].

use crate::audit::{self, AuditEntry, AuditKind, Change};
use crate::db::DbResult;
use crate::text::{Reader, Words};
use crate::values::ActorKind;

/// What a field is called, and the lines of a value as people read it: none where there is nothing.
pub type Said = (String, Vec<String>);

/// The words of one room for a field's stored name and a stored value; none for what it does not know.
pub type Vocabulary = fn(&Reader, &str, &str) -> Option<Said>;

/// Whose change is recorded, but neither value.
const SECRET: &str = "new_password";

/// One entry of the trail, in words.
pub struct Entry {
    pub what: String,
    /// What it happened to, for the pages that are not about it alone.
    pub subject: Option<Subject>,
    pub exact: String,
    /// Who, when and from where: the sentence around the time, and the time.
    pub meta: (String, String, String),
    /// Whether there is nothing before: something was made, or stated.
    pub is_first: bool,
    pub changes: Vec<ChangeRow>,
    /// In place of changes that are shown when they are asked for: how many they are.
    pub folded: Option<String>,
}

pub struct Subject {
    pub name: String,
    /// Where it is, while it exists and may be seen.
    pub href: Option<String>,
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

/// The entries in the reader's words.
///
/// # Errors
/// When an entry's changes cannot be read.
pub fn entries(
    reader: &Reader,
    trail: &[AuditEntry],
    vocabulary: Vocabulary,
) -> DbResult<Vec<Entry>> {
    trail
        .iter()
        .map(|entry| Entry::new(reader, entry, vocabulary))
        .collect()
}

impl Entry {
    /// # Errors
    /// When the entry's changes cannot be read.
    pub fn new(reader: &Reader, entry: &AuditEntry, vocabulary: Vocabulary) -> DbResult<Self> {
        let changes = entry.changes()?;
        Ok(Self {
            what: what(reader.t(), entry),
            subject: None,
            exact: reader.exact(entry.at),
            meta: meta(reader, entry),
            is_first: entry.audit_kind().is_some_and(AuditKind::is_first),
            changes: changes
                .iter()
                .map(|change| ChangeRow::new(reader, change, vocabulary))
                .collect(),
            folded: None,
        })
    }
}

impl ChangeRow {
    #[must_use]
    pub fn new(reader: &Reader, change: &Change, vocabulary: Vocabulary) -> Self {
        let (label, before) = said(reader, vocabulary, &change.field, &change.before);
        let (_, after) = said(reader, vocabulary, &change.field, &change.after);
        let values = if change.field == SECRET {
            Values::Hidden(reader.t().audit_changed())
        } else {
            Values::Shown(before, after)
        };
        Self { label, values }
    }
}

/// What happened. A kind that this version does not know is called as it is stored.
#[must_use]
pub fn what(t: &Words, entry: &AuditEntry) -> String {
    let kind = entry.audit_kind();
    kind.map_or_else(|| entry.kind.clone(), |kind| audit::sentence(t, kind))
}

/// Who did it.
#[must_use]
pub fn who(t: &Words, entry: &AuditEntry) -> String {
    match entry.actor() {
        Some(ActorKind::Server) => t.audit_by_server(),
        _ => entry.actor_name.clone(),
    }
}

/// A field that no room knows any more keeps its stored name: it must not vanish from the history.
fn said(reader: &Reader, vocabulary: Vocabulary, field: &str, value: &str) -> Said {
    let t = reader.t();
    vocabulary(reader, field, value).unwrap_or_else(|| {
        let label = match field {
            "reason" => t.audit_reason(),
            "address" => t.audit_address(),
            _ => field.to_owned(),
        };
        (label, lines(value))
    })
}

/// A value's lines, without those that are empty.
#[must_use]
pub fn lines(value: &str) -> Vec<String> {
    value
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The sentence before the time, the time, and the sentence after it.
fn meta(reader: &Reader, entry: &AuditEntry) -> (String, String, String) {
    // Stands for the time while the sentence is made: a character that no text has.
    const TIME: &str = "\u{E000}";
    let t = reader.t();
    let who = who(t, entry);
    let sentence = if entry.address.is_empty() {
        t.audit_meta(who, TIME)
    } else {
        t.audit_meta_address(who, TIME, &entry.address)
    };
    let (before, after) = sentence.split_once(TIME).unwrap_or((&sentence, ""));
    let when = reader.date_time(entry.at);
    (before.to_owned(), when, after.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, TimeZone};

    fn unknown(_: &Reader, _: &str, _: &str) -> Option<Said> {
        None
    }

    #[test]
    fn a_field_that_nobody_knows_keeps_its_name_and_a_password_is_never_shown() {
        let reader = Reader::new(Language::Fr, TimeZone::utc());
        let change = |field: &str| Change {
            field: field.to_owned(),
            before: String::new(),
            after: "one\n\ntwo".to_owned(),
        };
        let row = ChangeRow::new(&reader, &change("of_tomorrow"), unknown);
        assert_eq!(row.label, "of_tomorrow");
        assert!(matches!(row.values, Values::Shown(before, after)
            if before.is_empty() && after == ["one", "two"]));
        let row = ChangeRow::new(&reader, &change(SECRET), unknown);
        assert!(matches!(row.values, Values::Hidden(_)));
    }
}
