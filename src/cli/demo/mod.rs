//! `comptoir demo`: a fresh database that looks like work, served, with a sign-in for each kind of person.

mod attempts;
mod filling;
mod merchants;
mod people;
mod random;
mod store;
mod words;

use std::path::Path;

use serde::Serialize;

use super::arguments::DemoArguments;
use super::installation::Installation;
use super::output::{Failure, Format, say};
use super::{logging, serve};
use crate::db::{DatabaseUrl, Within, migrations};
use crate::settings::{SecretKey, Settings, Source};
use people::Person;

/// Where the demo's data lies unless `COMPTOIR_DATA_DIR` says otherwise.
const DATA_DIR: &str = "data/demo";

#[derive(Serialize)]
struct Announcement {
    url: String,
    people: Vec<Person>,
}

/// Makes the data, serves it, and says how to get in once the server listens.
pub fn demo(config: Option<&Path>, arguments: &DemoArguments) -> Result<(), Failure> {
    let source = Source::load(config)?.or("COMPTOIR_SECRET_KEY", own_key);
    let installation = Installation::of(Settings::load(&source, DATA_DIR, arguments.listen)?)?;
    logging::start(&installation.settings.log)?;
    let listener = serve::bind(&installation.settings)?;
    let is_kept = prepare(&installation, arguments)?;
    let people = if is_kept {
        filling::people_again(&installation)?
    } else {
        filling::fill(&installation, arguments)?
    };
    let announcement = Announcement {
        url: installation.settings.public_url.as_str().to_owned(),
        people,
    };
    let format = arguments.output.format();
    serve::run(installation, listener, move |_running| {
        announce(&announcement, format)
    })
}

/// PostgreSQL needs a key that is given; a demo keeps one of its own.
fn own_key(source: &Source) -> Option<String> {
    let url = source.value("DATABASE_URL")?;
    let folder = source
        .value("COMPTOIR_DATA_DIR")
        .unwrap_or_else(|| DATA_DIR.to_owned());
    if url.starts_with("sqlite://") {
        return None;
    }
    SecretKey::kept_in(Path::new(&folder))
        .map(|key| key.encoded())
        .ok()
}

/// A database that is ready to be filled, or the demo's of the last start (then true). One that is neither
/// empty nor a demo's is left alone.
fn prepare(installation: &Installation, arguments: &DemoArguments) -> Result<bool, Failure> {
    let url: &DatabaseUrl = &installation.url;
    if !migrations::is_empty(url)? {
        let is_ours = installation
            .db
            .read_now(Within::Platform, store::is_marked)
            .unwrap_or(false);
        if !is_ours {
            return Err(Failure(
                "the database is not empty and was not made by `comptoir demo`: choose another DATABASE_URL or COMPTOIR_DATA_DIR".to_owned(),
            ));
        }
        if arguments.keep {
            migrations::apply(url)?;
            return Ok(true);
        }
        migrations::revert_all(url)?;
    }
    migrations::apply(url)?;
    installation.db.write_now(Within::Platform, store::mark)?;
    Ok(false)
}

fn announce(announcement: &Announcement, format: Format) -> Result<(), Failure> {
    if format == Format::Json {
        let line =
            serde_json::to_string(announcement).map_err(|error| Failure(error.to_string()))?;
        return say(&line);
    }
    say(&format!(
        "Comptoir serves its demo on {}\n",
        announcement.url
    ))?;
    for person in &announcement.people {
        let level = person
            .level
            .map(|level| format!(", {level}"))
            .unwrap_or_default();
        say(&format!(
            "{:<14} {:<32} {}   ({}{level})",
            person.kind, person.email, person.password, person.language
        ))?;
    }
    Ok(())
}
