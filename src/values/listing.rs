//! What the address of every list holds: what is looked for, how many rows, which page.

use super::text::fold;

/// Rows of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PerPage {
    TwentyFive,
    Fifty,
    Hundred,
}

impl PerPage {
    pub const ALL: [Self; 3] = [Self::TwentyFive, Self::Fifty, Self::Hundred];

    #[must_use]
    pub fn rows(self) -> u32 {
        match self {
            Self::TwentyFive => 25,
            Self::Fifty => 50,
            Self::Hundred => 100,
        }
    }

    /// That of an address; 25 where it names none of the choices.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let rows: u32 = text.parse().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|per_page| per_page.rows() == rows)
            .unwrap_or(Self::TwentyFive)
    }
}

/// Reaching a far page by its number reads all before it.
const LAST_PAGE: u32 = 40;
const LONGEST_TERM: usize = 100;

/// The page of an address, from 1 to 40.
#[must_use]
pub fn page_number(text: &str) -> u32 {
    text.parse().unwrap_or(1).clamp(1, LAST_PAGE)
}

/// A search box's content as it is looked for: folded, without what cannot be seen, a hundred characters of it.
/// Empty when nothing is left.
#[must_use]
pub fn folded_term(typed: &str) -> String {
    let visible: String = typed
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_TERM)
        .collect();
    fold(&visible)
}

/// The query string of a list whose parameters are `current`, with `changes` made; what is empty is left out.
#[must_use]
pub fn query_string<'a>(
    current: impl IntoIterator<Item = (&'a str, &'a str)>,
    changes: &[(&str, &'a str)],
) -> String {
    let replaced = |name: &str| {
        changes
            .iter()
            .find(|(of, _)| *of == name)
            .map(|(_, value)| *value)
    };
    let pairs: Vec<(&str, &str)> = current
        .into_iter()
        .map(|(name, value)| (name, replaced(name).unwrap_or(value)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    serde_html_form::to_string(pairs).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_makes_no_sense_is_the_first_page_of_twenty_five() {
        assert_eq!(PerPage::of("7"), PerPage::TwentyFive);
        assert_eq!(PerPage::of("100"), PerPage::Hundred);
        assert_eq!(["-1", "0", "x", "41"].map(page_number), [1, 1, 1, 40]);
        assert_eq!(folded_term(" \u{0}"), "");
    }

    #[test]
    fn a_change_replaces_and_an_empty_one_removes() {
        let current = [("query", "é"), ("status", "active"), ("page", "")];
        assert_eq!(
            query_string(current, &[("status", ""), ("page", "2")]),
            "query=%C3%A9&page=2"
        );
    }
}
