//! What people do to their own account, in the trail of their organization, or of the installation.

use crate::access::Principal;
use crate::audit::{self, AuditKind, Change, Event};
use crate::db::{DbResult, Tx};
use crate::text::{Language, Reader};
use crate::timeline::{Said, lines};
use crate::values::OrganizationId;

/// A field's name in the trail, and its value there as people read it.
#[must_use]
pub fn recorded(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    let t = reader.t();
    match name {
        "language" => {
            let language = Language::parse_stored(value)?;
            Some((
                t.account_language(),
                vec![language.language_name().to_owned()],
            ))
        }
        "email" => Some((t.account_email(), lines(value))),
        _ => None,
    }
}

/// Records a change that `principal` made to their own account.
///
/// # Errors
/// Those of the queries.
pub fn own_change(
    tx: &mut Tx<'_>,
    principal: &Principal,
    kind: AuditKind,
    changes: impl IntoIterator<Item = Change>,
) -> DbResult<()> {
    let person = principal.person();
    let organization = principal.organization();
    let event = Event {
        organization: organization.map_or(OrganizationId::PLATFORM, |found| found.id),
        actor: &principal.actor(),
        kind,
        subject: *person.id.as_uuid(),
        name: &person.name,
        changes: changes.into_iter().collect(),
    };
    audit::record(tx, &event)
}
