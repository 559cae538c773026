//! actix-session over our table: the cookie's key is stored hashed, and a session can be ended anywhere.

use std::cell::RefCell;
use std::collections::HashMap;

use actix_session::SessionMiddleware;
use actix_session::config::{BrowserSession, CookieContentSecurity};
use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Key, SameSite};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::error::Error;
use super::frame::request_address;
use super::guard::SESSION_USER;
use super::{Shared, csrf};
use crate::access::network_entries::{Match, ON_REQUESTS, note_matches};
use crate::access::sessions::{self, Ending, Found, NewSession, SessionRow};
use crate::access::{self, Membership};
use crate::clock;
use crate::db::{AnyConnection, Db, DbError, DbResult, Within};
use crate::values::UserId;

/// Where a session was opened, for the list of sessions.
pub const SESSION_ADDRESS: &str = "address";
pub const SESSION_AGENT: &str = "agent";

/// What is left of a session that has ended: whose it was, and why it ended.
pub const SESSION_ENDED: &str = "ended";

pub struct DatabaseSessions {
    db: Db,
    csrf_key: [u8; 32],
}

type State = HashMap<String, String>;

/// What actix-session has no room for: it asks a store for the text of a session and for nothing else.
struct Visit {
    http: HttpRequest,
    /// Under which hash the session is stored.
    session: RefCell<Option<Vec<u8>>>,
    /// The session's user, read together with it.
    member: RefCell<Option<Membership>>,
    /// Why the session could not be read or written.
    failure: RefCell<Option<Error>>,
}

tokio::task_local! {
    /// The request under way.
    static VISIT: Visit;
}

/// Runs `work` for a request and returns with its result why its session was not to be had: actix-session hands
/// on an error that nothing can be read from.
pub async fn visiting<F: Future>(http: HttpRequest, work: F) -> (F::Output, Option<Error>) {
    let visit = Visit {
        http,
        session: RefCell::default(),
        member: RefCell::default(),
        failure: RefCell::default(),
    };
    let noting = async {
        let output = work.await;
        (output, VISIT.with(|visit| visit.failure.take()))
    };
    VISIT.scope(visit, noting).await
}

/// Whose session the request under way came with, as it was read with it.
pub fn member_of_session() -> Option<Membership> {
    VISIT.try_with(|visit| visit.member.take()).ok().flatten()
}

/// Under which hash the session is stored that the request under way came with.
pub fn id_of_session() -> Option<Vec<u8>> {
    VISIT
        .try_with(|visit| visit.session.borrow().clone())
        .ok()
        .flatten()
}

fn noted(error: DbError) -> anyhow::Error {
    let said = anyhow::Error::msg(error.to_string());
    let failure = Error::from(error);
    // Outside a request there is nobody to tell.
    drop(VISIT.try_with(|visit| visit.failure.replace(Some(failure))));
    said
}

/// The middleware of one route.
pub fn session_middleware(shared: &Shared) -> SessionMiddleware<DatabaseSessions> {
    let store = DatabaseSessions {
        db: shared.db.clone(),
        csrf_key: shared.csrf_key,
    };
    SessionMiddleware::builder(store, Key::derive_from(&shared.session_key))
        .cookie_name(shared.cookie_name("session"))
        .cookie_secure(shared.settings.public_url.is_https())
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_content_security(CookieContentSecurity::Signed)
        .session_lifecycle(BrowserSession::default())
        .build()
}

fn hashed(key: &SessionKey) -> Vec<u8> {
    Sha256::digest(key.as_ref().as_bytes()).to_vec()
}

/// actix-session keeps each value as JSON text.
fn entry<T: serde::de::DeserializeOwned>(state: &State, name: &str) -> Option<T> {
    state
        .get(name)
        .and_then(|json| serde_json::from_str(json).ok())
}

/// The state of a session that has ended: no user is in it.
fn remains(user: Option<UserId>, ending: Ending) -> Result<State, LoadError> {
    let json = serde_json::to_string(&(user, ending))
        .map_err(|error| LoadError::Deserialization(error.into()))?;
    Ok(State::from([(SESSION_ENDED.to_owned(), json)]))
}

impl DatabaseSessions {
    async fn insert(&self, state: State) -> DbResult<SessionKey> {
        let key = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        let key = SessionKey::try_from(key).map_err(|error| DbError::Corrupt(error.to_string()))?;
        let id = hashed(&key);
        let json =
            serde_json::to_string(&state).map_err(|error| DbError::Corrupt(error.to_string()))?;
        let user: Option<UserId> = entry(&state, SESSION_USER);
        let address: String = entry(&state, SESSION_ADDRESS).unwrap_or_default();
        let agent: String = entry(&state, SESSION_AGENT).unwrap_or_default();
        let secret: Option<String> = entry(&state, csrf::SESSION_SECRET);
        let form_key = secret.map(|secret| csrf::form_key(&secret, &self.csrf_key));
        let write = move |tx: &mut crate::db::Tx<'_>| {
            let new = NewSession {
                user,
                state: &json,
                address: &address,
                agent: &agent,
                form_key,
            };
            sessions::insert(tx, &id, &new)
        };
        self.db.write(Within::Platform, write).await?;
        Ok(key)
    }
}

impl DatabaseSessions {
    /// Notes the last request, and which entries of the lists let it in.
    async fn touch(&self, id: Vec<u8>, matches: Vec<Match>) -> DbResult<()> {
        let touch = move |tx: &mut crate::db::Tx<'_>| {
            if let Some(of_one_user) = matches.first() {
                tx.enter(of_one_user.organization)?;
            }
            note_matches(tx, &matches, ON_REQUESTS)?;
            sessions::touch(tx, &id)
        };
        self.db.write(Within::Platform, touch).await
    }
}

impl SessionStore for DatabaseSessions {
    async fn load(&self, key: &SessionKey) -> Result<Option<State>, LoadError> {
        let failed = |error: DbError| LoadError::Other(noted(error));
        let id = hashed(key);
        let searched = id.clone();
        let address = VISIT.with(|visit| request_address(&visit.http));
        // The session and who it belongs to: one way to the database instead of two.
        let read = move |conn: &mut AnyConnection| -> DbResult<_> {
            let found = sessions::load(conn, &searched)?;
            let member = match &found {
                Some(Found::Open(SessionRow {
                    user: Some(user), ..
                })) => access::load_entered(conn, *user, address)?,
                _ => None,
            };
            Ok((found, member))
        };
        let (found, member) = self.db.read(Within::Platform, read).await.map_err(failed)?;
        let row = match found {
            None => return Ok(None),
            Some(Found::Ended(user, ending)) => return remains(user, ending).map(Some),
            Some(Found::Open(row)) => row,
        };
        let is_due = row.seen_at.plus(sessions::SEEN_EVERY) < clock::now();
        let matches = member.as_ref().filter(|_| is_due);
        let matches = matches.map(|member| member.matches(address));
        VISIT.with(|visit| {
            visit.member.replace(member);
            visit.session.replace(Some(id.clone()));
        });
        let state = serde_json::from_str(&row.state)
            .map_err(|error| LoadError::Deserialization(error.into()))?;
        if is_due {
            let touched = self.touch(id, matches.unwrap_or_default());
            touched.await.map_err(failed)?;
        }
        Ok(Some(state))
    }

    async fn save(&self, state: State, _ttl: &Duration) -> Result<SessionKey, SaveError> {
        self.insert(state)
            .await
            .map_err(|error| SaveError::Other(noted(error)))
    }

    async fn update(
        &self,
        key: SessionKey,
        state: State,
        _ttl: &Duration,
    ) -> Result<SessionKey, UpdateError> {
        let failed = |error: DbError| UpdateError::Other(noted(error));
        let json = serde_json::to_string(&state)
            .map_err(|error| UpdateError::Serialization(error.into()))?;
        let id = hashed(&key);
        self.db
            .write(Within::Platform, move |tx| {
                sessions::replace(tx, &id, &json)
            })
            .await
            .map_err(failed)?;
        Ok(key)
    }

    async fn update_ttl(&self, _key: &SessionKey, _ttl: &Duration) -> Result<(), anyhow::Error> {
        // `load` notes the last request, at most once a minute.
        Ok(())
    }

    async fn delete(&self, key: &SessionKey) -> Result<(), anyhow::Error> {
        let id = hashed(key);
        self.db
            .write(Within::Platform, move |tx| {
                sessions::end(tx, &id, Ending::SignedOut)
            })
            .await
            .map_err(noted)
    }
}
