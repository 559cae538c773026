//! The table *Permissions by role*: a row per permission, a column per set. The pages of roles and of levels show
//! it, and the merchant form.

use super::sentences::{groups_of, name_of};
use crate::permission_sets::kind::Kind;
use crate::permission_sets::model::PermissionSet;
use crate::permission_sets::words::Worded;
use crate::text::Words;

pub struct Matrix {
    pub title: String,
    pub columns: Vec<Column>,
    pub groups: Vec<Group>,
}

pub struct Column {
    pub set: String,
    pub name: String,
    /// Its page, where the reader may open it.
    pub href: Option<String>,
    pub chosen: bool,
}

/// Permissions about one subject.
pub struct Group {
    pub label: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub label: String,
    pub explanation: Option<String>,
    pub cells: Vec<Cell>,
}

pub struct Cell {
    pub set: String,
    pub chosen: bool,
    pub held: bool,
}

/// Where a matrix stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<Id> {
    /// On the page of all sets: permissions are explained, columns lead to their pages.
    Page,
    /// In a form that chooses a set, whose column is marked.
    Form(Option<Id>),
}

impl Matrix {
    /// Of the page of all sets.
    #[must_use]
    pub fn of_page<K: Kind>(t: &Words, sets: &[&PermissionSet<K>]) -> Self {
        Self::new(t, sets, Place::Page)
    }

    /// Of a form; `chosen` is the set whose column is marked.
    #[must_use]
    pub fn of_form<K: Kind>(t: &Words, sets: &[PermissionSet<K>], chosen: Option<K::Id>) -> Self {
        let sets: Vec<&PermissionSet<K>> = sets.iter().collect();
        Self::new(t, &sets, Place::Form(chosen))
    }

    fn new<K: Kind>(t: &Words, sets: &[&PermissionSet<K>], place: Place<K::Id>) -> Self {
        let is_chosen = |set: &PermissionSet<K>| place == Place::Form(Some(set.id));
        let row = |permission: K::Permission| Row {
            label: permission.label(t),
            explanation: (place == Place::Page).then(|| permission.explanation(t)),
            cells: sets
                .iter()
                .map(|set| Cell {
                    set: set.id.to_string(),
                    chosen: is_chosen(set),
                    held: set.permissions.has(permission),
                })
                .collect(),
        };
        let groups = groups_of::<K::Permission>().into_iter().map(|group| Group {
            label: group.label(t),
            rows: group.permissions().into_iter().map(row).collect(),
        });
        let columns = sets.iter().map(|set| Column {
            set: set.id.to_string(),
            name: name_of(set, t),
            href: (place == Place::Page).then(|| format!("{}/{}", K::PATH, set.id)),
            chosen: is_chosen(set),
        });
        Self {
            title: t.sets_matrix_title(),
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
