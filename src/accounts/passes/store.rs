//! Queries on single entries.

use std::net::IpAddr;
use std::time::Duration;

use diesel::prelude::*;

use super::{NewPass, WAITS, WaitingPass};
use crate::access::{MerchantUser, OrganizationScope};
use crate::audit::{self, AuditKind, Change, Event};
use crate::clock::{self, Moment};
use crate::db::schema::sign_in_passes::{self, dsl};
use crate::db::{AnyConnection, DbResult, MultiBackend, Tx};
use crate::values::{PassId, UserId};

/// As long as the attempts that they belong to.
const KEPT: Duration = Duration::from_hours(90 * 24);

type Open = diesel::helper_types::IntoBoxed<'static, sign_in_passes::table, MultiBackend>;

fn open(scope: &OrganizationScope, user: UserId, address: IpAddr) -> Open {
    dsl::sign_in_passes
        .filter(dsl::organization_id.eq(scope.organization()))
        .filter(dsl::user_id.eq(user))
        .filter(dsl::address.eq(address.to_canonical().to_string()))
        .filter(dsl::used_at.is_null())
        .filter(dsl::expires_at.gt(clock::now()))
        .into_boxed()
}

/// The entry that waits for this user at this address, if one does.
///
/// # Errors
/// Those of the query.
pub fn waiting(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    (user, address): (UserId, IpAddr),
) -> DbResult<Option<WaitingPass>> {
    let found: Option<(Moment, String, String)> = open(scope, user, address)
        .order(dsl::expires_at.desc())
        .select((dsl::expires_at, dsl::given_by_name, dsl::reason))
        .first(conn)
        .optional()?;
    Ok(found.map(|(until, given_by, reason)| WaitingPass {
        until,
        given_by,
        reason,
    }))
}

/// Makes an entry, unless one waits already; false then. The trail is the caller's.
///
/// # Errors
/// Those of the queries.
pub fn give(tx: &mut Tx<'_>, scope: &OrganizationScope, new: &NewPass<'_>) -> DbResult<bool> {
    hold(tx, new.user)?;
    if waiting(tx, scope, (new.user, new.address))?.is_some() {
        return Ok(false);
    }
    let now = clock::now();
    diesel::insert_into(sign_in_passes::table)
        .values((
            dsl::organization_id.eq(scope.organization()),
            dsl::id.eq(PassId::new()),
            dsl::merchant_id.eq(new.merchant),
            dsl::user_id.eq(new.user),
            dsl::address.eq(new.address.to_canonical().to_string()),
            dsl::reason.eq(new.reason),
            dsl::given_by_name.eq(new.given_by),
            dsl::given_at.eq(now),
            dsl::expires_at.eq(now.plus(WAITS)),
        ))
        .execute(tx.conn())?;
    Ok(true)
}

/// Two people who give an entry at once give one.
fn hold(tx: &mut Tx<'_>, user: UserId) -> DbResult<()> {
    let (high, low) = user.as_uuid().as_u64_pair();
    tx.lock(i64::from_be_bytes((high ^ low).to_be_bytes()))
}

/// Uses the waiting entry up, with its line in the trail; false when there is none, or somebody was faster.
///
/// # Errors
/// Those of the queries.
pub(super) fn take(tx: &mut Tx<'_>, user: &MerchantUser, address: IpAddr) -> DbResult<bool> {
    let organization = user.scope.organization();
    let address = address.to_canonical().to_string();
    let taken = diesel::update(dsl::sign_in_passes)
        .filter(dsl::organization_id.eq(organization))
        .filter(dsl::user_id.eq(user.person.id))
        .filter(dsl::address.eq(&address))
        .filter(dsl::used_at.is_null())
        .filter(dsl::expires_at.gt(clock::now()))
        .set(dsl::used_at.eq(clock::now()))
        .execute(tx.conn())?;
    if taken == 0 {
        return Ok(false);
    }
    let event = Event {
        organization,
        actor: &user.actor(),
        kind: AuditKind::MerchantEntryUsed,
        subject: *user.merchant_id.as_uuid(),
        name: &user.business_name,
        changes: Change::between("address", "", &address)
            .into_iter()
            .collect(),
    };
    audit::record(tx, &event)?;
    Ok(true)
}

/// Removes at most `most` entries that were over long ago, in the background.
///
/// # Errors
/// Those of the queries.
pub fn delete_old(tx: &mut Tx<'_>, most: i64) -> DbResult<usize> {
    let old: Vec<PassId> = dsl::sign_in_passes
        .filter(dsl::expires_at.lt(clock::now().minus(KEPT)))
        .limit(most)
        .select(dsl::id)
        .load(tx.conn())?;
    Ok(diesel::delete(dsl::sign_in_passes.filter(dsl::id.eq_any(&old))).execute(tx.conn())?)
}
