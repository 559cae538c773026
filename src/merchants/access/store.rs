//! What the permissions page counts.

use diesel::prelude::*;

use crate::access::OrganizationScope;
use crate::access::sessions::IDLE;
use crate::clock;
use crate::db::schema::{sessions, users};
use crate::db::{AnyConnection, DbResult};
use crate::values::MerchantId;

/// Sessions of this merchant's users that are open now.
///
/// # Errors
/// Those of the query.
pub fn open_sessions(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchant: MerchantId,
) -> DbResult<i64> {
    let now = clock::now();
    Ok(sessions::table
        .inner_join(users::table.on(sessions::user_id.eq(users::id.nullable())))
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::merchant_id.eq(merchant))
        .filter(sessions::ended_because.is_null())
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::seen_at.gt(now.minus(IDLE)))
        .count()
        .get_result(conn)?)
}
