//! The page where an invited person chooses a password, and the one of an invitation that is gone.

use askama::Template;

use super::Invited;
use crate::accounts::passwords::ChoiceField;
use crate::accounts::views::{LanguageLink, languages};
use crate::forms::{FieldErrors, FieldView, FormErrors, Message};
use crate::paths;
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "accounts/invitation.html")]
pub struct InvitationPage {
    chrome: Chrome,
    title: String,
    intro: String,
    email: String,
    /// For password managers.
    username: String,
    action: String,
    errors: FormErrors,
    new_password: FieldView,
    new_password_confirmation: FieldView,
    languages: Vec<LanguageLink>,
}

#[derive(Template)]
#[template(path = "accounts/invitation_gone.html")]
pub struct GonePage {
    chrome: Chrome,
    login: &'static str,
}

#[derive(Template)]
#[template(path = "components/message.html")]
pub struct MessageFragment {
    pub message: Message,
}

pub fn choose(
    app: &App,
    token: &str,
    invited: &Invited,
    errors: &FieldErrors<ChoiceField>,
) -> InvitationPage {
    let t = app.reader.t();
    let title = t.invitation_title();
    InvitationPage {
        chrome: app.chrome(Section::None),
        title: if errors.is_empty() {
            t.page_title(title)
        } else {
            t.page_title_error(title)
        },
        intro: t.invitation_intro(
            &invited.name,
            invited.organization.as_deref().unwrap_or("Comptoir"),
        ),
        email: t.invitation_email(&invited.email),
        username: invited.email.clone(),
        action: paths::invitation(token),
        errors: FormErrors::new(t, errors, |field| field.label(t)),
        new_password: ChoiceField::NewPassword.view(t, errors),
        new_password_confirmation: ChoiceField::NewPasswordConfirmation.view(t, errors),
        languages: languages(&app.reader, |tag| {
            format!("{}?language={tag}", paths::invitation(token))
        }),
    }
}

pub fn gone(app: &App) -> GonePage {
    GonePage {
        chrome: app.chrome(Section::None),
        login: paths::LOGIN,
    }
}
