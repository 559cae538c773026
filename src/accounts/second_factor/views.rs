//! The pages of one's own second factor.

use askama::Template;
use qrcode::{Color, QrCode};

use super::codes::Secret;
use super::form::ProofField;
use super::rules::Change;
use super::store::Status;
use crate::access::{Principal, SecondFactorDuty};
use crate::forms::{FieldErrors, FieldView, FormErrors};
use crate::paths;
use crate::text::{Reader, Words};
use crate::web::{App, Chrome, Section};

/// Light modules around the code, without which some cameras do not find it (ISO/IEC 18004).
const QUIET: usize = 4;

#[derive(Template)]
#[template(path = "accounts/second_factor.html")]
pub struct SecondFactorPage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    errors: FormErrors,
    /// For password managers.
    email: String,
    account: &'static str,
    /// Why they are here, where they reach nothing else.
    owed: Option<String>,
    state: State,
}

enum State {
    Off(ProofForm),
    SettingUp {
        form: ProofForm,
        /// The secret as it is typed.
        secret: String,
        /// The secret as it is opened on the device itself.
        link: String,
        qr: Option<Qr>,
    },
    On {
        since: (String, String),
        codes_left: String,
        renew: &'static str,
        /// None while it is required; a sentence says so.
        turn_off: Option<&'static str>,
        stays: Option<String>,
    },
}

/// A form of the page.
struct ProofForm {
    action: &'static str,
    password: FieldView,
    code: FieldView,
}

/// A QR code as the path of an SVG, one unit per module.
struct Qr {
    side: usize,
    path: String,
}

impl SecondFactorPage {
    #[must_use]
    pub fn new(
        (app, principal): (&App, &Principal),
        status: &Status,
        errors: &FieldErrors<ProofField>,
    ) -> Self {
        let t = app.reader.t();
        let title = t.second_factor_title();
        let email = principal.person().email.clone();
        let duty = principal.person().second_factor;
        Self {
            chrome: app.chrome(Section::Account),
            t,
            title: if errors.is_empty() {
                t.page_title(title)
            } else {
                t.page_title_error(title)
            },
            errors: FormErrors::new(t, errors, |field| field.label(t)),
            owed: (duty == SecondFactorDuty::Owed).then(|| t.second_factor_owed()),
            state: state(&app.reader, (status, &email, duty), errors),
            email,
            account: paths::ACCOUNT,
        }
    }
}

fn state(
    reader: &Reader,
    (status, email, duty): (&Status, &str, SecondFactorDuty),
    errors: &FieldErrors<ProofField>,
) -> State {
    let t = reader.t();
    match status {
        Status::Off => State::Off(form(t, paths::SECOND_FACTOR, errors)),
        Status::SettingUp(secret) => State::SettingUp {
            form: form(t, paths::SECOND_FACTOR_CONFIRM, errors),
            secret: secret.in_groups(),
            link: secret.link(email),
            qr: qr(secret, email),
        },
        Status::On { since, codes_left } => State::On {
            since: (reader.exact(*since), reader.date_time(*since)),
            codes_left: reader.number(*codes_left),
            renew: paths::SECOND_FACTOR_CODES,
            turn_off: (duty != SecondFactorDuty::Met).then_some(paths::SECOND_FACTOR_REMOVE),
            stays: (duty == SecondFactorDuty::Met).then(|| t.second_factor_stays()),
        },
    }
}

fn form(t: &Words, action: &'static str, errors: &FieldErrors<ProofField>) -> ProofForm {
    ProofForm {
        action,
        password: ProofField::CurrentPassword.view(t, None, errors),
        code: ProofField::Code.view(t, None, errors),
    }
}

/// None where the e-mail is too long for any QR code: the secret is there as text.
fn qr(secret: &Secret, email: &str) -> Option<Qr> {
    let code = QrCode::new(secret.link(email)).ok()?;
    let width = code.width();
    let dark = |(at, color): (usize, Color)| {
        let (x, y) = (at % width + QUIET, at / width + QUIET);
        (color == Color::Dark).then(|| format!("M{x} {y}h1v1h-1z"))
    };
    Some(Qr {
        side: width + 2 * QUIET,
        path: code
            .to_colors()
            .into_iter()
            .enumerate()
            .filter_map(dark)
            .collect(),
    })
}

/// New recovery codes, or none at all: what it does, and the proof that it asks for.
#[derive(Template)]
#[template(path = "accounts/second_factor_change.html")]
pub struct ChangePage {
    chrome: Chrome,
    t: &'static Words,
    title: String,
    heading: String,
    intro: String,
    button: String,
    /// Of the button.
    tone: &'static str,
    errors: FormErrors,
    email: String,
    form: ProofForm,
    account: &'static str,
    back: &'static str,
}

impl ChangePage {
    #[must_use]
    pub fn new(
        (app, principal): (&App, &Principal),
        change: Change,
        errors: &FieldErrors<ProofField>,
    ) -> Self {
        let t = app.reader.t();
        let (action, heading, intro, tone) = match change {
            Change::RenewCodes => (
                paths::SECOND_FACTOR_CODES,
                t.second_factor_renew(),
                t.second_factor_renew_intro(),
                "",
            ),
            Change::TurnOff => (
                paths::SECOND_FACTOR_REMOVE,
                t.second_factor_turn_off(),
                t.second_factor_turn_off_intro(),
                " button--danger",
            ),
        };
        let mut form = form(t, action, errors);
        form.code.hint = Some(t.second_step_hint());
        Self {
            chrome: app.chrome(Section::Account),
            t,
            title: if errors.is_empty() {
                t.page_title(&heading)
            } else {
                t.page_title_error(&heading)
            },
            button: heading.clone(),
            heading,
            intro,
            tone,
            errors: FormErrors::new(t, errors, |field| field.label(t)),
            email: principal.person().email.clone(),
            form,
            account: paths::ACCOUNT,
            back: paths::SECOND_FACTOR,
        }
    }
}

/// The recovery codes, which no other page shows.
#[derive(Template)]
#[template(path = "accounts/recovery_codes.html")]
pub struct CodesPage {
    chrome: Chrome,
    t: &'static Words,
    codes: Vec<String>,
    account: &'static str,
    back: &'static str,
}

impl CodesPage {
    #[must_use]
    pub fn new(app: &App, codes: Vec<String>) -> Self {
        Self {
            chrome: app.chrome(Section::Account),
            t: app.reader.t(),
            codes,
            account: paths::ACCOUNT,
            back: paths::SECOND_FACTOR,
        }
    }
}
