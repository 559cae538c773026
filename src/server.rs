//! The application from its settings: start, background work, graceful stop. Tests start it too.

use std::any::Any;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::rt::net::TcpStream;
use actix_web::{App, HttpServer, web as actix};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::access::sessions;
use crate::db::{Db, DbResult, Tx, Within};
use crate::outbox::{Transport, Worker};
use crate::settings::{PublicUrl, Settings};
use crate::web::{Shared, missing};
use crate::{accounts, drafts, merchants, outbox, routes, submissions};

/// How long requests under way may take to finish after a SIGTERM.
const GRACE: Duration = Duration::from_secs(10);
/// How long a connection may take to send its headers.
const HEADERS: Duration = Duration::from_secs(5);
const TIDY_EVERY: Duration = Duration::from_mins(10);

/// A server that listens; it ends when its handle is told to stop, or by a signal.
pub struct Running {
    pub address: SocketAddr,
    pub handle: ServerHandle,
    server: actix_web::dev::Server,
    stop: watch::Sender<bool>,
    mail: JoinHandle<()>,
}

impl Running {
    /// Serves until it is told to stop.
    ///
    /// # Errors
    /// The system's, when the listener fails.
    pub async fn wait(self) -> std::io::Result<()> {
        let ended = self.server.await;
        let _nobody_listens_any_more = self.stop.send(true);
        if tokio::time::timeout(GRACE, self.mail).await.is_err() {
            tracing::warn!("a message is still under way");
        }
        ended
    }
}

/// How many threads serve; tests take one.
#[derive(Clone, Copy, Debug)]
pub enum Threads {
    PerCore,
    One,
}

/// Starts the server and its background work on a listener that is bound already.
///
/// # Errors
/// A sentence that names the setting at fault, or the system's words.
pub fn start(
    db: Db,
    settings: Settings,
    listener: TcpListener,
    threads: Threads,
) -> Result<Running, String> {
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let transport = Arc::new(Transport::new(&settings.mail_url, &settings.mail_from)?);
    let public_url = settings.public_url.clone();
    let shared = actix::Data::new(Shared::new(db.clone(), settings));
    let mut server = HttpServer::new(move || {
        let shared = shared.clone();
        App::new()
            .app_data(shared.clone())
            .configure(move |config| {
                let table = routes::table();
                for route in &table {
                    route.register(config, &shared);
                }
                config.default_service(missing(&shared, &table));
            })
    })
    .shutdown_timeout(GRACE.as_secs())
    .client_request_timeout(HEADERS)
    .on_connect(|connection, _| send_at_once(connection));
    if matches!(threads, Threads::One) {
        server = server.workers(1);
    }
    let server = server
        .listen(listener)
        .map_err(|error| error.to_string())?
        .run();
    let (stop, stopped) = watch::channel(false);
    let worker = Worker {
        db: db.clone(),
        transport,
    };
    let mail = tokio::spawn(worker.run(stopped.clone()));
    tokio::spawn(tidy(db, public_url, stopped));
    Ok(Running {
        address,
        handle: server.handle(),
        server,
        stop,
        mail,
    })
}

/// An answer leaves when it is written: the system would otherwise hold back its last packet for 40 ms, in the
/// hope of more.
fn send_at_once(connection: &dyn Any) {
    let stream = connection.downcast_ref::<TcpStream>();
    if let Some(Err(error)) = stream.map(|stream| stream.set_nodelay(true)) {
        tracing::debug!(%error, "a connection keeps its packets back");
    }
}

/// What removes at most so many rows that are over, and says how many they were.
type Sweep = fn(&mut Tx<'_>, i64) -> DbResult<usize>;

const SWEEPS: [Sweep; 9] = [
    sessions::delete_forgotten,
    // Few, and each short-lived: they go together.
    |tx, _most| drafts::delete_expired(tx),
    submissions::delete_old,
    accounts::delete_forgotten,
    accounts::delete_old_attempts,
    accounts::delete_old_passes,
    accounts::delete_expired_tokens,
    accounts::delete_expired_email_changes,
    outbox::delete_old,
];
/// In one transaction, so that nobody waits long for SQLite's one writer.
const AT_ONCE: u16 = 500;

/// Removes what has expired, and reminds of what will, now and then.
async fn tidy(db: Db, public_url: PublicUrl, mut stopped: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            changed = stopped.changed() => if changed.is_err() || *stopped.borrow() { return },
            () = tokio::time::sleep(TIDY_EVERY) => {}
        }
        for sweep in SWEEPS {
            if let Err(error) = sweep_all(&db, sweep).await {
                tracing::warn!(%error, "expired rows could not be removed");
            }
        }
        if let Err(error) = remind_all(&db, &public_url).await {
            tracing::warn!(%error, "nobody could be reminded of exemptions that end");
        }
    }
}

async fn remind_all(db: &Db, public_url: &PublicUrl) -> DbResult<()> {
    let reminders = db.read(Within::Platform, merchants::reminders::organizations);
    for organization in reminders.await? {
        let public_url = public_url.clone();
        let remind = move |tx: &mut Tx<'_>| {
            merchants::reminders::remind(tx, organization, &public_url, i64::from(AT_ONCE))
        };
        db.write(Within::Organization(organization), remind).await?;
    }
    Ok(())
}

async fn sweep_all(db: &Db, sweep: Sweep) -> DbResult<()> {
    loop {
        let work = move |tx: &mut Tx<'_>| sweep(tx, i64::from(AT_ONCE));
        if db.write(Within::Platform, work).await? < usize::from(AT_ONCE) {
            return Ok(());
        }
    }
}
