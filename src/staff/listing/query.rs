//! Filters, order and page ⇄ address.

use serde::Deserialize;

use crate::staff::model::Standing;
use crate::values::RoleId;
use crate::values::text::fold;

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
    pub fn rows(self) -> usize {
        match self {
            Self::TwentyFive => 25,
            Self::Fifty => 50,
            Self::Hundred => 100,
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
    pub page: usize,
}

const LAST_PAGE: usize = 40;
const LONGEST_TERM: usize = 100;

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
            per_page: PerPage::ALL
                .into_iter()
                .find(|per_page| per_page.rows().to_string() == self.per_page)
                .unwrap_or(PerPage::TwentyFive),
            page: self.page.parse().unwrap_or(1).clamp(1, LAST_PAGE),
        }
    }

    fn term(&self) -> Option<String> {
        let visible: String = self
            .query
            .chars()
            .filter(|c| !c.is_control())
            .take(LONGEST_TERM)
            .collect();
        let folded = fold(&visible);
        (!folded.is_empty()).then_some(folded)
    }

    /// The query string of this list with `changes` made: an empty value removes a parameter. Where the
    /// list changes, its first page is shown.
    #[must_use]
    pub fn with(&self, changes: &[(&str, &str)]) -> String {
        let replaced = |name: &str| {
            changes
                .iter()
                .find(|(of, _)| *of == name)
                .map(|(_, value)| *value)
        };
        let pairs: Vec<(&str, &str)> = self
            .kept()
            .into_iter()
            .chain([("page", "")])
            .map(|(name, value)| (name, replaced(name).unwrap_or(value)))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        serde_html_form::to_string(pairs).unwrap_or_default()
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
