//! Who comes back after their session ended: why they have to sign in, where it leads, and the form that they
//! had filled in meanwhile.

use actix_session::SessionExt;
use actix_web::dev::ServiceRequest;
use actix_web::http::{Method, header};
use actix_web::{HttpMessage, HttpRequest};

use super::error::Error;
use super::forms::Sent;
use super::frame::{is_own_page, origin_of, request_address};
use super::session_store::SESSION_ENDED;
use super::{Shared, csrf};
use crate::access::sessions::{self, Ending};
use crate::access::{Admission, Denial, Principal, admit};
use crate::db::{DbResult, Within};
use crate::values::UserId;
use crate::{drafts, paths};

/// Why somebody finds themselves at the sign-in page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInReason {
    /// The session ended while a form was filled in, which waits for them.
    FormKept,
    Ended(Ending),
    Denied(Denial),
}

impl SignInReason {
    /// Every reason; the test of the languages goes through them.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::FormKept]
            .into_iter()
            .chain(Ending::ALL.map(Self::Ended))
            .chain(Denial::ALL.map(Self::Denied))
    }

    /// As it stands in the page's address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FormKept => "form-kept",
            Self::Ended(ending) => ending.as_str(),
            Self::Denied(denial) => denial.as_str(),
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::all().find(|reason| reason.as_str() == text)
    }
}

/// The address of the page that shows a form, for the address that the form is sent to.
#[derive(Clone, Debug)]
pub struct FormPage(String);

impl FormPage {
    /// `pattern` is as in the map of routes: its id is that of the request.
    pub fn of(pattern: &str, request: &HttpRequest) -> Self {
        let id = request.match_info().get("id").unwrap_or_default();
        Self(pattern.replace("{id}", id))
    }
}

/// The answer to somebody who is not signed in. A form that came too late is kept for whom its page was drawn.
pub async fn sign_in_first(
    request: &mut ServiceRequest,
    page: Option<FormPage>,
) -> Result<Error, Error> {
    let ended = ended(request.request())?;
    if let Some(denial) = denial(request.request(), ended).await? {
        return Ok(Error::SessionEnded(denial));
    }
    if let Some(page) = page.filter(|_| !request.headers().contains_key("hx-request")) {
        let http = request.request().clone();
        // What cannot be read is nobody's form.
        if let Ok(sent) = Sent::read(&http, request.take_payload()).await
            && let Some(owner) = owner(&http, &sent).await?
        {
            keep(&http, owner, &page, &sent).await?;
            return Ok(Error::SignInFirst {
                next: page.0,
                reason: Some(SignInReason::FormKept),
            });
        }
    }
    Ok(Error::SignInFirst {
        next: next_of(request.request()),
        reason: ended.map(|(_, ending)| SignInReason::Ended(ending)),
    })
}

/// Whose session this browser's was, and why it ended; none where it goes on, or is not known.
fn ended(request: &HttpRequest) -> Result<Option<(Option<UserId>, Ending)>, Error> {
    request
        .get_session()
        .get(SESSION_ENDED)
        .map_err(Error::failed)
}

/// What keeps the ended session's user out now, if anything does. From another network they may still sign in.
async fn denial(
    request: &HttpRequest,
    ended: Option<(Option<UserId>, Ending)>,
) -> DbResult<Option<Denial>> {
    let Some((Some(user), _)) = ended else {
        return Ok(None);
    };
    let address = request_address(request);
    let admission = Shared::of(request)
        .db
        .read(Within::Platform, move |conn| admit(conn, user, address))
        .await?;
    Ok(match admission {
        Some(Admission::Denied(denial, _)) if denial != Denial::AddressNotAllowed => Some(denial),
        _ => None,
    })
}

/// The answer to a sensitive change whose last proof is too old: the form waits on its page, and the password comes
/// first.
///
/// # Errors
/// As a form that carries another session's token, and those of the database.
pub async fn prove_first(
    request: &mut ServiceRequest,
    page: Option<FormPage>,
    principal: &Principal,
) -> Result<Error, Error> {
    let http = request.request().clone();
    let sent = Sent::read(&http, request.take_payload()).await?;
    let (binding, _) = csrf::binding(&http);
    let token = sent.value("csrf_token").unwrap_or_default();
    if !binding.accepts(Shared::of(&http), token) {
        return Ok(Error::Forged);
    }
    let next = match page {
        Some(page) => {
            keep(&http, principal.person().id, &page, &sent).await?;
            page.0
        }
        None => next_of(&http),
    };
    Ok(Error::ProveFirst { next })
}

/// The answer to a form whose token is not this session's. Where it is of an earlier session of the same person,
/// and comes from a page of ours, what was typed is kept for the page that shows it again; where that session
/// has ended and there is no other, they sign in first.
pub async fn outdated(request: &HttpRequest, sent: &Sent) -> Result<Error, Error> {
    let page = request.extensions().get::<FormPage>().cloned();
    let person = request
        .extensions()
        .get::<Principal>()
        .map(|principal| principal.person().id);
    let owner = owner(request, sent).await?;
    let (page, person) = match (page, person, ended(request)?) {
        (Some(page), Some(person), _) if owner == Some(person) && is_own_page(request) => {
            (page, person)
        }
        (_, None, Some((Some(user), ending))) if owner == Some(user) => {
            return Ok(Error::SignInFirst {
                next: next_of(request),
                reason: Some(SignInReason::Ended(ending)),
            });
        }
        _ => return Ok(Error::Forged),
    };
    keep(request, person, &page, sent).await?;
    Ok(Error::Outdated { page: page.0 })
}

/// For whom the page of this form was drawn, by the token in it.
async fn owner(request: &HttpRequest, sent: &Sent) -> DbResult<Option<UserId>> {
    let Some(key) = sent.value("csrf_token").and_then(csrf::form_key_of) else {
        return Ok(None);
    };
    Shared::of(request)
        .db
        .read(Within::Platform, move |conn| {
            sessions::owner_of_form(conn, &key)
        })
        .await
}

async fn keep(
    request: &HttpRequest,
    owner: UserId,
    page: &FormPage,
    sent: &Sent,
) -> Result<(), Error> {
    let typed = sent
        .pairs
        .iter()
        .filter(|(name, _)| name != "csrf_token" && !name.contains("password"))
        .map(|(name, value)| (name.as_str(), value.as_str()))
        // As after a button that only draws the form anew: nothing of it is saved.
        .filter(|(name, _)| *name != "update")
        .chain([("update", "kept")]);
    let content = serde_html_form::to_string(typed.collect::<Vec<_>>()).map_err(Error::failed)?;
    let db = &Shared::of(request).db;
    Ok(drafts::keep(db, owner, page.0.clone(), content).await?)
}

/// Where to after signing in. A form cannot be sent again by following a link: then it is the page it came from.
fn next_of(request: &HttpRequest) -> String {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        let here = request.uri().path_and_query();
        return here.map_or_else(|| "/".to_owned(), ToString::to_string);
    }
    let referer = request
        .headers()
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok());
    referer
        .and_then(|referer| referer.strip_prefix(&origin_of(request, referer)?))
        .and_then(paths::own_path)
        .unwrap_or("/")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_read_back_as_it_was_written() {
        for reason in SignInReason::all() {
            assert_eq!(SignInReason::parse(reason.as_str()), Some(reason));
        }
        assert_eq!(SignInReason::parse("<script>"), None);
    }
}
