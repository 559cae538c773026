//! What a merchant's own users read of it.

use diesel::prelude::*;

use crate::access::{MerchantScope, NetworkRules, OrganizationScope, stored_list};
use crate::audit::{self, AuditEntry};
use crate::db::schema::{locations, merchant_locations, merchants, organizations, users};
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend};
use crate::levels::{self, Level};
use crate::locations::LocationKind;
use crate::values::{Address, AddressParts, Day, LevelId, LocationId, UserId};

/// A merchant's locations by name, its default one, and its level.
pub struct Standing {
    pub locations: Vec<PortalLocation>,
    pub default_location: LocationId,
    pub level: Level,
}

/// None when the merchant is gone.
///
/// # Errors
/// Those of the queries.
pub fn standing(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Option<Standing>> {
    let found: Option<LocationId> = merchants::table
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::id.eq(scope.merchant()))
        .select(merchants::default_location_id)
        .first(conn)
        .optional()?;
    let Some(default_location) = found else {
        return Ok(None);
    };
    let Some(level) = levels::of_merchant(conn, scope)? else {
        return Ok(None);
    };
    Ok(Some(Standing {
        locations: locations_of(conn, scope)?,
        default_location,
        level,
    }))
}

/// A location as its merchants see it.
pub struct PortalLocation {
    pub id: LocationId,
    pub name: String,
    pub reference_id: String,
    pub kind: LocationKind,
    pub address: Address,
    pub time_zone: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = locations)]
struct Stored {
    id: LocationId,
    name: String,
    reference_id: String,
    kind: LocationKind,
    address_country: String,
    address_line1: String,
    address_line2: String,
    address_city: String,
    address_region: String,
    address_postal_code: String,
    time_zone: String,
}

impl Stored {
    fn into_location(self) -> DbResult<PortalLocation> {
        let address = Address::stored(AddressParts {
            country: &self.address_country,
            line1: &self.address_line1,
            line2: &self.address_line2,
            city: &self.address_city,
            region: &self.address_region,
            postal_code: &self.address_postal_code,
        });
        Ok(PortalLocation {
            address: address
                .map_err(|error| DbError::Corrupt(format!("location {}: {error:?}", self.id)))?,
            id: self.id,
            name: self.name,
            reference_id: self.reference_id,
            kind: self.kind,
            time_zone: self.time_zone,
        })
    }
}

fn locations_of(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Vec<PortalLocation>> {
    let rows: Vec<Stored> = merchant_locations::table
        .inner_join(
            locations::table.on(locations::organization_id
                .eq(merchant_locations::organization_id)
                .and(locations::id.eq(merchant_locations::location_id))),
        )
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::merchant_id.eq(scope.merchant()))
        .order(locations::name_key.asc())
        .select(<Stored as Selectable<MultiBackend>>::construct_selection())
        .load(conn)?;
    rows.into_iter().map(Stored::into_location).collect()
}

fn own_level(
    conn: &mut AnyConnection,
    scope: &MerchantScope,
    user: UserId,
) -> DbResult<Option<Level>> {
    let id: Option<LevelId> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::merchant_id.eq(scope.merchant()))
        .filter(users::id.eq(user))
        .select(users::level_id)
        .first(conn)?;
    let levels = levels::all_at_merchant(conn, scope)?;
    Ok(levels.into_iter().find(|level| Some(level.id) == id))
}

/// Those of `ids` that are in the scope, by name, as a merchant that had them would see them.
///
/// # Errors
/// Those of the query.
pub fn places(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    ids: &[LocationId],
) -> DbResult<Vec<PortalLocation>> {
    let rows: Vec<Stored> = locations::table
        .filter(locations::organization_id.eq(scope.organization()))
        .filter(locations::id.eq_any(ids))
        .order(locations::name_key.asc())
        .select(<Stored as Selectable<MultiBackend>>::construct_selection())
        .load(conn)?;
    rows.into_iter().map(Stored::into_location).collect()
}

/// Entries of the trail that are looked through for changes of access.
const LOOKED_THROUGH: i64 = 200;

/// From where a merchant's users may come, and what happened to the merchant.
pub struct OwnAccess {
    /// The last day of an exemption, if it has one.
    pub exempt_until: Option<Day>,
    pub network: NetworkRules,
    /// Of a colleague, their own.
    pub level: Option<Level>,
    pub trail: Vec<AuditEntry>,
}

/// # Errors
/// [`DbError::Corrupt`] when a stored list cannot be read, and those of the queries.
pub fn own_access(
    conn: &mut AnyConnection,
    scope: &MerchantScope,
    (user, today): (UserId, Day),
) -> DbResult<OwnAccess> {
    let (exempt, until, own): (bool, Option<String>, String) = merchants::table
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::id.eq(scope.merchant()))
        .select((
            merchants::ip_exempt,
            merchants::ip_exempt_until,
            merchants::ip_allow_list,
        ))
        .first(conn)?;
    let organization: String = organizations::table
        .find(scope.organization())
        .select(organizations::default_ip_allow_list)
        .first(conn)?;
    let until = until.map(|day| Day::parse(&day)).transpose();
    let until = until.map_err(|error| DbError::Corrupt(format!("an exemption: {error:?}")))?;
    let until = until.filter(|_| exempt);
    Ok(OwnAccess {
        exempt_until: until,
        network: NetworkRules {
            exempt: exempt && until.is_none_or(|until| today <= until),
            exempt_ended: until.filter(|until| *until < today),
            organization: stored_list(&organization)?,
            merchant: stored_list(&own)?,
        },
        level: own_level(conn, scope, user)?,
        trail: audit::of_merchant(conn, scope, LOOKED_THROUGH)?,
    })
}
