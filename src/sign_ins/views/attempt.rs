//! One attempt, explained rule by rule, and the form that lets in whoever made it.

use askama::Template;

use super::labels::{self, Badge};
use crate::access::{Staff, StaffPermission};
use crate::forms::{FieldErrors, FieldView, FormErrors, Text};
use crate::merchants::Merchant;
use crate::paths;
use crate::sign_ins::explanation::{Found, Row, remedies, rows};
use crate::sign_ins::form::{AdmitField, AdmitForm};
use crate::sign_ins::model::Situation;
use crate::submissions;
use crate::text::{Reader, Words, browser_name};
use crate::web::{App, Chrome, Section, StatusCode};

/// What stands in the form, and what was said of it.
pub struct Drawn {
    form: AdmitForm,
    errors: FieldErrors<AdmitField>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Plain,
    Refused,
    /// Somebody changed the merchant meanwhile.
    Overtaken,
    /// The lists are not what stands in the way.
    Useless,
}

impl Drawn {
    #[must_use]
    pub fn blank() -> Self {
        Self::of(&AdmitForm::default())
    }

    #[must_use]
    pub fn of(form: &AdmitForm) -> Self {
        Self {
            form: form.clone(),
            errors: FieldErrors::default(),
            state: State::Plain,
        }
    }

    #[must_use]
    pub fn refused(mut self, errors: FieldErrors<AdmitField>) -> Self {
        (self.errors, self.state) = (errors, State::Refused);
        self
    }

    #[must_use]
    pub fn overtaken(mut self) -> Self {
        self.state = State::Overtaken;
        self
    }

    #[must_use]
    pub fn useless(mut self) -> Self {
        self.state = State::Useless;
        self
    }

    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self.state {
            State::Plain => StatusCode::OK,
            State::Refused => StatusCode::UNPROCESSABLE_ENTITY,
            State::Overtaken | State::Useless => StatusCode::CONFLICT,
        }
    }
}

#[derive(Template)]
#[template(path = "sign_ins/attempt.html")]
pub struct AttemptPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    name: String,
    merchant: Option<String>,
    others: Option<String>,
    at: (String, String),
    email: String,
    address: String,
    agent: (String, String),
    outcome: Badge,
    reference: Option<String>,
    rules: Vec<RuleRow>,
    /// Tone and sentence: what would come of the same attempt now.
    now: Badge,
    tried: Vec<Tried>,
    remedies: Vec<String>,
    errors: FormErrors,
    admission: Admission,
    notice: Option<String>,
    index: &'static str,
}

struct RuleRow {
    rule: String,
    then: Cell,
    now: Cell,
}

struct Cell {
    icon: &'static str,
    class: &'static str,
    mark: String,
    said: String,
    entry: Option<(String, String)>,
}

/// The entries of a list that were tried, none of which held the address.
struct Tried {
    list: String,
    entries: Vec<String>,
}

/// What the reader can do about it.
enum Admission {
    Form(Box<FormView>),
    /// It would help, but this reader may not: whom to ask.
    NotYours(String),
    Nothing,
}

struct FormView {
    action: String,
    reason: FieldView,
    version: String,
    form_token: String,
    once: Option<String>,
    list: String,
}

impl AttemptPage {
    #[must_use]
    pub fn new((app, staff): (&App, &Staff), situation: &Situation, drawn: &Drawn) -> Self {
        let (reader, t) = (&app.reader, app.reader.t());
        let attempt = &situation.attempt;
        let title = t.sign_ins_of(&attempt.name);
        let sees_merchants = staff.may(StaffPermission::ViewMerchants);
        Self {
            chrome: app.chrome(Section::SignIns),
            t,
            title: if drawn.state == State::Plain {
                t.page_title(title)
            } else {
                t.page_title_error(title)
            },
            name: attempt.name.clone(),
            merchant: attempt
                .merchant
                .filter(|_| sees_merchants)
                .map(paths::merchant),
            others: attempt.merchant.map(paths::sign_ins_of),
            at: (reader.exact(attempt.at), reader.date_time(attempt.at)),
            email: attempt.email.clone(),
            address: attempt.address.clone(),
            agent: (browser_name(t, &attempt.agent), attempt.agent.clone()),
            outcome: labels::outcome(t, attempt.outcome),
            reference: attempt.reference.clone(),
            rules: rows(situation)
                .iter()
                .map(|row| RuleRow::new(reader, row))
                .collect(),
            now: now(t, situation),
            tried: tried(t, situation),
            remedies: remedies(situation)
                .into_iter()
                .map(|remedy| labels::remedy(t, remedy, &staff.organization.name))
                .collect(),
            errors: FormErrors::new(t, &drawn.errors, |field| label(t, field)),
            admission: admission(t, staff, situation, drawn),
            notice: notice(t, situation, drawn),
            index: paths::SIGN_INS,
        }
    }
}

fn label(t: &Words, field: AdmitField) -> String {
    match field {
        AdmitField::Reason => t.sign_ins_reason(),
        AdmitField::Way => t.sign_ins_way(),
    }
}

impl RuleRow {
    fn new(reader: &Reader, row: &Row) -> Self {
        Self {
            rule: labels::rule(reader.t(), row.rule),
            then: Cell::new(reader, &row.then),
            now: Cell::new(reader, &row.now),
        }
    }
}

impl Cell {
    fn new(reader: &Reader, found: &Found) -> Self {
        let (icon, class, mark) = labels::mark(reader.t(), found.mark);
        let (said, entry) = labels::finding(reader, &found.finding);
        Self {
            icon,
            class,
            mark,
            said,
            entry,
        }
    }
}

fn now(t: &Words, situation: &Situation) -> Badge {
    let now = &situation.now;
    match now.denial {
        None if now.has_password => ("success", t.sign_ins_now_admitted()),
        None => ("warning", t.sign_ins_now_no_password()),
        Some(_) if now.kept_out_by_lists().is_some() && now.waiting.is_some() => {
            ("success", t.sign_ins_now_entry())
        }
        Some(denial) => ("warning", t.sign_ins_now_refused(labels::denied(t, denial))),
    }
}

fn tried(t: &Words, situation: &Situation) -> Vec<Tried> {
    let Some(then) = &situation.then else {
        return Vec::new();
    };
    let organization = then.organization.iter();
    let lists = organization.map(|list| (t.sign_ins_tried_organization(), list));
    let own = then.merchant.iter();
    let own = own.map(|merchant| (t.sign_ins_tried_own(), &merchant.own));
    lists
        .chain(own)
        .filter(|(_, list)| !list.tried.is_empty())
        .map(|(title, list)| Tried {
            list: title,
            entries: list.tried.clone(),
        })
        .collect()
}

fn admission(t: &Words, staff: &Staff, situation: &Situation, drawn: &Drawn) -> Admission {
    let Some(merchant) = situation.now.kept_out_by_lists() else {
        return Admission::Nothing;
    };
    if !staff.may(StaffPermission::EditAccess) {
        return Admission::NotYours(t.sign_ins_may_not_admit());
    }
    Admission::Form(Box::new(FormView::new(t, situation, (merchant, drawn))))
}

impl FormView {
    fn new(t: &Words, situation: &Situation, (merchant, drawn): (&Merchant, &Drawn)) -> Self {
        let text = Text {
            label: label(t, AdmitField::Reason),
            hint: Some(t.sign_ins_reason_hint()),
        };
        let address = &situation.attempt.address;
        Self {
            action: paths::admit_sign_in(situation.attempt.id),
            reason: FieldView::new(
                t,
                AdmitField::Reason,
                text,
                &drawn.form.reason,
                &drawn.errors,
            ),
            // As the page shows it now, also after a lost race: the reader has seen it.
            version: merchant.version.to_string(),
            form_token: submissions::new_token(),
            once: situation
                .now
                .waiting
                .is_none()
                .then(|| t.sign_ins_admit_once()),
            list: t.sign_ins_admit_list(address),
        }
    }
}

/// Why nothing was done.
fn notice(t: &Words, situation: &Situation, drawn: &Drawn) -> Option<String> {
    match drawn.state {
        State::Plain | State::Refused => None,
        State::Useless => Some(t.sign_ins_useless()),
        State::Overtaken => {
            let list = situation.now.merchant.as_ref();
            let list = list.map(|merchant| merchant.current.access.ip_allow_list.to_text());
            let list = list.filter(|text| !text.is_empty());
            let shown = list.map(|text| text.replace('\n', " · "));
            Some(match shown {
                Some(list) => t.sign_ins_overtaken(list),
                None => t.sign_ins_overtaken_empty(),
            })
        }
    }
}
