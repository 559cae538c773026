//! What most commands begin with: the settings, and a database whose schema is current.

use std::net::SocketAddr;
use std::path::Path;

use super::output::Failure;
use crate::db::{DatabaseUrl, Db, migrations};
use crate::private_files;
use crate::settings::{Migrate, Settings, Source};

/// Where the data lies unless `COMPTOIR_DATA_DIR` says otherwise.
const DATA_DIR: &str = "data";

/// The settings of this installation, with its database.
pub struct Installation {
    pub settings: Settings,
    pub url: DatabaseUrl,
    pub db: Db,
}

impl Installation {
    /// Reads the settings; the database is reached by the first query.
    ///
    /// # Errors
    /// A sentence that names the setting at fault.
    pub fn load(config: Option<&Path>, listen: Option<SocketAddr>) -> Result<Self, Failure> {
        Self::of(Settings::load(&Source::load(config)?, DATA_DIR, listen)?)
    }

    /// As [`Installation::load`], of settings that are known.
    ///
    /// # Errors
    /// When the database's URL is not one, or its folder cannot be made.
    pub fn of(settings: Settings) -> Result<Self, Failure> {
        let url = DatabaseUrl::parse(&settings.database_url)?;
        if let DatabaseUrl::Sqlite(path) = &url
            && let Some(folder) = Path::new(path).parent()
        {
            private_files::make_folder(folder).map_err(|error| {
                Failure(format!(
                    "{}: {error}: check COMPTOIR_DATA_DIR",
                    folder.display()
                ))
            })?;
            close_database(path)?;
        }
        let db = Db::new(&url, settings.secret_key.clone());
        Ok(Self { settings, url, db })
    }

    /// As [`Installation::load`], with the schema brought up to date where the settings allow that.
    ///
    /// # Errors
    /// As [`Installation::load`], and when the schema is not current or the database is away.
    pub fn open(config: Option<&Path>) -> Result<Self, Failure> {
        let installation = Self::load(config, None)?;
        installation.bring_up_to_date()?;
        Ok(installation)
    }

    /// Applies what is pending and returns its names; with `COMPTOIR_MIGRATE=off` refuses instead.
    ///
    /// # Errors
    /// When a step fails, is not to be applied, or the database is away.
    pub fn bring_up_to_date(&self) -> Result<Vec<String>, Failure> {
        if !migrations::is_pending(&self.url)? {
            return Ok(Vec::new());
        }
        match self.settings.migrate {
            Migrate::AtStart => Ok(migrations::apply(&self.url)?),
            Migrate::ByHand => Err(Failure(
                "the database's schema is not current and COMPTOIR_MIGRATE is off: run `comptoir migrate`".to_owned(),
            )),
        }
    }
}

/// A database that was made by an earlier version, or copied back, may be open to others.
fn close_database(path: &str) -> Result<(), Failure> {
    for suffix in ["", "-wal", "-shm"] {
        let file = format!("{path}{suffix}");
        match private_files::close_to_others(Path::new(&file)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Failure(format!(
                    "{file}: {error}: others can read it, and its owner alone can change that: run `chmod 600 {file}`"
                )));
            }
            _ => {}
        }
    }
    Ok(())
}
