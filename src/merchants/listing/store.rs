//! The queries of the list. Ids first, in the order of an index; what is shown is joined to them after.
//!
//! A search with few matches reads them all from the trigram index and sorts them here. One with many walks
//! the list's own index and stops when the page is full: sorting thousands to show twenty-five is what
//! makes long lists slow.

use diesel::prelude::*;

use super::key::{Key, SortValue};
use super::query::{Filters, Position, Sort, StatusFilter};
use crate::access::OrganizationScope;
use crate::clock::Moment;
use crate::db::listings::{CappedCount, count_up_to, is_one_of};
use crate::db::schema::{locations, merchant_locations, merchant_search, merchants, users};
use crate::db::search::{IsHit, TextHolds, hits};
use crate::db::{AnyConnection, DbResult, MultiBackend};
use crate::merchants::misfit;
use crate::merchants::model::MerchantStatus;
use crate::text::Language;
use crate::values::{LevelId, MerchantId};

/// Counted no further than this.
const CAP: u32 = 1000;
/// So many matches are sorted here, though no more than [`CAP`] are counted: in the list's own order those of one
/// name stand together, and walking to them can take longer than fetching them all.
const SORTED: u32 = 3000;

/// A row of the list.
#[derive(Clone, Debug, Queryable)]
pub struct ListedMerchant {
    pub id: MerchantId,
    pub business_name: String,
    /// As it is dialled from abroad, in the groups of its country.
    pub phone: Option<String>,
    pub level_id: LevelId,
    pub platform_language: Language,
    pub ip_exempt: bool,
    pub ip_exempt_until: Option<String>,
    pub ip_allow_list: String,
    pub api_access: bool,
    pub chat_access: bool,
    pub status: MerchantStatus,
    pub last_sign_in_at: Moment,
    pub default_location: String,
    pub login_email: String,
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Listing {
    pub rows: Vec<ListedMerchant>,
    pub count: CappedCount,
    /// For `after` of the next page, and `before` of the one before, where there are such.
    pub next: Option<Key>,
    pub previous: Option<Key>,
}

type Ids = Vec<Key>;

/// The page that `filters` ask for.
///
/// # Errors
/// Those of the queries.
pub fn list(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<Listing> {
    let (mut keys, count) = found(conn, scope, filters)?;
    let rows = usize::try_from(filters.per_page.rows()).unwrap_or(usize::MAX);
    let more = keys.len() > rows;
    keys.truncate(rows);
    let backwards = matches!(filters.position, Position::Before(_));
    if backwards {
        keys.reverse();
    }
    let at_start = matches!(filters.position, Position::Page(0));
    let (has_next, has_previous) = if backwards {
        (true, more)
    } else {
        (more, !at_start)
    };
    Ok(Listing {
        rows: shown(conn, scope, &keys)?,
        count,
        next: keys.last().filter(|_| has_next).cloned(),
        previous: keys.first().filter(|_| has_previous).cloned(),
    })
}

/// One row more than the page, and how many there are in all.
fn found(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<(Ids, CappedCount)> {
    Ok(match &filters.term {
        None => match misfits(conn, scope, filters)? {
            Some(found) => found,
            None => (
                page(conn, scope, filters)?,
                count_up_to(conn, ids(scope, filters), CAP)?,
            ),
        },
        Some(term) => {
            let hits = hits(conn, scope.organization(), term, SORTED + 1)?;
            if u32::try_from(hits.count()).is_ok_and(|count| count <= SORTED) {
                few(conn, filtered(scope, filters).filter(IsHit(hits)), filters)?
            } else {
                (page(conn, scope, filters)?, CappedCount::AtLeast(CAP))
            }
        }
    })
}

type Boxed<'a, T> = diesel::helper_types::IntoBoxed<'a, T, MultiBackend>;

fn filtered<'a>(scope: &OrganizationScope, filters: &'a Filters) -> Boxed<'a, merchants::table> {
    let mut query = merchants::table
        .into_boxed::<MultiBackend>()
        .filter(merchants::organization_id.eq(scope.organization()));
    query = match filters.status {
        StatusFilter::NotArchived => query.filter(merchants::status.ne(MerchantStatus::Archived)),
        StatusFilter::Only(status) => query.filter(merchants::status.eq(status)),
    };
    if let Some(level) = filters.level {
        query = query.filter(merchants::level_id.eq(level));
    }
    if let Some(location) = filters.location {
        let with_it = merchant_locations::table
            .filter(merchant_locations::organization_id.eq(scope.organization()))
            .filter(merchant_locations::location_id.eq(location))
            .select(merchant_locations::merchant_id);
        query = query.filter(merchants::id.eq_any(with_it));
    }
    if let Some(misfit) = filters.misfit {
        query = query
            .filter(merchants::status.ne(MerchantStatus::Archived))
            .filter(misfit::condition(scope, misfit, filters.today));
    }
    query
}

fn ids<'a>(
    scope: &OrganizationScope,
    filters: &'a Filters,
) -> diesel::helper_types::Select<Boxed<'a, merchants::table>, merchants::id> {
    filtered(scope, filters).select(merchants::id)
}

/// One row more than the page, in the order of the list (reversed for a page before a key).
fn page(conn: &mut AnyConnection, scope: &OrganizationScope, filters: &Filters) -> DbResult<Ids> {
    let mut query = filtered(scope, filters);
    if let Some(term) = &filters.term {
        let text = merchant_search::table
            .filter(merchant_search::organization_id.eq(scope.organization()))
            .filter(merchant_search::merchant_id.eq(merchants::id))
            .filter(TextHolds(term.clone()));
        query = query.filter(diesel::dsl::exists(text));
    }
    query = query.limit(i64::from(filters.per_page.rows()) + 1);
    if let Position::Page(number) = filters.position {
        query = query.offset(i64::from(number * filters.per_page.rows()));
    }
    let from = match &filters.position {
        Position::Page(_) => None,
        Position::After(key) | Position::Before(key) => Some(key.clone()),
    };
    let direction = Direction::of(filters);
    match filters.sort {
        Sort::Name | Sort::NameDescending => by_name(conn, query, from, direction),
        Sort::Oldest | Sort::Newest => by_creation(conn, query, from, direction),
        Sort::SignInLongestAgo | Sort::SignInLatest => by_sign_in(conn, query, from, direction),
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Rising,
    Falling,
}

impl Direction {
    /// A page before a key is read backwards, from that key on.
    fn of(filters: &Filters) -> Self {
        let is_backwards = matches!(filters.position, Position::Before(_));
        if filters.sort.is_descending() == is_backwards {
            Self::Rising
        } else {
            Self::Falling
        }
    }
}

/// Adds order and starting point for one column. The first comparison is what the index is entered by.
macro_rules! ordered {
    ($query:expr, $column:expr, $from:expr, $direction:expr) => {{
        let mut query = $query;
        match $direction {
            Direction::Rising => {
                if let Some((value, id)) = $from {
                    query = query
                        .filter($column.ge(value.clone()))
                        .filter($column.gt(value).or(merchants::id.gt(id)));
                }
                query.order(($column.asc(), merchants::id.asc()))
            }
            Direction::Falling => {
                if let Some((value, id)) = $from {
                    query = query
                        .filter($column.le(value.clone()))
                        .filter($column.lt(value).or(merchants::id.lt(id)));
                }
                query.order(($column.desc(), merchants::id.desc()))
            }
        }
    }};
}

type Query<'a> = Boxed<'a, merchants::table>;

fn by_name(
    conn: &mut AnyConnection,
    query: Query<'_>,
    from: Option<Key>,
    direction: Direction,
) -> DbResult<Ids> {
    let from = from.map(|key| (key.text().to_owned(), key.id));
    let rows: Vec<(String, MerchantId)> = ordered!(query, merchants::name_key, from, direction)
        .select((merchants::name_key, merchants::id))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(name, id)| Key {
            value: SortValue::Text(name),
            id,
        })
        .collect())
}

fn by_creation(
    conn: &mut AnyConnection,
    query: Query<'_>,
    from: Option<Key>,
    direction: Direction,
) -> DbResult<Ids> {
    let from = from.map(|key| (key.moment(), key.id));
    let rows: Vec<(Moment, MerchantId)> = ordered!(query, merchants::created_at, from, direction)
        .select((merchants::created_at, merchants::id))
        .load(conn)?;
    Ok(rows.into_iter().map(timed).collect())
}

fn by_sign_in(
    conn: &mut AnyConnection,
    query: Query<'_>,
    from: Option<Key>,
    direction: Direction,
) -> DbResult<Ids> {
    let from = from.map(|key| (key.moment(), key.id));
    let rows: Vec<(Moment, MerchantId)> =
        ordered!(query, merchants::last_sign_in_at, from, direction)
            .select((merchants::last_sign_in_at, merchants::id))
            .load(conn)?;
    Ok(rows.into_iter().map(timed).collect())
}

fn timed((moment, id): (Moment, MerchantId)) -> Key {
    Key {
        value: SortValue::Time(moment.as_microseconds()),
        id,
    }
}

/// As [`few`], of what does not fit; none where that is not asked for, or where so many do not fit that the list's own
/// order comes to a page of them soon.
fn misfits(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<Option<(Ids, CappedCount)>> {
    let Some(asked) = filters.misfit else {
        return Ok(None);
    };
    let at_most = usize::try_from(SORTED).unwrap_or(usize::MAX);
    let Some(found) = misfit::ids(conn, scope, (asked, filters.today), at_most)? else {
        return Ok(None);
    };
    let query = filtered(scope, filters).filter(is_one_of(merchants::id, found));
    few(conn, query, filters).map(Some)
}

/// All matches, at most [`SORTED`], sorted here; the page's part of them, and how many they are.
fn few(
    conn: &mut AnyConnection,
    query: Query<'_>,
    filters: &Filters,
) -> DbResult<(Ids, CappedCount)> {
    let mut keys: Ids = match filters.sort {
        Sort::Name | Sort::NameDescending => query
            .select((merchants::name_key, merchants::id))
            .load::<(String, MerchantId)>(conn)?
            .into_iter()
            .map(|(name, id)| Key {
                value: SortValue::Text(name),
                id,
            })
            .collect(),
        Sort::Oldest | Sort::Newest => query
            .select((merchants::created_at, merchants::id))
            .load(conn)?
            .into_iter()
            .map(timed)
            .collect(),
        Sort::SignInLongestAgo | Sort::SignInLatest => query
            .select((merchants::last_sign_in_at, merchants::id))
            .load(conn)?
            .into_iter()
            .map(timed)
            .collect(),
    };
    let count = match u32::try_from(keys.len()) {
        Ok(count) if count <= CAP => CappedCount::Exactly(count),
        _ => CappedCount::AtLeast(CAP),
    };
    keys.sort_unstable();
    if filters.sort.is_descending() {
        keys.reverse();
    }
    Ok((part(keys, filters), count))
}

/// The page's part of a list that is complete and in order.
fn part(keys: Ids, filters: &Filters) -> Ids {
    let rows = usize::try_from(filters.per_page.rows()).unwrap_or(usize::MAX);
    let precedes = |one: &Key, other: &Key| {
        if filters.sort.is_descending() {
            one > other
        } else {
            one < other
        }
    };
    match &filters.position {
        Position::Page(number) => {
            let skipped = rows.saturating_mul(usize::try_from(*number).unwrap_or(usize::MAX));
            keys.into_iter().skip(skipped).take(rows + 1).collect()
        }
        Position::After(from) => keys
            .into_iter()
            .filter(|key| precedes(from, key))
            .take(rows + 1)
            .collect(),
        Position::Before(from) => {
            let earlier: Ids = keys.into_iter().filter(|key| precedes(key, from)).collect();
            earlier.into_iter().rev().take(rows + 1).collect()
        }
    }
}

/// What is shown of these merchants, in their order.
fn shown(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    keys: &[Key],
) -> DbResult<Vec<ListedMerchant>> {
    use merchants as m;
    let ids: Vec<MerchantId> = keys.iter().map(|key| key.id).collect();
    let mut rows: Vec<ListedMerchant> = m::table
        .inner_join(
            users::table.on(users::organization_id
                .eq(m::organization_id.nullable())
                .and(users::merchant_id.eq(m::id.nullable()))),
        )
        .inner_join(
            locations::table.on(locations::organization_id
                .eq(m::organization_id)
                .and(locations::id.eq(m::default_location_id))),
        )
        .filter(m::organization_id.eq(scope.organization()))
        .filter(is_one_of(m::id, ids))
        .filter(users::account_holder)
        .select((
            m::id,
            m::business_name,
            m::phone_international,
            m::level_id,
            m::platform_language,
            m::ip_exempt,
            m::ip_exempt_until,
            m::ip_allow_list,
            m::api_access,
            m::chat_access,
            m::status,
            m::last_sign_in_at,
            locations::name,
            users::email,
        ))
        .load(conn)?;
    let mut ordered = Vec::with_capacity(keys.len());
    for key in keys {
        if let Some(index) = rows.iter().position(|row| row.id == key.id) {
            ordered.push(rows.remove(index));
        }
    }
    Ok(ordered)
}
