//! Queries on members of staff, each with a scope.

use diesel::prelude::*;

use super::model::{Member, NewMember};
use crate::access::{OrganizationScope, UserStatus};
use crate::accounts::second_factor;
use crate::accounts::users::invited_until;
use crate::clock::{self, Moment};
use crate::db::schema::users;
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend};
use crate::people::Invitation;
use crate::text::Language;
use crate::values::{EmailAddress, FieldError, Name, RoleId, UserId, Version};

/// The users of a scope who are its staff; the conditions are written so that the index of staff serves them.
type Staff = diesel::helper_types::IntoBoxed<'static, users::table, MultiBackend>;

fn staff(scope: &OrganizationScope) -> Staff {
    users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::role_id.is_not_null())
        .filter(users::removed_at.is_null())
        .into_boxed()
}

/// The role of a member who may act now; none where they are suspended, removed or nobody's.
///
/// # Errors
/// Those of the query.
pub fn role_in_use(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: UserId,
) -> DbResult<Option<RoleId>> {
    let role: Option<Option<RoleId>> = staff(scope)
        .filter(users::id.eq(id))
        .filter(users::status.eq(UserStatus::Active))
        .select(users::role_id)
        .first(conn)
        .optional()?;
    Ok(role.flatten())
}

/// Whether somebody other than `except` has one of these roles, is active and able to sign in.
///
/// # Errors
/// Those of the query.
pub fn is_any_able(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    roles: &[RoleId],
    except: UserId,
) -> DbResult<bool> {
    let able = staff(scope)
        .filter(users::role_id.eq_any(roles.to_vec()))
        .filter(users::status.eq(UserStatus::Active))
        .filter(users::password_hash.is_not_null())
        .filter(users::id.ne(except));
    let found: Option<UserId> = able.select(users::id).first(conn).optional()?;
    Ok(found.is_some())
}

/// Whether this member was removed; false outside the scope.
///
/// # Errors
/// Those of the query.
pub fn was_removed(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: UserId,
) -> DbResult<bool> {
    let removed: Option<UserId> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::role_id.is_not_null())
        .filter(users::removed_at.is_not_null())
        .filter(users::id.eq(id))
        .select(users::id)
        .first(conn)
        .optional()?;
    Ok(removed.is_some())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct MemberRow {
    id: UserId,
    role_id: Option<RoleId>,
    name: String,
    email: String,
    password_hash: Option<String>,
    language: Language,
    status: UserStatus,
    created_at: Moment,
    last_sign_in_at: Option<Moment>,
    version: i32,
}

impl MemberRow {
    /// `until` is when the link of an invitation stops working.
    fn into_member(self, until: Option<Moment>, with_second_factor: &[UserId]) -> DbResult<Member> {
        let id = self.id;
        let corrupt = |error: FieldError| DbError::Corrupt(format!("user {id}: {error:?}"));
        let invitation = Invitation::of(self.password_hash.as_deref(), until, clock::now());
        Ok(Member {
            id,
            current: NewMember {
                name: Name::parse(&self.name).map_err(corrupt)?,
                email: EmailAddress::parse(&self.email).map_err(corrupt)?,
                role_id: self
                    .role_id
                    .ok_or_else(|| DbError::Corrupt(format!("user {id}: no role")))?,
                language: self.language,
            },
            status: self.status,
            invitation,
            has_second_factor: with_second_factor.contains(&id),
            last_sign_in_at: self.last_sign_in_at,
            created_at: self.created_at,
            version: Version::from_i32(self.version)
                .map_err(|_not_one| DbError::Corrupt(format!("user {id}: version")))?,
        })
    }
}

/// The member of this id in the scope; none outside it, and none who was removed.
///
/// # Errors
/// [`DbError::Corrupt`] when a stored value is refused by its own type, and those of the queries.
pub fn find(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: UserId,
) -> DbResult<Option<Member>> {
    let row: Option<MemberRow> = staff(scope)
        .filter(users::id.eq(id))
        .select(MemberRow::as_select())
        .first(conn)
        .optional()?;
    let Some(row) = row else {
        return Ok(None);
    };
    let until = invited_until(conn, &[id])?.remove(&id);
    let with_second_factor = second_factor::on_of(conn, &[id])?;
    row.into_member(until, &with_second_factor).map(Some)
}

/// All members, in no order: they are tens or hundreds, and names are compared as people do, which no engine
/// can, so the list is arranged here.
///
/// # Errors
/// As [`find`].
pub fn all_members(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Member>> {
    let rows: Vec<MemberRow> = staff(scope).select(MemberRow::as_select()).load(conn)?;
    let invited: Vec<UserId> = rows
        .iter()
        .filter(|row| row.password_hash.is_none())
        .map(|row| row.id)
        .collect();
    let until = invited_until(conn, &invited)?;
    let ids: Vec<UserId> = rows.iter().map(|row| row.id).collect();
    let with_second_factor = second_factor::on_of(conn, &ids)?;
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            row.into_member(until.get(&id).copied(), &with_second_factor)
        })
        .collect()
}
