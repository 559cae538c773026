//! Argon2id on a pool of its own: unbounded, 500 sign-ins at once would take 9 GB.

use std::sync::Arc;
use std::sync::LazyLock;
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

/// Threads that hash at the same time.
const THREADS: usize = 2;
/// Requests that may wait for them.
const QUEUE: usize = 100;
/// How long one waits before it is told to come back.
const WAIT: Duration = Duration::from_secs(2);

/// A bounded pool of hashing threads. Cheap to clone.
#[derive(Clone)]
pub struct Passwords {
    threads: Arc<Semaphore>,
    queue: Arc<Semaphore>,
}

/// More sign-ins at once than the pool takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overloaded;

/// What comparing a password with a stored hash tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Right, but hashed with parameters that are weaker than today's.
    RightButWeaklyHashed,
    Wrong,
}

impl Default for Passwords {
    fn default() -> Self {
        Self {
            threads: Arc::new(Semaphore::new(THREADS)),
            queue: Arc::new(Semaphore::new(THREADS + QUEUE)),
        }
    }
}

impl Passwords {
    /// The PHC string of `password`, with a new salt.
    ///
    /// # Errors
    /// [`Overloaded`] when the queue is full or two seconds have passed.
    pub async fn hash(&self, password: String) -> Result<String, Overloaded> {
        self.run(move || hash_now(&password)).await
    }

    /// Compares. Without a stored hash it does the same work on a dummy and answers [`Verdict::Wrong`],
    /// so that an unknown e-mail takes as long as a known one.
    ///
    /// # Errors
    /// As [`Passwords::hash`].
    pub async fn verify(
        &self,
        password: String,
        stored: Option<String>,
    ) -> Result<Verdict, Overloaded> {
        self.run(move || verify_now(&password, stored.as_deref()))
            .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let Ok(_place) = self.queue.clone().try_acquire_owned() else {
            return Err(Overloaded);
        };
        let waiting = tokio::time::timeout(WAIT, self.threads.clone().acquire_owned());
        let Ok(Ok(thread)) = waiting.await else {
            return Err(Overloaded);
        };
        let task = tokio::task::spawn_blocking(move || {
            let _thread = thread;
            work()
        });
        task.await.map_err(|_cancelled| Overloaded)
    }
}

/// OWASP's second recommendation for Argon2id: 19 MiB, two passes, one lane.
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or(Params::DEFAULT);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// For the command line; pages hash through [`Passwords::hash`].
#[must_use]
pub fn hash_now(password: &str) -> String {
    match argon2().hash_password(password.as_bytes()) {
        Ok(hash) => hash.to_string(),
        Err(error) => unreachable!("Argon2 refused its own parameters: {error}"),
    }
}

fn verify_now(password: &str, stored: Option<&str>) -> Verdict {
    static DUMMY: LazyLock<String> = LazyLock::new(|| hash_now("an account that does not exist"));
    let Ok(hash) = PasswordHash::new(stored.unwrap_or(&DUMMY)) else {
        return Verdict::Wrong;
    };
    let matches = argon2().verify_password(password.as_bytes(), &hash).is_ok();
    if !matches || stored.is_none() {
        return Verdict::Wrong;
    }
    let params = Params::try_from(&hash).ok();
    let weak = params.is_none_or(|params| params.m_cost() < 19 * 1024 || params.t_cost() < 2);
    if weak {
        Verdict::RightButWeaklyHashed
    } else {
        Verdict::Right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weaker_hash_is_right_and_said_to_be_weak() {
        let weak = Argon2::new(
            Algorithm::Argon2id,
            Version::V0x13,
            Params::new(8 * 1024, 1, 1, None).unwrap(),
        );
        let stored = weak.hash_password(b"correct horse").unwrap().to_string();
        assert_eq!(
            verify_now("correct horse", Some(&stored)),
            Verdict::RightButWeaklyHashed
        );
        assert_eq!(
            verify_now("correct horse", Some(&hash_now("correct horse"))),
            Verdict::Right
        );
        assert_eq!(verify_now("wrong horse", Some(&stored)), Verdict::Wrong);
        assert_eq!(
            verify_now("an account that does not exist", None),
            Verdict::Wrong
        );
    }
}
