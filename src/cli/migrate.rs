//! `comptoir migrate`.

use std::path::Path;

use super::installation::Installation;
use super::output::{Failure, Format, say};
use crate::db::migrations;

/// Applies pending migrations, whatever `COMPTOIR_MIGRATE` says: here they are asked for.
pub fn migrate(config: Option<&Path>, format: Format) -> Result<(), Failure> {
    let installation = Installation::load(config, None)?;
    let applied = migrations::apply(&installation.url)?;
    if format == Format::Json {
        return say(&serde_json::json!({ "applied": applied }).to_string());
    }
    for step in &applied {
        say(&format!("applied {step}"))?;
    }
    if applied.is_empty() {
        say("the schema is current")?;
    }
    Ok(())
}
