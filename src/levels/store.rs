//! Queries on levels.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::Level;
use crate::access::{OrganizationScope, Permissions, starting_levels};
use crate::db::schema::{levels, merchants};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::values::LevelId;

/// The levels of an organization, from the least rights to the most.
///
/// # Errors
/// Those of the query.
pub fn all(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Level>> {
    let rows: Vec<(LevelId, String, Option<String>, String)> = levels::table
        .filter(levels::organization_id.eq(scope.organization()))
        .order(levels::position.asc())
        .select((levels::id, levels::code, levels::name, levels::permissions))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(id, code, name, permissions)| Level {
            id,
            code,
            name,
            permissions: Permissions::parse_stored(&permissions),
        })
        .collect())
}

/// How many merchants, archived ones apart, have each level; one that nobody has is left out.
///
/// # Errors
/// Those of the query.
pub fn merchant_counts(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
) -> DbResult<HashMap<LevelId, i64>> {
    let counted: Vec<(LevelId, i64)> = merchants::table
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::status.ne("archived"))
        .group_by(merchants::level_id)
        .select((merchants::level_id, count_star()))
        .load(conn)?;
    Ok(counted.into_iter().collect())
}

/// Gives a new organization its three levels.
///
/// # Errors
/// Those of the queries.
pub fn create_starting(tx: &mut Tx<'_>, scope: &OrganizationScope) -> DbResult<()> {
    for (position, level) in (0..).zip(starting_levels()) {
        diesel::insert_into(levels::table)
            .values((
                levels::organization_id.eq(scope.organization()),
                levels::id.eq(LevelId::new()),
                levels::code.eq(level.code),
                levels::permissions.eq(level.permissions.stored()),
                levels::position.eq(position),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}
