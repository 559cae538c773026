//! The form's fields, drawn the same for a new member and for a change.

use askama::Template;

use super::labels;
use crate::forms::{Choice, FieldErrors, FieldView, FormErrors, Message, Text};
use crate::paths;
use crate::roles::{self, Role};
use crate::staff::form::{StaffField as F, StaffForm};
use crate::staff::model::Member;
use crate::staff::rights::Acting;
use crate::text::{Language, Words};
use crate::values::RoleId;
use crate::web::{App, Chrome, Section};

/// What somebody typed, and what is wrong with it.
pub type Sent<'a> = Option<(&'a StaffForm, &'a FieldErrors<F>)>;

/// The fields with what was typed and what is wrong with it.
pub struct FormView {
    pub errors: FormErrors,
    /// Whether something typed would be lost: the page asks before it is left.
    pub unsaved: &'static str,
    pub form_token: String,
    pub version: String,
    pub base: String,
    pub member_id: String,
    pub name: FieldView,
    pub email: FieldView,
    pub role: FieldView,
    /// What each role offered is for.
    pub roles: Vec<(String, String)>,
    pub language: FieldView,
}

impl FormView {
    /// `member` is none for one who is new; `errors` are empty for a form that nobody has sent yet.
    #[must_use]
    pub fn new(
        t: &Words,
        acting: &Acting,
        member: Option<&Member>,
        form: &StaffForm,
        errors: &FieldErrors<F>,
    ) -> Self {
        let text = |field: F, hint: Option<String>| {
            let label = labels::field(t, field);
            FieldView::new(t, field, Text { label, hint }, form.value(field), errors)
        };
        let is_own = member.is_some_and(|member| member.id == acting.id);
        let offered = offered(acting, member);
        let own = |hint: String| if is_own { t.staff_own_hint() } else { hint };
        let email_hint = match member {
            Some(_) => own(t.staff_email_hint()),
            None => t.staff_email_new_hint(),
        };
        let email = text(F::Email, Some(email_hint));
        Self {
            errors: FormErrors::new(t, errors, |field| labels::field(t, field)),
            unsaved: if errors.is_empty() { "" } else { "changed" },
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            base: form.base.clone(),
            member_id: form.member_id.clone(),
            name: text(F::Name, None),
            email: if is_own { email.fixed() } else { email },
            role: text(F::RoleId, Some(own(t.staff_role_hint()))).choices(role_choices(
                t,
                &offered,
                &form.role_id,
            )),
            roles: offered
                .iter()
                .map(|role| (roles::name_of(role, t), roles::full_description(role, t)))
                .collect(),
            language: text(F::Language, Some(t.staff_language_hint()))
                .choices(language_choices(&form.language)),
        }
    }
}

/// The roles that may be given here: within the actor's own rights, and the one that the member has; to oneself
/// no other.
fn offered<'a>(acting: &'a Acting, member: Option<&Member>) -> Vec<&'a Role> {
    let had: Option<RoleId> = member.map(|member| member.current.role_id);
    let is_own = member.is_some_and(|member| member.id == acting.id);
    acting
        .roles
        .iter()
        .filter(|role| had == Some(role.id) || (!is_own && acting.grant(role.id, None).is_ok()))
        .collect()
}

/// Nothing is chosen for somebody who is new: the first of the list would be the most powerful.
fn role_choices(t: &Words, offered: &[&Role], chosen: &str) -> Vec<Choice> {
    let mut choices: Vec<Choice> = offered
        .iter()
        .map(|role| Choice {
            value: role.id.to_string(),
            label: roles::name_of(role, t),
            chosen: role.id.to_string() == chosen,
            ..Choice::default()
        })
        .collect();
    if !choices.iter().any(|choice| choice.chosen) {
        let none = Choice {
            label: t.staff_role_choose(),
            chosen: true,
            ..Choice::default()
        };
        choices.insert(0, none);
    }
    choices
}

fn language_choices(chosen: &str) -> Vec<Choice> {
    Language::iter()
        .map(|language| Choice {
            value: language.as_str().to_owned(),
            label: language.language_name().to_owned(),
            chosen: language.as_str() == chosen,
            language: Some(language.as_str()),
            ..Choice::default()
        })
        .collect()
}

/// `GET /organization/staff/new`, and what a refused form comes back as.
#[derive(Template)]
#[template(path = "staff/new.html")]
pub struct NewPage {
    chrome: Chrome,
    t: &'static Words,
    form: FormView,
    action: &'static str,
}

impl NewPage {
    #[must_use]
    pub fn new(app: &App, acting: &Acting, form: &StaffForm, errors: &FieldErrors<F>) -> Self {
        let t = app.reader.t();
        Self {
            chrome: app.chrome(Section::Staff),
            t,
            form: FormView::new(t, acting, None, form, errors),
            action: paths::STAFF,
        }
    }
}

/// The fragment that an inline check returns.
#[derive(Template)]
#[template(path = "components/message.html")]
pub struct MessageFragment {
    message: Message,
}

impl MessageFragment {
    #[must_use]
    pub fn new(app: &App, field: F, errors: &FieldErrors<F>) -> Self {
        let message = Message::error(app.reader.t(), field, errors.get(field));
        Self { message }
    }
}
