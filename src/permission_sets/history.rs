//! What the trail says of a set: each field by its name, each permission by its own, as the form sends them.

use uuid::Uuid;

use super::form::SetField;
use super::kind::{Kind, SetId};
use super::model::PermissionSet;
use crate::access::{Permission, Permissions, Staff};
use crate::audit::{self, AuditKind, Change, Event};
use crate::db::{DbResult, Tx};
use crate::forms::Field;

/// Up to so many, each holder of a retired set has an entry of their own.
pub const EACH: i64 = 1000;
/// The field of a retirement that says how many were moved.
pub const MOVED: &str = "moved";

/// Every field and permission that differs; `before` is none for a set that is new.
#[must_use]
pub fn changes<K: Kind>(
    before: Option<&PermissionSet<K>>,
    after: &PermissionSet<K>,
) -> Vec<Change> {
    let name = before.map_or("", |before| before.recorded_name());
    let description = before.map_or("", |before| before.description.as_str());
    let held = before.map_or_else(|| Permissions::of(&[]), |before| before.permissions);
    let on = |set: Permissions<K::Permission>, one| if set.has(one) { "on" } else { "" };
    let fields = [
        Change::between(SetField::Name.name(), name, after.recorded_name()),
        Change::between(
            SetField::Description.name(),
            description,
            &after.description,
        ),
        Change::between(
            SetField::SecondFactorRequired.name(),
            demanded(before),
            demanded(Some(after)),
        ),
    ];
    let permissions = K::Permission::ALL.iter().map(|one| {
        let (then, now) = (on(held, *one), on(after.permissions, *one));
        Change::between(one.as_str(), then, now)
    });
    fields.into_iter().chain(permissions).flatten().collect()
}

fn demanded<K: Kind>(set: Option<&PermissionSet<K>>) -> &'static str {
    if set.is_some_and(|set| set.second_factor_required) {
        "on"
    } else {
        ""
    }
}

/// That a set was retired: the names of it and of the one that its holders moved to, and how many they were.
#[must_use]
pub fn retirement(names: Option<(&str, &str)>, moved: usize) -> Vec<Change> {
    let to = names.and_then(|(from, to)| Change::between(SetField::To.name(), from, to));
    let moved = Change::between(MOVED, "", &moved.to_string());
    to.into_iter().chain(moved).collect()
}

/// # Errors
/// Those of the queries.
pub fn record<K: Kind>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    (kind, set): (AuditKind, &PermissionSet<K>),
    changes: Vec<Change>,
) -> DbResult<()> {
    let event = Event {
        organization: staff.scope.organization(),
        actor: &staff.actor(),
        kind,
        subject: *set.id.uuid(),
        name: set.recorded_name(),
        changes,
    };
    audit::record(tx, &event)
}

/// That somebody was moved from one set to another, at the person or the merchant.
///
/// # Errors
/// Those of the queries.
pub fn record_move<K: Kind>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    kind: AuditKind,
    (subject, name): (Uuid, &str),
    (from, to): (&str, &str),
) -> DbResult<()> {
    let (_, field) = K::AUDIT.moved;
    let event = Event {
        organization: staff.scope.organization(),
        actor: &staff.actor(),
        kind,
        subject,
        name,
        changes: Change::between(field, from, to).into_iter().collect(),
    };
    audit::record(tx, &event)
}
