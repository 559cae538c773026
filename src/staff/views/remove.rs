//! What removing a member would do, before it is done; and why something was not done.

use askama::Template;

use crate::paths;
use crate::staff::model::{Invitation, Member};
use crate::staff::refusal::Refusal;
use crate::text::{Reader, Words};
use crate::values::UserId;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "staff/remove.html")]
pub struct RemovePage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    /// What will happen, a sentence each.
    consequences: Vec<String>,
    action: String,
    member: String,
}

impl RemovePage {
    #[must_use]
    pub fn new(app: &App, member: &Member, sessions: i64) -> Self {
        Self {
            chrome: app.chrome(Section::Staff),
            t: app.reader.t(),
            name: member.current.name.to_string(),
            consequences: consequences(&app.reader, member, sessions),
            action: paths::act_on_member(member.id, "remove"),
            member: paths::member(member.id),
        }
    }
}

fn consequences(reader: &Reader, member: &Member, sessions: i64) -> Vec<String> {
    let t = reader.t();
    let mut said = vec![t.staff_remove_sessions(sessions, reader.number(sessions))];
    if matches!(member.invitation, Invitation::Open(_)) {
        said.push(t.staff_remove_invitation());
    }
    said.push(t.staff_remove_list());
    said.push(t.staff_remove_email(member.current.email.display()));
    said.push(t.staff_remove_keep());
    said.push(t.staff_remove_final());
    said
}

/// Why a change was not made, and what can be done about it.
#[derive(Template)]
#[template(path = "staff/refused.html")]
pub struct RefusedPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    sentence: String,
    member: String,
}

impl RefusedPage {
    #[must_use]
    pub fn new(app: &App, member: UserId, refusal: &Refusal) -> Self {
        let t = app.reader.t();
        let (title, sentence) = match refusal {
            Refusal::LastAdministrator => (t.staff_refused_last_title(), t.staff_refused_last()),
            Refusal::NotInvitable => (t.staff_refused_invite_title(), t.staff_refused_invite()),
            _ => (t.staff_refused_own_title(), t.staff_refused_own()),
        };
        Self {
            chrome: app.chrome(Section::Staff),
            t,
            title,
            sentence,
            member: paths::member(member),
        }
    }
}
