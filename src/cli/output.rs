//! What the program says: answers on standard output, one line on standard error when it failed.

use std::io::Write as _;
use std::process::ExitCode;

use crate::db::DbError;

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: lines.
    Text,
    /// For programs: one object.
    Json,
}

/// Why a command ended with 1: what happened and what to do, in one line.
#[derive(Debug)]
pub struct Failure(pub String);

impl From<String> for Failure {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}

impl From<DbError> for Failure {
    fn from(error: DbError) -> Self {
        let advice = match &error {
            DbError::Busy => "try again in a moment",
            DbError::Away(_) => "check DATABASE_URL and that the server runs",
            DbError::Uncertain => "look whether it is there, then try again",
            DbError::Query(_) | DbError::Interrupted => "see `comptoir check`",
            DbError::Corrupt(_) => "see `comptoir check` and `comptoir audit verify`",
        };
        Self(format!("{error}: {advice}"))
    }
}

/// Writes a line to standard output.
///
/// # Errors
/// When nobody reads it any more.
pub fn say(line: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .map_err(|error| Failure(format!("standard output: {error}")))
}

/// Exit code 1, and why.
pub fn failed(failure: &Failure) -> ExitCode {
    let line = failure.0.split_whitespace().collect::<Vec<_>>().join(" ");
    match writeln!(std::io::stderr().lock(), "comptoir: {line}") {
        // Where even standard error is closed, the exit code is all that can be said.
        Ok(()) | Err(_) => ExitCode::from(1),
    }
}

/// Exit code 2 with the usage, or 0 for `--help` and `--version`.
pub fn usage(refusal: &clap::Error) -> ExitCode {
    match refusal.print() {
        Ok(()) if refusal.exit_code() == 0 => ExitCode::SUCCESS,
        Ok(()) | Err(_) => ExitCode::from(2),
    }
}
