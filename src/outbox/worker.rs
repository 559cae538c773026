//! Empties the outbox in the background.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::store::Leased;
use super::{Transport, store};
use crate::db::{Db, DbResult, Within};

/// A message leaves within two seconds of its change, whichever node made it.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// While the database is away.
const LOOK_AGAIN: Duration = Duration::from_secs(3);

/// The background task; it ends when its `stop` says so.
pub struct Worker {
    pub db: Db,
    pub transport: Arc<Transport>,
}

impl Worker {
    /// Runs until `stop` turns true or its sender is gone.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        loop {
            let pause = match deliver_due(&self.db, &self.transport).await {
                Ok(_sent) => LOOK_EVERY,
                Err(error) => {
                    tracing::warn!(%error, "the outbox could not be read");
                    LOOK_AGAIN
                }
            };
            tokio::select! {
                changed = stop.changed() => if changed.is_err() || *stop.borrow() { return },
                () = tokio::time::sleep(pause) => {}
            }
        }
    }
}

/// Delivers what is due and returns how many messages went out.
///
/// # Errors
/// Those of the queries; a refused delivery is not an error, it is tried again later.
pub async fn deliver_due(db: &Db, transport: &Arc<Transport>) -> DbResult<usize> {
    let mut sent = 0;
    while db.read(Within::Platform, store::is_anything_due).await? {
        let leased = db.write(Within::Platform, store::lease).await?;
        if leased.is_empty() {
            break;
        }
        for mail in leased {
            sent += usize::from(deliver(db, transport, mail).await?);
        }
    }
    Ok(sent)
}

async fn deliver(db: &Db, transport: &Arc<Transport>, mail: Leased) -> DbResult<bool> {
    let transport = transport.clone();
    let attempt = tokio::task::spawn_blocking(move || {
        let outcome = transport.deliver(mail.id, &mail.message);
        (mail, outcome)
    });
    let Ok((mail, outcome)) = attempt.await else {
        return Ok(false);
    };
    match outcome {
        Ok(()) => {
            db.write(Within::Platform, move |tx| store::delivered(tx, mail.id))
                .await?;
            Ok(true)
        }
        Err(cause) => {
            tracing::warn!(mail = %mail.id, %cause, "a message was not accepted");
            db.write(Within::Platform, move |tx| {
                store::refused(tx, &mail, &cause)
            })
            .await?;
            Ok(false)
        }
    }
}
