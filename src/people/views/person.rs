//! One person: who they are, the form that changes them for who may, what can be done, what happened.

use askama::Template;

use super::{FormView, Home, labels};
use crate::access::UserStatus;
use crate::clock::Moment;
use crate::people::{Act, Basics, Invitation, Standing};
use crate::text::{Reader, Words};
use crate::timeline::{Entry, Values};
use crate::values::UserId;
use crate::web::{App, Chrome};

/// What is known of somebody, and what of it this reader may see and do.
pub struct Facts<'a> {
    pub id: UserId,
    pub basics: &'a Basics,
    pub status: UserStatus,
    pub invitation: Invitation,
    pub last_sign_in_at: Option<Moment>,
    pub created_at: Moment,
    /// Open now.
    pub sessions: i64,
    /// The role or level: what the field is called, its own name, what it is for.
    pub set: (String, String, String),
    /// Why there is no form, or why some of it cannot be changed.
    pub reason: Option<String>,
    pub acts: Vec<Act>,
    /// None for who may not read it.
    pub history: Option<Vec<Entry>>,
    /// Where more of it is, and what that is called.
    pub more: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "people/show.html")]
pub struct PersonPage {
    chrome: Chrome,
    t: &'static Words,
    list: (&'static str, String),
    name: String,
    standing: (&'static str, String),
    notice: Option<String>,
    reason: Option<String>,
    form: Option<FormView>,
    action: String,
    is_refused: bool,
    email: String,
    set: (String, String, String),
    /// Its tag, and its name in itself.
    language: (String, String),
    last_sign_in: Option<Time>,
    created: Time,
    sessions: String,
    invitation: String,
    acts: Vec<ActView>,
    history: Option<Vec<Entry>>,
    more: Option<(String, String)>,
}

/// An instant: exactly, and as it is read.
pub struct Time {
    pub exact: String,
    pub shown: String,
}

impl Time {
    #[must_use]
    pub fn new(reader: &Reader, moment: Moment) -> Self {
        Self {
            exact: reader.exact(moment),
            shown: reader.date_time(moment),
        }
    }
}

/// A button that does something to the person as a whole; the sentence says what.
struct ActView {
    label: String,
    icon: &'static str,
    hint: String,
    tone: &'static str,
    door: Door,
}

enum Door {
    /// A form that is sent there.
    Form(String),
    /// A link to the page that says what it would do.
    Link(String),
}

impl PersonPage {
    #[must_use]
    pub fn new(app: &App, home: &Home, facts: Facts<'_>, form: Option<FormView>) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let language = facts.basics.language;
        Self {
            chrome: app.chrome(home.section),
            t,
            list: (home.path, home.title.clone()),
            name: facts.basics.name.to_string(),
            standing: labels::standing(t, Standing::of(facts.status, facts.invitation)),
            notice: (facts.status == UserStatus::Suspended).then(|| t.staff_suspended_notice()),
            reason: facts.reason,
            is_refused: form.as_ref().is_some_and(|form| !form.unsaved.is_empty()),
            form,
            action: home.page(facts.id),
            email: facts.basics.email.display(),
            set: facts.set,
            language: (
                language.as_str().to_owned(),
                language.language_name().to_owned(),
            ),
            last_sign_in: facts.last_sign_in_at.map(|at| Time::new(reader, at)),
            created: Time::new(reader, facts.created_at),
            sessions: t.staff_sessions(facts.sessions, reader.number(facts.sessions)),
            invitation: labels::invitation(reader, facts.invitation),
            acts: facts
                .acts
                .into_iter()
                .map(|act| ActView::new(t, act, home.act(facts.id, act)))
                .collect(),
            history: facts.history,
            more: facts.more,
        }
    }
}

impl ActView {
    fn new(t: &Words, act: Act, path: String) -> Self {
        let (label, icon, hint) = match act {
            Act::Invite => (t.staff_invite(), "mail", t.staff_invite_hint()),
            Act::Revoke => (t.staff_revoke(), "x", t.staff_revoke_hint()),
            Act::Suspend => (t.action_suspend(), "pause", t.staff_suspend_hint()),
            Act::Resume => (t.action_resume(), "play", t.staff_resume_hint()),
            Act::TakeSecondFactor => (
                t.take_second_factor(),
                "key",
                t.staff_take_second_factor_hint(),
            ),
            Act::Remove => (t.staff_remove(), "trash-2", t.staff_remove_hint()),
        };
        let is_removal = act == Act::Remove;
        Self {
            label,
            icon,
            hint,
            tone: if is_removal { " button--danger" } else { "" },
            door: if is_removal {
                Door::Link(path)
            } else {
                Door::Form(path)
            },
        }
    }
}
