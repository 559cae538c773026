//! The password, asked again of somebody who is signed in.

use std::time::Duration;

use unicode_normalization::UnicodeNormalization;

use super::throttle::{self, Keys};
use super::users;
use crate::access::Principal;
use crate::db::DbError;
use crate::passwords::Verdict;
use crate::values::FieldError;
use crate::web::{App, Error};

/// What is wrong with the current password, if anything; a wrong one counts as one at the sign-in page does.
///
/// # Errors
/// [`Error::TooMany`] within a pause, 503 when more people sign in than the hashing pool takes, and those of the
/// database.
pub async fn wrong_password(
    app: &App,
    principal: &Principal,
    typed: &str,
) -> Result<Option<FieldError>, Error> {
    if typed.is_empty() {
        // Nobody's guess: it costs no hash and no pause.
        return Ok(Some(FieldError::Required));
    }
    let (user, keys) = (
        principal.person().id,
        Keys::new(&principal.person().email, app.address),
    );
    let asked = keys.clone();
    let found: Result<_, DbError> = app
        .db
        .read(principal.within(), move |conn| {
            Ok((throttle::pause(conn, &asked)?, users::find(conn, user)?))
        })
        .await;
    let (pause, record) = found?;
    if let Some(pause) = pause {
        return Err(paused(pause.left));
    }
    let stored = record.and_then(|record| record.password_hash);
    let verdict = app.passwords.verify(typed.nfc().collect(), stored).await?;
    let settled: Result<_, DbError> = app
        .db
        .write(principal.within(), move |tx| {
            throttle::hold(tx, &keys)?;
            // Those that were sent together have all been compared by now: the first few count, the others wait.
            if let Some(pause) = throttle::pause(tx, &keys)? {
                return Ok(Err(paused(pause.left)));
            }
            if verdict == Verdict::Wrong {
                throttle::count_failure(tx, &keys)?;
                return Ok(Ok(Some(FieldError::CurrentPasswordWrong)));
            }
            throttle::forgive(tx, &keys)?;
            Ok(Ok(None))
        })
        .await;
    settled?
}

/// Whole seconds, rounded up: who comes back then is let in.
#[must_use]
pub fn paused(pause: Duration) -> Error {
    Error::TooMany {
        seconds: u32::try_from(pause.as_secs()).unwrap_or(1) + 1,
    }
}
