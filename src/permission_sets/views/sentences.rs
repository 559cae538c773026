//! Names, and descriptions that are made from the permissions.

use crate::access::Permissions;
use crate::permission_sets::kind::Kind;
use crate::permission_sets::model::PermissionSet;
use crate::permission_sets::words::{Group, Worded};
use crate::text::Words;

/// What a set is called: its own name, or that of the starting one with its code.
#[must_use]
pub fn name_of<K: Kind>(set: &PermissionSet<K>, t: &Words) -> String {
    let own = set.name.clone();
    own.or_else(|| K::starting_name(&set.code, t))
        .unwrap_or_else(|| set.code.clone())
}

/// What the permissions allow, in a sentence for each group: made from them, so that it is never out of date.
#[must_use]
pub fn made_description<P: Worded>(permissions: Permissions<P>, t: &Words) -> String {
    if permissions.is_empty() {
        return t.sets_made_nothing();
    }
    let groups = groups_of::<P>();
    if P::ALL.iter().all(|one| permissions.has(*one)) {
        let labels: Vec<String> = groups.iter().map(|group| group.label(t)).collect();
        return t.sets_made_everything(t.list(&labels));
    }
    let sentence = |group: &Group| {
        let held = group.permissions::<P>();
        let held: Vec<String> = held
            .into_iter()
            .filter(|permission| permissions.has(*permission))
            .map(|permission| permission.in_short(t))
            .collect();
        (!held.is_empty()).then(|| t.sets_made_group(group.label(t), t.list(&held)))
    };
    // Whole sentences, each about something else: no language needs them in another order.
    groups
        .iter()
        .filter_map(sentence)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The organization's own words, if there are any, and those that are made.
#[must_use]
pub fn full_description<K: Kind>(set: &PermissionSet<K>, t: &Words) -> String {
    let made = made_description(set.permissions, t);
    if set.description.is_empty() {
        made
    } else {
        t.sets_described(&set.description, made)
    }
}

/// The groups that have permissions of this kind.
#[must_use]
pub fn groups_of<P: Worded>() -> Vec<Group> {
    let mut groups = Group::ALL.to_vec();
    groups.retain(|group| P::ALL.iter().any(|one| one.group() == *group));
    groups
}

/// The labels of permissions, each in quotation marks, as one list.
#[must_use]
pub fn quoted<P: Worded>(permissions: impl Iterator<Item = P>, t: &Words) -> String {
    let labels: Vec<String> = permissions
        .map(|permission| t.sets_quoted(permission.label(t)))
        .collect();
    t.list(&labels)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Permission as _;
    use crate::access::{MerchantPermission as M, StaffPermission as P};
    use crate::access::{starting_levels, starting_roles};
    use crate::text::{Language, words};

    #[test]
    fn every_permission_is_explained_and_has_a_short_name_and_a_group_in_every_language() {
        fn look<P: Worded>() {
            for language in Language::iter() {
                let t = words(*language);
                for permission in P::ALL {
                    assert!(!permission.explanation(t).is_empty());
                    assert!(!permission.in_short(t).is_empty());
                    assert!(!permission.group().label(t).is_empty());
                }
            }
            let grouped: usize = groups_of::<P>()
                .into_iter()
                .map(|group| group.permissions::<P>().len())
                .sum();
            assert_eq!(grouped, P::ALL.len());
        }
        look::<P>();
        look::<M>();
    }

    #[test]
    fn a_description_says_what_the_permissions_are() {
        let t = words(Language::En);
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        let levels = starting_levels();
        assert_eq!(
            plain(made_description(levels[0].permissions, t)),
            "Jobs: see. Locations: see. Members: see."
        );
        let everything = made_description(Permissions::of(M::ALL), t);
        let said = "Everything: Jobs, Locations, API, and Members.";
        assert_eq!(plain(everything), said);
        assert_eq!(
            made_description::<M>(Permissions::of(&[]), t),
            "Nothing yet."
        );
        let more = Permissions::of(&[M::ViewJobs, M::CreateJobs, M::CancelJobs]);
        assert_eq!(
            plain(made_description(more, t)),
            "Jobs: see, create, and cancel."
        );
        let fr = words(Language::Fr);
        assert_eq!(
            plain(made_description(more, fr)),
            "Missions\u{a0}: voir, créer et annuler."
        );
    }

    #[test]
    fn no_two_starting_sets_are_described_alike() {
        for language in Language::iter() {
            let t = words(*language);
            let mut said: Vec<String> = starting_roles()
                .iter()
                .map(|role| made_description(role.permissions, t))
                .chain(
                    starting_levels()
                        .iter()
                        .map(|level| made_description(level.permissions, t)),
                )
                .collect();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), 10, "{language}");
        }
    }
}
