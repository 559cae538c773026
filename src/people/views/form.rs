//! The form's fields, drawn the same for somebody new and for a change.

use askama::Template;

use super::{Home, labels};
use crate::forms::{Choice, FieldErrors, FieldView, FormErrors, Message, Text};
use crate::people::form::{PersonField as F, PersonForm};
use crate::text::{Language, Words};
use crate::web::{App, Chrome};

/// What somebody typed, and what is wrong with it.
pub type Sent<'a> = Option<(&'a PersonForm, &'a FieldErrors<F>)>;

/// The roles or levels that may be given here.
pub struct Offer {
    /// [`F::RoleId`] or [`F::LevelId`].
    pub field: F,
    pub hint: String,
    /// What says that none is chosen: the first of the list would be the most powerful.
    pub choose: String,
    /// Id, name and what it is for.
    pub sets: Vec<(String, String, String)>,
    /// Over what they are for.
    pub title: String,
}

/// What of the form is this kind of people's own.
pub struct Shape {
    pub offer: Offer,
    pub email_hint: String,
    pub is_email_fixed: bool,
}

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
    pub set: FieldView,
    /// What each set offered is for.
    pub sets: Vec<(String, String)>,
    pub sets_title: String,
    pub language: FieldView,
}

impl FormView {
    /// `errors` are empty for a form that nobody has sent yet.
    #[must_use]
    pub fn new(t: &Words, shape: Shape, form: &PersonForm, errors: &FieldErrors<F>) -> Self {
        let text = |field: F, hint: Option<String>| {
            let label = labels::field(t, field);
            FieldView::new(t, field, Text { label, hint }, form.value(field), errors)
        };
        let Shape {
            offer,
            email_hint,
            is_email_fixed,
        } = shape;
        let email = text(F::Email, Some(email_hint));
        let chosen = form.value(offer.field);
        let choices = set_choices(&offer, chosen);
        Self {
            errors: FormErrors::new(t, errors, |field| labels::field(t, field)),
            unsaved: if errors.is_empty() { "" } else { "changed" },
            form_token: form.form_token.clone(),
            version: form.version.clone(),
            base: form.base.clone(),
            member_id: form.member_id.clone(),
            name: text(F::Name, None),
            email: if is_email_fixed { email.fixed() } else { email },
            set: text(offer.field, Some(offer.hint)).choices(choices),
            sets: offer
                .sets
                .into_iter()
                .map(|(_, name, what_for)| (name, what_for))
                .collect(),
            sets_title: offer.title,
            language: text(F::Language, Some(t.staff_language_hint()))
                .choices(language_choices(&form.language)),
        }
    }
}

fn set_choices(offer: &Offer, chosen: &str) -> Vec<Choice> {
    let choice = |(id, name, _): &(String, String, String)| Choice {
        value: id.clone(),
        label: name.clone(),
        chosen: id == chosen,
        ..Choice::default()
    };
    let mut choices: Vec<Choice> = offer.sets.iter().map(choice).collect();
    if !choices.iter().any(|choice| choice.chosen) {
        let none = Choice {
            label: offer.choose.clone(),
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

/// The page that adds somebody, and what a refused form comes back as.
#[derive(Template)]
#[template(path = "people/new.html")]
pub struct NewPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    list: String,
    form: FormView,
    action: &'static str,
}

impl NewPage {
    #[must_use]
    pub fn new(app: &App, home: Home, title: String, form: FormView) -> Self {
        Self {
            chrome: app.chrome(home.section),
            t: app.reader.t(),
            title,
            list: home.title,
            form,
            action: home.path,
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
