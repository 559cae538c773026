//! What goes wrong between us and the database.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

pub type DbResult<T> = Result<T, DbError>;

/// A failure that the reader cannot mend: it becomes a 503 or a 500, never "there is none".
#[derive(Debug)]
pub enum DbError {
    /// No connection within two seconds, or the writer's lock not had in time.
    Busy,
    /// The server does not answer.
    Away(String),
    /// The change may have been kept or not: nobody answered while it was committed.
    Uncertain,
    Query(DieselError),
    /// The blocking task was cancelled or panicked; the panic's message is in the log.
    Interrupted,
    /// A stored value that our own types refuse.
    Corrupt(String),
}

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Busy => f.write_str("the database is busy"),
            Self::Away(cause) => write!(f, "the database cannot be reached: {cause}"),
            Self::Uncertain => f.write_str("the database did not say whether it kept the change"),
            Self::Query(cause) => write!(f, "a query failed: {cause}"),
            Self::Interrupted => f.write_str("a database task was interrupted"),
            Self::Corrupt(what) => write!(f, "a stored value is not valid: {what}"),
        }
    }
}

impl std::error::Error for DbError {}

impl From<DieselError> for DbError {
    fn from(error: DieselError) -> Self {
        match &error {
            DieselError::DatabaseError(DatabaseErrorKind::ClosedConnection, cause) => {
                Self::Away(cause.message().to_owned())
            }
            DieselError::DatabaseError(_, cause) if cause.message() == "database is locked" => {
                Self::Busy
            }
            DieselError::DatabaseError(_, cause) if is_server_leaving(cause.message()) => {
                Self::Away(cause.message().to_owned())
            }
            _ => Self::Query(error),
        }
    }
}

/// PostgreSQL says these, with no error kind of their own, while it stops, starts or is out of time.
fn is_server_leaving(message: &str) -> bool {
    [
        "terminating connection",
        "the database system is",
        "server closed the connection",
        "no connection to the server",
        "canceling statement due to statement timeout",
        "connection to server",
    ]
    .iter()
    .any(|part| message.contains(part))
}

/// Whether `error` is the violation of the unique index `index` over `columns` (comma and space between),
/// which PostgreSQL names and SQLite only describes as `UNIQUE constraint failed: table.column, …`.
#[must_use]
pub fn is_unique_violation(error: &DbError, index: &str, columns: &str) -> bool {
    let DbError::Query(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, cause)) =
        error
    else {
        return false;
    };
    match cause.constraint_name() {
        Some(name) => name == index,
        None => cause.message().ends_with(columns),
    }
}
