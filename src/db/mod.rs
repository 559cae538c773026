//! One database, chosen at run time: SQLite inside, or PostgreSQL by its URL.
//!
//! Everything that differs between the engines lies in this folder. Reads and writes go through
//! [`Db`]: only [`Db::write`] makes a [`Tx`], so a change outside a transaction does not compile.

mod connection;
mod engine;
mod error;
pub mod listings;
pub mod migrations;
pub mod schema;
pub mod search;
pub mod types;
mod wall;

pub use connection::{AnyConnection, MultiBackend};
pub use engine::{DatabaseUrl, Db, Tx, with_patience};
pub use error::{DbError, DbResult, is_unique_violation};
pub use listings::reach;
pub use wall::{Bypass, EntersOrganizationOf, Within, bypass, enter_organization_of};

/// Inserts all of a `Vec` of rows with one statement, which Diesel's multi-connection cannot: it comes back as
/// `DbResult<usize>`. They derive `Insertable` with `treat_none_as_default_value = false`: for SQLite, rows that may hold
/// defaults are many statements in a transaction of Diesel's own, and that within ours is refused.
macro_rules! insert_all {
    ($tx:expr, $table:expr, $rows:expr) => {{
        let rows = &$rows;
        match $tx.conn() {
            $crate::db::AnyConnection::Sqlite(inner) => {
                diesel::insert_into($table).values(rows).execute(inner)
            }
            $crate::db::AnyConnection::Postgres(inner) => {
                diesel::insert_into($table).values(rows).execute(inner)
            }
        }
        .map_err($crate::db::DbError::from)
    }};
}
pub(crate) use insert_all;
