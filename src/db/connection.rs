//! The two engines behind one type.

use std::io::ErrorKind;
use std::path::Path;

use diesel::pg::PgConnection;
use diesel::r2d2::R2D2Connection;
use diesel::sqlite::SqliteConnection;
use diesel::{Connection, ConnectionError, ConnectionResult};

use super::engine::DatabaseUrl;
use crate::private_files;

/// A connection to either engine. Diesel's own derive swallows PostgreSQL's error and falls back to a
/// SQLite file of that name, hence [`Manager`], which chooses by the URL's scheme.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// What a connection of the pool is for: SQLite has one writer, and its readers cannot write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Reader,
    Writer,
}

/// Opens connections for the pool.
#[derive(Debug)]
pub struct Manager {
    pub url: DatabaseUrl,
    pub role: Role,
}

/// A pooled connection, and whether it may be used again.
pub struct Pooled {
    pub connection: AnyConnection,
    pub broken: bool,
}

impl diesel::r2d2::ManageConnection for Manager {
    type Connection = Pooled;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Pooled, Self::Error> {
        let connection =
            open(&self.url, self.role).map_err(diesel::r2d2::Error::ConnectionError)?;
        Ok(Pooled {
            connection,
            broken: false,
        })
    }

    fn is_valid(&self, pooled: &mut Pooled) -> Result<(), Self::Error> {
        pooled
            .connection
            .ping()
            .map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, pooled: &mut Pooled) -> bool {
        pooled.broken || std::thread::panicking()
    }
}

/// Opens one connection, set up as every connection of ours is.
///
/// # Errors
/// When the file or the server cannot be reached, or refuses a setting.
pub fn open(url: &DatabaseUrl, role: Role) -> ConnectionResult<AnyConnection> {
    match url {
        DatabaseUrl::Sqlite(path) => {
            make_file(Path::new(path))?;
            let mut inner = SqliteConnection::establish(path)?;
            set_up(&mut inner, SQLITE_SETTINGS)?;
            if role == Role::Reader {
                set_up(&mut inner, "PRAGMA query_only = ON")?;
            }
            Ok(AnyConnection::Sqlite(inner))
        }
        DatabaseUrl::Postgres(url) => {
            let mut inner = PgConnection::establish(&with_limits(url))?;
            set_up(
                &mut inner,
                "SET statement_timeout = '5s'; SET TIME ZONE 'UTC'; SET jit = off",
            )?;
            Ok(AnyConnection::Postgres(inner))
        }
    }
}

/// SQLite itself would make the file as the umask says, and its log beside it alike.
fn make_file(path: &Path) -> ConnectionResult<()> {
    match private_files::create_new(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(
            ConnectionError::BadConnection(format!("{}: {error}", path.display())),
        ),
        _ => Ok(()),
    }
}

/// libpq's limits, where the URL has none of its own: seconds to connect, milliseconds until what was sent must
/// have arrived, and how soon a peer that is silent is asked whether it is there.
const LIMITS: [(&str, &str); 5] = [
    ("connect_timeout", "2"),
    ("tcp_user_timeout", "3000"),
    ("keepalives_idle", "5"),
    ("keepalives_interval", "1"),
    ("keepalives_count", "3"),
];

fn with_limits(url: &str) -> String {
    let missing: Vec<String> = LIMITS
        .iter()
        .filter(|(name, _)| !url.contains(&format!("{name}=")))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}{}", missing.join("&"))
}

/// WAL lets readers go on beside the writer; FULL keeps what was acknowledged through a power cut.
const SQLITE_SETTINGS: &str = "PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; \
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; \
    PRAGMA cache_size = -8000";

fn set_up<C: Connection>(connection: &mut C, settings: &str) -> ConnectionResult<()> {
    connection
        .batch_execute(settings)
        .map_err(ConnectionError::CouldntSetupConfiguration)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_keeps_the_limits_that_it_has_and_gets_the_others() {
        assert_eq!(
            with_limits("postgres://db/x?connect_timeout=9"),
            "postgres://db/x?connect_timeout=9&tcp_user_timeout=3000&keepalives_idle=5\
             &keepalives_interval=1&keepalives_count=3"
        );
        assert!(with_limits("postgres://db/x").starts_with("postgres://db/x?connect_timeout=2&"));
    }
}
