//! Filters and page ⇄ address.

use serde::Deserialize;

use super::key::Key;
use crate::access::Denial;
use crate::accounts::sign_in::AttemptOutcome;
use crate::values::MerchantId;
use crate::values::listing::{folded_term, query_string};

/// As it stands in the address. What makes no sense is passed over: a bookmark must not break.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub query: String,
    pub outcome: String,
    pub merchant: String,
    pub after: String,
    pub before: String,
    /// Not of the list: it leads to one attempt.
    pub reference: String,
}

/// Which outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeFilter {
    All,
    /// By any rule, with the right password.
    Refused,
    Only(AttemptOutcome),
}

impl OutcomeFilter {
    /// In the order in which they are offered.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let each = AttemptOutcome::OF_ORGANIZATIONS.map(Self::Only);
        [Self::All, Self::Refused].into_iter().chain(each).collect()
    }

    /// The choice that needs no parameter is left out of the address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Refused => "refused",
            Self::Only(outcome) => outcome.as_str(),
        }
    }

    /// The outcomes that it lets through; none for all.
    #[must_use]
    pub fn codes(self) -> Option<Vec<&'static str>> {
        match self {
            Self::All => None,
            Self::Refused => Some(Denial::ALL.map(Denial::as_str).into()),
            Self::Only(outcome) => Some(vec![outcome.as_str()]),
        }
    }
}

/// Where the page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    Start,
    After(Key),
    Before(Key),
}

/// Whom or what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// The beginning of an address.
    Address(String),
    /// Part of a name or an e-mail, folded.
    Person(String),
}

/// What the list is restricted to, as it is looked for.
#[derive(Clone, Debug)]
pub struct Filters {
    pub term: Option<Term>,
    pub outcome: OutcomeFilter,
    pub merchant: Option<MerchantId>,
    pub position: Position,
}

impl ListQuery {
    #[must_use]
    pub fn filters(&self) -> Filters {
        Filters {
            term: self.term(),
            outcome: OutcomeFilter::all()
                .into_iter()
                .find(|outcome| outcome.as_str() == self.outcome)
                .unwrap_or(OutcomeFilter::All),
            merchant: self.merchant.parse().ok(),
            position: self.position(),
        }
    }

    fn term(&self) -> Option<Term> {
        let folded = folded_term(&self.query);
        let is_address = folded.contains(['.', ':'])
            && folded
                .chars()
                .all(|c| c.is_ascii_hexdigit() || c == '.' || c == ':');
        match folded.is_empty() {
            true => None,
            false if is_address => Some(Term::Address(folded)),
            false => Some(Term::Person(folded)),
        }
    }

    fn position(&self) -> Position {
        let after = Key::decode(&self.after).map(Position::After);
        let before = || Key::decode(&self.before).map(Position::Before);
        after.or_else(before).unwrap_or(Position::Start)
    }

    /// The query string of this list with `changes` made: an empty value removes a parameter. Where the
    /// list changes, its first page is shown.
    #[must_use]
    pub fn with<'a>(&'a self, changes: &[(&str, &'a str)]) -> String {
        let current = [
            ("query", self.query.as_str()),
            ("outcome", &self.outcome),
            ("merchant", &self.merchant),
            ("after", ""),
            ("before", ""),
        ];
        query_string(current, changes)
    }

    /// Whether anything is looked for or filtered, the merchant apart.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        let filters = self.filters();
        filters.term.is_some() || filters.outcome != OutcomeFilter::All
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_makes_no_sense_is_the_plain_list() {
        let asked = ListQuery {
            query: " \u{0}".to_owned(),
            outcome: "unknown-email".to_owned(),
            merchant: "x".to_owned(),
            after: "x".to_owned(),
            ..ListQuery::default()
        };
        let filters = asked.filters();
        assert_eq!(filters.term, None);
        assert_eq!(filters.outcome, OutcomeFilter::All);
        assert_eq!(
            (filters.merchant, filters.position),
            (None, Position::Start)
        );
        assert!(!asked.is_narrowed());
    }

    #[test]
    fn an_address_is_told_from_a_name() {
        let term = |query: &str| {
            let asked = ListQuery {
                query: query.to_owned(),
                ..ListQuery::default()
            };
            asked.filters().term
        };
        assert_eq!(term("203.0."), Some(Term::Address("203.0.".to_owned())));
        assert_eq!(
            term("2001:DB8:"),
            Some(Term::Address("2001:db8:".to_owned()))
        );
        assert_eq!(term("Éd"), Some(Term::Person("ed".to_owned())));
        assert_eq!(term("a.b@c"), Some(Term::Person("a.b@c".to_owned())));
    }
}
