//! `comptoir check`: what would go wrong, before it does.

use std::path::Path;

use super::installation::Installation;
use super::output::{Failure, Format, say};
use crate::db::{self, AnyConnection, DatabaseUrl, DbError, Within, migrations};
use crate::outbox::Transport;

struct Finding {
    what: &'static str,
    /// What is wrong and what to do; none when all is well.
    fault: Option<String>,
}

/// Looks at everything, then fails when anything is wrong.
pub fn check(config: Option<&Path>, format: Format) -> Result<(), Failure> {
    let installation = Installation::load(config, None)?;
    let findings = findings(&installation);
    report(&findings, format)?;
    let faults: Vec<String> = findings
        .iter()
        .filter_map(|finding| Some(format!("{}: {}", finding.what, finding.fault.as_ref()?)))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure(faults.join("; ")))
    }
}

fn findings(installation: &Installation) -> Vec<Finding> {
    let mut findings = vec![
        Finding {
            what: "settings",
            fault: None,
        },
        Finding {
            what: "database",
            fault: database(installation),
        },
        Finding {
            what: "schema",
            fault: schema(installation),
        },
        Finding {
            what: "mail",
            fault: mail(installation),
        },
    ];
    // SQLite has none, and nothing to be found of it.
    if matches!(installation.url, DatabaseUrl::Postgres(_)) {
        findings.push(Finding {
            what: "row-security",
            fault: row_security(installation),
        });
    }
    findings
}

fn database(installation: &Installation) -> Option<String> {
    if is_missing(&installation.url) {
        return Some("there is none yet: run `comptoir migrate` or `comptoir serve`".to_owned());
    }
    let reached: Result<(), DbError> = installation
        .db
        .read_now(Within::Platform, |_conn: &mut AnyConnection| Ok(()));
    reached.err().map(|error| Failure::from(error).0)
}

fn schema(installation: &Installation) -> Option<String> {
    if is_missing(&installation.url) {
        return None;
    }
    match migrations::is_pending(&installation.url) {
        Ok(false) => None,
        Ok(true) => Some("a migration is pending: run `comptoir migrate`".to_owned()),
        Err(error) => Some(Failure::from(error).0),
    }
}

/// A database that cannot be reached is another finding.
fn row_security(installation: &Installation) -> Option<String> {
    let bypass = installation.db.read_now(Within::Platform, db::bypass);
    Some(bypass.ok()??.to_string())
}

/// To look for it by opening it would make it.
fn is_missing(url: &DatabaseUrl) -> bool {
    matches!(url, DatabaseUrl::Sqlite(path) if !Path::new(path).exists())
}

fn mail(installation: &Installation) -> Option<String> {
    let settings = &installation.settings;
    Transport::new(&settings.mail_url, &settings.mail_from)
        .and_then(|transport| transport.check())
        .err()
        .map(|error| format!("{error}: check COMPTOIR_MAIL_URL and COMPTOIR_MAIL_FROM"))
}

fn report(findings: &[Finding], format: Format) -> Result<(), Failure> {
    if format == Format::Json {
        let object: serde_json::Map<_, _> = findings
            .iter()
            .map(|finding| {
                (
                    finding.what.to_owned(),
                    finding.fault.as_deref().unwrap_or("ok").into(),
                )
            })
            .collect();
        return say(&serde_json::Value::Object(object).to_string());
    }
    for finding in findings {
        say(&format!(
            "{}: {}",
            finding.what,
            finding.fault.as_deref().unwrap_or("ok")
        ))?;
    }
    Ok(())
}
