//! *My access*: what a merchant's users may do, from where, and who changed it.
//!
//! Staff appear as the organization: their names would tell anybody at a merchant's till whom to write to in order to
//! be let in. Nor are notes shown, which staff write for each other, nor the entries of the default list, which are where
//! staff sit.

use askama::Template;

use super::labels;
use crate::access::{MerchantPermission, MerchantUser, OrganizationFacts};
use crate::audit::{AuditEntry, Change};
use crate::db::DbResult;
use crate::forms::Field;
use crate::levels;
use crate::merchants::form::MerchantField;
use crate::merchants::portal::{OwnAccess, Standing};
use crate::permission_sets::Group;
use crate::text::{Reader, Words};
use crate::values::{ActorKind, Day, IpAllowList, IpRule};
use crate::web::{App, Chrome, Section};

/// Changes that are shown.
const SHOWN: usize = 20;

/// What of a merchant is its access.
const OF_ACCESS: [MerchantField; 8] = [
    MerchantField::LocationIds,
    MerchantField::DefaultLocationId,
    MerchantField::LevelId,
    MerchantField::IpExempt,
    MerchantField::IpExemptUntil,
    MerchantField::IpAllowList,
    MerchantField::ApiAccess,
    MerchantField::ChatAccess,
];

#[derive(Template)]
#[template(path = "portal/access.html")]
pub struct MyAccessPage {
    chrome: Chrome,
    t: &'static Words,
    intro: String,
    level: (String, String),
    /// A colleague's own, within that.
    own_level: Option<String>,
    groups: Vec<(String, Vec<String>)>,
    network: Network,
    address: String,
    /// By name; and whether it is the default.
    locations: Vec<(String, bool)>,
    api: String,
    chat: String,
    changes: Vec<AccessChange>,
}

/// From where one may come.
struct Network {
    sentence: String,
    /// Each network, and its end if it has one.
    own: Vec<(String, Option<String>)>,
    /// That the organization's networks count too.
    too: Option<String>,
}

struct AccessChange {
    who: String,
    exact: String,
    when: String,
    rows: Vec<Row>,
}

/// A field, and its lines before and after.
struct Row {
    label: String,
    before: Vec<String>,
    after: Vec<String>,
}

impl MyAccessPage {
    /// # Errors
    /// When the trail cannot be read.
    pub fn new(
        (app, user): (&App, &MerchantUser),
        standing: &Standing,
        own: &OwnAccess,
    ) -> DbResult<Self> {
        let (reader, t) = (&app.reader, app.reader.t());
        let organization = user.organization.name.as_str();
        let yes_or_no = |value: bool| if value { t.yes() } else { t.no() };
        let is_below = user.api_access && !user.may(MerchantPermission::UseApi);
        Ok(Self {
            chrome: app.chrome(Section::PortalAccess),
            t,
            intro: t.my_access_intro(organization),
            level: (
                levels::name_of(&standing.level, t),
                levels::full_description(&standing.level, t),
            ),
            own_level: own.level.as_ref().map(|level| {
                t.my_access_own_level(
                    levels::name_of(level, t),
                    levels::full_description(level, t),
                )
            }),
            groups: groups(t, user),
            network: Network::new(reader, &user.organization, own),
            address: t.my_access_here(app.address.to_string()),
            locations: standing
                .locations
                .iter()
                .map(|one| (one.name.clone(), one.id == standing.default_location))
                .collect(),
            api: if is_below {
                t.my_access_api_below()
            } else {
                yes_or_no(user.api_access)
            },
            chat: yes_or_no(user.chat_access),
            changes: changes(reader, organization, &own.trail)?,
        })
    }
}

/// What is really allowed, by what it is about: without what API access would be needed for, where it is off.
fn groups(t: &Words, user: &MerchantUser) -> Vec<(String, Vec<String>)> {
    let held = |group: Group| -> Vec<String> {
        group
            .permissions::<MerchantPermission>()
            .into_iter()
            .filter(|one| user.may(*one) && (user.api_access || !one.needs_api_access()))
            .map(|one| levels::permission_label(one, t))
            .collect()
    };
    Group::ALL
        .into_iter()
        .map(|group| (group.label(t), held(group)))
        .filter(|(_, held)| !held.is_empty())
        .collect()
}

impl Network {
    fn new(reader: &Reader, of: &OrganizationFacts, access: &OwnAccess) -> Self {
        let rules = &access.network;
        let (t, organization) = (reader.t(), of.name.as_str());
        let today = of.today();
        let own = bare(reader, &rules.merchant, today);
        let has_default = !rules.organization.is_empty();
        let restricts = !rules.exempt && (has_default || !own.is_empty());
        let sentence = match (rules.exempt, restricts, own.is_empty()) {
            (true, ..) => match access.exempt_until {
                Some(day) => t.my_access_exempt_until(reader.day(day)),
                None => t.my_access_exempt(),
            },
            (false, false, _) => t.my_access_anywhere(),
            (false, true, true) => t.my_access_organization_only(organization),
            (false, true, false) => t.my_access_own(),
        };
        let is_listed = restricts && !own.is_empty();
        Self {
            sentence,
            too: (is_listed && has_default).then(|| t.my_access_organization_too(organization)),
            own: if is_listed { own } else { Vec::new() },
        }
    }
}

/// The networks without their notes.
fn bare(reader: &Reader, list: &IpAllowList, today: Day) -> Vec<(String, Option<String>)> {
    let t = reader.t();
    let end = |rule: &IpRule| {
        let day = rule.until()?;
        let shown = reader.day(day);
        Some(if rule.holds_on(today) {
            t.networks_ends(shown)
        } else {
            t.networks_ended(shown)
        })
    };
    list.rules()
        .map(|rule| (rule.network_text(), end(rule)))
        .collect()
}

fn without_note(line: &str) -> Option<String> {
    let rule = line.split('#').next().unwrap_or_default().trim();
    (!rule.is_empty()).then(|| rule.to_owned())
}

fn changes(
    reader: &Reader,
    organization: &str,
    trail: &[AuditEntry],
) -> DbResult<Vec<AccessChange>> {
    let mut found = Vec::new();
    for entry in trail {
        let rows: Vec<Row> = entry
            .changes()?
            .iter()
            .filter_map(|change| Row::new(reader, change))
            .collect();
        if !rows.is_empty() && found.len() < SHOWN {
            found.push(AccessChange {
                who: match entry.actor() {
                    Some(ActorKind::Merchant) => entry.actor_name.clone(),
                    _ => organization.to_owned(),
                },
                exact: reader.exact(entry.at),
                when: reader.date_time(entry.at),
                rows,
            });
        }
    }
    Ok(found)
}

impl Row {
    /// None for what is no access, and for a change of notes alone.
    fn new(reader: &Reader, change: &Change) -> Option<Self> {
        let field = MerchantField::named(&change.field).filter(|one| OF_ACCESS.contains(one))?;
        let shown = |value: &str| {
            let lines = labels::value(reader, field, value);
            match field {
                MerchantField::IpAllowList => {
                    lines.iter().filter_map(|line| without_note(line)).collect()
                }
                _ => lines,
            }
        };
        let (before, after): (Vec<String>, _) = (shown(&change.before), shown(&change.after));
        (before != after).then_some(Self {
            label: labels::field(reader.t(), field, None),
            before,
            after,
        })
    }
}
