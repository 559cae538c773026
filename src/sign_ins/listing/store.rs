//! The queries of the list.
//!
//! People are looked for where they are kept, not in the attempts, which are many more: the attempts of those found come
//! from an index.

use diesel::prelude::*;

use super::key::Key;
use super::query::{Filters, Position, Term};
use crate::access::{OrganizationScope, UserKind};
use crate::db::listings::{CappedCount, count_up_to, is_one_of};
use crate::db::schema::{sign_in_attempts, users};
use crate::db::search::merchants_that_hold;
use crate::db::{AnyConnection, DbResult, MultiBackend};
use crate::sign_ins::model::Attempt;
use crate::sign_ins::store;
use crate::values::text::fold;
use crate::values::{AttemptId, MerchantId, UserId};

const ROWS: usize = 25;
/// Counted no further than this.
const CAP: u32 = 1000;
/// Merchants and staff that a search may mean; beyond, it is not a search for somebody.
const MEANT: u32 = 500;

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Listing {
    pub rows: Vec<Attempt>,
    pub count: CappedCount,
    /// For `after` of the next page, and `before` of the one before, where there are such.
    pub next: Option<String>,
    pub previous: Option<String>,
}

/// Who is looked for, once they are found.
enum Meant {
    Everybody,
    Address(String),
    These(Vec<MerchantId>, Vec<UserId>),
}

/// The page that `filters` ask for.
///
/// # Errors
/// Those of the queries.
pub fn list(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<Listing> {
    let meant = meant(conn, scope, filters)?;
    let mut keys = page(conn, scope, (filters, &meant))?;
    let count = filtered(scope, filters, &meant).select(sign_in_attempts::id);
    let count = count_up_to(conn, count, CAP)?;
    let more = keys.len() > ROWS;
    keys.truncate(ROWS);
    let (has_next, has_previous) = match filters.position {
        Position::Start => (more, false),
        Position::After(_) => (more, true),
        Position::Before(_) => {
            keys.reverse();
            (true, more)
        }
    };
    let ids: Vec<AttemptId> = keys.iter().map(|key| key.id).collect();
    let key = |key: Option<&Key>, is_there: bool| key.filter(|_| is_there).map(Key::encode);
    Ok(Listing {
        rows: store::by_ids(conn, scope, ids)?,
        count,
        next: key(keys.last(), has_next),
        previous: key(keys.first(), has_previous),
    })
}

type Boxed<'a> = diesel::helper_types::IntoBoxed<'a, sign_in_attempts::table, MultiBackend>;

fn filtered<'a>(scope: &OrganizationScope, filters: &Filters, meant: &Meant) -> Boxed<'a> {
    use sign_in_attempts as a;
    let mut query = a::table
        .into_boxed::<MultiBackend>()
        .filter(a::organization_id.eq(scope.organization()));
    if let Some(merchant) = filters.merchant {
        query = query.filter(a::merchant_id.eq(merchant));
    }
    if let Some(codes) = filters.outcome.codes() {
        query = query.filter(a::outcome.eq_any(codes));
    }
    match meant {
        Meant::Everybody => query,
        Meant::Address(begins) => query.filter(a::address.like(format!("{begins}%"))),
        Meant::These(merchants, users) => query.filter(
            is_one_of(a::merchant_id, merchants.clone()).or(is_one_of(a::user_id, users.clone())),
        ),
    }
}

/// One row more than the page, newest first (oldest first for a page before a key).
fn page(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    (filters, meant): (&Filters, &Meant),
) -> DbResult<Vec<Key>> {
    use sign_in_attempts as a;
    let query = filtered(scope, filters, meant).limit(i64::try_from(ROWS).unwrap_or(25) + 1);
    let query = match filters.position {
        Position::Start => query.order((a::at.desc(), a::id.desc())),
        // The first comparison is what the index is entered by.
        Position::After(key) => query
            .filter(a::at.le(key.at))
            .filter(a::at.lt(key.at).or(a::id.lt(key.id)))
            .order((a::at.desc(), a::id.desc())),
        Position::Before(key) => query
            .filter(a::at.ge(key.at))
            .filter(a::at.gt(key.at).or(a::id.gt(key.id)))
            .order((a::at.asc(), a::id.asc())),
    };
    let rows: Vec<(crate::clock::Moment, AttemptId)> = query.select((a::at, a::id)).load(conn)?;
    Ok(rows.into_iter().map(|(at, id)| Key { at, id }).collect())
}

fn meant(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<Meant> {
    Ok(match &filters.term {
        None => Meant::Everybody,
        Some(Term::Address(begins)) => Meant::Address(begins.clone()),
        Some(Term::Person(term)) => {
            let merchants = merchants_that_hold(conn, scope.organization(), term, MEANT)?;
            Meant::These(merchants, staff(conn, scope, term)?)
        }
    })
}

/// Staff are few, and their names are not kept folded: they are compared here.
fn staff(conn: &mut AnyConnection, scope: &OrganizationScope, term: &str) -> DbResult<Vec<UserId>> {
    let all: Vec<(UserId, String, String)> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::kind.eq(UserKind::Staff))
        .select((users::id, users::name, users::email))
        .load(conn)?;
    Ok(all
        .into_iter()
        .filter(|(_, name, email)| fold(name).contains(term) || fold(email).contains(term))
        .map(|(id, ..)| id)
        .collect())
}
