//! Filters, order and page ⇄ address.

use serde::Deserialize;

use super::key::Key;
use crate::merchants::misfit::MisfitFilter;
use crate::merchants::model::MerchantStatus;
use crate::merchants::search::search_term;
use crate::values::listing::{PerPage, page_number, query_string};
use crate::values::{Day, LevelId, LocationId};

/// As it stands in the address. What makes no sense is passed over: a bookmark must not break.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub query: String,
    pub status: String,
    pub level: String,
    pub location: String,
    pub misfit: String,
    pub sort: String,
    pub per_page: String,
    pub page: String,
    pub after: String,
    pub before: String,
}

/// Which status: without a choice all but the archived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusFilter {
    NotArchived,
    Only(MerchantStatus),
}

/// The order of the list. The opposite of a sort by name is one too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Name,
    NameDescending,
    Oldest,
    Newest,
    SignInLongestAgo,
    SignInLatest,
}

impl Sort {
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::NameDescending,
        Self::Newest,
        Self::Oldest,
        Self::SignInLatest,
        Self::SignInLongestAgo,
    ];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameDescending => "-name",
            Self::Oldest => "created",
            Self::Newest => "-created",
            Self::SignInLongestAgo => "last_sign_in",
            Self::SignInLatest => "-last_sign_in",
        }
    }

    #[must_use]
    pub fn is_descending(self) -> bool {
        matches!(
            self,
            Self::NameDescending | Self::Newest | Self::SignInLatest
        )
    }
}

/// Where the page begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// Counted from 0; at most 39, since reaching a far page by its number reads all before it.
    Page(u32),
    After(Key),
    Before(Key),
}

/// What the list is restricted to, as it is looked for.
#[derive(Clone, Debug)]
pub struct Filters {
    pub term: Option<String>,
    pub status: StatusFilter,
    pub level: Option<LevelId>,
    /// Merchants that have this location, as their default or not.
    pub location: Option<LocationId>,
    /// Those with something that does not fit.
    pub misfit: Option<MisfitFilter>,
    /// For the organization.
    pub today: Day,
    pub sort: Sort,
    pub per_page: PerPage,
    pub position: Position,
}

impl ListQuery {
    #[must_use]
    pub fn filters(&self, today: Day) -> Filters {
        let status = MerchantStatus::parse_stored(&self.status);
        Filters {
            term: search_term(&self.query),
            status: status.map_or(StatusFilter::NotArchived, StatusFilter::Only),
            level: self.level.parse().ok(),
            location: self.location.parse().ok(),
            misfit: MisfitFilter::parse(&self.misfit),
            today,
            sort: Sort::ALL
                .into_iter()
                .find(|sort| sort.as_str() == self.sort)
                .unwrap_or(Sort::Name),
            per_page: PerPage::of(&self.per_page),
            position: self.position(),
        }
    }

    fn position(&self) -> Position {
        if let Some(key) = Key::decode(&self.after) {
            return Position::After(key);
        }
        if let Some(key) = Key::decode(&self.before) {
            return Position::Before(key);
        }
        Position::Page(page_number(&self.page) - 1)
    }

    /// The query string of this list with `changes` made: an empty value removes a parameter. Where the
    /// list changes, its first page is shown.
    #[must_use]
    pub fn with<'a>(&'a self, changes: &[(&str, &'a str)]) -> String {
        let current = [
            ("query", self.query.as_str()),
            ("status", &self.status),
            ("level", &self.level),
            ("location", &self.location),
            ("misfit", &self.misfit),
            ("sort", &self.sort),
            ("per_page", &self.per_page),
            ("page", ""),
            ("after", ""),
            ("before", ""),
        ];
        query_string(current, changes)
    }

    /// Whether anything is looked for or filtered.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.query.trim().is_empty()
            || [&self.status, &self.level, &self.location, &self.misfit]
                .iter()
                .any(|filter| !filter.is_empty())
    }
}
