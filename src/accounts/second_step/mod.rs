//! `/login/code`: the second step of a sign-in. Until it is done the session has no user, and so opens nothing.

mod form;
pub mod pages;
mod rules;
mod views;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::access::Pass;
use crate::clock::{self, Moment};
use crate::values::UserId;

/// For so long after the password the code is waited for.
const WAITS: Duration = Duration::from_mins(5);

/// A sign-in whose password was right, in the session of the browser that sent it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    user: UserId,
    /// A hash of the stored hash: a password that is changed meanwhile ends this too.
    password: Vec<u8>,
    /// In microseconds, as [`Moment`] has them.
    until: i64,
    /// A single entry past the lists that was used up on the way here.
    pass: Option<Pass>,
    next: String,
}

impl Pending {
    #[must_use]
    pub fn new(user: UserId, password_hash: &str, pass: Option<Pass>) -> Self {
        Self {
            user,
            password: Sha256::digest(password_hash).to_vec(),
            until: clock::now().plus(WAITS).as_microseconds(),
            pass,
            next: String::new(),
        }
    }

    /// Where it leads afterwards.
    #[must_use]
    pub fn then(self, next: &str) -> Self {
        Self {
            next: next.to_owned(),
            ..self
        }
    }

    fn is_over(&self, now: Moment) -> bool {
        self.until <= now.as_microseconds()
    }

    fn is_of(&self, password_hash: Option<&str>) -> bool {
        password_hash.is_some_and(|hash| Sha256::digest(hash).as_slice() == self.password)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_waits_five_minutes_and_ends_with_the_password() {
        let pending = Pending::new(UserId::new(), "hash", None);
        let now = clock::now();
        assert!(!pending.is_over(now));
        assert!(pending.is_over(now.plus(Duration::from_mins(5))));
        assert!(pending.is_of(Some("hash")));
        assert!(!pending.is_of(Some("another")));
        assert!(!pending.is_of(None));
    }
}
