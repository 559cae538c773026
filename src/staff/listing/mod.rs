//! The list: what it is restricted to, its order, its pages.

mod query;

use std::cmp::Ordering;

use super::model::Member;
use crate::clock::Moment;
use crate::values::text::fold;

pub use query::{Filters, ListQuery, Sort};

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Listing {
    pub rows: Vec<Member>,
    /// On all pages.
    pub count: usize,
    pub has_next: bool,
}

/// The page of `members` that `filters` ask for.
#[must_use]
pub fn arrange(members: &[Member], filters: &Filters) -> Listing {
    let mut found: Vec<(String, &Member)> = members
        .iter()
        .map(|member| (fold(member.current.name.as_str()), member))
        .filter(|(name, member)| fits(filters, name, member))
        .collect();
    found.sort_by(|one, other| compare(filters.sort, one, other));
    let whole = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let rows = whole(filters.per_page.rows());
    let before = whole(filters.page - 1).saturating_mul(rows);
    Listing {
        has_next: found.len() > before + rows,
        count: found.len(),
        rows: found
            .into_iter()
            .skip(before)
            .take(rows)
            .map(|(_, member)| member.clone())
            .collect(),
    }
}

fn fits(filters: &Filters, name: &str, member: &Member) -> bool {
    let current = &member.current;
    let is_found = |term: &String| {
        name.contains(term)
            || fold(current.email.as_str()).contains(term)
            || fold(&current.email.display()).contains(term)
    };
    filters.term.as_ref().is_none_or(is_found)
        && filters
            .standing
            .is_none_or(|standing| standing == member.standing())
        && filters.role.is_none_or(|role| role == current.role_id)
}

/// Ties end with the id, so that no member is on two pages, or on none.
fn compare(
    sort: Sort,
    (name, one): &(String, &Member),
    (other_name, other): &(String, &Member),
) -> Ordering {
    let by_name = (name, one.id).cmp(&(other_name, other.id));
    let last = |member: &Member| member.last_sign_in_at.unwrap_or(Moment::EPOCH);
    match sort {
        Sort::Name => by_name,
        Sort::NameDescending => by_name.reverse(),
        Sort::LastSignIn => last(other).cmp(&last(one)).then(by_name),
        Sort::LastSignInAscending => last(one).cmp(&last(other)).then(by_name),
        Sort::Newest => other.created_at.cmp(&one.created_at).then(by_name),
        Sort::Oldest => one.created_at.cmp(&other.created_at).then(by_name),
    }
}
