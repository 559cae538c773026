//! `comptoir serve`.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;

use super::installation::Installation;
use super::logging;
use super::output::Failure;
use crate::db::{self, Within};
use crate::server::{self, Threads};
use crate::settings::Settings;

/// Serves until a SIGTERM or an interrupt.
pub fn serve(config: Option<&Path>, listen: Option<SocketAddr>) -> Result<(), Failure> {
    let installation = Installation::load(config, listen)?;
    logging::start(&installation.settings.log)?;
    for step in installation.bring_up_to_date()? {
        tracing::info!(step, "migration applied");
    }
    let listener = bind(&installation.settings)?;
    run(installation, listener, |address| {
        tracing::info!(address = %address, "listening");
        Ok(())
    })
}

/// Takes the port before anything is written, so that a second start changes nothing.
pub fn bind(settings: &Settings) -> Result<TcpListener, Failure> {
    TcpListener::bind(settings.listen).map_err(|error| {
        Failure(format!(
            "cannot listen on {}: {error}: choose another COMPTOIR_LISTEN",
            settings.listen
        ))
    })
}

/// Starts the server, tells `started`, and waits for the end.
pub fn run(
    installation: Installation,
    listener: TcpListener,
    started: impl FnOnce(SocketAddr) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if let Some(bypass) = installation.db.read_now(Within::Platform, db::bypass)? {
        tracing::warn!("{bypass}");
    }
    let Installation { settings, db, .. } = installation;
    actix_web::rt::System::new().block_on(async move {
        let running = server::start(db, settings, listener, Threads::PerCore)?;
        let address = running.address;
        let serving = actix_web::rt::spawn(running.wait());
        // Signals are heard from the first poll on: only then may anybody be told that it serves.
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        started(address)?;
        let ended = serving
            .await
            .map_err(|error| Failure(format!("the server stopped: {error}")))?;
        ended.map_err(|error| Failure(format!("the server stopped: {error}")))
    })
}
