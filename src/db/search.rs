//! Searching in `merchant_search`: by FTS5 on SQLite, by `pg_trgm` on PostgreSQL.

use diesel::expression::{
    AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate,
};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_query;
use diesel::sql_types::{Array, BigInt, Bool, Text};
use diesel::sqlite::Sqlite;

use super::schema::{merchant_search, merchants};
use super::types::Uid;
use super::{AnyConnection, DbResult, MultiBackend};
use crate::values::{MerchantId, OrganizationId};

/// A longer phrase has so many trigrams that the positions of all take longer to compare than a few texts to read.
const PHRASE: usize = 12;

/// The merchants whose search text holds a term, as the engine finds them again at least cost.
#[derive(Clone, Debug)]
pub enum Hits {
    /// SQLite: the numbers of their search rows, as JSON, and how many they are.
    Numbers(String, usize),
    /// PostgreSQL.
    Merchants(Vec<MerchantId>),
}

impl Hits {
    /// How many they are.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Numbers(_, count) => *count,
            Self::Merchants(ids) => ids.len(),
        }
    }
}

/// The merchants of the organization whose search text holds a (folded) term; of more than `at_most`, so many.
///
/// # Errors
/// Those of the query.
pub fn hits(
    conn: &mut AnyConnection,
    organization: OrganizationId,
    term: &str,
    at_most: u32,
) -> DbResult<Hits> {
    let at_most = i64::from(at_most);
    match conn {
        AnyConnection::Sqlite(inner) => {
            // A term of one or two letters has no trigram.
            let found = if term.chars().nth(2).is_some() {
                by_trigrams(inner, organization, term, at_most)?
            } else {
                by_reading(inner, organization, term, at_most)?
            };
            let count = usize::try_from(found.count).unwrap_or(usize::MAX);
            Ok(Hits::Numbers(found.numbers, count))
        }
        AnyConnection::Postgres(inner) => {
            let found = merchant_search::table
                .filter(merchant_search::organization_id.eq(organization))
                .filter(merchant_search::search_text.like(pattern(term)))
                .select(merchant_search::merchant_id)
                .limit(at_most)
                .load(inner)?;
            Ok(Hits::Merchants(found))
        }
    }
}

/// All numbers in one row: read one by one, three thousand take longer than the index.
#[derive(QueryableByName)]
struct Numbers {
    #[diesel(sql_type = BigInt)]
    count: i64,
    /// As JSON.
    #[diesel(sql_type = Text)]
    numbers: String,
}

fn by_trigrams(
    conn: &mut SqliteConnection,
    organization: OrganizationId,
    term: &str,
    at_most: i64,
) -> QueryResult<Numbers> {
    // The organization's range of rows, as the trigger of merchant_search numbers them.
    let query = sql_query(
        "SELECT count(*) AS count, json_group_array(number) AS numbers FROM (\
         SELECT rowid AS number FROM merchant_search_trigrams WHERE merchant_search_trigrams MATCH ? \
         AND rowid BETWEEN (SELECT number << 32 FROM organizations WHERE id = ?) \
         AND (SELECT (number + 1 << 32) - 1 FROM organizations WHERE id = ?) \
         AND (? = '' OR instr(search_text, ?) > 0) LIMIT ?)",
    );
    let (asked, read) = asked(term);
    query
        .bind::<Text, _>(asked)
        .bind::<Uid, _>(organization)
        .bind::<Uid, _>(organization)
        .bind::<Text, _>(read)
        .bind::<Text, _>(read)
        .bind::<BigInt, _>(at_most)
        .get_result(conn)
}

/// What FTS5 is asked for, and what the text must hold besides: nothing where the answer is exact.
fn asked(term: &str) -> (String, &str) {
    let letters: Vec<char> = term.chars().collect();
    if letters.len() <= PHRASE {
        return (quoted(&letters), "");
    }
    let trigrams: Vec<String> = letters.chunks_exact(3).map(quoted).collect();
    (trigrams.join(" AND "), term)
}

fn quoted(letters: &[char]) -> String {
    let text: String = letters.iter().collect();
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn by_reading(
    conn: &mut SqliteConnection,
    organization: OrganizationId,
    term: &str,
    at_most: i64,
) -> QueryResult<Numbers> {
    let query = sql_query(
        "SELECT count(*) AS count, json_group_array(number) AS numbers FROM (\
         SELECT id AS number FROM merchant_search WHERE organization_id = ? AND instr(search_text, ?) > 0 LIMIT ?)",
    );
    query
        .bind::<Uid, _>(organization)
        .bind::<Text, _>(term)
        .bind::<BigInt, _>(at_most)
        .get_result(conn)
}

fn pattern(term: &str) -> String {
    let escaped = term
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

/// The ids of [`hits`].
///
/// # Errors
/// Those of the queries.
pub fn merchants_that_hold(
    conn: &mut AnyConnection,
    organization: OrganizationId,
    term: &str,
    at_most: u32,
) -> DbResult<Vec<MerchantId>> {
    let hits = hits(conn, organization, term, at_most)?;
    Ok(merchants::table
        .filter(merchants::organization_id.eq(organization))
        .filter(IsHit(hits))
        .select(merchants::id)
        .load(conn)?)
}

/// The condition that a row of `merchants` is one of the hits.
#[derive(Clone, Debug)]
pub struct IsHit(pub Hits);

/// The condition that `merchant_search.search_text` holds a (folded) term, without any index: for rows that are walked in
/// another order.
#[derive(Clone, Debug)]
pub struct TextHolds(pub String);

macro_rules! condition {
    ($name:ident) => {
        impl Expression for $name {
            type SqlType = Bool;
        }
        impl<T> AppearsOnTable<T> for $name {}
        impl<T> SelectableExpression<T> for $name {}
        impl<G> ValidGrouping<G> for $name {
            type IsAggregate = is_aggregate::No;
        }
        impl QueryId for $name {
            type QueryId = ();
            const HAS_STATIC_QUERY_ID: bool = false;
        }
        impl QueryFragment<MultiBackend> for $name {
            fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
                MultiBackend::walk_variant_ast(self, out)
            }
        }
    };
}

condition!(IsHit);
condition!(TextHolds);

/// Each engine has one way to be asked, and makes hits of its own kind only.
fn of_the_other_engine<T>() -> QueryResult<T> {
    let said = "the hits of a search are another engine's";
    Err(diesel::result::Error::QueryBuilderError(said.into()))
}

impl QueryFragment<Sqlite> for IsHit {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        let Hits::Numbers(json, _) = &self.0 else {
            return of_the_other_engine();
        };
        out.push_sql("merchants.search_number IN (SELECT value FROM json_each(");
        out.push_bind_param::<Text, _>(json)?;
        out.push_sql("))");
        Ok(())
    }
}

impl QueryFragment<Pg> for IsHit {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        let Hits::Merchants(ids) = &self.0 else {
            return of_the_other_engine();
        };
        out.push_sql("merchants.id = ANY(");
        out.push_bind_param::<Array<Uid>, _>(ids)?;
        out.push_sql(")");
        Ok(())
    }
}

impl QueryFragment<Sqlite> for TextHolds {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        out.push_sql("instr(merchant_search.search_text, ");
        out.push_bind_param::<Text, _>(&self.0)?;
        out.push_sql(") > 0");
        Ok(())
    }
}

impl QueryFragment<Pg> for TextHolds {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("strpos(merchant_search.search_text, ");
        out.push_bind_param::<Text, _>(&self.0)?;
        out.push_sql(") > 0");
        Ok(())
    }
}
