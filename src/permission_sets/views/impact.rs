//! Who gains and who loses what, in words.

use super::sentences::{name_of, quoted};
use crate::permission_sets::impact::{Demand, Holders, Impact};
use crate::permission_sets::kind::Kind;
use crate::text::Words;

/// A change that somebody must say yes to.
pub struct ImpactView {
    /// A sentence each: gains, losses, moves.
    pub lines: Vec<String>,
    /// Who they are: the first ten, and how many others.
    pub people: String,
    pub digest: String,
}

impl ImpactView {
    #[must_use]
    pub fn new<K: Kind>(t: &Words, impact: &Impact<K>) -> Self {
        let set = name_of(&impact.set, t);
        let count = impact.holders.count;
        let shown = t.number(count);
        let mut lines = Vec::new();
        if let Some(to) = impact.to.as_ref().filter(|_| count > 0) {
            let to = name_of(to, t);
            lines.push(t.sets_impact_move(K::CODE, count, &shown, &set, to));
        }
        if !impact.gained.is_empty() && count > 0 {
            let gained = quoted(impact.gained.iter(), t);
            lines.push(t.sets_impact_gain(K::CODE, count, &set, &shown, gained));
        }
        if !impact.lost.is_empty() && count > 0 {
            let lost = quoted(impact.lost.iter(), t);
            lines.push(t.sets_impact_lose(K::CODE, count, &set, &shown, lost));
        }
        let second_factor = match impact.second_factor {
            Demand::AsBefore => None,
            Demand::Begins => Some(t.sets_impact_second_factor(&set, &shown)),
            Demand::BeginsForOneself => Some(t.sets_impact_second_factor_own(&set)),
            Demand::Ends => Some(t.sets_impact_second_factor_ends(&set)),
        };
        if impact.gained.is_empty() && impact.lost.is_empty() && second_factor.is_none() {
            lines.push(t.sets_impact_same());
        }
        lines.extend(second_factor);
        lines.extend(apart(t, impact));
        Self {
            lines,
            people: people(t, &impact.holders),
            digest: impact.digest(),
        }
    }
}

/// Of whom it does not hold, or holds otherwise.
fn apart<K: Kind>(t: &Words, impact: &Impact<K>) -> impl Iterator<Item = String> {
    let (unaffected, holders) = (impact.unaffected, &impact.holders);
    let (archived, colleagues) = (holders.archived, holders.colleagues);
    let lines = [
        (unaffected > 0).then(|| t.sets_impact_unaffected(unaffected, t.number(unaffected))),
        (archived > 0).then(|| t.sets_impact_archived(archived, t.number(archived))),
        (colleagues > 0).then(|| t.sets_colleagues_too(colleagues, t.number(colleagues))),
    ];
    lines.into_iter().flatten()
}

/// How many hold it beside those whom it is counted by; nothing where nobody does.
#[must_use]
pub fn colleagues(t: &Words, holders: &Holders) -> Option<String> {
    let count = holders.colleagues;
    (count > 0).then(|| t.sets_colleagues(count, t.number(count)))
}

/// `Ann, Bob, and 8 others`.
#[must_use]
pub fn people(t: &Words, holders: &Holders) -> String {
    let mut names: Vec<String> = holders
        .names
        .iter()
        .map(|name| Words::isolated(name))
        .collect();
    let others = holders.others();
    if others > 0 {
        names.push(t.sets_others(others, t.number(others)));
    }
    t.list(&names)
}
