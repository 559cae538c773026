//! The history as a file for spreadsheets: a line for each field that changed.

use super::vocabulary;
use crate::audit::AuditEntry;
use crate::text::Reader;
use crate::timeline::{ChangeRow, Values, what, who};
use crate::web::Error;

/// Entries in one file. Who needs more takes a span of dates after the other.
pub const MOST: usize = 10_000;

/// Without it, spreadsheets take UTF-8 for the code page of their system.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The file: UTF-8, its header in the reader's language.
///
/// # Errors
/// When an entry's changes cannot be read.
pub fn file(reader: &Reader, entries: &[AuditEntry]) -> Result<Vec<u8>, Error> {
    let t = reader.t();
    let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let header = [
        t.history_number(),
        t.history_at(),
        t.history_person(),
        t.history_kind(),
        t.history_subject(),
        t.audit_field(),
        t.audit_before(),
        t.audit_after(),
        t.audit_address(),
    ];
    writer.write_record(header).map_err(Error::failed)?;
    for entry in entries {
        for line in lines(reader, entry)? {
            let cells = line.iter().map(|cell| neutral(cell));
            writer.write_record(cells).map_err(Error::failed)?;
        }
    }
    writer.into_inner().map_err(Error::failed)
}

/// A line for each field, one where there is none.
fn lines(reader: &Reader, entry: &AuditEntry) -> Result<Vec<[String; 9]>, Error> {
    let t = reader.t();
    let line = |field: String, before: String, after: String| {
        [
            entry.sequence.to_string(),
            reader.exact(entry.at),
            who(t, entry),
            what(t, entry),
            entry.subject_name.clone(),
            field,
            before,
            after,
            entry.address.clone(),
        ]
    };
    let changes = entry.changes()?;
    if changes.is_empty() {
        return Ok(vec![line(String::new(), String::new(), String::new())]);
    }
    let said = |change| {
        let row = ChangeRow::new(reader, change, vocabulary::of(entry));
        match row.values {
            Values::Shown(before, after) => line(row.label, before.join("\n"), after.join("\n")),
            Values::Hidden(said) => line(row.label, String::new(), said),
        }
    };
    Ok(changes.iter().map(said).collect())
}

/// A cell that no spreadsheet takes for a formula.
fn neutral(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::neutral;

    #[test]
    fn a_cell_that_would_be_run_is_text() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(neutral(formula), format!("'{formula}"));
        }
        assert_eq!(neutral("a=1"), "a=1");
        assert_eq!(neutral(""), "");
    }
}
