//! Counting and choosing, where the engines' SQL differs or Diesel has no words for it.

use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{Array, BigInt, Bool, Text};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};

use super::types::{StoredAsUuid, Uid};
use super::{AnyConnection, DbResult, MultiBackend};

/// A count that stops at its cap: nobody reads the difference between 40,000 and 41,000 matches,
/// and counting them all is what made long lists slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CappedCount {
    Exactly(u32),
    AtLeast(u32),
}

/// Counts the rows of `query`, reading at most `cap + 1` of them.
///
/// # Errors
/// Those of the query.
pub fn count_up_to<Q>(conn: &mut AnyConnection, query: Q, cap: u32) -> DbResult<CappedCount>
where
    Q: QueryFragment<MultiBackend> + QueryId + Send,
{
    let found: i64 = Counted {
        query,
        limit: i64::from(cap) + 1,
    }
    .get_result(conn)?;
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    Ok(if found > cap {
        CappedCount::AtLeast(cap)
    } else {
        CappedCount::Exactly(found)
    })
}

#[derive(QueryId)]
struct Counted<Q> {
    query: Q,
    limit: i64,
}

impl<Q> Query for Counted<Q> {
    type SqlType = BigInt;
}

impl<Q> RunQueryDsl<AnyConnection> for Counted<Q> {}

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for Counted<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        out.push_sql("SELECT COUNT(*) FROM (");
        self.query.walk_ast(out.reborrow())?;
        out.push_sql(" LIMIT ");
        out.push_bind_param::<BigInt, _>(&self.limit)?;
        out.push_sql(") AS counted");
        Ok(())
    }
}

/// The condition that `column` is one of `ids`. Diesel's own `eq_any` writes a parameter for each on SQLite, and
/// such a statement is parsed anew every time, which took longer than running it.
#[derive(Clone, Debug)]
pub struct IsOneOf<C, T> {
    column: C,
    ids: Vec<T>,
    /// The same ids, for `json_each`.
    json: String,
}

/// See [`IsOneOf`].
pub fn is_one_of<C, T: StoredAsUuid>(column: C, ids: Vec<T>) -> IsOneOf<C, T> {
    let texts: Vec<String> = ids
        .iter()
        .map(|id| format!("\"{}\"", id.to_uuid().simple()))
        .collect();
    IsOneOf {
        column,
        ids,
        json: format!("[{}]", texts.join(",")),
    }
}

impl<C, T> Expression for IsOneOf<C, T> {
    type SqlType = Bool;
}

impl<C: AppearsOnTable<S>, T, S> AppearsOnTable<S> for IsOneOf<C, T> {}
impl<C: SelectableExpression<S>, T, S> SelectableExpression<S> for IsOneOf<C, T> {}
impl<C, T, G> ValidGrouping<G> for IsOneOf<C, T> {
    type IsAggregate = is_aggregate::No;
}

impl<C, T> QueryId for IsOneOf<C, T> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C: QueryFragment<Sqlite>, T> QueryFragment<Sqlite> for IsOneOf<C, T> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" IN (SELECT unhex(value) FROM json_each(");
        out.push_bind_param::<Text, _>(&self.json)?;
        out.push_sql("))");
        Ok(())
    }
}

impl<C: QueryFragment<Pg>, T> QueryFragment<Pg> for IsOneOf<C, T>
where
    Vec<T>: ToSql<Array<Uid>, Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" = ANY(");
        out.push_bind_param::<Array<Uid>, _>(&self.ids)?;
        out.push_sql(")");
        Ok(())
    }
}

impl<C, T> QueryFragment<MultiBackend> for IsOneOf<C, T>
where
    Self: QueryFragment<Sqlite> + QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        MultiBackend::walk_variant_ast(self, out)
    }
}

/// Reads one row of ours: the database answers and has its tables.
///
/// # Errors
/// Those of the query.
pub fn reach(conn: &mut AnyConnection) -> DbResult<()> {
    use crate::db::schema::installation;
    use diesel::QueryDsl;
    let _anything: Vec<String> = installation::table
        .select(installation::key)
        .limit(1)
        .load(conn)?;
    Ok(())
}
