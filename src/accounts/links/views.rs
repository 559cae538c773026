//! The page where a password is chosen, and the one of a link that is gone.

use askama::Template;

use super::{Holder, Purpose};
use crate::accounts::passwords::ChoiceField;
use crate::accounts::views::{LanguageLink, languages};
use crate::forms::{FieldErrors, FieldView, FormErrors, Message};
use crate::paths;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "accounts/choose_password.html")]
pub struct ChoosePage {
    chrome: Chrome,
    title: String,
    heading: String,
    intro: String,
    email: String,
    button: String,
    /// For password managers.
    username: String,
    action: String,
    errors: FormErrors,
    new_password: FieldView,
    new_password_confirmation: FieldView,
    languages: Vec<LanguageLink>,
}

#[derive(Template)]
#[template(path = "accounts/link_gone.html")]
pub struct GonePage {
    chrome: Chrome,
    heading: String,
    sentences: Vec<String>,
    /// Where to instead, and its words.
    instead: (&'static str, String),
}

#[derive(Template)]
#[template(path = "components/message.html")]
pub struct MessageFragment {
    pub message: Message,
}

pub fn choose(
    app: &App,
    (purpose, token): (Purpose, &str),
    holder: &Holder,
    errors: &FieldErrors<ChoiceField>,
) -> ChoosePage {
    let t = app.reader.t();
    let organization = holder.organization.as_deref().unwrap_or("Comptoir");
    let (heading, intro, button) = match purpose {
        Purpose::Invitation => (
            t.invitation_title(),
            t.invitation_intro(&holder.name, organization),
            t.invitation_button(),
        ),
        Purpose::Reset => (t.reset_title(), t.reset_intro(), t.reset_button()),
    };
    let action = purpose.path(token);
    ChoosePage {
        chrome: app.chrome(Section::None),
        title: if errors.is_empty() {
            t.page_title(&heading)
        } else {
            t.page_title_error(&heading)
        },
        heading,
        intro,
        email: t.invitation_email(&holder.email),
        button,
        username: holder.email.clone(),
        errors: FormErrors::new(t, errors, |field| field.label(t)),
        new_password: ChoiceField::NewPassword.view(t, errors),
        new_password_confirmation: ChoiceField::NewPasswordConfirmation.view(t, errors),
        languages: languages(&app.reader, |tag| format!("{action}?language={tag}")),
        action,
    }
}

pub fn gone(app: &App, purpose: Purpose) -> GonePage {
    let t = app.reader.t();
    let (heading, sentences, instead) = match purpose {
        Purpose::Invitation => (
            t.invitation_gone_title(),
            vec![t.invitation_gone(), t.invitation_gone_advice()],
            (paths::LOGIN, t.sign_in_button()),
        ),
        Purpose::Reset => (
            t.reset_gone_title(),
            vec![t.reset_gone()],
            (paths::PASSWORD_FORGOT, t.reset_gone_button()),
        ),
    };
    GonePage {
        chrome: app.chrome(Section::None),
        heading,
        sentences,
        instead,
    }
}
