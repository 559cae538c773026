//! Words, numbers, dates and directions, in the reader's language.

mod agents;
mod countries;
mod dates;
mod lists;
mod negotiation;
mod numbers;

mod generated {
    #![allow(
        clippy::all,
        clippy::pedantic,
        dead_code,
        reason = "made by the build from locales/"
    )]
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        reason = "every message is checked when it is generated"
    )]
    #![allow(
        clippy::allow_attributes,
        clippy::indexing_slicing,
        reason = "made by the build from locales/"
    )]
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}

use std::sync::LazyLock;

use crate::clock::Moment;
use crate::values::Day;

pub use agents::browser_name;
pub use countries::{CountryName, countries, country_name};
pub use dates::TimeZone;
pub use generated::{L10n as Language, L10nLanguage as Words};
pub use negotiation::negotiate;

impl Language {
    /// The tag, as in `lang` attributes and in the database.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self
    }

    /// The installed language of this tag.
    #[must_use]
    pub fn parse_stored(tag: &str) -> Option<Self> {
        tag.parse().ok()
    }

    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.as_str().starts_with("ar") {
            "rtl"
        } else {
            "ltr"
        }
    }
}

crate::stored_as_text!(Language);

/// The words of one language, read once.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    type Loaded = LazyLock<Words, Box<dyn FnOnce() -> Words + Send>>;
    static ALL: LazyLock<Vec<(Language, Loaded)>> = LazyLock::new(|| {
        Language::iter()
            .map(|&language| {
                let load: Box<dyn FnOnce() -> Words + Send> = Box::new(move || language.load());
                (language, LazyLock::new(load))
            })
            .collect()
    });
    match ALL.iter().find(|(installed, _)| *installed == language) {
        Some((_, words)) => words,
        None => unreachable!("every language of the enum is in the list"),
    }
}

impl Words {
    /// The language that these are the words of.
    #[must_use]
    pub fn language(&self) -> Language {
        let name = self.language_name();
        let known = Language::iter().find(|language| language.language_name() == name);
        known.copied().unwrap_or_default()
    }

    /// The text of `<title>`.
    #[must_use]
    pub fn page_title(&self, title: impl AsRef<str>) -> String {
        without_isolates(&self.document_title(title))
    }

    /// As [`Words::page_title`], of a page that asks for something: said first by a screen reader.
    #[must_use]
    pub fn page_title_error(&self, title: impl AsRef<str>) -> String {
        without_isolates(&self.document_title_error(title))
    }

    /// As [`Reader::number`].
    #[must_use]
    pub fn number(&self, number: impl Into<i64>) -> String {
        numbers::grouped(self.language(), number.into())
    }

    /// The items as one list: `see, create, and change`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        lists::joined(self.language(), items)
    }

    /// A name that people gave, to stand in a list or a sentence that is put together outside Fluent.
    #[must_use]
    pub fn isolated(name: &str) -> String {
        lists::isolated(name)
    }
}

/// Tabs, bookmarks and histories show the marks that keep directions apart in a page as boxes.
fn without_isolates(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// For whom a page or a mail is written: a language and a time zone.
#[derive(Clone, Debug)]
pub struct Reader {
    pub language: Language,
    pub time_zone: TimeZone,
}

impl Reader {
    #[must_use]
    pub fn new(language: Language, time_zone: TimeZone) -> Self {
        Self {
            language,
            time_zone,
        }
    }

    #[must_use]
    pub fn t(&self) -> &'static Words {
        words(self.language)
    }

    /// `12345` → `12,345`, `12 345`, …
    #[must_use]
    pub fn number(&self, number: impl Into<i64>) -> String {
        numbers::grouped(self.language, number.into())
    }

    /// Day and minute, in the reader's zone: `24 Nov 2026, 09:15`.
    #[must_use]
    pub fn date_time(&self, moment: Moment) -> String {
        dates::date_time(self, moment)
    }

    /// The day alone.
    #[must_use]
    pub fn date(&self, moment: Moment) -> String {
        dates::date(self, moment)
    }

    /// A day of the calendar, in no zone.
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        dates::day(self, day)
    }

    /// The exact instant for `datetime` attributes and for hovering: RFC 3339, UTC.
    #[must_use]
    pub fn exact(&self, moment: Moment) -> String {
        // Three digits of the second: HTML takes no more.
        format!("{:.3}", moment.timestamp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_names_itself_and_groups_numbers_its_own_way() {
        let grouped: Vec<String> = Language::iter()
            .map(|&language| Reader::new(language, TimeZone::utc()).number(12_345))
            .collect();
        assert_eq!(grouped.len(), Language::iter().count());
        assert!(grouped.contains(&"12,345".to_owned()), "{grouped:?}");
        assert!(grouped.contains(&"12.345".to_owned()), "{grouped:?}");
    }

    #[test]
    fn every_language_joins_a_list_its_own_way() {
        let items = ["a", "b", "c"].map(str::to_owned);
        let joined = |language| words(language).list(&items);
        assert_eq!(joined(Language::En), "a, b, and c");
        assert_eq!(joined(Language::Fr), "a, b et c");
        assert_eq!(joined(Language::Es), "a, b y c");
        assert_eq!(joined(Language::De), "a, b und c");
        assert_eq!(joined(Language::Ar), "a وb وc");
        assert_eq!(words(Language::En).list(&items[..1]), "a");
    }

    #[test]
    fn a_moment_is_shown_in_the_readers_zone() {
        let moment = Moment::from_microseconds(1_795_512_600_000_000);
        let paris = Reader::new(Language::En, TimeZone::parse("Europe/Paris"));
        assert_eq!(paris.exact(moment), "2026-11-24T09:30:00.000Z");
        assert!(
            paris.date_time(moment).contains("10:30"),
            "{}",
            paris.date_time(moment)
        );
    }
}
