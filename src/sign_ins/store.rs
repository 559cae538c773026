//! Queries on attempts, each with a scope.

use diesel::prelude::*;

use super::model::{Attempt, Now, Situation};
use crate::access::{self, Admission, Evidence, OrganizationScope, Proof};
use crate::accounts::passes;
use crate::accounts::sign_in::AttemptOutcome;
use crate::clock::Moment;
use crate::db::listings::is_one_of;
use crate::db::schema::{sign_in_attempts as a, users};
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend};
use crate::merchants;
use crate::values::{AttemptId, MerchantId, UserId};

#[derive(Queryable)]
struct Row {
    id: AttemptId,
    at: Moment,
    user: UserId,
    name: String,
    merchant: Option<MerchantId>,
    email: String,
    address: String,
    agent: String,
    outcome: String,
    reference: Option<String>,
}

type Columns = (
    a::id,
    a::at,
    users::id,
    users::name,
    a::merchant_id,
    a::email,
    a::address,
    a::agent,
    a::outcome,
    a::reference,
);
const COLUMNS: Columns = (
    a::id,
    a::at,
    users::id,
    users::name,
    a::merchant_id,
    a::email,
    a::address,
    a::agent,
    a::outcome,
    a::reference,
);

impl Row {
    fn into_attempt(self) -> Attempt {
        Attempt {
            id: self.id,
            at: self.at,
            user: self.user,
            name: self.name,
            merchant: self.merchant,
            email: self.email,
            address: self.address,
            agent: self.agent,
            outcome: AttemptOutcome::parse_stored(&self.outcome),
            reference: self.reference,
        }
    }
}

/// These attempts, newest first.
///
/// # Errors
/// Those of the query.
pub fn by_ids(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    ids: Vec<AttemptId>,
) -> DbResult<Vec<Attempt>> {
    let rows: Vec<Row> = a::table
        .inner_join(users::table.on(users::id.nullable().eq(a::user_id)))
        .filter(a::organization_id.eq(scope.organization()))
        .filter(is_one_of(a::id, ids))
        .order((a::at.desc(), a::id.desc()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_attempt).collect())
}

/// The attempt with the first of these references that the organization has.
///
/// # Errors
/// Those of the query.
pub fn id_of_reference(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    references: &[String],
) -> DbResult<Option<AttemptId>> {
    let found: Vec<(AttemptId, Option<String>)> = a::table
        .into_boxed::<MultiBackend>()
        .filter(a::organization_id.eq(scope.organization()))
        .filter(a::reference.eq_any(references))
        .select((a::id, a::reference))
        .load(conn)?;
    let place = |reference: &Option<String>| {
        let mut places = references.iter();
        places.position(|one| Some(one) == reference.as_ref())
    };
    let first = found.iter().min_by_key(|(_, reference)| place(reference));
    Ok(first.map(|(id, _)| *id))
}

/// The attempt of this id, and what would come of it now; none outside the scope.
///
/// # Errors
/// [`DbError::Corrupt`] when what was kept of it cannot be read, and those of the queries.
pub fn situation(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: AttemptId,
) -> DbResult<Option<Situation>> {
    let Some(attempt) = by_ids(conn, scope, vec![id])?.pop() else {
        return Ok(None);
    };
    let then: Option<String> = a::table.find(id).select(a::evidence).first(conn)?;
    let then: Option<Evidence> = then
        .map(|json| serde_json::from_str(&json))
        .transpose()
        .map_err(|error| DbError::Corrupt(format!("sign-in {id}: {error}")))?;
    let now = now(conn, scope, &attempt)?;
    Ok(now.map(|now| Situation { attempt, then, now }))
}

fn now(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    attempt: &Attempt,
) -> DbResult<Option<Now>> {
    let Some(address) = attempt.ip() else {
        return Ok(None);
    };
    let Some(membership) = access::load(conn, attempt.user, address)? else {
        return Ok(None);
    };
    let has_password: bool = users::table
        .find(attempt.user)
        .select(users::password_hash.is_not_null())
        .first(conn)?;
    let merchant = match attempt.merchant {
        Some(merchant) => merchants::find(conn, scope, merchant)?,
        None => None,
    };
    Ok(Some(Now {
        evidence: membership.evidence(Proof::Password, address),
        denial: match membership.admission(address) {
            Admission::Denied(denial, _) => Some(denial),
            Admission::Admitted(_) => None,
        },
        has_password,
        waiting: passes::waiting(conn, scope, (attempt.user, address))?,
        merchant,
    }))
}
