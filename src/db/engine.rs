//! The pools, and the two ways in: [`Db::read`] and [`Db::write`].

use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::r2d2::{Pool, PooledConnection};
use diesel::sql_types::BigInt;
use diesel::{RunQueryDsl, sql_query};
use tokio::sync::Semaphore;

use super::connection::{AnyConnection, Manager, Pooled, Role};
use super::error::DbError;
use super::wall::{self, Within};
use crate::settings::SecretKey;
use crate::values::OrganizationId;

/// How long a request waits for a connection before it is told to come back.
const WAIT: Duration = Duration::from_secs(2);
/// How long it waits altogether, in all its queries. A server that is frozen keeps its connections and says nothing; its own limit
/// of 5 s for a statement does not run either.
const PATIENCE: Duration = Duration::from_millis(2800);
const POSTGRES_CONNECTIONS: u32 = 16;
const SQLITE_READERS: u32 = 4;

/// Where the data lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// The path of the file.
    Sqlite(String),
    /// The URL as libpq takes it.
    Postgres(String),
}

impl DatabaseUrl {
    /// # Errors
    /// When the scheme is neither `sqlite://` nor `postgres://` (or `postgresql://`).
    pub fn parse(url: &str) -> Result<Self, String> {
        if let Some(path) = url.strip_prefix("sqlite://") {
            return Ok(Self::Sqlite(path.to_owned()));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        Err("DATABASE_URL must begin with sqlite:// or postgres://".to_owned())
    }
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Lane,
    writers: Lane,
    url: DatabaseUrl,
    secret: Arc<SecretKey>,
}

/// A pool, and the queue before it: waiters hold no thread.
#[derive(Clone)]
struct Lane {
    pool: Pool<Manager>,
    places: Arc<Semaphore>,
}

impl Lane {
    fn new(url: &DatabaseUrl, role: Role, size: u32) -> Self {
        let pool = Pool::builder()
            .max_size(size)
            .min_idle(Some(0))
            .idle_timeout(Some(Duration::from_mins(5)))
            .test_on_check_out(false)
            .connection_timeout(WAIT)
            .error_handler(Box::new(Silence))
            .build_unchecked(Manager {
                url: url.clone(),
                role,
            });
        let places = usize::try_from(size).unwrap_or(1);
        Self {
            pool,
            places: Arc::new(Semaphore::new(places)),
        }
    }
}

/// r2d2 prints each failed attempt to the log; the request that failed says it once.
#[derive(Debug)]
struct Silence;

impl diesel::r2d2::HandleError<diesel::r2d2::Error> for Silence {
    fn handle_error(&self, _error: diesel::r2d2::Error) {}
}

/// A transaction that may write. Only [`Db::write`] makes one.
pub struct Tx<'a> {
    connection: &'a mut AnyConnection,
    secret: &'a SecretKey,
}

impl Tx<'_> {
    /// The connection, where Diesel's generics hide the coercion.
    pub fn conn(&mut self) -> &mut AnyConnection {
        self.connection
    }

    /// What the audit trail is sealed with, and the outbox encrypted.
    #[must_use]
    pub fn secret(&self) -> &SecretKey {
        self.secret
    }

    /// From here on this transaction of the platform is one within `organization`, and no longer the platform's: for
    /// what an operator does to one organization.
    ///
    /// # Errors
    /// [`DbError::Corrupt`] when it is one within another organization, and those of the query.
    pub fn enter(&mut self, organization: OrganizationId) -> Result<(), DbError> {
        wall::enter(self.connection, organization)
    }

    /// Holds the end of an organization's trail until the transaction ends: two entries at once would
    /// otherwise follow the same one. SQLite's single writer holds it already.
    ///
    /// # Errors
    /// [`DbError`] when the lock is not had in time.
    pub fn lock_trail(&mut self, organization: OrganizationId) -> Result<(), DbError> {
        let key = organization.as_uuid().as_u64_pair();
        self.lock(i64::from_be_bytes((key.0 ^ key.1).to_be_bytes()))
    }

    /// Holds whatever `key` stands for until the transaction ends, so that what is read of it next is what
    /// will be written over. SQLite's single writer holds it already.
    ///
    /// # Errors
    /// [`DbError`] when the lock is not had in time.
    pub fn lock(&mut self, key: i64) -> Result<(), DbError> {
        if let AnyConnection::Postgres(inner) = &mut *self.connection {
            sql_query("SELECT pg_advisory_xact_lock($1)")
                .bind::<BigInt, _>(key)
                .execute(inner)?;
        }
        Ok(())
    }
}

impl Deref for Tx<'_> {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        self.connection
    }
}

impl DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        self.connection
    }
}

#[derive(Clone, Copy)]
enum Mode {
    Read,
    Write,
}

impl Db {
    /// Prepares the pools; the first connection is opened by the first query.
    #[must_use]
    pub fn new(url: &DatabaseUrl, secret: SecretKey) -> Self {
        let (readers, writers) = match url {
            DatabaseUrl::Sqlite(_) => (
                Lane::new(url, Role::Reader, SQLITE_READERS),
                Lane::new(url, Role::Writer, 1),
            ),
            DatabaseUrl::Postgres(_) => {
                let lane = Lane::new(url, Role::Writer, POSTGRES_CONNECTIONS);
                (lane.clone(), lane)
            }
        };
        Self {
            readers,
            writers,
            url: url.clone(),
            secret: Arc::new(secret),
        }
    }

    #[must_use]
    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// Waits at most 2 s for a connection, then [`DbError::Busy`], and 2.8 s altogether, then
    /// [`DbError::Away`]. Runs `work` on the blocking pool, in one read-only transaction.
    ///
    /// # Errors
    /// Those of `work`, and [`DbError`] when the database is busy or away.
    pub async fn read<T, E>(
        &self,
        within: Within,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        run(&self.readers, Mode::Read, within, work).await
    }

    /// As [`Db::read`], in one writing transaction: committed on `Ok`, rolled back on `Err` or panic, or when
    /// the time is over before the commit; during the commit, [`DbError::Uncertain`].
    ///
    /// # Errors
    /// Those of `work`, and [`DbError`] when the database is busy or away, or the commit fails.
    pub async fn write<T, E>(
        &self,
        within: Within,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let secret = self.secret.clone();
        let work = move |connection: &mut AnyConnection| {
            work(&mut Tx {
                connection,
                secret: &secret,
            })
        };
        run(&self.writers, Mode::Write, within, work).await
    }

    /// [`Db::write`] for the command line, where there is no runtime to keep free.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_now<T, E: From<DbError>>(
        &self,
        within: Within,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let secret = &self.secret;
        let lane = (&self.writers.pool, Mode::Write);
        transact(lane, within, &Ending::default(), |connection| {
            work(&mut Tx { connection, secret })
        })
    }

    /// [`Db::read`] for the command line.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_now<T, E: From<DbError>>(
        &self,
        within: Within,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        let lane = (&self.readers.pool, Mode::Read);
        transact(lane, within, &Ending::default(), work)
    }
}

tokio::task_local! {
    /// What is left of the patience of the request under way.
    static LEFT: Cell<Duration>;
}

/// Runs a request, whose queries together wait no longer than one by itself may.
pub async fn with_patience<F: Future>(request: F) -> F::Output {
    LEFT.scope(Cell::new(PATIENCE), request).await
}

async fn run<T, E>(
    lane: &Lane,
    mode: Mode,
    within: Within,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<DbError> + Send + 'static,
{
    let began = tokio::time::Instant::now();
    let left = LEFT.try_with(Cell::get).unwrap_or(PATIENCE);
    let outcome = run_until((began, left), lane, mode, (within, work)).await;
    // Outside a request there is nothing to count down.
    LEFT.try_with(|of_request| of_request.set(left.saturating_sub(began.elapsed())))
        .unwrap_or_default();
    outcome
}

async fn run_until<T, E>(
    (began, left): (tokio::time::Instant, Duration),
    lane: &Lane,
    mode: Mode,
    (within, work): (
        Within,
        impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ),
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<DbError> + Send + 'static,
{
    let waiting = lane.places.clone().acquire_owned();
    let Ok(Ok(place)) = tokio::time::timeout_at(began + WAIT.min(left), waiting).await else {
        return Err(DbError::Busy.into());
    };
    let pool = lane.pool.clone();
    let ending = Arc::new(Ending::default());
    let watched = ending.clone();
    let task = tokio::task::spawn_blocking(move || {
        // Kept until the work returns, however long after its caller has gone.
        let _place = place;
        transact((&pool, mode), within, &ending, work)
    });
    match tokio::time::timeout_at(began + left, task).await {
        Ok(ended) => ended.unwrap_or_else(|_cancelled| Err(DbError::Interrupted.into())),
        Err(_elapsed) if watched.enter(Stage::Abandoned) => {
            Err(DbError::Away("no answer in time".to_owned()).into())
        }
        Err(_elapsed) => Err(DbError::Uncertain.into()),
    }
}

/// How a transaction ends is decided once: by the task that commits, or by the caller that waits no longer.
#[derive(Default)]
struct Ending(AtomicU8);

#[derive(Clone, Copy)]
enum Stage {
    Committing,
    Abandoned,
}

impl Ending {
    /// False when the other was faster.
    fn enter(&self, stage: Stage) -> bool {
        let next = match stage {
            Stage::Committing => 1,
            Stage::Abandoned => 2,
        };
        self.0
            .compare_exchange(0, next, Ordering::AcqRel, Ordering::Acquire)
            .is_ok()
    }
}

fn transact<T, E: From<DbError>>(
    (pool, mode): (&Pool<Manager>, Mode),
    within: Within,
    ending: &Ending,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
) -> Result<T, E> {
    let mut pooled = begun(pool, mode, within)?;
    // A panic in `work` unwinds through here: the flag keeps the half-used connection out of the pool.
    pooled.broken = true;
    let outcome = work(&mut pooled.connection).and_then(|value| {
        if ending.enter(Stage::Committing) {
            Ok(value)
        } else {
            Err(DbError::Interrupted.into())
        }
    });
    let statement = if outcome.is_ok() {
        "COMMIT"
    } else {
        "ROLLBACK"
    };
    let ended = pooled.connection.batch_execute(statement);
    pooled.broken = ended.is_err();
    let value = outcome?;
    match (ended.map_err(DbError::from), mode) {
        (Ok(()), _) => Ok(value),
        // The server went away with the commit on its way: it may have kept it.
        (Err(DbError::Away(_)), Mode::Write) => Err(DbError::Uncertain.into()),
        (Err(error), _) => Err(error.into()),
    }
}

/// A connection with its transaction begun. Those that the server has closed meanwhile are thrown away:
/// after its restart the first request does not pay for every idle connection with an error.
fn begun(
    pool: &Pool<Manager>,
    mode: Mode,
    within: Within,
) -> Result<PooledConnection<Manager>, DbError> {
    let mut last = DbError::Busy;
    for _ in 0..=pool.max_size() {
        let mut pooled = pool.get().map_err(|error| match pool.state().connections {
            0 => DbError::Away(error.to_string()),
            _ => DbError::Busy,
        })?;
        match begin(&mut pooled, mode, within) {
            Ok(()) => return Ok(pooled),
            Err(error @ DbError::Away(_)) => {
                pooled.broken = true;
                last = error;
            }
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

fn begin(pooled: &mut Pooled, mode: Mode, within: Within) -> Result<(), DbError> {
    let statement = match (&pooled.connection, mode) {
        (AnyConnection::Sqlite(_), Mode::Read) => "BEGIN".to_owned(),
        (AnyConnection::Sqlite(_), Mode::Write) => "BEGIN IMMEDIATE".to_owned(),
        (AnyConnection::Postgres(_), mode) => {
            let organization = within.organization();
            let begin = if matches!(mode, Mode::Read) {
                "BEGIN READ ONLY"
            } else {
                "BEGIN"
            };
            format!("{begin}; SET LOCAL comptoir.organization = '{organization}'")
        }
    };
    pooled
        .connection
        .batch_execute(&statement)
        .map_err(DbError::from)
}
