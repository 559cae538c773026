//! `comptoir audit verify`.

use std::path::Path;

use super::installation::Installation;
use super::output::{Failure, Format, say};
use crate::access::platform_at_the_server;
use crate::db::{DbResult, Within};
use crate::values::OrganizationId;
use crate::{audit, organizations};

struct Trail {
    name: String,
    entries: i64,
    broken_at: Option<i64>,
}

/// Checks every organization's chain, and the platform's.
pub fn verify(config: Option<&Path>, format: Format) -> Result<(), Failure> {
    let installation = Installation::open(config)?;
    let key = audit::key(&installation.settings.secret_key);
    let db = &installation.db;
    let mut owners = vec![("platform".to_owned(), OrganizationId::PLATFORM)];
    owners.extend(db.read_now(Within::Platform, |conn| {
        organizations::names(conn, platform_at_the_server())
    })?);
    let verified = owners.into_iter().map(|(name, id)| {
        let within = Within::Organization(id);
        let found = db.read_now(within, |conn| audit::verify(conn, id, &key))?;
        Ok(Trail {
            name,
            entries: found.entries,
            broken_at: found.broken_at,
        })
    });
    let trails: Vec<Trail> = verified.collect::<DbResult<_>>()?;
    report(&trails, format)?;
    match trails
        .iter()
        .find_map(|trail| Some((&trail.name, trail.broken_at?)))
    {
        None => Ok(()),
        Some((name, sequence)) => Err(Failure(format!(
            "the audit trail of {name} does not fit at entry {sequence}: compare with a backup, and check that COMPTOIR_SECRET_KEY is the one it was written with"
        ))),
    }
}

fn report(trails: &[Trail], format: Format) -> Result<(), Failure> {
    if format == Format::Json {
        let list: Vec<_> = trails
            .iter()
            .map(|trail| serde_json::json!({ "name": trail.name, "entries": trail.entries, "broken_at": trail.broken_at }))
            .collect();
        return say(&serde_json::json!({ "trails": list }).to_string());
    }
    for trail in trails {
        let entries = trail.entries;
        match trail.broken_at {
            None => say(&format!("{}: {entries} entries fit", trail.name))?,
            Some(at) => say(&format!("{}: broken at entry {at}", trail.name))?,
        }
    }
    Ok(())
}
