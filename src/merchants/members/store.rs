//! Queries on a merchant's people, each with a scope.

use diesel::prelude::*;
use uuid::Uuid;

use super::model::{Colleague, Listed};
use crate::access::{MerchantScope, OrganizationScope, UserStatus};
use crate::accounts::second_factor;
use crate::accounts::users::invited_until;
use crate::clock::{self, Moment};
use crate::db::schema::users;
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend};
use crate::people::{Basics, Invitation};
use crate::text::Language;
use crate::values::{
    EmailAddress, FieldError, LevelId, MerchantId, Name, OrganizationId, UserId, Version,
};

type People = diesel::helper_types::IntoBoxed<'static, users::table, MultiBackend>;

fn people((organization, merchant): (OrganizationId, MerchantId)) -> People {
    users::table
        .filter(users::organization_id.eq(organization))
        .filter(users::merchant_id.eq(merchant))
        .filter(users::removed_at.is_null())
        .into_boxed()
}

fn at(scope: &MerchantScope) -> (OrganizationId, MerchantId) {
    (scope.organization(), scope.merchant())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = users)]
struct Row {
    id: UserId,
    level_id: Option<LevelId>,
    name: String,
    email: String,
    password_hash: Option<String>,
    language: Language,
    status: UserStatus,
    created_at: Moment,
    last_sign_in_at: Option<Moment>,
    version: i32,
}

impl Row {
    /// `until` is when the link of an invitation stops working.
    fn into_listed(self, until: Option<Moment>, with_second_factor: &[UserId]) -> DbResult<Listed> {
        let id = self.id;
        let corrupt = |error: FieldError| DbError::Corrupt(format!("user {id}: {error:?}"));
        Ok(Listed {
            id,
            invitation: Invitation::of(self.password_hash.as_deref(), until, clock::now()),
            basics: Basics {
                name: Name::parse(&self.name).map_err(corrupt)?,
                email: EmailAddress::parse(&self.email).map_err(corrupt)?,
                language: self.language,
            },
            level_id: self.level_id,
            status: self.status,
            has_second_factor: with_second_factor.contains(&id),
            last_sign_in_at: self.last_sign_in_at,
            created_at: self.created_at,
            version: Version::from_i32(self.version)
                .map_err(|_not_one| DbError::Corrupt(format!("user {id}: version")))?,
        })
    }
}

/// All of them, the account first, then as they came.
fn all(conn: &mut AnyConnection, of: People) -> DbResult<Vec<Listed>> {
    let rows: Vec<Row> = of
        .order((users::account_holder.desc(), users::id.asc()))
        .select(Row::as_select())
        .load(conn)?;
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
            row.into_listed(until.get(&id).copied(), &with_second_factor)
        })
        .collect()
}

/// A merchant's people, the account first, then as they were invited.
///
/// # Errors
/// [`DbError::Corrupt`] when a stored value is refused by its own type, and those of the queries.
pub fn of_merchant(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Vec<Listed>> {
    all(conn, people(at(scope)))
}

/// As [`of_merchant`], for the organization; nobody of a merchant outside it.
///
/// # Errors
/// As [`of_merchant`].
pub fn of_organization(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchant: MerchantId,
) -> DbResult<Vec<Listed>> {
    all(conn, people((scope.organization(), merchant)))
}

/// The colleagues alone.
///
/// # Errors
/// As [`of_merchant`].
pub fn all_colleagues(conn: &mut AnyConnection, scope: &MerchantScope) -> DbResult<Vec<Colleague>> {
    let people = of_merchant(conn, scope)?.into_iter();
    Ok(people.filter_map(Listed::into_colleague).collect())
}

/// The colleague of this id in the scope; none outside it, none who was removed, and not the account.
///
/// # Errors
/// As [`of_merchant`].
pub fn find(
    conn: &mut AnyConnection,
    scope: &MerchantScope,
    id: UserId,
) -> DbResult<Option<Colleague>> {
    let found = all(conn, people(at(scope)).filter(users::id.eq(id)))?;
    Ok(found.into_iter().find_map(Listed::into_colleague))
}

/// Whether this colleague was removed; false outside the scope.
///
/// # Errors
/// Those of the query.
pub fn was_removed(conn: &mut AnyConnection, scope: &MerchantScope, id: UserId) -> DbResult<bool> {
    let removed: Option<UserId> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::merchant_id.eq(scope.merchant()))
        .filter(users::removed_at.is_not_null())
        .filter(users::id.eq(id))
        .select(users::id)
        .first(conn)
        .optional()?;
    Ok(removed.is_some())
}

/// What the merchant's history is about: itself, and its people, also those who were removed.
///
/// # Errors
/// Those of the query.
pub fn subjects(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchant: MerchantId,
) -> DbResult<Vec<Uuid>> {
    let people: Vec<UserId> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::merchant_id.eq(merchant))
        .select(users::id)
        .load(conn)?;
    let people = people.iter().map(|id| *id.as_uuid());
    Ok(std::iter::once(*merchant.as_uuid()).chain(people).collect())
}
