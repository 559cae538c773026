//! One member: who they are, the form that changes them for who may, what can be done, what happened.

use askama::Template;

use super::form::{FormView, Sent};
use super::labels;
use crate::access::UserStatus;
use crate::audit::AuditEntry;
use crate::clock::Moment;
use crate::db::DbResult;
use crate::forms::FieldErrors;
use crate::paths;
use crate::staff::form::StaffForm;
use crate::staff::model::{Invitation, Member};
use crate::staff::rights::Acting;
use crate::staff::standing::Act;
use crate::text::{Reader, Words};
use crate::timeline::{Entry, Values, entries};
use crate::values::UserId;
use crate::web::{App, Chrome, Section, staff_permission_label};

/// What is known of a member.
pub struct Biography {
    pub member: Member,
    /// Open now.
    pub sessions: i64,
    pub is_last_administrator: bool,
    /// None for who may not read it.
    pub trail: Option<Vec<AuditEntry>>,
}

#[derive(Template)]
#[template(path = "staff/show.html")]
pub struct MemberPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    standing: (&'static str, String),
    notice: Option<String>,
    /// Why there is no form, or why some of it cannot be changed.
    reason: Option<String>,
    form: Option<FormView>,
    action: String,
    is_refused: bool,
    email: String,
    role: (String, String),
    /// Its tag, and its name in itself.
    language: (String, String),
    last_sign_in: Option<Time>,
    created: Time,
    sessions: String,
    invitation: String,
    acts: Vec<ActView>,
    history: Option<Vec<Entry>>,
    /// What they did themselves.
    done: String,
}

/// An instant: exactly, and as it is read.
pub struct Time {
    pub exact: String,
    pub shown: String,
}

impl Time {
    pub fn new(reader: &Reader, moment: Moment) -> Self {
        Self {
            exact: reader.exact(moment),
            shown: reader.date_time(moment),
        }
    }
}

/// A button that does something to the member as a whole; the sentence says what.
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

impl MemberPage {
    /// # Errors
    /// When the trail cannot be read.
    pub fn new(
        (app, acting): (&App, &Acting),
        biography: &Biography,
        sent: Sent<'_>,
    ) -> DbResult<Self> {
        let (reader, t) = (&app.reader, app.reader.t());
        let member = &biography.member;
        let (stored, none) = (StaffForm::of(member), FieldErrors::default());
        let (form, errors) = sent.unwrap_or((&stored, &none));
        let may_change = acting.may_change_staff() && acting.lacks_for(member).is_none();
        let trail = biography.trail.as_deref();
        Ok(Self {
            chrome: app.chrome(Section::Staff),
            t,
            name: member.current.name.to_string(),
            standing: labels::standing(t, member.standing()),
            notice: (member.status == UserStatus::Suspended).then(|| t.staff_suspended_notice()),
            reason: reason(t, acting, biography),
            form: may_change.then(|| FormView::new(t, acting, Some(member), form, errors)),
            action: paths::member(member.id),
            is_refused: !errors.is_empty(),
            email: member.current.email.display(),
            role: role(t, acting, member),
            language: (
                member.current.language.as_str().to_owned(),
                member.current.language.language_name().to_owned(),
            ),
            last_sign_in: member.last_sign_in_at.map(|at| Time::new(reader, at)),
            created: Time::new(reader, member.created_at),
            sessions: t.staff_sessions(biography.sessions, reader.number(biography.sessions)),
            invitation: invitation(reader, member.invitation),
            acts: if may_change {
                acts(t, acting.id, biography)
            } else {
                Vec::new()
            },
            history: trail
                .map(|trail| entries(reader, trail, labels::recorded))
                .transpose()?,
            done: paths::audit_of_person(member.id),
        })
    }
}

fn reason(t: &Words, acting: &Acting, biography: &Biography) -> Option<String> {
    let member = &biography.member;
    if !acting.may_change_staff() {
        return Some(t.staff_may_not_change());
    }
    if member.id == acting.id {
        return Some(t.staff_own_notice());
    }
    if let Some(lacking) = acting.lacks_for(member) {
        return Some(t.staff_beyond(staff_permission_label(lacking, t)));
    }
    biography
        .is_last_administrator
        .then(|| t.staff_last_administrator())
}

fn role(t: &Words, acting: &Acting, member: &Member) -> (String, String) {
    let role = acting
        .roles
        .iter()
        .find(|role| role.id == member.current.role_id);
    role.map(|role| {
        (
            crate::roles::name_of(role, t),
            crate::roles::full_description(role, t),
        )
    })
    .unwrap_or_default()
}

fn invitation(reader: &Reader, invitation: Invitation) -> String {
    let t = reader.t();
    match invitation {
        Invitation::Accepted => t.staff_invitation_accepted(),
        Invitation::Open(until) => t.staff_invitation_open(reader.date_time(until)),
        Invitation::Closed => t.staff_invitation_closed(),
    }
}

/// The buttons that would do something; none on one's own page.
fn acts(t: &Words, me: UserId, biography: &Biography) -> Vec<ActView> {
    let member = &biography.member;
    if member.id == me {
        return Vec::new();
    }
    Act::ALL
        .into_iter()
        .filter(|act| act.fits(member))
        .filter(|act| {
            let shuts_out = matches!(act, Act::Suspend | Act::Remove);
            !(shuts_out && biography.is_last_administrator)
        })
        .map(|act| ActView::new(t, member.id, act))
        .collect()
}

impl ActView {
    fn new(t: &Words, id: UserId, act: Act) -> Self {
        let path = paths::act_on_member(id, act.as_str());
        let (label, icon, hint) = match act {
            Act::Invite => (t.staff_invite(), "mail", t.staff_invite_hint()),
            Act::Revoke => (t.staff_revoke(), "x", t.staff_revoke_hint()),
            Act::Suspend => (t.action_suspend(), "pause", t.staff_suspend_hint()),
            Act::Resume => (t.action_resume(), "play", t.staff_resume_hint()),
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
