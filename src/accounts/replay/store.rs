//! The queries of the replay. Sign-ins are counted by person and address where they are stored: a month of a large
//! organization is half a million of them, and a tenth of that to be judged.

use std::collections::{HashMap, HashSet};

use diesel::dsl::{count_star, max};
use diesel::prelude::*;

use super::{LOOKED_AT, LockedOut, OwnRules, PlannedRules, Rules, Trace};
use crate::access::sessions::IDLE;
use crate::access::{OrganizationScope, stored_list};
use crate::accounts::sign_in::AttemptOutcome;
use crate::clock::{self, Moment};
use crate::db::listings::is_one_of;
use crate::db::schema::{merchants, organizations, sessions, sign_in_attempts, users};
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend};
use crate::values::{Day, MerchantId, UserId};

/// The rules of those concerned, as they are stored.
///
/// # Errors
/// Those of the queries.
pub fn rules(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    planned: &PlannedRules,
    today: Day,
) -> DbResult<Rules> {
    let organization: String = organizations::table
        .find(scope.organization())
        .select(organizations::default_ip_allow_list)
        .first(conn)?;
    let mut own = merchants::table
        .into_boxed::<MultiBackend>()
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(
            merchants::ip_exempt
                .eq(true)
                .or(merchants::ip_allow_list.ne("")),
        );
    if let PlannedRules::Merchant { id, .. } = planned {
        own = own.filter(merchants::id.eq(*id));
    }
    let own: Vec<(MerchantId, bool, Option<String>, String)> = own
        .select((
            merchants::id,
            merchants::ip_exempt,
            merchants::ip_exempt_until,
            merchants::ip_allow_list,
        ))
        .load(conn)?;
    let own: DbResult<HashMap<MerchantId, OwnRules>> = own
        .into_iter()
        .map(|(id, exempt, until, list)| {
            let list = stored_list(&list)?;
            let until = until.map(|day| Day::parse(&day)).transpose();
            let until = until.map_err(|error| DbError::Corrupt(format!("{id}: {error:?}")))?;
            let exempt = exempt && until.is_none_or(|until| today <= until);
            Ok((id, OwnRules { exempt, list }))
        })
        .collect();
    Ok(Rules {
        organization: stored_list(&organization)?,
        own: own?,
    })
}

type Group = (
    Option<UserId>,
    Option<MerchantId>,
    String,
    i64,
    Option<Moment>,
);

/// Where everybody concerned was in the last 30 days, and is now.
///
/// # Errors
/// Those of the queries.
pub fn traces(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    planned: &PlannedRules,
) -> DbResult<Vec<Trace>> {
    let mut found: HashMap<(UserId, String), Trace> = HashMap::new();
    for (user, merchant, address, sign_ins, last) in signed_in(conn, scope, planned)? {
        // What names nobody or no address cannot be judged.
        let (Some(user), Ok(parsed)) = (user, address.parse()) else {
            continue;
        };
        let trace = Trace {
            user,
            merchant,
            address: parsed,
            sign_ins,
            last,
            is_open: false,
        };
        found.insert((user, address), trace);
    }
    for (user, merchant, address) in open(conn, scope, planned)? {
        let Ok(parsed) = address.parse() else {
            continue;
        };
        let trace = found.entry((user, address)).or_insert(Trace {
            user,
            merchant,
            address: parsed,
            sign_ins: 0,
            last: None,
            is_open: true,
        });
        trace.is_open = true;
    }
    Ok(found.into_values().collect())
}

fn signed_in(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    planned: &PlannedRules,
) -> DbResult<Vec<Group>> {
    use sign_in_attempts as a;
    let since = clock::now().minus(LOOKED_AT);
    let admitted = a::table
        .filter(a::organization_id.eq(scope.organization()))
        .filter(a::outcome.eq(AttemptOutcome::SignedIn.as_str()))
        .filter(a::at.ge(since));
    let shown = (
        a::user_id,
        a::merchant_id,
        a::address,
        count_star(),
        max(a::at),
    );
    Ok(match planned {
        PlannedRules::Organization(_) => admitted
            .group_by((a::user_id, a::merchant_id, a::address))
            .select(shown)
            .load(conn)?,
        PlannedRules::Merchant { id, .. } => admitted
            .filter(a::merchant_id.eq(*id))
            .group_by((a::user_id, a::merchant_id, a::address))
            .select(shown)
            .load(conn)?,
    })
}

fn open(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    planned: &PlannedRules,
) -> DbResult<Vec<(UserId, Option<MerchantId>, String)>> {
    let now = clock::now();
    let mut query = sessions::table
        .inner_join(users::table.on(sessions::user_id.eq(users::id.nullable())))
        .into_boxed::<MultiBackend>()
        .filter(users::organization_id.eq(scope.organization()))
        .filter(sessions::ended_because.is_null())
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::seen_at.gt(now.minus(IDLE)));
    if let PlannedRules::Merchant { id, .. } = planned {
        query = query.filter(users::merchant_id.eq(*id));
    }
    Ok(query
        .select((users::id, users::merchant_id, sessions::address))
        .distinct()
        .load(conn)?)
}

/// Leaves those out who cannot sign in anyhow: removed people, and users of archived merchants.
///
/// # Errors
/// Those of the queries.
pub fn forget_the_gone(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    out: &mut Vec<Trace>,
) -> DbResult<()> {
    if out.is_empty() {
        return Ok(());
    }
    let removed: Vec<UserId> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::removed_at.is_not_null())
        .select(users::id)
        .load(conn)?;
    let archived: Vec<MerchantId> = merchants::table
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::status.eq("archived"))
        .select(merchants::id)
        .load(conn)?;
    let removed: HashSet<UserId> = removed.into_iter().collect();
    let archived: HashSet<MerchantId> = archived.into_iter().collect();
    out.retain(|trace| {
        let is_archived = trace.merchant.is_some_and(|id| archived.contains(&id));
        !is_archived && !removed.contains(&trace.user)
    });
    Ok(())
}

/// These, with their names.
///
/// # Errors
/// Those of the query.
pub fn named(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    traces: &[Trace],
) -> DbResult<Vec<LockedOut>> {
    let ids: Vec<UserId> = traces.iter().map(|trace| trace.user).collect();
    let names: Vec<(UserId, String)> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(is_one_of(users::id, ids))
        .select((users::id, users::name))
        .load(conn)?;
    let names: HashMap<UserId, String> = names.into_iter().collect();
    Ok(traces
        .iter()
        .map(|trace| LockedOut {
            name: names.get(&trace.user).cloned().unwrap_or_default(),
            address: trace.address,
            sign_ins: trace.sign_ins,
            last: trace.last,
            is_signed_in: trace.is_open,
        })
        .collect())
}
