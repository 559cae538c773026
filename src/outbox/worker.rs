//! Empties the outbox in the background.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::store::{Leased, Next};
use super::{Transport, store};
use crate::db::{Db, DbError, DbResult, Within};

/// A message leaves within two seconds of its change, whichever node made it.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// While the database is away.
const LOOK_AGAIN: Duration = Duration::from_secs(3);
/// How often, a second apart, it is tried to write down that a message went out: it must not go again.
const NOTE_ATTEMPTS: u32 = 30;

/// The background task; it ends when its `stop` says so.
pub struct Worker {
    pub db: Db,
    pub transport: Arc<Transport>,
}

impl Worker {
    /// Runs until `stop` turns true or its sender is gone; a delivery under way is finished first.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let pause = match self.deliver_due(&stop).await {
                Ok(_tried) => LOOK_EVERY,
                Err(error) => {
                    tracing::warn!(%error, "the outbox could not be read");
                    LOOK_AGAIN
                }
            };
            tokio::select! {
                changed = stop.changed() => if changed.is_err() { return },
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Delivers what is due until `stop` turns true; how many messages were tried. A refused delivery is not an
    /// error, it is tried again later.
    ///
    /// # Errors
    /// Those of the queries.
    pub async fn deliver_due(&self, stop: &watch::Receiver<bool>) -> DbResult<usize> {
        let db = &self.db;
        let mut tried = 0;
        while !*stop.borrow() && db.read(Within::Platform, store::is_anything_due).await? {
            match db.write(Within::Platform, store::lease).await? {
                Next::Nothing => break,
                Next::Passed => {}
                Next::Leased(mail) => {
                    self.deliver(mail).await?;
                    tried += 1;
                }
            }
        }
        Ok(tried)
    }

    /// Delivers and writes down what came of it, on one thread: the process does not end between the two, since
    /// its runtime waits for such threads.
    async fn deliver(&self, mail: Box<Leased>) -> DbResult<()> {
        let (db, transport) = (self.db.clone(), self.transport.clone());
        let attempt =
            tokio::task::spawn_blocking(move || match transport.deliver(mail.id, &mail.message) {
                Ok(()) => note_delivered(&db, &mail),
                Err(refusal) => {
                    let cause = refusal.cause();
                    tracing::warn!(mail = %mail.id, %cause, "a message was not accepted");
                    db.write_now(Within::Platform, |tx| store::refused(tx, &mail, &refusal))
                }
            });
        attempt
            .await
            .unwrap_or_else(|_panicked| Err(DbError::Interrupted))
    }
}

fn note_delivered(db: &Db, mail: &Leased) -> DbResult<()> {
    for _ in 1..NOTE_ATTEMPTS {
        match db.write_now(Within::Platform, |tx| store::delivered(tx, mail)) {
            Err(DbError::Busy | DbError::Away(_) | DbError::Uncertain) => {
                std::thread::sleep(Duration::from_secs(1));
            }
            Ok(false) => {
                tracing::warn!(mail = %mail.id, "a message went out after its lease had ended");
                return Ok(());
            }
            noted => return noted.map(|_is_ours| ()),
        }
    }
    Err(DbError::Busy)
}
