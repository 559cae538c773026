//! Filters, order and page ⇄ address.

use serde::Deserialize;

use crate::locations::model::LocationStatus;
use crate::values::listing::{PerPage, folded_term, page_number, query_string};

/// As it stands in the address. What makes no sense is passed over: a bookmark must not break.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub query: String,
    pub status: String,
    pub sort: String,
    pub per_page: String,
    pub page: String,
}

/// Which status: without a choice all but the archived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusFilter {
    Active,
    Archived,
    All,
}

impl StatusFilter {
    pub const ALL: [Self; 3] = [Self::Active, Self::Archived, Self::All];

    /// The choice that needs no parameter is left out of the address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "",
            Self::Archived => "archived",
            Self::All => "all",
        }
    }

    #[must_use]
    pub fn only(self) -> Option<LocationStatus> {
        match self {
            Self::Active => Some(LocationStatus::Active),
            Self::Archived => Some(LocationStatus::Archived),
            Self::All => None,
        }
    }
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Name,
    NameDescending,
    Oldest,
    Newest,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Name, Self::NameDescending, Self::Newest, Self::Oldest];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameDescending => "-name",
            Self::Oldest => "created",
            Self::Newest => "-created",
        }
    }
}

/// What the list is restricted to, as it is looked for.
#[derive(Clone, Debug)]
pub struct Filters {
    /// Folded; looked for in names and references.
    pub term: Option<String>,
    pub status: StatusFilter,
    pub sort: Sort,
    pub per_page: PerPage,
    /// From 1.
    pub page: u32,
}

impl ListQuery {
    #[must_use]
    pub fn filters(&self) -> Filters {
        Filters {
            term: self.term(),
            status: StatusFilter::ALL
                .into_iter()
                .find(|status| status.as_str() == self.status)
                .unwrap_or(StatusFilter::Active),
            sort: Sort::ALL
                .into_iter()
                .find(|sort| sort.as_str() == self.sort)
                .unwrap_or(Sort::Name),
            per_page: PerPage::of(&self.per_page),
            page: page_number(&self.page),
        }
    }

    fn term(&self) -> Option<String> {
        let folded = folded_term(&self.query);
        (!folded.is_empty()).then_some(folded)
    }

    /// The query string of this list with `changes` made: an empty value removes a parameter. Where the
    /// list changes, its first page is shown.
    #[must_use]
    pub fn with<'a>(&'a self, changes: &[(&str, &'a str)]) -> String {
        query_string(self.kept().into_iter().chain([("page", "")]), changes)
    }

    /// The parameters that stay while the page changes.
    #[must_use]
    pub fn kept(&self) -> [(&'static str, &str); 4] {
        [
            ("query", &self.query),
            ("status", &self.status),
            ("sort", &self.sort),
            ("per_page", &self.per_page),
        ]
    }

    /// Whether anything is looked for or filtered.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        let filters = self.filters();
        filters.term.is_some() || filters.status != StatusFilter::Active
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_makes_no_sense_is_the_plain_list() {
        let asked = ListQuery {
            query: " \u{0}".to_owned(),
            status: "x".to_owned(),
            sort: "x".to_owned(),
            per_page: "7".to_owned(),
            page: "-1".to_owned(),
        };
        let filters = asked.filters();
        assert_eq!(filters.term, None);
        assert_eq!(filters.status, StatusFilter::Active);
        assert_eq!((filters.sort, filters.page), (Sort::Name, 1));
        assert!(!asked.is_narrowed());
    }

    #[test]
    fn a_link_keeps_the_filters_and_begins_at_the_first_page() {
        let asked = ListQuery {
            query: "é".to_owned(),
            page: "3".to_owned(),
            ..ListQuery::default()
        };
        assert_eq!(asked.with(&[("sort", "-name")]), "query=%C3%A9&sort=-name");
        assert_eq!(asked.with(&[("page", "4")]), "query=%C3%A9&page=4");
        assert_eq!(asked.with(&[("query", "")]), "");
    }
}
