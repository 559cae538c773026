//! Queries on roles.

use std::collections::HashMap;

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use uuid::Uuid;

use super::model::{Role, Roles};
use crate::access::{OrganizationScope, Permissions, UserStatus, starting_roles};
use crate::clock::Moment;
use crate::db::schema::{roles, users};
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::permission_sets::{Holders, Kept};
use crate::values::{RoleId, UserId, Version, text};

#[derive(Queryable)]
struct Row {
    id: RoleId,
    code: String,
    name: Option<String>,
    description: String,
    permissions: String,
    second_factor_required: bool,
    retired_at: Option<Moment>,
    version: i32,
}

impl Row {
    fn into_role(self) -> DbResult<Role> {
        let version = Version::from_i32(self.version)
            .map_err(|_not_one| DbError::Corrupt(format!("role {}: version", self.id)))?;
        Ok(Role {
            id: self.id,
            code: self.code,
            name: self.name,
            description: self.description,
            permissions: Permissions::parse_stored(&self.permissions),
            second_factor_required: self.second_factor_required,
            retired_at: self.retired_at,
            version,
        })
    }
}

/// The columns that a change sets.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = roles, treat_none_as_null = true)]
struct Columns<'a> {
    name: Option<String>,
    name_key: Option<String>,
    description: &'a str,
    permissions: String,
    second_factor_required: bool,
    retired_at: Option<Moment>,
}

impl<'a> Columns<'a> {
    fn of(role: &'a Role) -> Self {
        Self {
            name: role.name.clone(),
            name_key: role.name.as_deref().map(text::fold),
            description: &role.description,
            permissions: role.permissions.stored(),
            second_factor_required: role.second_factor_required,
            retired_at: role.retired_at,
        }
    }
}

type RoleColumns = (
    roles::id,
    roles::code,
    roles::name,
    roles::description,
    roles::permissions,
    roles::second_factor_required,
    roles::retired_at,
    roles::version,
);
const COLUMNS: RoleColumns = (
    roles::id,
    roles::code,
    roles::name,
    roles::description,
    roles::permissions,
    roles::second_factor_required,
    roles::retired_at,
    roles::version,
);

/// The roles of an organization in their order, retired ones included.
///
/// # Errors
/// Those of the query.
pub fn all(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Role>> {
    let rows: Vec<Row> = roles::table
        .filter(roles::organization_id.eq(scope.organization()))
        .order((roles::position.asc(), roles::id.asc()))
        .select(COLUMNS)
        .load(conn)?;
    rows.into_iter().map(Row::into_role).collect()
}

/// Those that may be given to members of staff.
///
/// # Errors
/// Those of the query.
pub fn in_use(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Role>> {
    let mut roles = all(conn, scope)?;
    roles.retain(|role| !role.is_retired());
    Ok(roles)
}

/// Whether somebody who can sign in may manage staff and roles: without such a person, nobody could repair anything.
///
/// # Errors
/// Those of the queries.
pub fn is_administered(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<bool> {
    administrators(conn, scope, None)
}

/// As [`is_administered`], apart from those who have this role.
fn administrators(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    apart_from: Option<RoleId>,
) -> DbResult<bool> {
    let mut able = all(conn, scope)?;
    able.retain(|role| Some(role.id) != apart_from);
    able.retain(|role| role.permissions.administers());
    let able: Vec<RoleId> = able.into_iter().map(|role| role.id).collect();
    let somebody: Option<UserId> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::role_id.eq_any(able))
        .filter(users::status.eq(UserStatus::Active.as_str()))
        .filter(users::password_hash.is_not_null())
        .filter(users::removed_at.is_null())
        .select(users::id)
        .first(conn)
        .optional()?;
    Ok(somebody.is_some())
}

/// Gives a new organization its seven roles.
///
/// # Errors
/// Those of the queries.
pub fn create_starting(tx: &mut Tx<'_>, scope: &OrganizationScope) -> DbResult<()> {
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
pub fn of_code(
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

impl Kept for Roles {
    fn all(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Role>> {
        all(conn, scope)
    }

    fn insert(tx: &mut Tx<'_>, scope: &OrganizationScope, role: &Role) -> DbResult<()> {
        let last: Option<i32> = roles::table
            .filter(roles::organization_id.eq(scope.organization()))
            .select(max(roles::position))
            .first(tx.conn())?;
        diesel::insert_into(roles::table)
            .values((
                roles::organization_id.eq(scope.organization()),
                roles::id.eq(role.id),
                roles::code.eq(&role.code),
                Columns::of(role),
                roles::position.eq(last.map_or(0, |last| last.saturating_add(1))),
                roles::version.eq(role.version.as_i32()),
            ))
            .execute(tx.conn())?;
        Ok(())
    }

    fn update(
        tx: &mut Tx<'_>,
        scope: &OrganizationScope,
        (from, role): (Version, &Role),
    ) -> DbResult<bool> {
        let updated = diesel::update(roles::table.find((scope.organization(), role.id)))
            .filter(roles::version.eq(from.as_i32()))
            .set((Columns::of(role), roles::version.eq(from.next().as_i32())))
            .execute(tx.conn())?;
        Ok(updated > 0)
    }

    fn counts(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
    ) -> DbResult<HashMap<RoleId, i64>> {
        let counted: Vec<(Option<RoleId>, i64)> = users::table
            .filter(users::organization_id.eq(scope.organization()))
            .filter(users::role_id.is_not_null())
            .group_by(users::role_id)
            .select((users::role_id, count_star()))
            .load(conn)?;
        let counted = counted.into_iter();
        Ok(counted
            .filter_map(|(role, count)| Some((role?, count)))
            .collect())
    }

    fn holders(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: RoleId,
    ) -> DbResult<Holders> {
        let count: i64 = users::table
            .filter(users::organization_id.eq(scope.organization()))
            .filter(users::role_id.eq(id))
            .count()
            .get_result(conn)?;
        let named = Self::holder_names(conn, scope, id, Holders::NAMED)?;
        Ok(Holders {
            count: u32::try_from(count).unwrap_or(u32::MAX),
            names: named.into_iter().map(|(_, name)| name).collect(),
            archived: 0,
            colleagues: 0,
        })
    }

    fn holder_names(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: RoleId,
        limit: i64,
    ) -> DbResult<Vec<(Uuid, String)>> {
        let rows: Vec<(UserId, String)> = users::table
            .filter(users::organization_id.eq(scope.organization()))
            .filter(users::role_id.eq(id))
            .order((users::name.asc(), users::id.asc()))
            .limit(limit)
            .select((users::id, users::name))
            .load(conn)?;
        let named = rows.into_iter().map(|(id, name)| (*id.as_uuid(), name));
        Ok(named.collect())
    }

    /// The one write to members of staff that is not theirs: a role and those who have it change together.
    fn move_holders(
        tx: &mut Tx<'_>,
        scope: &OrganizationScope,
        (from, to): (RoleId, RoleId),
    ) -> DbResult<usize> {
        let moved = diesel::update(users::table)
            .filter(users::organization_id.eq(scope.organization()))
            .filter(users::role_id.eq(from))
            .set(users::role_id.eq(to))
            .execute(tx.conn())?;
        Ok(moved)
    }

    fn is_administered(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        apart_from: Option<RoleId>,
    ) -> DbResult<bool> {
        administrators(conn, scope, apart_from)
    }
}
