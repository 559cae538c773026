//! What a merchant's own users read of it.

use diesel::prelude::*;

use crate::access::{MerchantScope, Permissions};
use crate::db::schema::{levels, locations, merchant_locations, merchants};
use crate::db::{AnyConnection, DbResult};
use crate::levels::Level;
use crate::locations::{LocationChoice, LocationKind, LocationStatus};
use crate::values::{LevelId, LocationId};

/// A merchant's locations by name, its default one, and its level.
pub struct Standing {
    pub locations: Vec<LocationChoice>,
    pub default_location: LocationId,
    pub level: Level,
}

/// None when the merchant is gone.
///
/// # Errors
/// Those of the queries.
pub fn standing(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Option<Standing>> {
    type Found = (LocationId, (LevelId, String, Option<String>, String));
    let found: Option<Found> = merchants::table
        .inner_join(
            levels::table.on(levels::organization_id
                .eq(merchants::organization_id)
                .and(levels::id.eq(merchants::level_id))),
        )
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::id.eq(scope.merchant()))
        .select((
            merchants::default_location_id,
            (levels::id, levels::code, levels::name, levels::permissions),
        ))
        .first(conn)
        .optional()?;
    let Some((default_location, (id, code, name, permissions))) = found else {
        return Ok(None);
    };
    let level = Level {
        id,
        code,
        name,
        permissions: Permissions::parse_stored(&permissions),
    };
    Ok(Some(Standing {
        locations: locations_of(conn, scope)?,
        default_location,
        level,
    }))
}

fn locations_of(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Vec<LocationChoice>> {
    let rows: Vec<(LocationId, String, String, LocationKind, LocationStatus)> =
        merchant_locations::table
            .inner_join(
                locations::table.on(locations::organization_id
                    .eq(merchant_locations::organization_id)
                    .and(locations::id.eq(merchant_locations::location_id))),
            )
            .filter(merchant_locations::organization_id.eq(scope.organization()))
            .filter(merchant_locations::merchant_id.eq(scope.merchant()))
            .order(locations::name_key.asc())
            .select((
                locations::id,
                locations::name,
                locations::reference_id,
                locations::kind,
                locations::status,
            ))
            .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, name, reference_id, kind, status)| LocationChoice {
            id,
            name,
            reference_id,
            kind,
            status,
        })
        .collect())
}
