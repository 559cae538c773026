//! The token in every form: bound to the session, or before sign-in to a random cookie; masked anew in
//! each answer, so that compression gives nothing away (BREACH).

use actix_session::Session;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::ServiceRequest;
use actix_web::{HttpMessage, HttpRequest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::Shared;

/// The session's entry for its own secret.
pub const SESSION_SECRET: &str = "csrf";
const LENGTH: usize = 32;

/// What this visitor's tokens are bound to.
#[derive(Clone, Debug)]
pub struct Binding(String);

/// A new secret for a session or a cookie: 256 bits.
#[must_use]
pub fn new_secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; LENGTH]>())
}

/// Notes the session's secret for the rest of the request.
pub fn remember_session(request: &ServiceRequest, session: &Session) {
    if let Ok(Some(secret)) = session.get::<String>(SESSION_SECRET) {
        request.extensions_mut().insert(Binding(secret));
    }
}

/// A binding, and whether its cookie is new and must be set.
pub fn binding(request: &HttpRequest) -> (Binding, Option<Cookie<'static>>) {
    if let Some(bound) = request.extensions().get::<Binding>() {
        return (bound.clone(), None);
    }
    let shared = Shared::of(request);
    let name = shared.cookie_name("csrf");
    if let Some(cookie) = request.cookie(&name) {
        return (Binding(cookie.value().to_owned()), None);
    }
    let secret = new_secret();
    let cookie = Cookie::build(name, secret.clone())
        .path("/")
        .http_only(true)
        .secure(shared.settings.public_url.is_https())
        .same_site(SameSite::Lax)
        .finish();
    (Binding(secret), Some(cookie))
}

fn token_of(secret: &str, csrf_key: &[u8; 32]) -> [u8; LENGTH] {
    let mut mac = Hmac::<Sha256>::new_from_slice(csrf_key)
        .unwrap_or_else(|_any_length_will_do| unreachable!());
    mac.update(secret.as_bytes());
    mac.finalize().into_bytes().into()
}

/// The token under its mask; none of what is no token.
fn unmasked(sent: &str) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(sent).ok()?;
    let (mask, hidden) = bytes.split_at_checked(LENGTH)?;
    (hidden.len() == LENGTH).then(|| hidden.iter().zip(mask).map(|(h, m)| h ^ m).collect())
}

/// By which the forms of the session with this secret are known later: a hash of the token in them.
pub fn form_key(secret: &str, csrf_key: &[u8; 32]) -> Vec<u8> {
    Sha256::digest(token_of(secret, csrf_key)).to_vec()
}

/// The same, of the token that a form carried.
pub fn form_key_of(sent: &str) -> Option<Vec<u8>> {
    unmasked(sent).map(|token| Sha256::digest(token).to_vec())
}

impl Binding {
    fn token(&self, shared: &Shared) -> [u8; LENGTH] {
        token_of(&self.0, &shared.csrf_key)
    }

    /// A fresh mask, and the token under it.
    #[must_use]
    pub fn masked(&self, shared: &Shared) -> String {
        let mask: [u8; LENGTH] = rand::random();
        let token = self.token(shared);
        let hidden: Vec<u8> = mask
            .iter()
            .chain(
                token
                    .iter()
                    .zip(&mask)
                    .map(|(t, m)| t ^ m)
                    .collect::<Vec<_>>()
                    .iter(),
            )
            .copied()
            .collect();
        URL_SAFE_NO_PAD.encode(hidden)
    }

    /// Whether `sent` is this binding's token under some mask.
    #[must_use]
    pub fn accepts(&self, shared: &Shared, sent: &str) -> bool {
        unmasked(sent).is_some_and(|token| bool::from(token.ct_eq(&self.token(shared))))
    }
}
