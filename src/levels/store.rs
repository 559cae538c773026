//! Queries on levels.

use std::collections::HashMap;

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use uuid::Uuid;

use super::model::{Level, Levels};
use crate::access::{
    MerchantScope, OrganizationScope, Overrides, Permissions, Rights, starting_levels,
};
use crate::clock::{self, Moment};
use crate::db::schema::{levels, merchants, users};
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend, Tx};
use crate::permission_sets::{Holders, Kept, SetChange};
use crate::values::{LevelId, MerchantId, OrganizationId, UserId, Version, text};

/// As in `merchants.status`.
const ARCHIVED: &str = "archived";

#[derive(Queryable)]
struct Row {
    id: LevelId,
    code: String,
    name: Option<String>,
    description: String,
    permissions: String,
    second_factor_required: bool,
    retired_at: Option<Moment>,
    version: i32,
}

impl Row {
    fn into_level(self) -> DbResult<Level> {
        let version = Version::from_i32(self.version)
            .map_err(|_not_one| DbError::Corrupt(format!("level {}: version", self.id)))?;
        Ok(Level {
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
#[diesel(table_name = levels, treat_none_as_null = true)]
struct Columns<'a> {
    name: Option<String>,
    name_key: Option<String>,
    description: &'a str,
    permissions: String,
    second_factor_required: bool,
    retired_at: Option<Moment>,
}

impl<'a> Columns<'a> {
    fn of(level: &'a Level) -> Self {
        Self {
            name: level.name.clone(),
            name_key: level.name.as_deref().map(text::fold),
            description: &level.description,
            permissions: level.permissions.stored(),
            second_factor_required: level.second_factor_required,
            retired_at: level.retired_at,
        }
    }
}

type LevelColumns = (
    levels::id,
    levels::code,
    levels::name,
    levels::description,
    levels::permissions,
    levels::second_factor_required,
    levels::retired_at,
    levels::version,
);
const COLUMNS: LevelColumns = (
    levels::id,
    levels::code,
    levels::name,
    levels::description,
    levels::permissions,
    levels::second_factor_required,
    levels::retired_at,
    levels::version,
);

/// The levels of an organization in their order, retired ones included.
///
/// # Errors
/// Those of the query.
pub fn all(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Level>> {
    of_organization(conn, scope.organization())
}

/// As [`all`], for a merchant's own people: which levels there are is no secret from them.
///
/// # Errors
/// Those of the query.
pub fn all_at_merchant(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Vec<Level>> {
    of_organization(conn, scope.organization())
}

fn of_organization(conn: &mut AnyConnection, organization: OrganizationId) -> DbResult<Vec<Level>> {
    let rows: Vec<Row> = levels::table
        .filter(levels::organization_id.eq(organization))
        .order((levels::position.asc(), levels::id.asc()))
        .select(COLUMNS)
        .load(conn)?;
    rows.into_iter().map(Row::into_level).collect()
}

/// Those that may be given to merchants.
///
/// # Errors
/// Those of the query.
pub fn in_use(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Level>> {
    let mut levels = all(conn, scope)?;
    levels.retain(|level| !level.is_retired());
    Ok(levels)
}

/// The level of a merchant; none when the merchant is gone.
///
/// # Errors
/// Those of the query.
pub fn of_merchant(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Option<Level>> {
    let row: Option<Row> = levels::table
        .inner_join(
            merchants::table.on(merchants::organization_id
                .eq(levels::organization_id)
                .and(merchants::level_id.eq(levels::id))),
        )
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::id.eq(scope.merchant()))
        .select(COLUMNS)
        .first(conn)
        .optional()?;
    row.map(Row::into_level).transpose()
}

/// Whether this level is in use; it cannot be retired before the transaction ends. To be called before the row of
/// a merchant is written that gets it: retiring takes the level first, then its merchants.
///
/// # Errors
/// Those of the query.
pub fn hold_in_use(tx: &mut Tx<'_>, scope: &OrganizationScope, id: LevelId) -> DbResult<bool> {
    hold(tx, (scope.organization(), id))
}

/// As [`hold_in_use`], before a merchant gives it to one of its own people.
///
/// # Errors
/// Those of the query.
pub fn hold_at_merchant(tx: &mut Tx<'_>, scope: &MerchantScope, id: LevelId) -> DbResult<bool> {
    hold(tx, (scope.organization(), id))
}

fn hold(tx: &mut Tx<'_>, key: (OrganizationId, LevelId)) -> DbResult<bool> {
    let level = levels::table
        .find(key)
        .filter(levels::retired_at.is_null())
        .select(levels::id);
    let held: Option<LevelId> = match tx.conn() {
        AnyConnection::Postgres(inner) => level.for_share().first(inner).optional()?,
        // SQLite's single writer holds everything already.
        AnyConnection::Sqlite(inner) => level.first(inner).optional()?,
    };
    Ok(held.is_some())
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

/// The people whom merchants invited with this level of their own.
fn colleagues(conn: &mut AnyConnection, scope: &OrganizationScope, id: LevelId) -> DbResult<u32> {
    let count: i64 = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::level_id.eq(id))
        .filter(users::removed_at.is_null())
        .count()
        .get_result(conn)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

impl Kept for Levels {
    fn all(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Level>> {
        all(conn, scope)
    }

    fn insert(tx: &mut Tx<'_>, scope: &OrganizationScope, level: &Level) -> DbResult<()> {
        let last: Option<i32> = levels::table
            .filter(levels::organization_id.eq(scope.organization()))
            .select(max(levels::position))
            .first(tx.conn())?;
        diesel::insert_into(levels::table)
            .values((
                levels::organization_id.eq(scope.organization()),
                levels::id.eq(level.id),
                levels::code.eq(&level.code),
                Columns::of(level),
                levels::position.eq(last.map_or(0, |last| last.saturating_add(1))),
                levels::version.eq(level.version.as_i32()),
            ))
            .execute(tx.conn())?;
        Ok(())
    }

    fn update(
        tx: &mut Tx<'_>,
        scope: &OrganizationScope,
        (from, level): (Version, &Level),
    ) -> DbResult<bool> {
        let updated = diesel::update(levels::table.find((scope.organization(), level.id)))
            .filter(levels::version.eq(from.as_i32()))
            .set((Columns::of(level), levels::version.eq(from.next().as_i32())))
            .execute(tx.conn())?;
        Ok(updated > 0)
    }

    fn counts(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
    ) -> DbResult<HashMap<LevelId, i64>> {
        let counted: Vec<(LevelId, i64)> = merchants::table
            .filter(merchants::organization_id.eq(scope.organization()))
            .filter(merchants::status.ne(ARCHIVED))
            .group_by(merchants::level_id)
            .select((merchants::level_id, count_star()))
            .load(conn)?;
        Ok(counted.into_iter().collect())
    }

    fn holders(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: LevelId,
    ) -> DbResult<Holders> {
        let counted: Vec<(String, i64)> = merchants::table
            .filter(merchants::organization_id.eq(scope.organization()))
            .filter(merchants::level_id.eq(id))
            .group_by(merchants::status)
            .select((merchants::status, count_star()))
            .load(conn)?;
        let sum = |is_archived: bool| {
            let those = counted
                .iter()
                .filter(|(of, _)| (of == ARCHIVED) == is_archived);
            let sum: i64 = those.map(|(_, count)| count).sum();
            u32::try_from(sum).unwrap_or(u32::MAX)
        };
        let names = merchants::table
            .filter(merchants::organization_id.eq(scope.organization()))
            .filter(merchants::level_id.eq(id))
            .filter(merchants::status.ne(ARCHIVED))
            .order((merchants::name_key.asc(), merchants::id.asc()))
            .limit(Holders::NAMED)
            .select(merchants::business_name)
            .load(conn)?;
        Ok(Holders {
            count: sum(false),
            names,
            archived: sum(true),
            colleagues: colleagues(conn, scope, id)?,
        })
    }

    fn holder_names(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: LevelId,
        limit: i64,
    ) -> DbResult<Vec<(Uuid, String)>> {
        let rows: Vec<(MerchantId, String)> = merchants::table
            .filter(merchants::organization_id.eq(scope.organization()))
            .filter(merchants::level_id.eq(id))
            .order((merchants::name_key.asc(), merchants::id.asc()))
            .limit(limit)
            .select((merchants::id, merchants::business_name))
            .load(conn)?;
        let named = rows.into_iter().map(|(id, name)| (*id.as_uuid(), name));
        Ok(named.collect())
    }

    fn colleague_names(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: LevelId,
        limit: i64,
    ) -> DbResult<Vec<(Uuid, String)>> {
        let rows: Vec<(UserId, String)> = users::table
            .filter(users::organization_id.eq(scope.organization()))
            .filter(users::level_id.eq(id))
            .filter(users::removed_at.is_null())
            .order((users::name.asc(), users::id.asc()))
            .limit(limit)
            .select((users::id, users::name))
            .load(conn)?;
        let named = rows.into_iter().map(|(id, name)| (*id.as_uuid(), name));
        Ok(named.collect())
    }

    /// Merchants whose exceptions grant or take all that changes. Read a batch at a time: only their number is kept.
    fn unaffected(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: LevelId,
        change: &SetChange<Self>,
    ) -> DbResult<u32> {
        let (mut count, mut after): (u32, Option<MerchantId>) = (0, None);
        loop {
            let rows = excepted(conn, scope, (id, after))?;
            let Some((last, _)) = rows.last() else {
                return Ok(count);
            };
            after = Some(*last);
            for (id, overrides) in rows {
                let overrides = Overrides::parse_stored(&overrides)
                    .ok_or_else(|| DbError::Corrupt(format!("merchant {id}: overrides")))?;
                let held = |level| {
                    let rights = Rights {
                        level,
                        overrides: overrides.clone(),
                        api_access: true,
                    };
                    rights.permissions(change.today)
                };
                if held(change.before) == held(change.after) {
                    count = count.saturating_add(1);
                }
            }
        }
    }

    /// The one write to merchants and their people that is not theirs: a level and those who have it change together.
    fn move_holders(
        tx: &mut Tx<'_>,
        scope: &OrganizationScope,
        (from, to): (LevelId, LevelId),
    ) -> DbResult<usize> {
        let moved = diesel::update(merchants::table)
            .filter(merchants::organization_id.eq(scope.organization()))
            .filter(merchants::level_id.eq(from))
            .set((
                merchants::level_id.eq(to),
                merchants::updated_at.eq(clock::now()),
                merchants::version.eq(merchants::version + 1),
            ))
            .execute(tx.conn())?;
        // Who was removed too: nobody keeps a retired level.
        diesel::update(users::table)
            .filter(users::organization_id.eq(scope.organization()))
            .filter(users::level_id.eq(from))
            .set((
                users::level_id.eq(to),
                users::version.eq(users::version + 1),
            ))
            .execute(tx.conn())?;
        Ok(moved)
    }

    /// No level makes anybody an administrator.
    fn is_administered(
        _conn: &mut AnyConnection,
        _scope: &OrganizationScope,
        _apart_from: Option<LevelId>,
    ) -> DbResult<bool> {
        Ok(true)
    }
}

/// Rows that are read at a time.
const BATCH: i64 = 500;

/// The next merchants of this level that have exceptions, and these as they are stored.
fn excepted(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    (level, after): (LevelId, Option<MerchantId>),
) -> DbResult<Vec<(MerchantId, String)>> {
    let mut query = merchants::table
        .into_boxed::<MultiBackend>()
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::level_id.eq(level))
        .filter(merchants::status.ne(ARCHIVED))
        .filter(merchants::permission_overrides.ne(""));
    if let Some(after) = after {
        query = query.filter(merchants::id.gt(after));
    }
    Ok(query
        .order(merchants::id.asc())
        .limit(BATCH)
        .select((merchants::id, merchants::permission_overrides))
        .load(conn)?)
}
