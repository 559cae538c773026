//! What archiving a location would do, with numbers, before it is done.

use askama::Template;

use crate::locations::archiving::{Dependents, Move};
use crate::locations::model::{Location, LocationStatus};
use crate::paths;
use crate::text::{Reader, Words};
use crate::values::LocationId;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "locations/archive.html")]
pub struct ArchivePage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    title: String,
    location: String,
    archiving: Archiving,
}

/// Whether it can be done, and what it means.
enum Archiving {
    /// What will happen, a sentence each; where the form is sent.
    Possible(Vec<String>, String),
    /// Merchants that need the location: how many, the first by name, and how many more there are.
    Refused {
        sentence: String,
        /// Address and name of each.
        names: Vec<(String, String)>,
        /// Address of them all, and how many they are beside those named.
        more: Option<(String, String)>,
    },
    Done,
}

impl ArchivePage {
    #[must_use]
    pub fn new(app: &App, location: &Location, dependents: &Dependents) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let name = location.current.name.to_string();
        let archiving = if location.status == LocationStatus::Archived {
            Archiving::Done
        } else if dependents.only_of > 0 {
            refused(reader, location.id, dependents)
        } else {
            let action = paths::act_on_location(location.id, "archive");
            Archiving::Possible(consequences(reader, dependents), action)
        };
        let title = match archiving {
            Archiving::Refused { .. } => t.locations_archive_needed_title(),
            _ => t.locations_archive_title(&name),
        };
        Self {
            chrome: app.chrome(Section::Locations),
            t,
            name,
            title,
            location: paths::location(location.id),
            archiving,
        }
    }
}

fn refused(reader: &Reader, location: LocationId, dependents: &Dependents) -> Archiving {
    let t = reader.t();
    let named = u32::try_from(dependents.only_of_names.len()).unwrap_or(u32::MAX);
    let more = dependents.only_of.saturating_sub(named);
    Archiving::Refused {
        sentence: t.locations_archive_needed(dependents.only_of, reader.number(dependents.only_of)),
        names: dependents
            .only_of_names
            .iter()
            .map(|(id, name)| (paths::merchant(id), name.clone()))
            .collect(),
        more: (more > 0).then(|| {
            let sentence = t.locations_archive_more(more, reader.number(more));
            (paths::merchants_at(location), sentence)
        }),
    }
}

fn consequences(reader: &Reader, dependents: &Dependents) -> Vec<String> {
    let t = reader.t();
    let mut said = vec![t.locations_archive_no_new()];
    let merchants = dependents.merchants;
    said.push(t.locations_archive_merchants(merchants, reader.number(merchants)));
    for (count, to) in destinations(&dependents.moves) {
        said.push(t.locations_archive_move(count, reader.number(count), to));
    }
    said.push(t.locations_archive_keep());
    said.push(t.locations_archive_later());
    said
}

/// How many defaults move to each location, the most first.
fn destinations(moves: &[Move]) -> Vec<(u32, &str)> {
    let mut counted: Vec<(LocationId, u32, &str)> = Vec::new();
    for one in moves {
        match counted.iter_mut().find(|(to, ..)| *to == one.to) {
            Some((_, count, _)) => *count += 1,
            None => counted.push((one.to, 1, &one.to_name)),
        }
    }
    counted.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    counted
        .into_iter()
        .map(|(_, count, name)| (count, name))
        .collect()
}
