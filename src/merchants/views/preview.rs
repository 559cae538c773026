//! *What this merchant will see*: its portal's menu and start page, in its language, from a form that nobody has saved.

use super::changes;
use super::portal::Start;
use crate::merchants::access::{Difference, Preview};
use crate::merchants::model::Merchant;
use crate::text::{Reader, Words};
use crate::web::{App, NavEntry, portal_menu};

pub struct PreviewView {
    pub intro: String,
    /// How many locations it reaches.
    pub reached: String,
    /// What saving would change; none while something in the form is wrong.
    pub lines: Option<Vec<String>>,
    pub language: String,
    pub direction: &'static str,
    pub menu: Vec<NavEntry>,
    pub start: Start,
}

impl PreviewView {
    #[must_use]
    pub fn new(app: &App, organization: &str, merchant: &Merchant, preview: &Preview) -> Self {
        let (t, language) = (app.reader.t(), merchant.current.platform_language);
        let theirs = Reader {
            language,
            ..app.reader.clone()
        };
        let name = merchant.current.business_name.as_str();
        let reached = preview.standing.locations.len();
        let reached = i64::try_from(reached).unwrap_or(i64::MAX);
        Self {
            intro: t.preview_intro(name, language.language_name()),
            reached: t.preview_reached(reached, t.number(reached)),
            lines: preview.difference.as_ref().map(|one| lines(t, one)),
            language: language.as_str().to_owned(),
            direction: language.direction(),
            menu: portal_menu(theirs.t(), preview.rights),
            start: Start::new(
                &theirs,
                (name, organization),
                preview.rights,
                &preview.standing,
            ),
        }
    }
}

fn lines(t: &Words, difference: &Difference) -> Vec<String> {
    let lines = changes::lines(t, difference);
    if lines.is_empty() {
        vec![t.changes_nothing()]
    } else {
        lines
    }
}
