//! Filters, order and page ⇄ address.

use serde::Deserialize;

use crate::people::Standing;
use crate::values::RoleId;
use crate::values::listing::{PerPage, folded_term, page_number, query_string};

/// As it stands in the address. What makes no sense is passed over: a bookmark must not break.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub query: String,
    pub status: String,
    pub role: String,
    pub sort: String,
    pub per_page: String,
    pub page: String,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Name,
    NameDescending,
    /// The latest first, who never signed in last.
    LastSignIn,
    LastSignInAscending,
    Newest,
    Oldest,
}

impl Sort {
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::NameDescending,
        Self::LastSignIn,
        Self::LastSignInAscending,
        Self::Newest,
        Self::Oldest,
    ];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameDescending => "-name",
            Self::LastSignIn => "-last_sign_in",
            Self::LastSignInAscending => "last_sign_in",
            Self::Newest => "-created",
            Self::Oldest => "created",
        }
    }
}

/// What the list is restricted to, as it is looked for.
#[derive(Clone, Debug)]
pub struct Filters {
    /// Folded; looked for in names and e-mails.
    pub term: Option<String>,
    pub standing: Option<Standing>,
    pub role: Option<RoleId>,
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
            standing: Standing::ALL
                .into_iter()
                .find(|standing| standing.as_str() == self.status),
            role: self.role.parse().ok(),
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
    pub fn kept(&self) -> [(&'static str, &str); 5] {
        [
            ("query", &self.query),
            ("status", &self.status),
            ("role", &self.role),
            ("sort", &self.sort),
            ("per_page", &self.per_page),
        ]
    }

    /// Whether anything is looked for or filtered.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        let filters = self.filters();
        filters.term.is_some() || filters.standing.is_some() || filters.role.is_some()
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
            role: "administrator".to_owned(),
            sort: "x".to_owned(),
            per_page: "7".to_owned(),
            page: "-1".to_owned(),
        };
        let filters = asked.filters();
        assert_eq!((filters.sort, filters.page), (Sort::Name, 1));
        assert!(!asked.is_narrowed());
    }

    #[test]
    fn a_link_keeps_the_filters_and_begins_at_the_first_page() {
        let asked = ListQuery {
            query: "é".to_owned(),
            status: "invited".to_owned(),
            page: "3".to_owned(),
            ..ListQuery::default()
        };
        assert_eq!(
            asked.with(&[("sort", "-name")]),
            "query=%C3%A9&status=invited&sort=-name"
        );
        assert_eq!(asked.with(&[("query", ""), ("status", "")]), "");
    }
}
