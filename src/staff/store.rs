//! Queries on roles.

use diesel::prelude::*;

use crate::access::{OrganizationScope, starting_roles};
use crate::db::schema::roles;
use crate::db::{AnyConnection, DbResult, Tx};
use crate::values::RoleId;

/// Gives a new organization its seven roles.
///
/// # Errors
/// Those of the queries.
pub fn create_starting_roles(tx: &mut Tx<'_>, scope: &OrganizationScope) -> DbResult<()> {
    for (position, role) in (0..).zip(starting_roles()) {
        diesel::insert_into(roles::table)
            .values((
                roles::organization_id.eq(scope.organization()),
                roles::id.eq(RoleId::new()),
                roles::code.eq(role.code),
                roles::permissions.eq(role.permissions.stored()),
                roles::position.eq(position),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// The role that came with the organization under this code, such as `administrator`.
///
/// # Errors
/// Those of the query.
pub fn role_of_code(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    code: &str,
) -> DbResult<Option<RoleId>> {
    Ok(roles::table
        .filter(roles::organization_id.eq(scope.organization()))
        .filter(roles::code.eq(code))
        .select(roles::id)
        .first(conn)
        .optional()?)
}
