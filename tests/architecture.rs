//! Who may import whom, and how large a file may grow: docs/architecture.md, read from the source.

#![cfg(test)]

use std::path::{Path, PathBuf};

/// Downwards only. Modules of one line may use each other; features only those to their left.
const LAYERS: [&[&str]; 9] = [
    &["main"],
    &["cli"],
    &["server"],
    &["routes"],
    &FEATURES,
    &["people", "permission_sets", "timeline"],
    &["web"],
    &[
        "access",
        "audit",
        "outbox",
        "passwords",
        "client_address",
        "submissions",
        "drafts",
    ],
    &[
        "forms",
        "text",
        "db",
        "paths",
        "private_files",
        "settings",
        "values",
        "clock",
    ],
];

const FEATURES: [&str; 11] = [
    "accounts",
    "levels",
    "roles",
    "locations",
    "staff",
    "organizations",
    "merchants",
    "own_email",
    "who_can",
    "sign_ins",
    "history",
];

/// A layer below `forms · text · db`.
const GROUND: [&str; 5] = ["paths", "private_files", "settings", "values", "clock"];

struct Source {
    /// From `src/` on, with slashes.
    path: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found: Vec<Source> = files_in("src")
        .filter(|(path, _)| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|(path, text)| Source {
            path: path
                .strip_prefix(&root)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned(),
            text,
        })
        .collect();
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn room(path: &str) -> String {
    path.split('/')
        .next()
        .unwrap_or_default()
        .trim_end_matches(".rs")
        .to_owned()
}

fn layer(room: &str) -> Option<usize> {
    LAYERS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms that a file names by `crate::room`.
fn imports(text: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
    {
        for rest in line.split("crate::").skip(1) {
            let list = rest
                .strip_prefix('{')
                .map_or(rest, |list| list.trim_end_matches("};"));
            let names: Vec<&str> = if rest.starts_with('{') {
                list.split(',').collect()
            } else {
                vec![list]
            };
            for name in names {
                let name: String = name
                    .trim()
                    .chars()
                    .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                    .collect();
                rooms.push(name);
            }
        }
    }
    rooms
}

#[test]
fn imports_lead_downwards_only() {
    let mut faults = Vec::new();
    for source in sources() {
        let own = room(&source.path);
        let Some(height) = layer(&own) else { continue };
        for other in imports(&source.text) {
            let Some(depth) = layer(&other) else { continue };
            let sideways = match (
                FEATURES.iter().position(|f| *f == own),
                FEATURES.iter().position(|f| *f == other),
            ) {
                (Some(mine), Some(theirs)) => theirs > mine,
                _ => false,
            };
            let from_the_ground = GROUND.contains(&own.as_str())
                && depth == height
                && !GROUND.contains(&other.as_str());
            if depth < height || sideways || from_the_ground {
                faults.push(format!("{} uses {other}", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn libraries_are_spoken_in_their_own_files() {
    let is_views = |path: &str| path.ends_with("views.rs") || path.contains("/views/");
    let mut faults = Vec::new();
    for Source { path, text } in sources() {
        let speaks = |library: &str| {
            text.lines().any(|line| {
                !line.trim_start().starts_with("//")
                    && (line.contains(&format!("{library}::"))
                        || line.contains(&format!("use {library}")))
            })
        };
        let room = room(&path);
        if speaks("diesel") && !path.ends_with("store.rs") && room != "db" {
            faults.push(format!("{path} speaks Diesel"));
        }
        if speaks("askama") && !is_views(&path) && room != "web" {
            faults.push(format!("{path} speaks Askama"));
        }
        if speaks("lettre") && room != "outbox" {
            faults.push(format!("{path} speaks lettre"));
        }
        let handles = ["web", "server", "routes", "cli"].contains(&room.as_str())
            || path.ends_with("pages.rs")
            || path.contains("/portal/");
        if speaks("actix_web") && !handles {
            faults.push(format!("{path} speaks actix"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_file_outgrows_its_subject() {
    let large: Vec<String> = sources()
        .into_iter()
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > 600)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert!(large.is_empty(), "{large:#?}");
}

#[test]
fn nothing_is_named_after_nothing() {
    for source in sources() {
        for name in ["utils", "helpers", "common", "services", "managers"] {
            assert!(
                !source.path.contains(&format!("{name}.rs")),
                "{}",
                source.path
            );
            assert!(
                !source.path.contains(&format!("{name}/")),
                "{}",
                source.path
            );
        }
    }
}

#[test]
fn no_template_trusts_text_blindly() {
    for (path, text) in files_in("templates") {
        assert!(
            !text.contains("|safe") && !text.contains("| safe"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn no_message_is_translated_for_nobody() {
    let users: Vec<String> = files_in("src")
        .chain(files_in("templates"))
        .map(|(_, text)| text)
        .collect();
    let mut unused = Vec::new();
    for (_, words) in files_in("locales/en") {
        let keys = words
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" ="));
        for (key, _) in keys {
            let call = format!("{}(", key.replace('-', "_"));
            if !users.iter().any(|text| text.contains(&call)) {
                unused.push(key.to_owned());
            }
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

/// Every file below a folder of the repository, with its text.
fn files_in(folder: &str) -> impl Iterator<Item = (PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                files.push((path, text));
            }
        }
    }
    files.into_iter()
}
