//! Around every route: refuses what is forged before any work, sets the headers, draws errors and turns a
//! panic into a page.

use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error as ActixError, HttpRequest, HttpResponse};
use futures_util::FutureExt;

use super::app::Shared;
use super::compression::compressed;
use super::error::Error;
use super::session_store::visiting;
use super::views;
use crate::client_address::client_address;
use crate::db::with_patience;

/// What a page may load and do: nothing inline, nothing from elsewhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=()",
    ),
];

/// The outermost layer of a route.
pub async fn frame(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, ActixError> {
    let began = Instant::now();
    let http = request.request().clone();
    let response = if is_forged(&http) {
        views::error_page(&http, &Error::Forged).await
    } else {
        let work = AssertUnwindSafe(next.call(request)).catch_unwind();
        let (outcome, session_failure) = visiting(http.clone(), with_patience(work)).await;
        match outcome {
            Ok(Ok(response)) => drawn(&http, response.map_into_boxed_body(), session_failure).await,
            Ok(Err(error)) => views::error_page(&http, &of_actix(&error, session_failure)).await,
            Err(panic) => views::error_page(&http, &of_panic(&*panic)).await,
        }
    };
    let response = compressed(&http, response);
    let mut response = ServiceResponse::new(http, response);
    set_headers(&mut response);
    tracing::info!(
        method = %response.request().method(),
        // The pattern, not the address: an invitation's holds its token.
        route = response.request().match_pattern().unwrap_or_default(),
        status = response.status().as_u16(),
        microseconds = began.elapsed().as_micros(),
        "request"
    );
    Ok(response)
}

async fn drawn(
    http: &HttpRequest,
    response: ServiceResponse<BoxBody>,
    session_failure: Option<Error>,
) -> HttpResponse<BoxBody> {
    let Some(error) = response.response().error() else {
        return response.into_parts().1;
    };
    let error = of_actix(error, session_failure);
    let mut page = views::error_page(http, &error).await;
    // An ended session's cookie is removed by the layer within.
    for cookie in response.response().headers().get_all(header::SET_COOKIE) {
        page.headers_mut()
            .append(header::SET_COOKIE, cookie.clone());
    }
    page
}

/// actix-session hides our store's failure behind an error of its own.
fn of_actix(error: &ActixError, session_failure: Option<Error>) -> Error {
    if let Some(own) = error.as_error::<Error>() {
        return own.clone();
    }
    if let Some(failure) = session_failure {
        return failure;
    }
    let status = error.as_response_error().status_code();
    match status.as_u16() {
        404 => Error::NotFound,
        413 => Error::TooLarge,
        400..=499 => Error::Malformed,
        _ => Error::failed(error),
    }
}

fn of_panic(panic: &(dyn std::any::Any + Send)) -> Error {
    let message = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    Error::failed(format!("panic: {message}"))
}

/// A request that changes something and comes from another site. The token in the form is the second lock.
fn is_forged(http: &HttpRequest) -> bool {
    if matches!(*http.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    if header_of(http, "sec-fetch-site") == Some("cross-site") {
        return true;
    }
    header_of(http, "origin").is_some_and(|origin| !is_own(http, origin))
}

/// What cannot be read is another's.
fn header_of<'a>(http: &'a HttpRequest, name: &str) -> Option<&'a str> {
    let value = http.headers().get(name)?;
    Some(value.to_str().unwrap_or("null"))
}

fn is_own(http: &HttpRequest, origin: &str) -> bool {
    let public = &Shared::of(http).settings.public_url;
    let host = header_of(http, "host").unwrap_or_default();
    let own = origin.split_once("://").is_some_and(|(scheme, authority)| {
        authority == host && (scheme == "https" || !public.is_https())
    });
    own || origin == public.as_str()
}

/// Whether the browser says that a page of ours sent this, and not only that no other site did.
pub fn is_own_page(http: &HttpRequest) -> bool {
    header_of(http, "origin").map_or_else(
        || header_of(http, "sec-fetch-site") == Some("same-origin"),
        |origin| is_own(http, origin),
    )
}

/// The part of `address` in front of its path, where that is ours.
pub fn origin_of(http: &HttpRequest, address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let authority = rest.split('/').next()?;
    let origin = format!("{scheme}://{authority}");
    is_own(http, &origin).then_some(origin)
}

fn set_headers(response: &mut ServiceResponse<BoxBody>) {
    let https = Shared::of(response.request())
        .settings
        .public_url
        .is_https();
    let headers: &mut HeaderMap = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if https {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// The address that rules go by; logs once in a while when somebody untrusted sends `X-Forwarded-For`.
pub fn request_address(http: &HttpRequest) -> IpAddr {
    let peer = http
        .peer_addr()
        .map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.ip());
    // No value is left out: without the one that its proxy wrote, the client could choose its address.
    let headers: Vec<_> = http
        .headers()
        .get_all("x-forwarded-for")
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    let shared = Shared::of(http);
    let forwarded = headers.iter().map(AsRef::as_ref);
    let origin = client_address(peer, forwarded, &shared.settings.trusted_proxies);
    if origin.forwarded_by_stranger {
        shared.note_stranger(peer);
    }
    origin.address
}
