//! The log, on standard error: standard output belongs to what a command answers.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

use super::output::Failure;

/// Starts logging as `COMPTOIR_LOG` says: a filter such as `info` or `comptoir=debug`, with `json:` in front
/// for JSON lines.
///
/// # Errors
/// When it is not such a filter.
pub fn start(setting: &str) -> Result<(), Failure> {
    let (filter, is_json) = match setting.strip_prefix("json:") {
        Some(filter) => (filter, true),
        None => (setting, false),
    };
    let filter = EnvFilter::try_new(filter).map_err(|error| {
        Failure(format!(
            "COMPTOIR_LOG must be a level such as info: {error}"
        ))
    })?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        // It would tell of a closed standard error on standard error, and panic.
        .log_internal_errors(false)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    let started = if is_json {
        builder.json().flatten_event(true).try_init()
    } else {
        builder.try_init()
    };
    started.map_err(|error| Failure(format!("logging: {error}")))
}
