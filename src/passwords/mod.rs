//! Argon2id on a pool of its own: unbounded, 500 sign-ins at once would take 9 GB.

mod argon;

use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use argon2::Block;
use tokio::sync::Semaphore;

use argon::Comparison;

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
    /// The 19 MiB of each thread that hashes, kept for the next: given back after each hash, they would stay
    /// with whichever of the many blocking threads it ran on.
    memory: Arc<Mutex<Vec<Memory>>>,
}

/// What Argon2 fills.
type Memory = Vec<Block>;

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
            memory: Arc::default(),
        }
    }
}

impl Passwords {
    /// The PHC string of `password`, with a new salt.
    ///
    /// # Errors
    /// [`Overloaded`] when the queue is full or two seconds have passed.
    pub async fn hash(&self, password: String) -> Result<String, Overloaded> {
        self.run(move |memory| argon::hash(&password, memory)).await
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
        self.run(move |memory| verify_in(memory, &password, stored.as_deref()))
            .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Memory) -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let Ok(_place) = self.queue.clone().try_acquire_owned() else {
            return Err(Overloaded);
        };
        let waiting = tokio::time::timeout(WAIT, self.threads.clone().acquire_owned());
        let Ok(Ok(thread)) = waiting.await else {
            return Err(Overloaded);
        };
        let kept = self.memory.clone();
        let task = tokio::task::spawn_blocking(move || {
            let _thread = thread;
            let mut memory = lock(&kept).pop().unwrap_or_default();
            let done = work(&mut memory);
            lock(&kept).push(memory);
            done
        });
        task.await.map_err(|_cancelled| Overloaded)
    }
}

fn lock(kept: &Mutex<Vec<Memory>>) -> std::sync::MutexGuard<'_, Vec<Memory>> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

/// For the command line; pages hash through [`Passwords::hash`].
#[must_use]
pub fn hash_now(password: &str) -> String {
    argon::hash(password, &mut Memory::new())
}

fn verify_in(memory: &mut Memory, password: &str, stored: Option<&str>) -> Verdict {
    static DUMMY: LazyLock<String> = LazyLock::new(|| hash_now("an account that does not exist"));
    let compared = argon::compare(password, stored.unwrap_or(&DUMMY), memory);
    match compared {
        Some(Comparison::Equal) if stored.is_some() => Verdict::Right,
        Some(Comparison::EqualButWeak) if stored.is_some() => Verdict::RightButWeaklyHashed,
        _ => Verdict::Wrong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use argon2::password_hash::{PasswordHasher, PasswordVerifier};
    use argon2::{Algorithm, Argon2, Params, Version};

    fn verify_now(password: &str, stored: Option<&str>) -> Verdict {
        verify_in(&mut Memory::new(), password, stored)
    }

    #[test]
    fn memory_that_was_used_before_gives_the_same_hash() {
        let mut memory = Memory::new();
        let first = argon::hash("correct horse", &mut memory);
        for _ in 0..2 {
            assert_eq!(
                verify_in(&mut memory, "correct horse", Some(&first)),
                Verdict::Right
            );
            assert_eq!(
                verify_in(&mut memory, "wrong horse", Some(&first)),
                Verdict::Wrong
            );
        }
        let library = Argon2::default();
        assert!(
            library
                .verify_password(b"correct horse", first.as_str())
                .is_ok()
        );
    }

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
