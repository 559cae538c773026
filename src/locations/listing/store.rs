//! The queries of the list.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::query::{Filters, Sort};
use crate::access::OrganizationScope;
use crate::db::DbError;
use crate::db::listings::{CappedCount, count_up_to};
use crate::db::schema::{locations, merchant_locations, merchants};
use crate::db::{AnyConnection, DbResult, MultiBackend};
use crate::locations::model::{LocationKind, LocationStatus};
use crate::values::{Address, AddressParts, LocationId};

/// Counted no further than this.
const CAP: u32 = 1000;
/// As in `merchants.status`.
const ARCHIVED: &str = "archived";

/// A row of the list.
#[derive(Clone, Debug)]
pub struct ListedLocation {
    pub id: LocationId,
    pub name: String,
    pub kind: LocationKind,
    pub reference_id: String,
    pub address: Address,
    pub time_zone: String,
    pub status: LocationStatus,
    /// Archived ones do not count.
    pub merchants: u32,
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Listing {
    pub rows: Vec<ListedLocation>,
    pub count: CappedCount,
    pub has_next: bool,
}

#[derive(Queryable)]
struct Row {
    id: LocationId,
    name: String,
    kind: LocationKind,
    reference_id: String,
    address: (String, String, String, String, String, String),
    time_zone: String,
    status: LocationStatus,
}

type Columns = (
    locations::id,
    locations::name,
    locations::kind,
    locations::reference_id,
    (
        locations::address_country,
        locations::address_line1,
        locations::address_line2,
        locations::address_city,
        locations::address_region,
        locations::address_postal_code,
    ),
    locations::time_zone,
    locations::status,
);
const COLUMNS: Columns = (
    locations::id,
    locations::name,
    locations::kind,
    locations::reference_id,
    (
        locations::address_country,
        locations::address_line1,
        locations::address_line2,
        locations::address_city,
        locations::address_region,
        locations::address_postal_code,
    ),
    locations::time_zone,
    locations::status,
);

type Boxed = diesel::helper_types::IntoBoxed<'static, locations::table, MultiBackend>;

fn filtered(scope: &OrganizationScope, filters: &Filters) -> Boxed {
    let mut query = locations::table
        .into_boxed::<MultiBackend>()
        .filter(locations::organization_id.eq(scope.organization()));
    if let Some(status) = filters.status.only() {
        query = query.filter(locations::status.eq(status));
    }
    if let Some(term) = &filters.term {
        let pattern = pattern(term);
        query = query.filter(
            locations::name_key
                .like(pattern.clone())
                .escape('\\')
                .or(locations::reference_key.like(pattern).escape('\\')),
        );
    }
    query
}

fn pattern(term: &str) -> String {
    let escaped = term
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

/// The page that `filters` ask for.
///
/// # Errors
/// [`DbError::Corrupt`] when a stored address has no country, and those of the queries.
pub fn list(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<Listing> {
    let rows = filters.per_page.rows();
    let query = filtered(scope, filters)
        .limit(i64::from(rows) + 1)
        .offset(i64::from((filters.page - 1) * rows));
    let query = match filters.sort {
        Sort::Name => query.order((locations::name_key.asc(), locations::id.asc())),
        Sort::NameDescending => query.order((locations::name_key.desc(), locations::id.desc())),
        Sort::Oldest => query.order((locations::created_at.asc(), locations::id.asc())),
        Sort::Newest => query.order((locations::created_at.desc(), locations::id.desc())),
    };
    let mut found: Vec<Row> = query.select(COLUMNS).load(conn)?;
    let count = count_up_to(conn, filtered(scope, filters).select(locations::id), CAP)?;
    let shown = usize::try_from(rows).unwrap_or(usize::MAX);
    let has_next = found.len() > shown;
    found.truncate(shown);
    let ids: Vec<LocationId> = found.iter().map(|row| row.id).collect();
    let merchants = merchants_of(conn, scope, &ids)?;
    let rows = found
        .into_iter()
        .map(|row| row.into_listed(&merchants))
        .collect::<DbResult<_>>()?;
    Ok(Listing {
        rows,
        count,
        has_next,
    })
}

/// How many merchants, archived ones apart, each of these locations has: one query for the page.
fn merchants_of(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    ids: &[LocationId],
) -> DbResult<HashMap<LocationId, i64>> {
    let counted: Vec<(LocationId, i64)> = merchant_locations::table
        .inner_join(
            merchants::table.on(merchants::organization_id
                .eq(merchant_locations::organization_id)
                .and(merchants::id.eq(merchant_locations::merchant_id))),
        )
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::location_id.eq_any(ids))
        .filter(merchants::status.ne(ARCHIVED))
        .group_by(merchant_locations::location_id)
        .select((merchant_locations::location_id, count_star()))
        .load(conn)?;
    Ok(counted.into_iter().collect())
}

impl Row {
    fn into_listed(self, merchants: &HashMap<LocationId, i64>) -> DbResult<ListedLocation> {
        let (country, line1, line2, city, region, postal_code) = &self.address;
        let address = Address::stored(AddressParts {
            country,
            line1,
            line2,
            city,
            region,
            postal_code,
        });
        let count = merchants.get(&self.id).copied().unwrap_or_default();
        Ok(ListedLocation {
            address: address
                .map_err(|error| DbError::Corrupt(format!("location {}: {error:?}", self.id)))?,
            id: self.id,
            name: self.name,
            kind: self.kind,
            reference_id: self.reference_id,
            time_zone: self.time_zone,
            status: self.status,
            merchants: u32::try_from(count).unwrap_or(u32::MAX),
        })
    }
}
