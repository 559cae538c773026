//! What an audit entry says of a merchant: each field's text before and after.

use super::model::{AccessRules, NewMerchant};
use crate::audit::Change;
use crate::levels::Level;
use crate::locations::LocationChoice;
use crate::values::{Address, AddressField, LevelId, LocationId};

/// The names that stand for ids in the trail: ids mean nothing to a reader, and what they name may be gone.
pub struct Names<'a> {
    pub levels: &'a [Level],
    pub locations: &'a [LocationChoice],
}

impl Names<'_> {
    fn level(&self, id: LevelId) -> String {
        let level = self.levels.iter().find(|level| level.id == id);
        level.map_or_else(
            || id.to_string(),
            |level| level.name.clone().unwrap_or_else(|| level.code.clone()),
        )
    }

    fn location(&self, id: LocationId) -> String {
        let location = self.locations.iter().find(|location| location.id == id);
        location.map_or_else(|| id.to_string(), |location| location.name.clone())
    }

    fn locations(&self, ids: &[LocationId]) -> String {
        let mut names: Vec<String> = ids.iter().map(|id| self.location(*id)).collect();
        names.sort();
        names.join("\n")
    }
}

/// Every field that differs; `before` is none for a merchant that is new.
#[must_use]
pub fn changes(
    names: &Names<'_>,
    before: Option<&NewMerchant>,
    after: &NewMerchant,
) -> Vec<Change> {
    let now = described(names, after);
    let then = before.map(|merchant| described(names, merchant));
    now.into_iter()
        .enumerate()
        .filter_map(|(index, (field, value))| {
            let earlier = then
                .as_ref()
                .and_then(|fields| fields.get(index))
                .map_or("", |(_, text)| text);
            Change::between(field, earlier, &value)
        })
        .collect()
}

fn described(names: &Names<'_>, merchant: &NewMerchant) -> Vec<(&'static str, String)> {
    let access = &merchant.access;
    // As the form sends them.
    let on = |value: bool| if value { "on" } else { "" }.to_owned();
    let mut fields = vec![
        ("business_name", merchant.business_name.to_string()),
        ("login_email", merchant.login_email.as_str().to_owned()),
        ("contact_emails", merchant.contact_emails.to_text()),
        (
            "phone",
            merchant
                .phone
                .as_ref()
                .map(|phone| phone.typed().to_owned())
                .unwrap_or_default(),
        ),
        (
            "platform_language",
            merchant.platform_language.as_str().to_owned(),
        ),
        ("level_id", names.level(access.level_id)),
        ("location_ids", names.locations(&access.location_ids)),
        (
            "default_location_id",
            names.location(access.default_location_id),
        ),
        ("ip_exempt", on(access.exemption.is_some())),
        ("ip_allow_list", access.ip_allow_list.to_text()),
        ("api_access", on(access.api_access)),
        ("chat_access", on(access.chat_access)),
        ("permission_overrides", merchant.overrides.stored()),
    ];
    fields.extend(exemption(access));
    fields.extend(address(&merchant.address));
    fields
}

fn exemption(access: &AccessRules) -> [(&'static str, String); 2] {
    let exemption = access.exemption.as_ref();
    let reason = exemption.and_then(|one| one.reason.as_ref());
    let until = exemption.and_then(|one| one.until);
    [
        (
            "ip_exempt_reason",
            reason.map(ToString::to_string).unwrap_or_default(),
        ),
        (
            "ip_exempt_until",
            until.map(|day| day.to_string()).unwrap_or_default(),
        ),
    ]
}

fn address(address: &Address) -> impl Iterator<Item = (&'static str, String)> + '_ {
    AddressField::ALL
        .into_iter()
        .map(|field| (field.name(), address.part(field).to_owned()))
}
