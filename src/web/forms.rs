//! What was sent: bodies and queries with repeated names, and ids in addresses.

use std::future::{Ready, ready};
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::error::Error;
use super::{Shared, csrf, returning};

/// The largest form: five sections and a hundred networks with their notes take less than a third.
const LARGEST_FORM: usize = 64 * 1024;
/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);

/// A form that carried the right token. `content` is what was sent, without that token: two submissions of
/// the same form have the same.
pub struct Form<T> {
    pub fields: T,
    pub form_token: String,
    pub content: String,
}

/// A form as it arrived, before anything is known of its fields.
pub struct Sent {
    body: web::Bytes,
    pub pairs: Vec<(String, String)>,
}

impl Sent {
    /// # Errors
    /// When the body is too large, too slow, or no form.
    pub async fn read(request: &HttpRequest, mut payload: Payload) -> Result<Self, Error> {
        let payload = web::Payload::from_request(request, &mut payload)
            .await
            .map_err(|_unreadable| Error::Malformed)?;
        let body = read(request, payload).await?;
        let pairs = serde_html_form::from_bytes(&body).map_err(|_not_a_form| Error::Malformed)?;
        Ok(Self { body, pairs })
    }

    /// The first value of this name.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

impl<T: DeserializeOwned> FromRequest for Form<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let sent = Sent::read(&request, payload).await?;
            let (binding, _) = csrf::binding(&request);
            let token = sent.value("csrf_token").unwrap_or_default();
            if !binding.accepts(Shared::of(&request), token) {
                return Err(returning::outdated(&request, &sent).await?);
            }
            let form_token = sent.value("form_token").unwrap_or_default().to_owned();
            let content: Vec<_> = sent
                .pairs
                .iter()
                .filter(|(key, _)| key != "csrf_token")
                .collect();
            let content =
                serde_html_form::to_string(content).map_err(|_not_text| Error::Malformed)?;
            let fields = serde_html_form::from_bytes(&sent.body)
                .map_err(|_other_fields| Error::Malformed)?;
            Ok(Self {
                fields,
                form_token,
                content,
            })
        })
    }
}

async fn read(request: &HttpRequest, payload: web::Payload) -> Result<web::Bytes, Error> {
    let number = |value: &header::HeaderValue| {
        value
            .to_str()
            .ok()
            .and_then(|text| text.parse::<usize>().ok())
    };
    let declared = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(number);
    if declared.is_some_and(|length| length > LARGEST_FORM) {
        return Err(Error::TooLarge);
    }
    match tokio::time::timeout(PATIENCE, payload.to_bytes_limited(LARGEST_FORM)).await {
        Err(_elapsed) => Err(Error::TooSlow),
        Ok(Err(_limit)) => Err(Error::TooLarge),
        Ok(Ok(Err(_broken))) => Err(Error::Malformed),
        Ok(Ok(Ok(body))) if is_form(request) => Ok(body),
        Ok(Ok(Ok(_))) => Err(Error::Malformed),
    }
}

fn is_form(request: &HttpRequest) -> bool {
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

/// The fields of a form that is a button alone.
#[derive(Deserialize)]
pub struct Nothing {}

/// The part of the address after `?`; names that `T` does not know are passed over.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(
            serde_html_form::from_str(request.query_string())
                .map(Self)
                .map_err(|_unfit| Error::Malformed),
        )
    }
}

/// The one variable part of an address. What is not such an id is an address that does not exist.
pub struct Path<T>(pub T);

impl<T: FromStr> FromRequest for Path<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let part = request
            .match_info()
            .iter()
            .next()
            .map(|(_, value)| value.to_owned());
        ready(
            part.and_then(|text| text.parse().ok())
                .map(Self)
                .ok_or(Error::NotFound),
        )
    }
}
