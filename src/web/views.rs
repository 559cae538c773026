//! The page of an error.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use askama::Template;

use super::app::App;
use super::chrome::{Chrome, Section};
use super::error::{Error, Lacking};
use super::permissions::{merchant_permission_label, staff_permission_label};
use super::returning::SignInReason;
use crate::access::Principal;
use crate::paths;
use crate::text::Words;

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    chrome: Chrome,
    title: String,
    sentence: String,
    advice: String,
    reference: Option<String>,
    /// Offered where the module is off: the request to the account manager.
    module_request: Option<ModuleRequest>,
    /// The page of the form that waits.
    form: Option<String>,
}

enum ModuleRequest {
    Offer(&'static str),
    Sent(String),
}

/// The answer for an error, in the reader's language; a redirect where signing in is what is missing.
#[expect(clippy::unused_async, reason = "drawn where futures are awaited")]
pub async fn error_page(request: &HttpRequest, error: &Error) -> HttpResponse {
    if let Some(elsewhere) = elsewhere(request, error) {
        return elsewhere;
    }
    let app = App::of(request);
    let page = draw(&app, error);
    let mut response = app
        .page_with(error.status_code(), &page)
        .unwrap_or_else(|_template| HttpResponse::InternalServerError().finish());
    if let Error::Overloaded { seconds }
    | Error::Uncertain { seconds }
    | Error::TooMany { seconds } = error
    {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, header::HeaderValue::from(*seconds));
    }
    if let Error::NotThisWay { allow } = error
        && let Ok(allow) = header::HeaderValue::from_str(allow)
    {
        response.headers_mut().insert(header::ALLOW, allow);
    }
    response
}

/// The redirect, for who has to do something else first.
fn elsewhere(request: &HttpRequest, error: &Error) -> Option<HttpResponse> {
    let is_part = request.headers().contains_key("hx-request");
    let path = match error {
        Error::SignInFirst { next, reason } => {
            paths::login_then(next, reason.map(SignInReason::as_str))
        }
        Error::ProveFirst { next } => paths::confirm_then(next),
        Error::SecondFactorFirst if !is_part => paths::SECOND_FACTOR.to_owned(),
        Error::SessionEnded(denial) => paths::login_because(denial.as_str()),
        _ => return None,
    };
    let mut response = if is_part && matches!(error, Error::ProveFirst { .. }) {
        // What would follow the redirect is a script that looks for a part of the page in it.
        HttpResponse::Ok()
            .insert_header(("hx-redirect", path))
            .take()
    } else {
        HttpResponse::SeeOther()
            .insert_header((header::LOCATION, path))
            .take()
    };
    Some(response.finish())
}

fn draw(app: &App, error: &Error) -> ErrorPage {
    let t = app.reader.t();
    let (title, sentence, advice) = match error {
        Error::NotAllowed(lacking) => lacking_words(app, *lacking),
        Error::AddressNotAllowed => address_words(app),
        _ => words(t, error),
    };
    let reference = match error {
        Error::Failed { reference } => Some(reference.clone()),
        _ => None,
    };
    let module_request = match (error, &app.principal) {
        (Error::ModuleOff, Some(Principal::Staff(staff)))
            if staff.organization.module_requested =>
        {
            Some(ModuleRequest::Sent(t.module_request_sent()))
        }
        (Error::ModuleOff, Some(Principal::Staff(_))) => {
            Some(ModuleRequest::Offer(paths::MODULE_REQUEST))
        }
        _ => None,
    };
    let form = match error {
        Error::Outdated { page } => Some(page.clone()),
        _ => None,
    };
    ErrorPage {
        form,
        chrome: app.chrome(Section::None),
        title,
        sentence,
        advice,
        reference,
        module_request,
    }
}

/// Which permission or switch is missing, and who can give it. A merchant has a level, not a role.
fn lacking_words(app: &App, lacking: Lacking) -> (String, String, String) {
    let t = app.reader.t();
    let giver = organization(app);
    let (sentence, advice) = match lacking {
        Lacking::OfRole(permission) => (
            t.error_permission(staff_permission_label(permission, t)),
            t.error_permission_advice(giver),
        ),
        Lacking::OfLevel(permission) => (
            t.error_level(merchant_permission_label(permission, t)),
            t.error_level_advice(giver),
        ),
        Lacking::Taken(permission) => (
            t.error_taken(merchant_permission_label(permission, t)),
            t.error_taken_advice(giver),
        ),
        Lacking::ApiAccess => (t.error_api_off(), t.error_switch_advice(giver)),
        Lacking::ChatAccess => (t.error_chat_off(), t.error_switch_advice(giver)),
    };
    (t.error_forbidden_title(), sentence, advice)
}

/// Staff ask an administrator of their own; a merchant asks the organization.
fn address_words(app: &App) -> (String, String, String) {
    let t = app.reader.t();
    let advice = match &app.principal {
        Some(Principal::Merchant(user)) => {
            t.error_address_advice_merchant(user.organization.name.as_str())
        }
        _ => t.error_address_advice(),
    };
    (t.error_address_title(), t.error_address(), advice)
}

fn organization(app: &App) -> &str {
    let organization = app.principal.as_ref().and_then(Principal::organization);
    organization.map_or("Comptoir", |organization| &organization.name)
}

/// Title, what happened, what to do.
#[expect(clippy::too_many_lines, reason = "a table: an error, its three texts")]
fn words(t: &Words, error: &Error) -> (String, String, String) {
    match error {
        Error::NotFound
        | Error::SignInFirst { .. }
        | Error::SessionEnded(_)
        | Error::ProveFirst { .. } => (
            t.error_not_found_title(),
            t.error_not_found(),
            t.error_not_found_advice(),
        ),
        Error::SecondFactorFirst => (
            t.error_forbidden_title(),
            t.second_factor_owed(),
            t.second_factor_owed_advice(),
        ),
        Error::NotThisWay { .. } => (
            t.error_method_title(),
            t.error_method(),
            t.error_method_advice(),
        ),
        Error::NotYours | Error::NotAllowed(_) => (
            t.error_forbidden_title(),
            t.error_not_yours(),
            t.error_not_yours_advice(),
        ),
        Error::ModuleOff => (
            t.error_module_title(),
            t.error_module(),
            t.error_module_advice(),
        ),
        Error::ViewAsOff => (
            t.error_view_as_off_title(),
            t.error_view_as_off(),
            t.error_view_as_off_advice(),
        ),
        Error::OnlyLooking => (
            t.error_only_looking_title(),
            t.error_only_looking(),
            t.error_only_looking_advice(),
        ),
        Error::AddressNotAllowed => (
            t.error_address_title(),
            t.error_address(),
            t.error_address_advice(),
        ),
        Error::Forged => (
            t.error_forged_title(),
            t.error_forged(),
            t.error_forged_advice(),
        ),
        Error::Outdated { .. } => (
            t.error_outdated_title(),
            t.error_outdated(),
            t.error_outdated_advice(),
        ),
        Error::Malformed => (
            t.error_malformed_title(),
            t.error_malformed(),
            t.error_malformed_advice(),
        ),
        Error::TooLarge => (
            t.error_too_large_title(),
            t.error_too_large(),
            t.error_too_large_advice(),
        ),
        Error::TooSlow => (
            t.error_too_slow_title(),
            t.error_too_slow(),
            t.error_too_slow_advice(),
        ),
        Error::TooMany { .. } => (
            t.error_too_many_title(),
            t.error_too_many(),
            t.error_too_many_advice(),
        ),
        Error::Overloaded { .. } => (
            t.error_overloaded_title(),
            t.error_overloaded(),
            t.error_overloaded_advice(),
        ),
        Error::Uncertain { .. } => (
            t.error_overloaded_title(),
            t.error_uncertain(),
            t.error_uncertain_advice(),
        ),
        Error::Failed { .. } => (
            t.error_failed_title(),
            t.error_failed(),
            t.error_failed_advice(),
        ),
    }
}
