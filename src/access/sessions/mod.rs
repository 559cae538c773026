//! Sessions, in the database under a hash of the cookie's key.

mod store;

use std::time::Duration;

pub use store::{
    SessionRow, delete, delete_all_of, delete_expired, insert, load, others_of, replace,
};

/// Without a request for this long a session ends.
pub const IDLE: Duration = Duration::from_mins(30);
/// However busy, a session ends after this long.
pub const ABSOLUTE: Duration = Duration::from_hours(12);
/// How exactly the last request's time is kept: each more exact minute would be a write.
pub const SEEN_EVERY: Duration = Duration::from_mins(1);
