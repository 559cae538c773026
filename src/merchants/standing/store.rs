//! The queries of a merchant's standing.

use diesel::prelude::*;

use super::Act;
use crate::access::OrganizationScope;
use crate::access::sessions::{self, Ending};
use crate::audit::Change;
use crate::clock;
use crate::db::schema::merchants;
use crate::db::{DbError, DbResult, Tx};
use crate::locations;
use crate::merchants::model::MerchantStatus;
use crate::merchants::refusal::Refusal;
use crate::merchants::store::find;
use crate::merchants::trail::record;
use crate::values::{Actor, MerchantId};

#[derive(Queryable, Selectable)]
#[diesel(table_name = merchants)]
struct Standing {
    business_name: String,
    status: MerchantStatus,
    status_before_archive: Option<String>,
}

impl Standing {
    /// Where `act` leads from here; none when it is done already or makes no sense.
    fn after(&self, act: Act) -> Option<MerchantStatus> {
        let usual = act.leads_to(self.status)?;
        let earlier = self.status_before_archive.as_deref();
        Some(match act {
            Act::Restore => earlier
                .and_then(MerchantStatus::parse_stored)
                .unwrap_or(usual),
            Act::Suspend | Act::Resume | Act::Archive => usual,
        })
    }
}

/// Suspends, resumes, archives or restores; ends the merchant's sessions where it can no longer sign in.
/// Doing it twice changes nothing. A merchant that was suspended when it was archived comes back suspended.
///
/// # Errors
/// [`Refusal::Missing`] outside the scope, [`Refusal::Placeless`] where a merchant would come back without an
/// active location, or the queries'.
pub fn act(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    id: MerchantId,
    act: Act,
) -> Result<(), Refusal> {
    let found: Option<Standing> = merchants::table
        .find((scope.organization(), id))
        .select(Standing::as_select())
        .first(tx.conn())
        .optional()
        .map_err(DbError::from)?;
    let standing = found.ok_or(Refusal::Missing)?;
    let Some(next) = standing.after(act) else {
        return Ok(());
    };
    if act == Act::Restore {
        hold_a_location(tx, scope, id)?;
    }
    if !set_status(tx, scope, id, (act, standing.status, next))? {
        return Ok(());
    }
    if next != MerchantStatus::Active {
        sessions::end_all_of_merchant(tx, scope, id, Ending::AccessEnded)?;
    }
    let changes = Change::between("status", standing.status.as_str(), next.as_str())
        .into_iter()
        .collect();
    let subject = (act.kind(), id, standing.business_name.as_str());
    record(tx, scope, actor, subject, changes)?;
    Ok(())
}

/// A merchant that comes back needs a location that is in use.
fn hold_a_location(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    id: MerchantId,
) -> Result<(), Refusal> {
    let merchant = find(tx, scope, id)?.ok_or(Refusal::Missing)?;
    let access = merchant.current.access;
    let active = locations::hold_active_among(tx, scope, &access.location_ids)?;
    if active.contains(&access.default_location_id) {
        Ok(())
    } else {
        Err(Refusal::Placeless)
    }
}

/// False when somebody was faster.
fn set_status(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    id: MerchantId,
    (act, before, after): (Act, MerchantStatus, MerchantStatus),
) -> DbResult<bool> {
    let kept = (act == Act::Archive).then(|| before.as_str());
    let updated = diesel::update(merchants::table.find((scope.organization(), id)))
        .filter(merchants::status.eq(before))
        .set((
            merchants::status.eq(after),
            merchants::status_before_archive.eq(kept),
            merchants::updated_at.eq(clock::now()),
            merchants::version.eq(merchants::version + 1),
        ))
        .execute(tx.conn())?;
    Ok(updated > 0)
}
