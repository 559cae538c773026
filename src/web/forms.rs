//! What was sent: bodies and queries with repeated names, and ids in addresses.

use std::collections::BTreeMap;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::percent_decode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::Sha256;

use super::error::Error;
use super::{Shared, csrf, returning};

/// The largest form: five sections and a hundred networks with their notes take less than a third.
const LARGEST_FORM: usize = 64 * 1024;
/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);

/// A form that carried the right token. `content` stands for what was sent, without that token: two submissions
/// of the same form have the same, and nobody can guess what was sent from it.
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
        if !is_text(&body) {
            return Err(Error::Malformed);
        }
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
            let content = stand_in(&Shared::of(&request).form_key, &sent.pairs);
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

/// A keyed digest of a form. Of a password two bytes of another go into it: enough to tell a form with another
/// password, too few to tell the password by whoever has the key.
fn stand_in(key: &[u8; 32], pairs: &[(String, String)]) -> String {
    let mut form = keyed(key);
    for (name, value) in pairs.iter().filter(|(name, _)| name != "csrf_token") {
        add(&mut form, name.as_bytes());
        if name.contains("password") {
            let mut password = keyed(key);
            add(&mut password, value.as_bytes());
            let [first, second, ..]: [u8; 32] = password.finalize().into_bytes().into();
            add(&mut form, &[first, second]);
        } else {
            add(&mut form, value.as_bytes());
        }
    }
    URL_SAFE_NO_PAD.encode(form.finalize().into_bytes())
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).unwrap_or_else(|_any_length_will_do| unreachable!())
}

/// With its length in front: where one part ends and the next begins makes a difference.
fn add(mac: &mut Hmac<Sha256>, part: &[u8]) {
    mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
    mac.update(part);
}

/// Whether the bytes, once unescaped, are UTF-8: replaced, two different passwords would be the same.
fn is_text(body: &[u8]) -> bool {
    percent_decode(body).decode_utf8().is_ok()
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

/// The part of the address after `?`; names that `T` does not know are passed over, and of a name that is there
/// more than once the last counts.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(
            last_of_each(request.query_string())
                .and_then(|query| serde_html_form::from_str(&query).ok())
                .map(Self)
                .ok_or(Error::Malformed),
        )
    }
}

fn last_of_each(query: &str) -> Option<String> {
    let pairs: BTreeMap<String, String> = serde_html_form::from_str::<Vec<_>>(query)
        .ok()?
        .into_iter()
        .collect();
    serde_html_form::to_string(pairs).ok()
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
