//! Counting and searching, where the engines' SQL differs or Diesel has no words for it.

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
use crate::values::OrganizationId;

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

/// How a term is looked for in `merchant_search.search_text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// Through the trigram index of this organization. A term of one or two letters has no trigram.
    Index(OrganizationId),
    /// By reading the text: for rows that are walked in another order.
    Reading,
}

/// The condition that `merchant_search.search_text` holds a (folded) term.
#[derive(Clone, Debug)]
pub struct SearchTextHolds {
    /// Whose index is asked; none where the text is read.
    index: Option<OrganizationId>,
    term: String,
    /// The term as an FTS5 phrase.
    phrase: String,
    /// The term as a pattern of LIKE.
    pattern: String,
    /// The index stops here.
    at_most: i64,
}

impl SearchTextHolds {
    /// The index is read no further than to `at_most` rows: whoever counts up to a cap needs no more.
    #[must_use]
    pub fn new(term: &str, lookup: Lookup, at_most: u32) -> Self {
        let has_trigram = term.chars().nth(2).is_some();
        let escaped = term
            .replace('\\', "\\\\")
            .replace('%', "\\%")
            .replace('_', "\\_");
        Self {
            index: match lookup {
                Lookup::Index(organization) if has_trigram => Some(organization),
                Lookup::Index(_) | Lookup::Reading => None,
            },
            term: term.to_owned(),
            phrase: format!("\"{}\"", term.replace('"', "\"\"")),
            pattern: format!("%{escaped}%"),
            at_most: i64::from(at_most),
        }
    }
}

impl Expression for SearchTextHolds {
    type SqlType = Bool;
}

impl<T> AppearsOnTable<T> for SearchTextHolds {}
impl<T> SelectableExpression<T> for SearchTextHolds {}
impl<G> ValidGrouping<G> for SearchTextHolds {
    type IsAggregate = is_aggregate::No;
}

impl QueryId for SearchTextHolds {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryFragment<Sqlite> for SearchTextHolds {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        if let Some(organization) = &self.index {
            out.push_sql("merchant_search.id IN (SELECT rowid FROM merchant_search_trigrams WHERE merchant_search_trigrams MATCH ");
            out.push_bind_param::<Text, _>(&self.phrase)?;
            // The organization's range of rows, as the trigger of merchant_search numbers them.
            out.push_sql(" AND rowid BETWEEN (SELECT number << 32 FROM organizations WHERE id = ");
            out.push_bind_param::<Uid, _>(organization)?;
            out.push_sql(") AND (SELECT (number + 1 << 32) - 1 FROM organizations WHERE id = ");
            out.push_bind_param::<Uid, _>(organization)?;
            out.push_sql(") LIMIT ");
            out.push_bind_param::<BigInt, _>(&self.at_most)?;
            out.push_sql(")");
        } else {
            out.push_sql("instr(merchant_search.search_text, ");
            out.push_bind_param::<Text, _>(&self.term)?;
            out.push_sql(") > 0");
        }
        Ok(())
    }
}

impl QueryFragment<Pg> for SearchTextHolds {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        if self.index.is_some() {
            out.push_sql("merchant_search.search_text LIKE ");
            out.push_bind_param::<Text, _>(&self.pattern)?;
        } else {
            out.push_sql("strpos(merchant_search.search_text, ");
            out.push_bind_param::<Text, _>(&self.term)?;
            out.push_sql(") > 0");
        }
        Ok(())
    }
}

impl QueryFragment<MultiBackend> for SearchTextHolds {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        MultiBackend::walk_variant_ast(self, out)
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
