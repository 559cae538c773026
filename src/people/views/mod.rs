//! What the pages of people show: everything compared, counted, formatted and translated.

mod conflict;
mod form;
mod labels;
mod person;
mod remove;

use std::fmt::Display;

use crate::web::Section;

pub use conflict::{ConflictPage, RepeatedPage};
pub use form::{FormView, MessageFragment, NewPage, Offer, Sent, Shape};
pub use labels::{field, invitation, language_name, recorded_status, standing};
pub use person::{Facts, PersonPage, Time};
pub use remove::{RefusedPage, Removal, RemovePage};

/// Where these people have their pages.
#[derive(Clone, Debug)]
pub struct Home {
    pub section: Section,
    pub path: &'static str,
    /// What the list is called.
    pub title: String,
}

impl Home {
    #[must_use]
    pub fn page(&self, id: impl Display) -> String {
        format!("{}/{id}", self.path)
    }

    #[must_use]
    pub fn act(&self, id: impl Display, act: super::Act) -> String {
        format!("{}/{id}/{}", self.path, act.as_str())
    }
}
