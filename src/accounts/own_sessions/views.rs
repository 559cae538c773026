//! The list of one's own sessions.

use askama::Template;

use crate::access::sessions::OpenSession;
use crate::paths;
use crate::text::{Reader, Words, browser_name};
use crate::web::{App, Chrome, Section};

#[derive(Template)]
#[template(path = "accounts/sessions.html")]
pub struct SessionsPage {
    chrome: Chrome,
    t: &'static Words,
    rows: Vec<Row>,
    /// None where this one is the only one.
    end_others: Option<&'static str>,
    account: &'static str,
}

struct Row {
    browser: String,
    address: String,
    opened: Time,
    seen: Time,
    /// None of this very session: signing out ends it.
    end: Option<String>,
}

struct Time {
    exact: String,
    shown: String,
}

impl SessionsPage {
    #[must_use]
    pub fn new(app: &App, open: &[OpenSession]) -> Self {
        let own = app.session_id();
        let rows: Vec<Row> = open
            .iter()
            .map(|session| {
                let is_own = own.as_ref() == Some(&session.id);
                let end = (!is_own).then(|| paths::end_session(session.handle()));
                Row::new(&app.reader, session, end)
            })
            .collect();
        let has_others = rows.iter().any(|row| row.end.is_some());
        Self {
            chrome: app.chrome(Section::Account),
            t: app.reader.t(),
            rows,
            end_others: has_others.then_some(paths::ACCOUNT_SESSIONS_END_OTHERS),
            account: paths::ACCOUNT,
        }
    }
}

impl Row {
    fn new(reader: &Reader, session: &OpenSession, end: Option<String>) -> Self {
        let time = |moment| Time {
            exact: reader.exact(moment),
            shown: reader.date_time(moment),
        };
        Self {
            browser: browser_name(reader.t(), &session.agent),
            address: session.address.clone(),
            opened: time(session.created_at),
            seen: time(session.seen_at),
            end,
        }
    }
}
