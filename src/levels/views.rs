//! Levels in words, and the table of what each may do.

use std::collections::HashMap;

use askama::Template;

use super::Level;
use crate::access::{MerchantPermission, Permission};
use crate::text::Words;
use crate::values::LevelId;
use crate::web::{App, Chrome, Section, merchant_permission_label};

/// What a level is called: its own name, or that of the starting level with its code.
#[must_use]
pub fn name_of(level: &Level, t: &Words) -> String {
    let own = level.name.clone();
    own.or_else(|| name_of_code(&level.code, t))
        .unwrap_or_else(|| level.code.clone())
}

/// What the starting level of this code is called; none when no level starts with it.
#[must_use]
pub fn name_of_code(code: &str, t: &Words) -> Option<String> {
    match code {
        "reader" => Some(t.levels_reader()),
        "shipper" => Some(t.levels_shipper()),
        "manager" => Some(t.levels_manager()),
        _ => None,
    }
}

/// Whom the level is for, in a sentence; for one that the organization made, how much it allows.
#[must_use]
pub fn description_of(level: &Level, t: &Words) -> String {
    match (level.code.as_str(), &level.name) {
        ("reader", None) => t.levels_reader_description(),
        ("shipper", None) => t.levels_shipper_description(),
        ("manager", None) => t.levels_manager_description(),
        _ => {
            let held = u32::try_from(level.permissions.iter().count()).unwrap_or(u32::MAX);
            let all = u32::try_from(MerchantPermission::ALL.len()).unwrap_or(u32::MAX);
            t.levels_own_description(all, held)
        }
    }
}

/// The table *Permissions by role*: a row per permission, a column per level.
pub struct Matrix {
    pub title: String,
    pub columns: Vec<Column>,
    pub groups: Vec<Group>,
}

pub struct Column {
    pub level: LevelId,
    pub name: String,
    pub chosen: bool,
}

/// Permissions about one subject.
pub struct Group {
    pub label: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub label: String,
    pub cells: Vec<Cell>,
}

pub struct Cell {
    pub level: LevelId,
    pub chosen: bool,
    pub held: bool,
}

impl Matrix {
    /// `chosen` is the level whose column is marked.
    #[must_use]
    pub fn new(t: &Words, levels: &[Level], chosen: Option<LevelId>) -> Self {
        let row = |permission: &MerchantPermission| Row {
            label: merchant_permission_label(*permission, t),
            cells: levels
                .iter()
                .map(|level| Cell {
                    level: level.id,
                    chosen: chosen == Some(level.id),
                    held: level.permissions.has(*permission),
                })
                .collect(),
        };
        let groups = groups(t).into_iter().map(|(label, permissions)| Group {
            label,
            rows: permissions.iter().map(row).collect(),
        });
        let columns = levels.iter().map(|level| Column {
            level: level.id,
            name: name_of(level, t),
            chosen: chosen == Some(level.id),
        });
        Self {
            title: t.levels_matrix_title(),
            columns: columns.collect(),
            groups: groups.collect(),
        }
    }

    /// The width of a group's heading.
    #[must_use]
    pub fn span(&self) -> usize {
        self.columns.len() + 1
    }
}

fn groups(t: &Words) -> [(String, &'static [MerchantPermission]); 4] {
    use MerchantPermission as P;
    let jobs: &[P] = &[
        P::ViewJobs,
        P::CreateJobs,
        P::EditJobs,
        P::EditActions,
        P::CancelJobs,
        P::ImportJobs,
        P::SkipStaging,
        P::ViewReports,
    ];
    [
        (t.levels_group_jobs(), jobs),
        (t.levels_group_locations(), &[P::ViewLocations]),
        (
            t.levels_group_api(),
            &[P::UseApi, P::ManageKeys, P::ManageWebhooks],
        ),
        (
            t.levels_group_members(),
            &[P::ViewMembers, P::ManageMembers],
        ),
    ]
}

/// `GET /organization/levels`
#[derive(Template)]
#[template(path = "levels/list.html")]
pub struct LevelsPage {
    chrome: Chrome,
    t: &'static Words,
    rows: Vec<Described>,
    matrix: Matrix,
}

/// A level, whom it is for, how many merchants have it.
struct Described {
    name: String,
    description: String,
    merchants: String,
}

impl LevelsPage {
    #[must_use]
    pub fn new(app: &App, levels: &[Level], merchants: &HashMap<LevelId, i64>) -> Self {
        let t = app.reader.t();
        let described = |level: &Level| {
            let count = merchants.get(&level.id).copied().unwrap_or_default();
            Described {
                name: name_of(level, t),
                description: description_of(level, t),
                merchants: t.levels_merchants_count(count, app.reader.number(count)),
            }
        };
        Self {
            chrome: app.chrome(Section::Levels),
            t,
            rows: levels.iter().map(described).collect(),
            matrix: Matrix::new(t, levels, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::{Permissions, starting_levels};
    use crate::text::{Language, words};

    fn starting() -> Vec<Level> {
        starting_levels()
            .into_iter()
            .map(|level| Level {
                id: LevelId::new(),
                code: level.code.to_owned(),
                name: None,
                permissions: level.permissions,
            })
            .collect()
    }

    #[test]
    fn every_starting_level_and_every_permission_has_words_in_every_language() {
        for language in Language::iter() {
            let t = words(*language);
            for level in starting() {
                assert_ne!(name_of(&level, t), level.code, "{language}");
                assert!(!description_of(&level, t).is_empty());
            }
            for permission in MerchantPermission::ALL {
                assert!(!merchant_permission_label(*permission, t).is_empty());
            }
        }
    }

    #[test]
    fn the_table_shows_each_permission_once_and_marks_the_chosen_level() {
        let levels = starting();
        let matrix = Matrix::new(words(Language::En), &levels, Some(levels[1].id));
        let rows: Vec<&Row> = matrix.groups.iter().flat_map(|group| &group.rows).collect();
        assert_eq!(rows.len(), MerchantPermission::ALL.len());
        let held = |column: usize| rows.iter().filter(|row| row.cells[column].held).count();
        assert_eq!((held(0), held(1), held(2)), (3, 10, 14));
        let chosen: Vec<bool> = matrix.columns.iter().map(|column| column.chosen).collect();
        assert_eq!(chosen, [false, true, false]);
    }

    #[test]
    fn a_level_that_the_organization_made_goes_by_its_own_name() {
        let own = Level {
            id: LevelId::new(),
            code: "reader".to_owned(),
            name: Some("Night shift".to_owned()),
            permissions: Permissions::of(&[MerchantPermission::ViewJobs]),
        };
        let t = words(Language::En);
        assert_eq!(name_of(&own, t), "Night shift");
        assert!(description_of(&own, t).contains("14"));
    }
}
