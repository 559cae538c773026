//! The queries. A hundred thousand merchants are counted where they are stored; what only a reader of text can judge
//! (exceptions, lists) is read a batch at a time, and only counts and the first names are kept.

use std::net::IpAddr;

use diesel::dsl::not;
use diesel::prelude::*;

use crate::access::{
    MerchantPermission, OrganizationScope, Overrides, Permissions, Rights, UserKind, UserStatus,
    Why, stored_list,
};
use crate::db::schema::{merchant_locations, merchants, organizations, users};
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend};
use crate::levels::{self, Level};
use crate::merchants::MerchantStatus;
use crate::roles::Role;
use crate::values::{Day, IpAllowList, LevelId, LocationId, MerchantId, RoleId, UserId};

/// How many of a group are named.
const NAMED: usize = 20;
/// Rows that are judged at a time.
const BATCH: i64 = 500;
/// Lists that are looked through at most: each is a text of up to a hundred lines.
pub const LOOKED_THROUGH: usize = 20_000;

/// Why merchants are let in; or, of [`Reason::Taken`], are not.
#[derive(Clone, Debug)]
pub enum Reason {
    Level(Box<Level>),
    Granted,
    Taken,
    Located(LocationId),
    Exempt,
    DefaultList,
    OwnList,
    Unrestricted,
}

/// Merchants that one reason lets in.
#[derive(Clone, Debug)]
pub struct Group {
    pub reason: Reason,
    pub count: usize,
    /// The first of them.
    pub named: Vec<(MerchantId, String)>,
}

impl Group {
    fn of(reason: Reason) -> Self {
        Self {
            reason,
            count: 0,
            named: Vec::new(),
        }
    }

    fn add(&mut self, id: MerchantId, name: String) {
        self.count = self.count.saturating_add(1);
        if self.named.len() < NAMED {
            self.named.push((id, name));
        }
    }
}

/// Members of staff of one role.
#[derive(Clone, Debug)]
pub struct Members {
    pub role: Role,
    pub count: usize,
    pub named: Vec<(UserId, String)>,
}

type Active = merchants::BoxedQuery<'static, MultiBackend>;

fn active(scope: &OrganizationScope) -> Active {
    merchants::table
        .into_boxed::<MultiBackend>()
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::status.eq(MerchantStatus::Active))
}

/// Those whom the lists restrict: without an exemption, or with one that has ended.
fn bound(scope: &OrganizationScope, today: Day) -> Active {
    let has_ended = merchants::ip_exempt_until.lt(today.to_string());
    active(scope).filter(merchants::ip_exempt.eq(false).nullable().or(has_ended))
}

/// All that `query` makes out: their number, and the first by name.
fn group(conn: &mut AnyConnection, reason: Reason, query: impl Fn() -> Active) -> DbResult<Group> {
    let count: i64 = query().count().get_result(conn)?;
    let named = query()
        .order((merchants::name_key.asc(), merchants::id.asc()))
        .limit(i64::try_from(NAMED).unwrap_or(i64::MAX))
        .select((merchants::id, merchants::business_name))
        .load(conn)?;
    Ok(Group {
        reason,
        count: usize::try_from(count).unwrap_or(usize::MAX),
        named,
    })
}

/// Who holds a permission today: by their level, by an exception, and from whom an exception takes it.
///
/// # Errors
/// Those of the queries.
pub fn by_permission(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    (permission, today): (MerchantPermission, Day),
) -> DbResult<Vec<Group>> {
    let levels = levels::all(conn, scope)?;
    let mut groups = Vec::new();
    for level in levels
        .iter()
        .filter(|level| holds(level, permission, today))
    {
        let id = level.id;
        groups.push(group(conn, Reason::Level(Box::new(level.clone())), || {
            let those = active(scope)
                .filter(merchants::level_id.eq(id))
                .filter(merchants::permission_overrides.eq(""));
            if permission.needs_api_access() {
                those.filter(merchants::api_access.eq(true))
            } else {
                those
            }
        })?);
    }
    judge_exceptions(conn, scope, (permission, today), &levels, &mut groups)?;
    groups.retain(|one| one.count > 0);
    Ok(groups)
}

fn holds(level: &Level, permission: MerchantPermission, today: Day) -> bool {
    let rights = Rights {
        level: level.permissions,
        overrides: Overrides::default(),
        api_access: true,
    };
    rights.why(permission, today).is_held()
}

/// Those that have exceptions, whatever these are about.
fn judge_exceptions(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    (permission, today): (MerchantPermission, Day),
    levels: &[Level],
    groups: &mut Vec<Group>,
) -> DbResult<()> {
    let (mut granted, mut taken) = (Group::of(Reason::Granted), Group::of(Reason::Taken));
    let mut after: Option<MerchantId> = None;
    loop {
        let rows = excepted(conn, scope, after)?;
        let Some((last, ..)) = rows.last() else {
            break;
        };
        after = Some(*last);
        for (id, name, level_id, overrides, api_access) in rows {
            let level = levels.iter().find(|one| one.id == level_id);
            let rights = Rights {
                level: level.map_or_else(|| Permissions::of(&[]), |one| one.permissions),
                overrides: Overrides::parse_stored(&overrides)
                    .ok_or_else(|| DbError::Corrupt(format!("merchant {id}: overrides")))?,
                api_access,
            };
            let has_level = level.is_some_and(|one| holds(one, permission, today));
            match rights.why(permission, today) {
                Why::Granted(_) => granted.add(id, name),
                Why::ByLevel => add_to_level(groups, level_id, (id, name)),
                Why::Taken(_) | Why::Needs(_) if has_level => taken.add(id, name),
                _ => {}
            }
        }
    }
    groups.extend([granted, taken]);
    Ok(())
}

/// Id, name, level, exceptions as they are stored, and the switch for the API.
type Excepted = (MerchantId, String, LevelId, String, bool);

/// The next merchants that have exceptions.
fn excepted(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    after: Option<MerchantId>,
) -> DbResult<Vec<Excepted>> {
    let mut query = active(scope).filter(merchants::permission_overrides.ne(""));
    if let Some(after) = after {
        query = query.filter(merchants::id.gt(after));
    }
    Ok(query
        .order(merchants::id.asc())
        .limit(BATCH)
        .select((
            merchants::id,
            merchants::business_name,
            merchants::level_id,
            merchants::permission_overrides,
            merchants::api_access,
        ))
        .load(conn)?)
}

fn add_to_level(groups: &mut [Group], level: LevelId, (id, name): (MerchantId, String)) {
    let is_of = |group: &&mut Group| matches!(&group.reason, Reason::Level(one) if one.id == level);
    if let Some(group) = groups.iter_mut().find(is_of) {
        group.add(id, name);
    }
}

/// Who has a location.
///
/// # Errors
/// Those of the queries.
pub fn by_location(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    location: LocationId,
) -> DbResult<Vec<Group>> {
    let found = group(conn, Reason::Located(location), || {
        let theirs = merchant_locations::table
            .filter(merchant_locations::organization_id.eq(scope.organization()))
            .filter(merchant_locations::location_id.eq(location))
            .select(merchant_locations::merchant_id);
        active(scope).filter(merchants::id.eq_any(theirs))
    })?;
    Ok(vec![found])
}

/// Who may come in from an address.
#[derive(Clone, Debug)]
pub struct FromAddress {
    pub groups: Vec<Group>,
    /// Whether the default list lets the staff in.
    pub staff: Door,
    /// Whether more lists were there than are looked through.
    pub extent: Extent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Open,
    Closed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    Whole,
    Part,
}

/// The default list is asked once, exemptions are counted, and only where neither decides for everybody are merchants'
/// own lists read.
///
/// # Errors
/// [`DbError::Corrupt`] when a stored list cannot be read, and those of the queries.
pub fn by_address(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    (address, today): (IpAddr, Day),
) -> DbResult<FromAddress> {
    let default: String = organizations::table
        .find(scope.organization())
        .select(organizations::default_ip_allow_list)
        .first(conn)?;
    let default = stored_list(&default)?;
    let exempt = || {
        let has_ended = merchants::ip_exempt_until.lt(today.to_string());
        let those = active(scope).filter(merchants::ip_exempt.eq(true));
        those.filter(merchants::ip_exempt_until.is_null().or(not(has_ended)))
    };
    let bound = || bound(scope, today);
    let mut groups = vec![group(conn, Reason::Exempt, exempt)?];
    let mut extent = Extent::Whole;
    if default.allows(address, today) {
        groups.push(group(conn, Reason::DefaultList, bound)?);
    } else {
        let mut unrestricted = Group::of(Reason::Unrestricted);
        if default.is_empty() {
            let listless = || bound().filter(merchants::ip_allow_list.eq(""));
            unrestricted = group(conn, Reason::Unrestricted, listless)?;
        }
        let mut own = Group::of(Reason::OwnList);
        extent = judge_lists(conn, (scope, today), |list, id, name| {
            if list.allows(address, today) {
                own.add(id, name);
            } else if list.is_empty() && default.is_empty() {
                unrestricted.add(id, name);
            }
        })?;
        groups.extend([own, unrestricted]);
    }
    groups.retain(|one| one.count > 0);
    let is_open = default.is_empty() || default.allows(address, today);
    Ok(FromAddress {
        groups,
        staff: if is_open { Door::Open } else { Door::Closed },
        extent,
    })
}

fn judge_lists(
    conn: &mut AnyConnection,
    (scope, today): (&OrganizationScope, Day),
    mut judge: impl FnMut(&IpAllowList, MerchantId, String),
) -> DbResult<Extent> {
    let (mut after, mut seen): (Option<MerchantId>, usize) = (None, 0);
    loop {
        let mut query = bound(scope, today).filter(merchants::ip_allow_list.ne(""));
        if let Some(after) = after {
            query = query.filter(merchants::id.gt(after));
        }
        let rows: Vec<(MerchantId, String, String)> = query
            .order(merchants::id.asc())
            .limit(BATCH)
            .select((
                merchants::id,
                merchants::business_name,
                merchants::ip_allow_list,
            ))
            .load(conn)?;
        let Some(last) = rows.last() else {
            return Ok(Extent::Whole);
        };
        after = Some(last.0);
        if seen >= LOOKED_THROUGH {
            return Ok(Extent::Part);
        }
        seen = seen.saturating_add(rows.len());
        for (id, name, list) in rows {
            judge(&stored_list(&list)?, id, name);
        }
    }
}

/// Members of staff who can sign in, by those roles of theirs.
///
/// # Errors
/// Those of the query.
pub fn members(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    roles: Vec<Role>,
) -> DbResult<Vec<Members>> {
    let people: Vec<(UserId, String, Option<RoleId>)> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::kind.eq(UserKind::Staff))
        .filter(users::status.eq(UserStatus::Active))
        .filter(users::removed_at.is_null())
        .order((users::name.asc(), users::id.asc()))
        .select((users::id, users::name, users::role_id))
        .load(conn)?;
    let of = |role: Role| {
        let theirs = people.iter().filter(|(_, _, id)| *id == Some(role.id));
        let named = theirs.clone().take(NAMED);
        Members {
            count: theirs.clone().count(),
            named: named.map(|(id, name, _)| (*id, name.clone())).collect(),
            role,
        }
    };
    let mut found: Vec<Members> = roles.into_iter().map(of).collect();
    found.retain(|one| one.count > 0);
    Ok(found)
}
