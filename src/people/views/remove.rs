//! What removing somebody would do, before it is done; and why something was not done.

use askama::Template;

use super::Home;
use crate::people::{Act, Basics, Invitation};
use crate::text::{Reader, Words};
use crate::values::UserId;
use crate::web::{App, Chrome};

/// Whom it is about.
pub struct Removal<'a> {
    pub id: UserId,
    pub basics: &'a Basics,
    pub invitation: Invitation,
    /// Open now.
    pub sessions: i64,
}

#[derive(Template)]
#[template(path = "people/remove.html")]
pub struct RemovePage {
    chrome: Chrome,
    t: &'static Words,
    list: (&'static str, String),
    name: String,
    /// What will happen, a sentence each.
    consequences: Vec<String>,
    action: String,
    member: String,
}

impl RemovePage {
    #[must_use]
    pub fn new(app: &App, home: Home, of: &Removal<'_>) -> Self {
        Self {
            chrome: app.chrome(home.section),
            t: app.reader.t(),
            name: of.basics.name.to_string(),
            consequences: consequences(&app.reader, of),
            action: home.act(of.id, Act::Remove),
            member: home.page(of.id),
            list: (home.path, home.title),
        }
    }
}

fn consequences(reader: &Reader, of: &Removal<'_>) -> Vec<String> {
    let t = reader.t();
    let mut said = vec![t.staff_remove_sessions(of.sessions, reader.number(of.sessions))];
    if matches!(of.invitation, Invitation::Open(_)) {
        said.push(t.staff_remove_invitation());
    }
    said.push(t.staff_remove_list());
    said.push(t.staff_remove_email(of.basics.email.display()));
    said.push(t.staff_remove_keep());
    said.push(t.staff_remove_final());
    said
}

/// Why a change was not made, and what can be done about it.
#[derive(Template)]
#[template(path = "people/refused.html")]
pub struct RefusedPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    sentence: String,
    member: String,
}

impl RefusedPage {
    #[must_use]
    pub fn new(
        app: &App,
        home: &Home,
        member: UserId,
        (title, sentence): (String, String),
    ) -> Self {
        Self {
            chrome: app.chrome(home.section),
            t: app.reader.t(),
            title,
            sentence,
            member: home.page(member),
        }
    }
}
