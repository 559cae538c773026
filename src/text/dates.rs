//! Dates and times as the reader's language writes them, in the reader's zone.

use std::cell::RefCell;
use std::collections::HashMap;

use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YMD, YMDT};
use icu::datetime::input::{Date, DateTime, Time};
use icu::datetime::options::TimePrecision;

use super::numbers::locale;
use super::{Language, Reader};
use crate::clock::Moment;
use crate::values::Day;

/// A zone of the tz database.
#[derive(Clone, Debug)]
pub struct TimeZone(jiff::tz::TimeZone);

impl TimeZone {
    /// The zone of this IANA name; UTC when there is none, since a page must be drawn all the same.
    #[must_use]
    pub fn parse(name: &str) -> Self {
        jiff::tz::TimeZone::get(name).map_or_else(|_unknown| Self::utc(), Self)
    }

    /// The first instant of this day (`2026-11-24`) and that of the day after it; none for what is no day.
    #[must_use]
    pub fn day(&self, text: &str) -> Option<(Moment, Moment)> {
        let day: jiff::civil::Date = text.trim().parse().ok()?;
        let begin = |day: jiff::civil::Date| {
            let begin = day.to_zoned(self.0.clone()).ok()?;
            Some(Moment::from_microseconds(
                begin.timestamp().as_microsecond(),
            ))
        };
        Some((begin(day)?, begin(day.tomorrow().ok()?)?))
    }

    #[must_use]
    pub fn utc() -> Self {
        Self(jiff::tz::TimeZone::UTC)
    }
}

struct Formatters {
    date_time: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

thread_local! {
    static FORMATTERS: RefCell<HashMap<Language, Formatters>> = RefCell::new(HashMap::new());
}

fn formatters(language: Language) -> Option<Formatters> {
    let locale = locale(language);
    let date_time = YMDT::medium().with_time_precision(TimePrecision::Minute);
    Some(Formatters {
        date_time: FixedCalendarDateTimeFormatter::try_new(locale.clone().into(), date_time)
            .ok()?,
        date: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::medium()).ok()?,
    })
}

pub(super) fn date_time(reader: &Reader, moment: Moment) -> String {
    format(reader, moment, |formatters, value| {
        formatters.date_time.format(value).to_string()
    })
}

pub(super) fn date(reader: &Reader, moment: Moment) -> String {
    format(reader, moment, |formatters, value| {
        formatters.date.format(&value.date).to_string()
    })
}

pub(super) fn day(reader: &Reader, day: Day) -> String {
    written(reader, day.date().into(), |formatters, value| {
        formatters.date.format(&value.date).to_string()
    })
}

fn format(
    reader: &Reader,
    moment: Moment,
    write: impl FnOnce(&Formatters, &DateTime<Gregorian>) -> String,
) -> String {
    let zoned = moment.timestamp().to_zoned(reader.time_zone.0.clone());
    written(reader, zoned.datetime(), write)
}

fn written(
    reader: &Reader,
    local: jiff::civil::DateTime,
    write: impl FnOnce(&Formatters, &DateTime<Gregorian>) -> String,
) -> String {
    let value = Date::try_new_gregorian(
        i32::from(local.year()),
        local.month().unsigned_abs(),
        local.day().unsigned_abs(),
    )
    .ok()
    .zip(
        Time::try_new(
            local.hour().unsigned_abs(),
            local.minute().unsigned_abs(),
            local.second().unsigned_abs(),
            0,
        )
        .ok(),
    )
    .map(|(date, time)| DateTime { date, time });
    FORMATTERS.with_borrow_mut(|all| {
        if !all.contains_key(&reader.language)
            && let Some(made) = formatters(reader.language)
        {
            all.insert(reader.language, made);
        }
        match (all.get(&reader.language), value) {
            (Some(formatters), Some(value)) => write(formatters, &value),
            _ => local.to_string(),
        }
    })
}
