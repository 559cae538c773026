//! The time: microseconds, since that is what both engines keep.

use jiff::Timestamp;

/// An instant, in microseconds since 1970 (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// Stands for "never" in columns that take part in an order.
    pub const EPOCH: Self = Self(0);

    #[must_use]
    pub fn from_microseconds(microseconds: i64) -> Self {
        Self(microseconds)
    }

    #[must_use]
    pub fn as_microseconds(self) -> i64 {
        self.0
    }

    /// `duration` later; saturates.
    #[must_use]
    pub fn plus(self, duration: std::time::Duration) -> Self {
        Self(
            self.0
                .saturating_add(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)),
        )
    }

    /// `duration` earlier; saturates.
    #[must_use]
    pub fn minus(self, duration: std::time::Duration) -> Self {
        Self(
            self.0
                .saturating_sub(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)),
        )
    }

    /// How long until `later`; zero when it has passed.
    #[must_use]
    pub fn until(self, later: Self) -> std::time::Duration {
        let microseconds = later.0.saturating_sub(self.0);
        std::time::Duration::from_micros(u64::try_from(microseconds).unwrap_or(0))
    }

    /// As the calendar's library takes it; the epoch when out of its range.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// The present.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the system"
)]
pub fn now() -> Moment {
    Moment(Timestamp::now().as_microsecond())
}
