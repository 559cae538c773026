//! The second wall: row-level security on PostgreSQL. Each transaction says whose rows it is for, and gets no others,
//! whatever its queries ask (docs/decisions/0012). SQLite has no such thing; there, nothing here does anything.

use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Bool, Nullable, Text};
use diesel::sqlite::Sqlite;
use diesel::{OptionalExtension, QueryResult, RunQueryDsl, sql_query};

use super::types::Uid;
use super::{AnyConnection, DbError, DbResult, MultiBackend};
use crate::values::{OrganizationId, UserId};

/// Whose rows a transaction is for: what row-level security on PostgreSQL goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    Organization(OrganizationId),
    /// What is at the door of every organization, and nothing of their inside.
    Platform,
}

impl Within {
    pub(super) fn organization(self) -> OrganizationId {
        match self {
            Self::Organization(id) => id,
            Self::Platform => OrganizationId::PLATFORM,
        }
    }
}

/// Makes a transaction of the platform one within the organization of `user`. It stays the platform's where they belong
/// to none; and what it is where it is within an organization, since nobody of another one is seen from there.
///
/// # Errors
/// Those of the query.
pub fn enter_organization_of(conn: &mut AnyConnection, user: UserId) -> DbResult<()> {
    if let AnyConnection::Postgres(inner) = conn {
        sql_query(
            "SELECT set_config('comptoir.organization', organization_id::text, true) \
             FROM users WHERE id = $1 AND organization_id IS NOT NULL",
        )
        .bind::<Uid, _>(user)
        .execute(inner)?;
    }
    Ok(())
}

/// Makes a transaction of the platform one within this organization.
pub(super) fn enter(conn: &mut AnyConnection, organization: OrganizationId) -> DbResult<()> {
    let AnyConnection::Postgres(inner) = conn else {
        return Ok(());
    };
    let entered = sql_query(
        "SELECT set_config('comptoir.organization', $1::text, true) WHERE current_organization() IN ($1, $2)",
    )
    .bind::<Uid, _>(organization)
    .bind::<Uid, _>(OrganizationId::PLATFORM)
    .execute(inner)?;
    if entered == 0 {
        let what = format!("organization {organization} was entered from another one");
        return Err(DbError::Corrupt(what));
    }
    Ok(())
}

/// As [`enter_organization_of`], on the way: selected beside a user's id, it saves the request a query of its own.
#[derive(Clone, Copy, Debug, QueryId)]
pub struct EntersOrganizationOf<C>(pub C);

impl<C> Expression for EntersOrganizationOf<C> {
    type SqlType = Nullable<Text>;
}

impl<C: AppearsOnTable<S>, S> AppearsOnTable<S> for EntersOrganizationOf<C> {}
impl<C: SelectableExpression<S>, S> SelectableExpression<S> for EntersOrganizationOf<C> {}
impl<C, G> ValidGrouping<G> for EntersOrganizationOf<C> {
    type IsAggregate = is_aggregate::No;
}

impl<C> QueryFragment<Sqlite> for EntersOrganizationOf<C> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql("NULL");
        Ok(())
    }
}

impl<C: QueryFragment<Pg>> QueryFragment<Pg> for EntersOrganizationOf<C> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(
            "(SELECT set_config('comptoir.organization', entered.organization_id::text, true) \
             FROM users AS entered WHERE entered.organization_id IS NOT NULL AND entered.id = ",
        );
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(")");
        Ok(())
    }
}

impl<C> QueryFragment<MultiBackend> for EntersOrganizationOf<C>
where
    Self: QueryFragment<Sqlite> + QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        MultiBackend::walk_variant_ast(self, out)
    }
}

/// Why the wall does not stand for the role that we connect as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bypass {
    Superuser,
    /// `BYPASSRLS`.
    Exempt,
}

impl std::fmt::Display for Bypass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match self {
            Self::Superuser => "is a superuser",
            Self::Exempt => "has BYPASSRLS",
        };
        write!(
            f,
            "the role that DATABASE_URL connects as {what}, so that row-level security does not hold: let it own \
             the database and give it neither SUPERUSER nor BYPASSRLS"
        )
    }
}

/// Whether, and why, we pass the wall. Nothing is said of SQLite, which has none.
///
/// # Errors
/// Those of the query.
pub fn bypass(conn: &mut AnyConnection) -> DbResult<Option<Bypass>> {
    #[derive(diesel::QueryableByName)]
    struct Found {
        #[diesel(sql_type = Bool)]
        rolsuper: bool,
        #[diesel(sql_type = Bool)]
        rolbypassrls: bool,
    }
    let AnyConnection::Postgres(inner) = conn else {
        return Ok(None);
    };
    let found: Option<Found> =
        sql_query("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user")
            .get_result(inner)
            .optional()?;
    Ok(found.and_then(|role| match role {
        Found { rolsuper: true, .. } => Some(Bypass::Superuser),
        Found {
            rolbypassrls: true, ..
        } => Some(Bypass::Exempt),
        Found { .. } => None,
    }))
}
