//! A day of the calendar, as date inputs send it.

use std::fmt;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{FieldError, TimeZoneName};
use crate::clock::Moment;

/// A day between the years 2000 and 2999; when it begins and ends depends on the time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// # Errors
    /// `Required`, `DayForm`.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(FieldError::Required);
        }
        let date: Date = typed.parse().map_err(|_not_a_day| FieldError::DayForm)?;
        if typed.len() != 10 || !(2000..3000).contains(&date.year()) {
            return Err(FieldError::DayForm);
        }
        Ok(Self(date))
    }

    /// The day that it is at this moment, in a zone of this IANA name; in UTC where there is no such zone.
    #[must_use]
    pub fn at(moment: Moment, zone: &str) -> Self {
        let zone = TimeZoneName::parse(zone).map_or(TimeZone::UTC, |name| name.zone());
        Self(moment.timestamp().to_zoned(zone).date())
    }

    /// So many days later; the last day that there is, where there is none.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Self {
        Self(
            self.0
                .saturating_add(jiff::Span::new().days(i64::from(days))),
        )
    }

    /// As the calendar's library takes it.
    #[must_use]
    pub fn date(self) -> Date {
        self.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_when_the_next_begins_in_its_zone() {
        let last = "2026-12-03T22:59:59.999999Z";
        let last = last.parse::<jiff::Timestamp>().unwrap().as_microsecond();
        let at = |moment, zone| Day::at(Moment::from_microseconds(moment), zone).to_string();
        assert_eq!(at(last, "Europe/Paris"), "2026-12-03");
        assert_eq!(at(last + 1, "Europe/Paris"), "2026-12-04");
        assert_eq!(at(last + 1, "America/Montreal"), "2026-12-03");
        assert_eq!(at(last + 1, "nowhere"), "2026-12-03");
        assert_eq!(Day::parse("2026-12-03").unwrap().to_string(), "2026-12-03");
    }

    #[test]
    fn what_is_no_day_of_the_calendar_is_refused() {
        assert_eq!(Day::parse(" "), Err(FieldError::Required));
        for wrong in [
            "2026-02-30",
            "3.12.2026",
            "20261203",
            "0001-01-01",
            "9999-12-31",
            "2026-12-03T10:00",
            "tomorrow",
        ] {
            assert_eq!(Day::parse(wrong), Err(FieldError::DayForm), "{wrong}");
        }
    }
}
