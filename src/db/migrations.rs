//! The schema's steps, embedded; the same names on both engines, in both directions.

use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource, MigrationVersion};
use diesel::sql_types::BigInt;
use diesel::{Connection, PgConnection, RunQueryDsl, sql_query};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::{AnyConnection, Role, open};
use super::{DatabaseUrl, DbError};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Nodes that start together migrate one after the other.
const LOCK: i64 = 7_062_411_905;

/// Applies what is pending and returns its names, in order. On PostgreSQL all or nothing.
///
/// # Errors
/// [`DbError::Away`] when the database cannot be reached or a step fails; it says which.
pub fn apply(url: &DatabaseUrl) -> Result<Vec<String>, DbError> {
    with_lock(url, |connection| {
        let versions = match connection {
            AnyConnection::Sqlite(inner) => names(inner.run_pending_migrations(SQLITE)),
            AnyConnection::Postgres(inner) => applied(inner),
        };
        versions.map_err(|error| DbError::Corrupt(format!("migration: {error}")))
    })
}

/// Reverts every step, last first.
///
/// # Errors
/// As [`apply`].
pub fn revert_all(url: &DatabaseUrl) -> Result<(), DbError> {
    with_lock(url, |connection| {
        let reverted = match connection {
            AnyConnection::Sqlite(inner) => names(inner.revert_all_migrations(SQLITE)),
            AnyConnection::Postgres(inner) => {
                without_wall(inner, |inner| names(inner.revert_all_migrations(POSTGRES)))
            }
        };
        reverted
            .map(|_names| ())
            .map_err(|error| DbError::Corrupt(format!("migration: {error}")))
    })
}

/// Whether a step is missing. Reads only.
///
/// # Errors
/// As [`apply`].
pub fn is_pending(url: &DatabaseUrl) -> Result<bool, DbError> {
    let mut connection = connect(url)?;
    let pending = match &mut connection {
        AnyConnection::Sqlite(inner) => inner.has_pending_migration(SQLITE),
        AnyConnection::Postgres(inner) => inner.has_pending_migration(POSTGRES),
    };
    pending.map_err(|error| DbError::Corrupt(format!("migration: {error}")))
}

/// The steps' names on each engine: SQLite, PostgreSQL.
#[must_use]
pub fn embedded() -> (Vec<String>, Vec<String>) {
    fn names_of<DB: diesel::backend::Backend>(source: &EmbeddedMigrations) -> Vec<String>
    where
        EmbeddedMigrations: MigrationSource<DB>,
    {
        let steps: Vec<Box<dyn Migration<DB>>> = source.migrations().unwrap_or_default();
        steps.iter().map(|step| step.name().to_string()).collect()
    }
    (
        names_of::<diesel::sqlite::Sqlite>(&SQLITE),
        names_of::<diesel::pg::Pg>(&POSTGRES),
    )
}

/// Whether the database has no table at all, ours or another's.
///
/// # Errors
/// As [`apply`].
pub fn is_empty(url: &DatabaseUrl) -> Result<bool, DbError> {
    #[derive(diesel::QueryableByName)]
    struct Found {
        #[diesel(sql_type = BigInt)]
        tables: i64,
    }
    let found: Found = match &mut connect(url)? {
        AnyConnection::Sqlite(inner) => {
            sql_query("SELECT COUNT(*) AS tables FROM sqlite_master WHERE name NOT LIKE '%diesel_schema_migrations%'").get_result(inner)?
        }
        AnyConnection::Postgres(inner) => sql_query(
            "SELECT COUNT(*) AS tables FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '__diesel_schema_migrations'",
        )
        .get_result(inner)?,
    };
    Ok(found.tables == 0)
}

/// Tells the engine how the rows are spread, after many were written at once.
///
/// # Errors
/// As [`apply`].
pub fn analyze(url: &DatabaseUrl) -> Result<(), DbError> {
    match &mut connect(url)? {
        AnyConnection::Sqlite(inner) => sql_query("ANALYZE").execute(inner)?,
        AnyConnection::Postgres(inner) => {
            sql_query("SET statement_timeout = 0").execute(inner)?;
            sql_query("ANALYZE").execute(inner)?
        }
    };
    Ok(())
}

fn connect(url: &DatabaseUrl) -> Result<AnyConnection, DbError> {
    open(url, Role::Writer).map_err(|error| DbError::Away(error.to_string()))
}

fn with_lock<T>(
    url: &DatabaseUrl,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, DbError>,
) -> Result<T, DbError> {
    let mut connection = connect(url)?;
    if let AnyConnection::Postgres(inner) = &mut connection {
        // A session's lock: it goes with the connection, whatever happens in between.
        sql_query("SET statement_timeout = 0").execute(inner)?;
        sql_query("SELECT pg_advisory_lock($1)")
            .bind::<BigInt, _>(LOCK)
            .execute(inner)?;
    }
    work(&mut connection)
}

type Steps = Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>>;

fn applied(inner: &mut PgConnection) -> Steps {
    if inner.has_pending_migration(POSTGRES)? {
        without_wall(inner, |inner| names(inner.run_pending_migrations(POSTGRES)))
    } else {
        Ok(Vec::new())
    }
}

/// A step reads and changes the rows of every organization, of which row-level security would show it none. All steps
/// are one transaction: nobody else finds the wall down, and where one step fails the schema stays as it was.
fn without_wall(inner: &mut PgConnection, work: impl FnOnce(&mut PgConnection) -> Steps) -> Steps {
    #[expect(
        clippy::disallowed_methods,
        reason = "the schema's steps are not the application's writes"
    )]
    inner.transaction(|inner| {
        inner.batch_execute(&for_tables("relforcerowsecurity", "NO FORCE"))?;
        let steps = work(inner)?;
        inner.batch_execute(&for_tables("relrowsecurity", "FORCE"))?;
        Ok(steps)
    })
}

fn for_tables(which: &str, force: &str) -> String {
    format!(
        "DO $$ DECLARE walled regclass; BEGIN \
         FOR walled IN SELECT oid FROM pg_class WHERE {which} AND pg_table_is_visible(oid) LOOP \
         EXECUTE format('ALTER TABLE %s {force} ROW LEVEL SECURITY', walled); END LOOP; END $$"
    )
}

fn names(
    outcome: Result<Vec<MigrationVersion<'_>>, Box<dyn std::error::Error + Send + Sync>>,
) -> Steps {
    outcome.map(|versions| versions.iter().map(ToString::to_string).collect())
}
