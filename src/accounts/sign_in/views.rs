//! The sign-in page, and the page of somebody who may not enter.

use std::time::Duration;

use askama::Template;

use super::form::{SignInField, SignInForm, SignInQuery};
use crate::access::sessions::Ending;
use crate::access::{Denial, Principal};
use crate::accounts::views::{LanguageLink, languages};
use crate::forms::{FieldErrors, FieldView, FormErrors, Text, paused_sentence};
use crate::paths;
use crate::text::Words;
use crate::web::{App, Chrome, PageResult, Section, SignInReason, StatusCode, header};

#[derive(Template)]
#[template(path = "accounts/login.html")]
pub struct SignInPage {
    chrome: Chrome,
    title: String,
    /// Why a session ended.
    reason: Option<String>,
    problem: Option<String>,
    errors: FormErrors,
    email: FieldView,
    password: FieldView,
    next: String,
    forgot: &'static str,
    languages: Vec<LanguageLink>,
}

#[derive(Template)]
#[template(path = "accounts/denied.html")]
struct DeniedPage {
    chrome: Chrome,
    sentence: String,
    contact: String,
    reference: String,
    login: &'static str,
}

/// The page's address in the language that the browser keeps from now on.
pub fn without_language(query: &SignInQuery) -> String {
    link(&SignInQuery {
        language: String::new(),
        ..query.clone()
    })
}

fn link(query: &SignInQuery) -> String {
    match serde_html_form::to_string(query) {
        Ok(query) if !query.is_empty() => format!("{}?{query}", paths::LOGIN),
        _ => paths::LOGIN.to_owned(),
    }
}

pub fn empty(app: &App, query: &SignInQuery) -> SignInPage {
    let t = app.reader.t();
    let form = SignInForm {
        next: query.next.clone(),
        ..SignInForm::default()
    };
    let mut page = page(app, &form, &FieldErrors::default());
    page.title = t.page_title(t.sign_in_title());
    page.reason = SignInReason::parse(&query.reason).map(|reason| reason_sentence(t, reason));
    page.languages = languages(&app.reader, |tag| {
        link(&SignInQuery {
            language: tag.to_owned(),
            ..query.clone()
        })
    });
    page
}

pub fn incomplete(app: &App, form: &SignInForm, errors: &FieldErrors<SignInField>) -> PageResult {
    app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page(app, form, errors))
}

/// One sentence for both: it must not tell whether somebody has this e-mail.
pub fn wrong(app: &App, form: &SignInForm) -> PageResult {
    let mut page = page(app, form, &FieldErrors::default());
    page.problem = Some(app.reader.t().sign_in_wrong());
    app.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub fn paused(app: &App, form: &SignInForm, pause: Duration) -> PageResult {
    let seconds = paused_seconds(pause);
    let mut page = page(app, form, &FieldErrors::default());
    page.problem = Some(paused_sentence(app.reader.t(), seconds));
    let mut response = app.page_with(StatusCode::TOO_MANY_REQUESTS, &page)?;
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    Ok(response)
}

/// Whole seconds, rounded up: who comes back then is let in.
pub fn paused_seconds(pause: Duration) -> u64 {
    pause.as_secs() + 1
}

fn page(app: &App, form: &SignInForm, errors: &FieldErrors<SignInField>) -> SignInPage {
    let t = app.reader.t();
    let label = |field| match field {
        SignInField::Email => t.sign_in_email(),
        SignInField::Password => t.sign_in_password(),
    };
    let view = |field, value: &str, autocomplete| {
        let text = Text {
            label: label(field),
            hint: None,
        };
        FieldView::new(t, field, text, value, errors).autocomplete(autocomplete)
    };
    let query = SignInQuery {
        next: form.next.clone(),
        ..SignInQuery::default()
    };
    SignInPage {
        chrome: app.chrome(Section::None),
        title: t.page_title_error(t.sign_in_title()),
        reason: None,
        problem: None,
        errors: FormErrors::new(t, errors, label),
        email: view(SignInField::Email, &form.email, "username"),
        password: view(SignInField::Password, "", "current-password"),
        next: form.next.clone(),
        forgot: paths::PASSWORD_FORGOT,
        languages: languages(&app.reader, |tag| {
            link(&SignInQuery {
                language: tag.to_owned(),
                ..query.clone()
            })
        }),
    }
}

fn reason_sentence(t: &Words, reason: SignInReason) -> String {
    match reason {
        SignInReason::FormKept => t.ended_form_kept(),
        SignInReason::Ended(Ending::PasswordChanged) => t.ended_password_changed(),
        SignInReason::Ended(Ending::EmailChanged) => t.ended_email_changed(),
        SignInReason::Ended(Ending::Expired | Ending::SignedOut | Ending::AccessEnded) => t.ended(),
        SignInReason::Ended(Ending::ModuleSwitchedOff) => t.ended_module_off(),
        SignInReason::Ended(Ending::EndedElsewhere) => t.ended_elsewhere(),
        SignInReason::Denied(denial) => {
            format!("{} {}", denial_sentence(t, denial), t.ended_contact())
        }
    }
}

fn denial_sentence(t: &Words, denial: Denial) -> String {
    match denial {
        Denial::UserSuspended => t.denied_user_suspended(),
        Denial::MerchantSuspended => t.denied_merchant_suspended(),
        Denial::MerchantArchived => t.denied_merchant_archived(),
        Denial::ModuleOff => t.denied_module_off(),
        Denial::AddressNotAllowed => t.denied_address(),
    }
}

/// The password was right: this person may hear why, and who can change it.
pub fn denied(app: &App, denial: Denial, principal: &Principal, reference: String) -> PageResult {
    let t = app.reader.t();
    let contact = match principal {
        Principal::Operator(_) => t.denied_contact_operator(),
        Principal::Staff(staff) => t.denied_contact_administrator(&staff.organization.name),
        Principal::Merchant(user) => t.denied_contact_organization(&user.organization.name),
    };
    let page = DeniedPage {
        chrome: app.chrome(Section::None),
        sentence: denial_sentence(t, denial),
        contact,
        reference,
        login: paths::LOGIN,
    };
    app.page_with(StatusCode::FORBIDDEN, &page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, words};

    #[test]
    fn every_reason_to_sign_in_again_has_a_sentence_in_every_language() {
        for language in Language::iter() {
            for reason in SignInReason::all() {
                let sentence = reason_sentence(words(*language), reason);
                assert!(!sentence.is_empty(), "{language} {reason:?}");
            }
        }
    }
}
