//! What the pages of a merchant's people show: everything compared, counted, formatted and translated.

use askama::Template;

use super::model::{Colleague, Listed};
use super::refusal::Refusal;
use super::rights::Acting;
use crate::access::MerchantPermission;
use crate::accounts::sign_in::paused_seconds;
use crate::forms::{FieldErrors, Race, paused_sentence};
use crate::levels::{self, Level};
use crate::paths;
use crate::people::views::{
    ConflictPage, Facts, FormView, Home, NewPage, Offer, PersonPage, RefusedPage, Removal,
    RemovePage, Sent, Shape, Time, standing,
};
use crate::people::{Act, PersonField, PersonForm, Standing};
use crate::text::{Reader, Words};
use crate::values::{LevelId, UserId};
use crate::web::{App, Chrome, Section, merchant_permission_label};

#[must_use]
pub fn home(t: &Words) -> Home {
    Home {
        section: Section::PortalMembers,
        path: paths::PORTAL_MEMBERS,
        title: t.members_title(),
    }
}

/// Somebody in a list of a merchant's people.
pub struct Row {
    /// None for the account, and where the reader has no page of them.
    pub href: Option<String>,
    pub name: String,
    pub is_me: bool,
    pub email: String,
    pub level: String,
    pub last_sign_in: Option<Time>,
    pub standing: (&'static str, String),
}

/// The rows of a list; `href` is where the page of somebody is.
#[must_use]
pub fn rows(
    reader: &Reader,
    levels: &[Level],
    people: &[Listed],
    (me, href): (Option<UserId>, impl Fn(UserId) -> Option<String>),
) -> Vec<Row> {
    let t = reader.t();
    let row = |one: &Listed| Row {
        href: one.level_id.and_then(|_| href(one.id)),
        name: one.basics.name.to_string(),
        is_me: Some(one.id) == me,
        email: one.basics.email.display(),
        level: level_name(t, levels, one.level_id),
        last_sign_in: one.last_sign_in_at.map(|at| Time::new(reader, at)),
        standing: standing(t, Standing::of(one.status, one.invitation)),
    };
    people.iter().map(row).collect()
}

fn level_name(t: &Words, levels: &[Level], id: Option<LevelId>) -> String {
    let Some(id) = id else {
        return t.members_account();
    };
    let level = levels.iter().find(|level| level.id == id);
    level
        .map(|level| levels::name_of(level, t))
        .unwrap_or_default()
}

#[derive(Template)]
#[template(path = "portal/members.html")]
pub struct MembersPage {
    chrome: Chrome,
    t: &'static Words,
    add: Option<&'static str>,
    rows: Vec<Row>,
}

impl MembersPage {
    #[must_use]
    pub fn new(app: &App, acting: &Acting, people: &[Listed]) -> Self {
        let page = |id| Some(paths::colleague(id));
        let of = (Some(acting.id), page);
        Self {
            chrome: app.chrome(Section::PortalMembers),
            t: app.reader.t(),
            add: acting.may_manage().then_some(paths::NEW_COLLEAGUE),
            rows: rows(&app.reader, &acting.levels, people, of),
        }
    }
}

/// `before` is none for somebody who is new; `errors` are empty for a form that nobody has sent yet.
fn form_view(
    t: &Words,
    acting: &Acting,
    before: Option<&Colleague>,
    form: &PersonForm,
    errors: &FieldErrors<PersonField>,
) -> FormView {
    let had = before.map(|before| before.current.level_id);
    let offered = acting
        .levels
        .iter()
        .filter(|level| acting.grant(level.id, had).is_ok());
    let sets = offered.map(|level| {
        (
            level.id.to_string(),
            levels::name_of(level, t),
            levels::full_description(level, t),
        )
    });
    let shape = Shape {
        offer: Offer {
            field: PersonField::LevelId,
            hint: t.members_level_hint(),
            choose: t.members_level_choose(),
            sets: sets.collect(),
            title: t.members_levels_explained(),
        },
        email_hint: match before {
            Some(_) => t.members_email_hint(),
            None => t.staff_email_new_hint(),
        },
        is_email_fixed: before.is_some(),
    };
    FormView::new(t, shape, form, errors)
}

/// `GET /portal/members/new`, and what a refused form comes back as.
#[must_use]
pub fn new_page(
    app: &App,
    acting: &Acting,
    form: &PersonForm,
    errors: &FieldErrors<PersonField>,
) -> NewPage {
    let t = app.reader.t();
    let fields = form_view(t, acting, None, form, errors);
    NewPage::new(app, home(t), t.members_add(), fields)
}

/// One colleague: who they are, the form that changes them for who may, what can be done. What happened is told to the
/// organization alone: it names staff.
#[must_use]
pub fn colleague_page(
    (app, acting): (&App, &Acting),
    colleague: &Colleague,
    sessions: i64,
    sent: Sent<'_>,
) -> PersonPage {
    let t = app.reader.t();
    let (stored, none) = (PersonForm::from(colleague), FieldErrors::default());
    let (form, errors) = sent.unwrap_or((&stored, &none));
    let may_change = acting.may_manage() && acting.allow(colleague).is_ok();
    let acts = Act::ALL.into_iter();
    let facts = Facts {
        id: colleague.id,
        basics: &colleague.current.basics,
        status: colleague.status,
        invitation: colleague.invitation,
        last_sign_in_at: colleague.last_sign_in_at,
        created_at: colleague.created_at,
        sessions,
        set: level(t, acting, colleague),
        reason: reason(t, acting, colleague),
        acts: acts
            .filter(|act| may_change && colleague.is_fit_for(*act))
            .collect(),
        history: None,
        more: None,
    };
    let fields = may_change.then(|| form_view(t, acting, Some(colleague), form, errors));
    PersonPage::new(app, &home(t), facts, fields)
}

fn level(t: &Words, acting: &Acting, colleague: &Colleague) -> (String, String, String) {
    let (name, what_for) = acting
        .level(colleague.current.level_id)
        .map(|level| {
            (
                levels::name_of(level, t),
                levels::full_description(level, t),
            )
        })
        .unwrap_or_default();
    (t.merchants_level(), name, what_for)
}

fn reason(t: &Words, acting: &Acting, colleague: &Colleague) -> Option<String> {
    if !acting.may_manage() {
        let needed = merchant_permission_label(MerchantPermission::ManageMembers, t);
        return Some(t.members_may_not_change(needed));
    }
    match acting.allow(colleague) {
        Err(Refusal::Own) => Some(t.members_own_notice()),
        Err(Refusal::Beyond(lacking)) => {
            Some(t.members_beyond(merchant_permission_label(lacking, t)))
        }
        _ => None,
    }
}

#[must_use]
pub fn remove_page(app: &App, colleague: &Colleague, sessions: i64) -> RemovePage {
    let removal = Removal {
        id: colleague.id,
        basics: &colleague.current.basics,
        invitation: colleague.invitation,
        sessions,
    };
    RemovePage::new(app, home(app.reader.t()), &removal)
}

/// Why a change was not made, and what can be done about it.
#[must_use]
pub fn refused_page(app: &App, id: UserId, refusal: &Refusal) -> RefusedPage {
    let t = app.reader.t();
    let said = match refusal {
        Refusal::NotInvitable => (t.staff_refused_invite_title(), t.staff_refused_invite()),
        Refusal::Paused(pause) => {
            let sentence = paused_sentence(t, paused_seconds(*pause));
            (t.error_too_many_title(), sentence)
        }
        _ => (t.staff_refused_own_title(), t.members_refused_own()),
    };
    RefusedPage::new(app, &home(t), id, said)
}

/// The lost race. Who was faster is not said: it may have been staff, whom a merchant does not know by name.
#[must_use]
pub fn conflict_page(app: &App, acting: &Acting, race: &Race<PersonForm>) -> ConflictPage {
    let t = app.reader.t();
    let level = |id: &str| {
        let known = acting
            .levels
            .iter()
            .find(|level| level.id.to_string() == id);
        known.map(|level| levels::name_of(level, t))
    };
    ConflictPage::new((app, &home(t)), race, (acting.id, None), level)
}
