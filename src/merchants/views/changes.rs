//! *What changes*, in words: counts first, names after.

use crate::access::{MerchantPermission, Permissions};
use crate::accounts::replay::{Confirmation, LockoutNotice};
use crate::levels;
use crate::locations::LocationChoice;
use crate::merchants::access::{Difference, Question};
use crate::text::{Reader, Words};

/// What `merchants/_changes.html` shows.
pub struct ChangesNotice {
    /// A sentence for each kind of change; what is taken away first.
    pub lines: Vec<String>,
    pub sessions: Option<String>,
    /// Figures, then people.
    pub lockout: Option<(Vec<String>, Vec<String>)>,
    pub label: String,
    pub digest: String,
}

impl ChangesNotice {
    #[must_use]
    pub fn new(reader: &Reader, organization: &str, asked: &Question) -> Self {
        let (t, open) = (reader.t(), asked.open_sessions);
        let lockout = asked.lockout.as_ref().map(|found| {
            // Nothing is typed in words: staff do not go by a merchant's list.
            let sent = Confirmation::default();
            let notice = LockoutNotice::new(reader, organization, found, sent);
            (notice.figures, notice.named)
        });
        Self {
            lines: lines(t, &asked.difference),
            sessions: (open > 0).then(|| t.changes_sessions(open, t.number(open))),
            label: if lockout.is_some() {
                t.changes_confirm_lockout()
            } else {
                t.changes_confirm()
            },
            lockout,
            digest: asked.digest(),
        }
    }
}

/// A sentence for each kind of change.
#[must_use]
pub fn lines(t: &Words, difference: &Difference) -> Vec<String> {
    let lists = [
        permissions(t, difference.lost, |count, shown, list| {
            t.changes_permissions_lost(count, shown, list)
        }),
        locations(t, &difference.locations_lost, |count, shown, list| {
            t.changes_locations_lost(count, shown, list)
        }),
        networks(t, &difference.networks_lost, |count, shown, list| {
            t.changes_networks_lost(count, shown, list)
        }),
        permissions(t, difference.gained, |count, shown, list| {
            t.changes_permissions_gained(count, shown, list)
        }),
        locations(t, &difference.locations_gained, |count, shown, list| {
            t.changes_locations_gained(count, shown, list)
        }),
        networks(t, &difference.networks_gained, |count, shown, list| {
            t.changes_networks_gained(count, shown, list)
        }),
    ];
    let exemption = difference
        .exemption
        .map(|now| t.changes_exemption(now.as_str()));
    let api = difference.api.map(|now| t.changes_api(now.as_str()));
    let chat = difference.chat.map(|now| t.changes_chat(now.as_str()));
    lists
        .into_iter()
        .chain([exemption, api, chat])
        .flatten()
        .collect()
}

fn permissions(
    t: &Words,
    those: Permissions<MerchantPermission>,
    sentence: impl FnOnce(i64, String, String) -> String,
) -> Option<String> {
    let quoted = |one| t.sets_quoted(levels::permission_label(one, t));
    let names: Vec<String> = those.iter().map(quoted).collect();
    counted(t, &names, sentence)
}

fn locations(
    t: &Words,
    those: &[LocationChoice],
    sentence: impl FnOnce(i64, String, String) -> String,
) -> Option<String> {
    let names = those.iter().map(|one| Words::isolated(&one.name));
    counted(t, &names.collect::<Vec<_>>(), sentence)
}

fn networks(
    t: &Words,
    those: &[String],
    sentence: impl FnOnce(i64, String, String) -> String,
) -> Option<String> {
    let isolated = those.iter().map(|one| Words::isolated(one));
    counted(t, &isolated.collect::<Vec<_>>(), sentence)
}

/// None where there is nothing.
fn counted(
    t: &Words,
    names: &[String],
    sentence: impl FnOnce(i64, String, String) -> String,
) -> Option<String> {
    let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
    (count > 0).then(|| sentence(count, t.number(count), t.list(names)))
}
