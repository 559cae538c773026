//! One member: who they are, the form that changes them for who may, what can be done, what happened.

use super::form::form_view;
use super::labels;
use crate::audit::AuditEntry;
use crate::db::DbResult;
use crate::forms::{FieldErrors, Race};
use crate::paths;
use crate::people::Act;
use crate::people::views::{ConflictPage, Facts, Home, PersonPage, RefusedPage, Sent};
use crate::roles::{full_description, name_of};
use crate::staff::form::StaffForm;
use crate::staff::model::Member;
use crate::staff::refusal::Refusal;
use crate::staff::rights::Acting;
use crate::text::Words;
use crate::timeline::entries;
use crate::values::UserId;
use crate::web::{App, Section, staff_permission_label};

/// What is known of a member.
pub struct Biography {
    pub member: Member,
    /// Open now.
    pub sessions: i64,
    pub is_last_administrator: bool,
    /// None for who may not read it.
    pub trail: Option<Vec<AuditEntry>>,
}

#[must_use]
pub fn home(t: &Words) -> Home {
    Home {
        section: Section::Staff,
        path: paths::STAFF,
        title: t.staff_title(),
    }
}

/// # Errors
/// When the trail cannot be read.
pub fn member_page(
    (app, acting): (&App, &Acting),
    biography: &Biography,
    sent: Sent<'_>,
) -> DbResult<PersonPage> {
    let (reader, t) = (&app.reader, app.reader.t());
    let member = &biography.member;
    let (stored, none) = (StaffForm::from(member), FieldErrors::default());
    let (form, errors) = sent.unwrap_or((&stored, &none));
    let may_change = acting.may_change_staff() && acting.lacks_for(member).is_none();
    let trail = biography.trail.as_deref();
    let facts = Facts {
        id: member.id,
        basics: &member.current.basics(),
        status: member.status,
        invitation: member.invitation,
        last_sign_in_at: member.last_sign_in_at,
        created_at: member.created_at,
        sessions: biography.sessions,
        set: role(t, acting, member),
        reason: reason(t, acting, biography),
        acts: if may_change {
            acts(acting.id, biography)
        } else {
            Vec::new()
        },
        history: trail
            .map(|trail| entries(reader, trail, labels::recorded))
            .transpose()?,
        more: Some((paths::audit_of_person(member.id), t.history_of_person())),
    };
    let fields = may_change.then(|| form_view(t, acting, Some(member), form, errors));
    Ok(PersonPage::new(app, &home(t), facts, fields))
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

/// What it is called, and what it is for.
fn role(t: &Words, acting: &Acting, member: &Member) -> (String, String, String) {
    let id = member.current.role_id;
    let role = acting.roles.iter().find(|role| role.id == id);
    let (name, what_for) = role
        .map(|role| (name_of(role, t), full_description(role, t)))
        .unwrap_or_default();
    (t.staff_role(), name, what_for)
}

/// What would do something; nothing on one's own page.
fn acts(me: UserId, biography: &Biography) -> Vec<Act> {
    let member = &biography.member;
    if member.id == me {
        return Vec::new();
    }
    Act::ALL
        .into_iter()
        .filter(|act| member.is_fit_for(*act))
        .filter(|act| !(act.shuts_out() && biography.is_last_administrator))
        .collect()
}

/// Why a change was not made, and what can be done about it.
#[must_use]
pub fn refused_page(app: &App, member: UserId, refusal: &Refusal) -> RefusedPage {
    let t = app.reader.t();
    let said = match refusal {
        Refusal::LastAdministrator => (t.staff_refused_last_title(), t.staff_refused_last()),
        Refusal::NotInvitable => (t.staff_refused_invite_title(), t.staff_refused_invite()),
        _ => (t.staff_refused_own_title(), t.staff_refused_own()),
    };
    RefusedPage::new(app, &home(t), member, said)
}

/// The lost race; `latest` is the newest entry of the member's trail.
#[must_use]
pub fn conflict_page(
    app: &App,
    acting: &Acting,
    race: &Race<StaffForm>,
    latest: Option<&AuditEntry>,
) -> ConflictPage {
    let t = app.reader.t();
    let role = |id: &str| {
        let known = acting.roles.iter().find(|role| role.id.to_string() == id);
        known.map(|role| name_of(role, t))
    };
    ConflictPage::new((app, &home(t)), race, (acting.id, latest), role)
}
