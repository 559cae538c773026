//! Reads a trail from its beginning to its sealed end.

use super::AuditKind;
use super::store::{AuditEntry, after, head};
use crate::db::{AnyConnection, DbResult};
use crate::values::OrganizationId;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many entries fit, from the first on.
    pub entries: i64,
    /// The number of the first entry that does not fit, or that is missing.
    pub broken_at: Option<i64>,
}

/// Follows the chain of an organization. Every trail begins with the making of its organization and ends where
/// its head says: changed, inserted, removed and exchanged entries all show.
///
/// # Errors
/// Those of the queries.
pub fn verify(
    conn: &mut AnyConnection,
    organization: OrganizationId,
    key: &[u8; 32],
) -> DbResult<Verified> {
    let head = head(conn, organization)?;
    let (mut previous, mut last) = (Vec::new(), 0_i64);
    loop {
        let entries = after(conn, organization, last)?;
        if entries.is_empty() {
            break;
        }
        for entry in entries {
            let fits = entry.sequence == last + 1
                && entry.sealed(key, organization, &previous) == entry.mac
                && (last > 0 || begins_well(organization, &entry));
            if !fits {
                return Ok(broken_after(last));
            }
            last = entry.sequence;
            previous = entry.mac;
        }
    }
    let is_whole = head.sequence() == last
        && head.mac() == previous
        && head.is_sound(key, organization)
        && (last > 0 || organization == OrganizationId::PLATFORM);
    if !is_whole {
        return Ok(broken_after(last));
    }
    Ok(Verified {
        entries: last,
        broken_at: None,
    })
}

fn begins_well(organization: OrganizationId, first: &AuditEntry) -> bool {
    organization == OrganizationId::PLATFORM
        || first.audit_kind() == Some(AuditKind::OrganizationCreated)
}

fn broken_after(entries: i64) -> Verified {
    Verified {
        entries,
        broken_at: Some(entries + 1),
    }
}
