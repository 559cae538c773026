//! The pages of the change of one's own e-mail.

use std::time::Duration;

use askama::Template;

use super::form::{EmailField, EmailForm};
use crate::access::Principal;
use crate::accounts::email_change::{EmailChange, Holder, Side};
use crate::accounts::sign_in::paused_seconds;
use crate::accounts::{LanguageLink, languages};
use crate::forms::{FieldErrors, FieldView, FormErrors, Text, paused_sentence};
use crate::paths;
use crate::text::{Reader, Words};
use crate::web::{App, Chrome, PageResult, Section, StatusCode, header};

#[derive(Template)]
#[template(path = "accounts/email.html")]
pub struct EmailPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    problem: Option<String>,
    errors: FormErrors,
    current: String,
    account: &'static str,
    state: State,
}

enum State {
    /// Nothing waits: the form.
    Settled {
        email: FieldView,
        action: &'static str,
    },
    Waiting {
        /// The old address and the new one.
        sides: [SideView; 2],
        until: (String, String),
        resend: &'static str,
        cancel: &'static str,
    },
}

struct SideView {
    label: String,
    email: String,
    state: String,
    /// Of its badge.
    tone: &'static str,
}

pub fn email(
    (app, principal): (&App, &Principal),
    change: Option<&EmailChange>,
    (form, errors): (&EmailForm, &FieldErrors<EmailField>),
) -> EmailPage {
    let t = app.reader.t();
    let title = t.own_email_title();
    let current = principal.person().email.clone();
    // What is wrong with the form is shown beside it.
    let change = change.filter(|_| errors.is_empty() && form.email.is_empty());
    EmailPage {
        chrome: app.chrome(Section::Account),
        t,
        title: if errors.is_empty() {
            t.page_title(title)
        } else {
            t.page_title_error(title)
        },
        problem: None,
        errors: FormErrors::new(t, errors, |_email| t.own_email_new()),
        account: paths::ACCOUNT,
        state: match change {
            Some(change) => waiting(&app.reader, &current, change),
            None => settled(t, form, errors),
        },
        current,
    }
}

fn settled(t: &'static Words, form: &EmailForm, errors: &FieldErrors<EmailField>) -> State {
    let text = Text {
        label: t.own_email_new(),
        hint: None,
    };
    State::Settled {
        email: FieldView::new(t, EmailField::Email, text, &form.email, errors)
            .autocomplete("email"),
        action: paths::ACCOUNT_EMAIL,
    }
}

fn waiting(reader: &Reader, current: &str, change: &EmailChange) -> State {
    let t = reader.t();
    let side = |label, email: &str, is_confirmed| {
        let (state, tone) = if is_confirmed {
            (t.own_email_confirmed(), " badge--success")
        } else {
            (t.own_email_missing(), " badge--warning")
        };
        SideView {
            label,
            email: email.to_owned(),
            state,
            tone,
        }
    };
    State::Waiting {
        sides: [
            side(t.own_email_old(), current, change.has_old),
            side(t.own_email_new(), &change.to, change.has_new),
        ],
        until: (
            reader.exact(change.expires_at),
            reader.date_time(change.expires_at),
        ),
        resend: paths::ACCOUNT_EMAIL_RESEND,
        cancel: paths::ACCOUNT_EMAIL_CANCEL,
    }
}

pub fn paused(
    people: (&App, &Principal),
    change: Option<&EmailChange>,
    pause: Duration,
) -> PageResult {
    let (app, _) = people;
    let t = app.reader.t();
    let seconds = paused_seconds(pause);
    let mut page = email(
        people,
        change,
        (&EmailForm::default(), &FieldErrors::default()),
    );
    page.title = t.page_title_error(t.own_email_title());
    page.problem = Some(paused_sentence(t, seconds));
    let mut response = app.page_with(StatusCode::TOO_MANY_REQUESTS, &page)?;
    let headers = response.headers_mut();
    headers.insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    Ok(response)
}

#[derive(Template)]
#[template(path = "accounts/email_link.html")]
pub struct LinkPage {
    chrome: Chrome,
    t: &'static Words,
    intro: String,
    action: String,
    languages: Vec<LanguageLink>,
}

/// To the new address it names no other: it may be a stranger's.
pub fn link(app: &App, token: &str, holder: &Holder) -> LinkPage {
    let t = app.reader.t();
    let action = paths::email_confirmation(token);
    LinkPage {
        chrome: app.chrome(Section::None),
        t,
        intro: match holder.side {
            Side::Old => t.email_link_old(&holder.to, &holder.from),
            Side::New => t.email_link_new(&holder.to),
        },
        languages: languages(&app.reader, |tag| format!("{action}?language={tag}")),
        action,
    }
}

#[derive(Template)]
#[template(path = "accounts/link_gone.html")]
struct GonePage {
    chrome: Chrome,
    heading: String,
    sentences: Vec<String>,
    /// Where to instead, and its words.
    instead: (&'static str, String),
}

/// The page of a link that confirms nothing any more.
///
/// # Errors
/// As [`App::page`].
pub fn gone(app: &App) -> PageResult {
    let t = app.reader.t();
    let page = GonePage {
        chrome: app.chrome(Section::None),
        heading: t.reset_gone_title(),
        sentences: vec![t.reset_gone(), t.email_link_gone_advice()],
        instead: (paths::ACCOUNT_EMAIL, t.own_email_title()),
    };
    app.page_with(StatusCode::NOT_FOUND, &page)
}

/// Somebody was faster with this address.
///
/// # Errors
/// As [`App::page`].
pub fn taken(app: &App, holder: &Holder) -> PageResult {
    let t = app.reader.t();
    let page = GonePage {
        chrome: app.chrome(Section::None),
        heading: t.email_link_taken_title(),
        sentences: vec![t.email_link_taken(&holder.to)],
        instead: (paths::ACCOUNT_EMAIL, t.own_email_title()),
    };
    app.page_with(StatusCode::CONFLICT, &page)
}
