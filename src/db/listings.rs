//! Counting and searching, where the engines' SQL differs or Diesel has no words for it.

use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Bool, Text};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};

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
        out.unsafe_to_cache_prepared();
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
    /// Through the trigram index: finds all matches at once. A term of one or two letters has no trigram.
    Index,
    /// By reading the text: for rows that are walked in another order.
    Reading,
}

/// The condition that `merchant_search.search_text` holds a (folded) term.
#[derive(Clone, Debug)]
pub struct SearchTextHolds {
    lookup: Lookup,
    term: String,
    /// The term as an FTS5 phrase.
    phrase: String,
    /// The term as a pattern of LIKE.
    pattern: String,
}

impl SearchTextHolds {
    #[must_use]
    pub fn new(term: &str, lookup: Lookup) -> Self {
        let has_trigram = term.chars().nth(2).is_some();
        let escaped = term
            .replace('\\', "\\\\")
            .replace('%', "\\%")
            .replace('_', "\\_");
        Self {
            lookup: if has_trigram { lookup } else { Lookup::Reading },
            term: term.to_owned(),
            phrase: format!("\"{}\"", term.replace('"', "\"\"")),
            pattern: format!("%{escaped}%"),
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
        match self.lookup {
            Lookup::Index => {
                out.push_sql("merchant_search.id IN (SELECT rowid FROM merchant_search_trigrams WHERE merchant_search_trigrams MATCH ");
                out.push_bind_param::<Text, _>(&self.phrase)?;
                out.push_sql(")");
            }
            Lookup::Reading => {
                out.push_sql("instr(merchant_search.search_text, ");
                out.push_bind_param::<Text, _>(&self.term)?;
                out.push_sql(") > 0");
            }
        }
        Ok(())
    }
}

impl QueryFragment<Pg> for SearchTextHolds {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        match self.lookup {
            Lookup::Index => {
                out.push_sql("merchant_search.search_text LIKE ");
                out.push_bind_param::<Text, _>(&self.pattern)?;
            }
            Lookup::Reading => {
                out.push_sql("strpos(merchant_search.search_text, ");
                out.push_bind_param::<Text, _>(&self.term)?;
                out.push_sql(") > 0");
            }
        }
        Ok(())
    }
}

impl QueryFragment<MultiBackend> for SearchTextHolds {
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
