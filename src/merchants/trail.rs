//! What happens to merchants, in the trail.

use super::change::{Names, changes};
use super::model::{Merchant, NewMerchant};
use crate::access::OrganizationScope;
use crate::audit::{self, AuditKind, Change, Event};
use crate::db::{DbResult, Tx};
use crate::values::{Actor, MerchantId};
use crate::{levels, locations};

/// Records what was done to the merchant of this id and name.
///
/// # Errors
/// Those of the queries.
pub fn record(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (kind, id, name): (AuditKind, MerchantId, &str),
    changes: Vec<Change>,
) -> DbResult<()> {
    let event = Event {
        organization: scope.organization(),
        actor,
        kind,
        subject: *id.as_uuid(),
        name,
        changes,
    };
    audit::record(tx, &event)
}

/// Records that a merchant was invited (again).
///
/// # Errors
/// Those of the queries.
pub fn record_invitation(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    merchant: &Merchant,
) -> DbResult<()> {
    let subject = (
        AuditKind::MerchantInvited,
        merchant.id,
        merchant.current.business_name.as_str(),
    );
    record(tx, scope, actor, subject, Vec::new())
}

/// Records that the second factor of a merchant's user was taken.
///
/// # Errors
/// Those of the queries.
pub fn record_second_factor(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    merchant: &Merchant,
) -> DbResult<()> {
    let kind = AuditKind::MerchantSecondFactorTaken;
    let subject = (kind, merchant.id, merchant.current.business_name.as_str());
    record(tx, scope, actor, subject, Vec::new())
}

/// Every field that differs, with the names of levels and locations as they are now; `before` is none for a
/// merchant that is new.
///
/// # Errors
/// Those of the queries.
pub fn changed(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    before: Option<&NewMerchant>,
    after: &NewMerchant,
) -> DbResult<Vec<Change>> {
    let levels = levels::all(tx, scope)?;
    let mut ids = after.access.location_ids.clone();
    ids.extend(
        before
            .iter()
            .flat_map(|before| before.access.location_ids.iter().copied()),
    );
    let locations = locations::by_ids(tx, scope, &ids)?;
    Ok(changes(
        &Names {
            levels: &levels,
            locations: &locations,
        },
        before,
        after,
    ))
}
