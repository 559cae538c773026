//! What does not fit, as conditions on the list.

use std::collections::BTreeSet;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::{Invited, Misfit, MisfitFilter, SOON, added_before};
use crate::access::{MerchantPermission, OrganizationScope, Permission};
use crate::clock::{self, Moment};
use crate::db::schema::{levels, locations, merchant_locations, merchants, tokens, users};
use crate::db::{AnyConnection, DbResult, MultiBackend};
use crate::values::{Day, MerchantId, UserId};

type Condition = Box<dyn BoxableExpression<merchants::table, MultiBackend, SqlType = Bool>>;

/// The merchants that the filter means, the archived among them.
#[must_use]
pub fn condition(scope: &OrganizationScope, filter: MisfitFilter, today: Day) -> Condition {
    match filter {
        MisfitFilter::Only(kind) => of_kind(scope, kind, today),
        MisfitFilter::Any => {
            let [first, others @ ..] = Misfit::ALL;
            let first = of_kind(scope, first, today);
            others.into_iter().fold(first, |all, kind| {
                Box::new(all.or(of_kind(scope, kind, today)))
            })
        }
    }
}

/// The ids of those merchants; none where they are more than `at_most`. Each kind on its own, since each has an index:
/// switches that are on are asked for as a column alone, as their partial indexes are made.
///
/// # Errors
/// Those of the queries.
pub fn ids(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    (filter, today): (MisfitFilter, Day),
    at_most: usize,
) -> DbResult<Option<Vec<MerchantId>>> {
    let kinds = match filter {
        MisfitFilter::Any => Misfit::ALL.to_vec(),
        MisfitFilter::Only(kind) => vec![kind],
    };
    let limit = i64::try_from(at_most).unwrap_or(i64::MAX).saturating_add(1);
    let mut found: BTreeSet<MerchantId> = BTreeSet::new();
    for kind in kinds {
        let of_kind: Vec<MerchantId> = merchants::table
            .filter(merchants::organization_id.eq(scope.organization()))
            .filter(of_kind(scope, kind, today))
            .limit(limit)
            .select(merchants::id)
            .load(conn)?;
        found.extend(of_kind);
        if found.len() > at_most {
            return Ok(None);
        }
    }
    Ok(Some(found.into_iter().collect()))
}

fn of_kind(scope: &OrganizationScope, kind: Misfit, today: Day) -> Condition {
    match kind {
        Misfit::ExemptWithList => {
            let listed = merchants::ip_allow_list.ne("");
            let until = merchants::ip_exempt_until;
            // Days as ISO has them compare as text.
            let holds = until
                .is_null()
                .or(until.ge(today.to_string()).assume_not_null());
            Box::new(merchants::ip_exempt.and(listed).and(holds))
        }
        Misfit::ExemptionEndsSoon => {
            let soon = today.plus_days(SOON).to_string();
            let until = merchants::ip_exempt_until;
            let within = until.ge(today.to_string()).and(until.le(soon));
            Box::new(merchants::ip_exempt.and(within.assume_not_null()))
        }
        Misfit::ExemptionEnded => {
            let ended = merchants::ip_exempt_until.lt(today.to_string());
            Box::new(merchants::ip_exempt.and(ended.assume_not_null()))
        }
        Misfit::ApiBelowLevel => api_below_level(scope),
        Misfit::ChatWithoutLocation => chat_without_location(scope),
        Misfit::DefaultArchived => {
            let archived = locations::table
                .filter(locations::organization_id.eq(scope.organization()))
                .filter(locations::status.eq("archived"))
                .select(locations::id);
            Box::new(merchants::default_location_id.eq_any(archived))
        }
        Misfit::NeverSignedIn => never_signed_in(),
    }
}

fn api_below_level(scope: &OrganizationScope) -> Condition {
    // A level's permissions are kept as words with a space between; none contains another with `use_api`'s name.
    let holding = format!("%{}%", MerchantPermission::UseApi.as_str());
    let below = levels::table
        .filter(levels::organization_id.eq(scope.organization()))
        .filter(levels::permissions.not_like(holding))
        .select(levels::id);
    Box::new(merchants::api_access.and(merchants::level_id.eq_any(below)))
}

fn chat_without_location(scope: &OrganizationScope) -> Condition {
    let in_use = merchant_locations::table
        .inner_join(
            locations::table.on(locations::organization_id
                .eq(merchant_locations::organization_id)
                .and(locations::id.eq(merchant_locations::location_id))),
        )
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::merchant_id.eq(merchants::id))
        .filter(locations::status.eq("active"))
        .select(merchant_locations::merchant_id);
    Box::new(merchants::chat_access.and(not(exists(in_use))))
}

fn never_signed_in() -> Condition {
    let invited = tokens::table
        .inner_join(users::table.on(users::id.eq(tokens::user_id)))
        .filter(users::organization_id.eq(merchants::organization_id.nullable()))
        .filter(users::merchant_id.eq(merchants::id.nullable()))
        // A colleague's open invitation says nothing of the account's own.
        .filter(users::account_holder)
        .filter(tokens::purpose.eq("invitation"))
        .filter(tokens::expires_at.gt(clock::now()))
        .select(tokens::id);
    Box::new(
        merchants::last_sign_in_at
            .eq(Moment::EPOCH)
            // Turned round, so that it is not what the index is entered by: most were added long ago.
            .and(not(merchants::created_at.ge(added_before())))
            .and(not(exists(invited))),
    )
}

/// Whether this user can still follow an invitation.
///
/// # Errors
/// Those of the query.
pub fn has_open_invitation(conn: &mut AnyConnection, user: UserId) -> DbResult<Invited> {
    let open: i64 = tokens::table
        .filter(tokens::user_id.eq(user))
        .filter(tokens::purpose.eq("invitation"))
        .filter(tokens::expires_at.gt(clock::now()))
        .count()
        .get_result(conn)?;
    Ok(if open > 0 {
        Invited::Openly
    } else {
        Invited::Not
    })
}
