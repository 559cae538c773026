//! What a handler has at hand: the database, the settings, the pools, and the reader of the answer.

use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use actix_session::{Session, SessionExt};
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::http::{Method, StatusCode};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::chrome::{Chrome, Section};
use super::csrf;
use super::error::Error;
use super::flash::Flash;
use super::frame::request_address;
use super::guard::{SESSION_PASS, SESSION_PENDING, SESSION_PROVED, SESSION_USER};
use super::session_store::{SESSION_ADDRESS, SESSION_AGENT, id_of_session};
use crate::access::{OrganizationFacts, Pass, Principal};
use crate::clock;
use crate::db::Db;
use crate::drafts;
use crate::passwords::Passwords;
use crate::settings::Settings;
use crate::text::{Language, Reader, TimeZone, negotiate};
use crate::values::UserId;

pub type PageResult = Result<HttpResponse, Error>;

/// One per process: what all requests share.
pub struct Shared {
    pub db: Db,
    pub settings: Settings,
    pub passwords: Passwords,
    pub csrf_key: [u8; 32],
    pub session_key: [u8; 32],
    pub form_key: [u8; 32],
    stranger_noted: AtomicBool,
}

impl Shared {
    #[must_use]
    pub fn new(db: Db, settings: Settings) -> Self {
        let csrf_key = settings.secret_key.derive("csrf");
        let session_key = settings.secret_key.derive("session cookie");
        let form_key = settings.secret_key.derive("form content");
        let passwords = Passwords::default();
        Self {
            db,
            settings,
            passwords,
            csrf_key,
            session_key,
            form_key,
            stranger_noted: AtomicBool::new(false),
        }
    }

    /// The state of the application that serves this request.
    ///
    /// # Panics
    /// When `server.rs` has not put it there.
    #[expect(
        clippy::panic,
        reason = "no application of ours is built without its state"
    )]
    pub fn of(request: &HttpRequest) -> &Self {
        match request.app_data::<web::Data<Self>>() {
            Some(shared) => shared,
            None => panic!("the application has no state"),
        }
    }

    /// `__Host-` binds a cookie to this host and to TLS; a browser refuses it on plain http.
    #[must_use]
    pub fn cookie_name(&self, name: &str) -> String {
        if self.settings.public_url.is_https() {
            format!("__Host-{name}")
        } else {
            name.to_owned()
        }
    }

    /// Says once that `X-Forwarded-For` came from a peer that is not trusted.
    pub fn note_stranger(&self, peer: IpAddr) {
        if !self.stranger_noted.swap(true, Ordering::Relaxed) {
            tracing::warn!(%peer, "X-Forwarded-For from a peer that is not in COMPTOIR_TRUSTED_PROXIES is ignored");
        }
    }

    /// Whether that happened since the start: administrators are told.
    #[must_use]
    pub fn has_met_stranger(&self) -> bool {
        self.stranger_noted.load(Ordering::Relaxed)
    }
}

/// The shared state, and for whom this answer is written.
pub struct App {
    pub db: Db,
    pub settings: Settings,
    pub passwords: Passwords,
    pub reader: Reader,
    pub principal: Option<Principal>,
    pub address: IpAddr,
    request: HttpRequest,
    new_cookie: Option<Cookie<'static>>,
    binding: csrf::Binding,
    /// A message of this very page, in the place of one that waits.
    pub(super) notice: Option<Flash>,
}

impl FromRequest for App {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request)))
    }
}

impl App {
    pub(super) fn of(request: &HttpRequest) -> Self {
        let shared = Shared::of(request);
        let principal = request.extensions().get::<Principal>().cloned();
        let (binding, new_cookie) = csrf::binding(request);
        Self {
            db: shared.db.clone(),
            settings: shared.settings.clone(),
            passwords: shared.passwords.clone(),
            reader: reader(request, principal.as_ref()),
            principal,
            address: request_address(request),
            request: request.clone(),
            new_cookie,
            binding,
            notice: None,
        }
    }

    #[must_use]
    pub fn shared(&self) -> &Shared {
        Shared::of(&self.request)
    }

    /// The browser, as it names itself; at most 200 characters.
    #[must_use]
    pub fn agent(&self) -> String {
        let agent = self
            .request
            .headers()
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok());
        agent.unwrap_or_default().chars().take(200).collect()
    }

    #[must_use]
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.request
            .cookie(name)
            .map(|cookie| cookie.value().to_owned())
    }

    /// Whether htmx or one of our scripts asks for a fragment.
    #[must_use]
    pub fn wants_fragment(&self) -> bool {
        self.request.headers().contains_key("hx-request")
    }

    pub(super) fn session(&self) -> Session {
        self.request.get_session()
    }

    /// Begins a session for somebody who has just proved who they are: whatever key the browser had opens
    /// nothing any more. `pass` is what lets them in where the lists would not.
    ///
    /// # Errors
    /// [`Error::Failed`] when a value cannot be written as JSON.
    pub fn begin_session(&self, user: UserId, pass: Option<Pass>) -> Result<(), Error> {
        let session = self.request.get_session();
        session.clear();
        session.renew();
        let secret = csrf::new_secret();
        if let Some(pass) = pass {
            session.insert(SESSION_PASS, pass).map_err(Error::failed)?;
        }
        session
            .insert(SESSION_USER, user)
            .and_then(|()| session.insert(csrf::SESSION_SECRET, secret))
            .and_then(|()| session.insert(SESSION_PROVED, clock::now().as_microseconds()))
            .and_then(|()| session.insert(SESSION_ADDRESS, self.address.to_string()))
            .and_then(|()| session.insert(SESSION_AGENT, self.agent()))
            .map_err(Error::failed)
    }

    /// Notes that this session's user has just typed their password.
    ///
    /// # Errors
    /// [`Error::Failed`] when the value cannot be written as JSON.
    pub fn note_proof(&self) -> Result<(), Error> {
        self.request
            .get_session()
            .insert(SESSION_PROVED, clock::now().as_microseconds())
            .map_err(Error::failed)
    }

    /// Begins a session without a user: it opens nothing, and remembers a sign-in whose second step is to come.
    ///
    /// # Errors
    /// [`Error::Failed`] when a value cannot be written as JSON.
    pub fn begin_pending(&self, pending: &impl Serialize) -> Result<(), Error> {
        let session = self.request.get_session();
        session.clear();
        session.renew();
        session
            .insert(SESSION_PENDING, pending)
            .and_then(|()| session.insert(SESSION_ADDRESS, self.address.to_string()))
            .and_then(|()| session.insert(SESSION_AGENT, self.agent()))
            .map_err(Error::failed)
    }

    /// The sign-in whose second step is to come in this browser, if there is one.
    #[must_use]
    pub fn pending_sign_in<T: DeserializeOwned>(&self) -> Option<T> {
        self.request
            .get_session()
            .get(SESSION_PENDING)
            .ok()
            .flatten()
    }

    /// What let this session in where the lists would not, for the one that follows it under a new key.
    #[must_use]
    pub fn pass(&self) -> Option<Pass> {
        self.request.get_session().get(SESSION_PASS).ok().flatten()
    }

    /// Under which hash this browser's session is stored, if it has one.
    #[must_use]
    pub fn session_id(&self) -> Option<Vec<u8>> {
        id_of_session()
    }

    /// Ends this browser's session, if it has one.
    pub fn end_session(&self) {
        self.request.get_session().purge();
    }

    /// What this person had typed into this page's form when their session ended; once. The page says so.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn draft<T: DeserializeOwned>(&mut self) -> Result<Option<T>, Error> {
        // Who looks through somebody's eyes would read what was not sent, and take it from them.
        let own = self.principal.as_ref().filter(|one| !one.is_viewed());
        let Some(principal) = own.filter(|_| self.is_shown()) else {
            return Ok(None);
        };
        let path = self.request.path().to_owned();
        let kept = drafts::take(&self.db, principal.person().id, path).await?;
        let Some(kept) = kept else {
            return Ok(None);
        };
        self.notice = Some(Flash::FormKept);
        serde_html_form::from_str(&kept)
            .map(Some)
            .map_err(Error::failed)
    }

    /// Whether the answer is read: that to HEAD is not.
    fn is_shown(&self) -> bool {
        self.request.method() == Method::GET
    }

    /// The language of somebody who signs in, for the pages that they see before they sign in again.
    #[must_use]
    pub fn language_cookie(&self, language: Language) -> Cookie<'static> {
        self.lasting_cookie("language", language.as_str().to_owned())
    }

    /// Speaks this language, unless the reader is known, or has chosen another in this browser.
    pub fn prefer(&mut self, language: Language) {
        if self.principal.is_none() && self.cookie("language").is_none() {
            self.reader = Reader::new(language, TimeZone::utc());
        }
    }

    /// A cookie that a choice is remembered in for a year.
    #[must_use]
    pub fn lasting_cookie(&self, name: &'static str, value: String) -> Cookie<'static> {
        Cookie::build(name, value)
            .path("/")
            .http_only(true)
            .secure(self.settings.public_url.is_https())
            .same_site(SameSite::Lax)
            .max_age(Duration::days(365))
            .finish()
    }

    /// A value for a form's hidden `csrf_token`.
    #[must_use]
    pub fn csrf_token(&self) -> String {
        self.binding.masked(self.shared())
    }

    /// What surrounds a page: menu, person, messages.
    #[must_use]
    pub fn chrome(&self, section: Section) -> Chrome {
        Chrome::new(self, section, &self.request)
    }

    /// 200 with a page.
    ///
    /// # Errors
    /// [`Error::Failed`] when the template fails.
    pub fn page(&self, page: &impl Template) -> PageResult {
        self.page_with(StatusCode::OK, page)
    }

    /// As [`App::page`], with another status: 422 for a refused form, 409 for a lost race.
    ///
    /// # Errors
    /// As [`App::page`].
    pub fn page_with(&self, status: StatusCode, page: &impl Template) -> PageResult {
        let html = page.render().map_err(Error::failed)?;
        let mut response = HttpResponse::build(status);
        response.content_type("text/html; charset=utf-8");
        if let Some(cookie) = &self.new_cookie {
            response.cookie(cookie.clone());
        }
        if Flash::is_waiting(&self.request) {
            response.cookie(Flash::removal());
        }
        Ok(response.body(html))
    }

    /// A fragment: a part of a page, which the flash message of the next page is not for.
    ///
    /// # Errors
    /// As [`App::page`].
    pub fn fragment(&self, status: StatusCode, fragment: &impl Template) -> PageResult {
        let html = fragment.render().map_err(Error::failed)?;
        Ok(HttpResponse::build(status)
            .content_type("text/html; charset=utf-8")
            .body(html))
    }

    /// 200 with a file to keep, of this name and type.
    #[must_use]
    pub fn download(&self, name: &str, content_type: &str, file: Vec<u8>) -> HttpResponse {
        HttpResponse::Ok()
            .content_type(content_type)
            .insert_header((
                header::CONTENT_DISPOSITION,
                format!("attachment; filename=\"{name}\""),
            ))
            .body(file)
    }

    /// 303: the form was accepted, its result is at `path`.
    #[must_use]
    pub fn see_other(&self, path: impl Into<String>) -> Redirect {
        Redirect {
            path: path.into(),
            cookies: Vec::new(),
            secure: self.settings.public_url.is_https(),
        }
    }
}

/// A redirect that may carry a message for the next page.
pub struct Redirect {
    path: String,
    cookies: Vec<Cookie<'static>>,
    secure: bool,
}

impl Redirect {
    #[must_use]
    pub fn cookie(mut self, cookie: Cookie<'static>) -> Self {
        self.cookies.push(cookie);
        self
    }

    /// With a message for the next page.
    ///
    /// # Errors
    /// None; the type is the handlers' own.
    pub fn flash(self, flash: Flash) -> PageResult {
        let mut cookie = flash.cookie();
        cookie.set_secure(self.secure);
        self.cookie(cookie).quietly()
    }

    /// Without a message.
    ///
    /// # Errors
    /// None; the type is the handlers' own.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "a handler ends with it, as with any other answer"
    )]
    pub fn quietly(self) -> PageResult {
        let mut response = HttpResponse::SeeOther();
        response.insert_header((header::LOCATION, self.path));
        for cookie in self.cookies {
            response.cookie(cookie);
        }
        Ok(response.finish())
    }
}

/// The person's own language; before sign-in the cookie's, then the browser's.
fn reader(request: &HttpRequest, principal: Option<&Principal>) -> Reader {
    let language = principal.map_or_else(
        || {
            let cookie = request
                .cookie("language")
                .and_then(|cookie| Language::parse_stored(cookie.value()));
            let header = || {
                request
                    .headers()
                    .get(header::ACCEPT_LANGUAGE)
                    .and_then(|value| value.to_str().ok())
            };
            cookie
                .or_else(|| header().and_then(negotiate))
                .unwrap_or_default()
        },
        |principal| principal.person().language,
    );
    let zone = principal.and_then(Principal::organization).map(zone_of);
    Reader::new(language, zone.unwrap_or_else(TimeZone::utc))
}

fn zone_of(organization: &OrganizationFacts) -> TimeZone {
    TimeZone::parse(&organization.time_zone)
}
