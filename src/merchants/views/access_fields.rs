//! Sections 3 to 5 of the form, for who may set them: locations, level, ways in.

use super::form::{Drawing, FormChoices};
use crate::access::{Staff, StaffPermission};
use crate::accounts::networks::NetworkTable;
use crate::forms::{Choice, FieldView};
use crate::levels::{self, Level, Matrix};
use crate::locations::LocationChoice;
use crate::merchants::form::{MerchantField as F, MerchantForm};
use crate::text::{Reader, Words};
use crate::values::IpAllowList;

/// Of more locations than these, a field finds some.
const FEW: usize = 10;

pub struct AccessFields {
    pub location_ids: FieldView,
    pub has_many: bool,
    pub default_location_id: FieldView,
    pub may_create_location: bool,
    pub level_id: FieldView,
    pub matrix: Matrix,
    pub exemption: ExemptionFields,
    pub ip_allow_list: FieldView,
    pub my_address: String,
    pub default_list: Vec<String>,
    /// What is known of the stored list's entries; none where there is none.
    pub networks: Option<NetworkTable>,
    pub api_access: Switch,
    pub chat_access: Switch,
}

/// A checkbox, and whether it is ticked.
pub type Switch = (FieldView, bool);

/// Whether the lists are lifted, why, and until when.
pub struct ExemptionFields {
    pub given: Switch,
    pub reason: FieldView,
    pub until: FieldView,
}

impl ExemptionFields {
    fn new(drawing: &Drawing<'_>) -> Self {
        let (t, form) = (drawing.t, drawing.form);
        let optional =
            |field, hint, value: &str| drawing.text(field, Some(hint), value).optional(t);
        Self {
            given: drawing.switch(F::IpExempt, t.merchants_ip_exempt_hint(), &form.ip_exempt),
            reason: optional(
                F::IpExemptReason,
                t.merchants_ip_exempt_reason_hint(),
                &form.ip_exempt_reason,
            ),
            until: optional(
                F::IpExemptUntil,
                t.merchants_override_until_hint(),
                &form.ip_exempt_until,
            ),
        }
    }
}

impl AccessFields {
    pub fn new(drawing: &Drawing<'_>, choices: &FormChoices) -> Self {
        let (t, form) = (drawing.t, drawing.form);
        let chosen = choices
            .levels
            .iter()
            .find(|level| level.id.to_string() == form.level_id);
        Self {
            location_ids: drawing
                .text(F::LocationIds, None, "")
                .choices(location_choices(form, &choices.locations)),
            has_many: choices.locations.len() > FEW,
            default_location_id: default_location(drawing, &choices.locations),
            may_create_location: drawing.staff.may(StaffPermission::ManageLocations),
            level_id: drawing.text(F::LevelId, None, "").choices(level_choices(
                t,
                form,
                &choices.levels,
            )),
            matrix: Matrix::of_form(t, &choices.levels, chosen.map(|level| level.id)),
            exemption: ExemptionFields::new(drawing),
            ip_allow_list: ip_allow_list(drawing),
            my_address: drawing.app.address.to_string(),
            default_list: choices
                .default_ip_allow_list
                .lines()
                .map(str::to_owned)
                .collect(),
            networks: networks((&drawing.app.reader, drawing.staff), choices),
            api_access: drawing.switch(
                F::ApiAccess,
                t.merchants_api_access_hint(),
                &form.api_access,
            ),
            chat_access: drawing.switch(
                F::ChatAccess,
                t.merchants_chat_access_hint(),
                &form.chat_access,
            ),
        }
    }
}

/// The table of the stored list's entries.
pub fn networks((reader, staff): (&Reader, &Staff), choices: &FormChoices) -> Option<NetworkTable> {
    // As it is stored, it was parsed before.
    let default = IpAllowList::parse(&choices.default_ip_allow_list).ok();
    NetworkTable::new((reader, staff.today()), &choices.networks, default.as_ref())
}

fn ip_allow_list(drawing: &Drawing<'_>) -> FieldView {
    let hint = drawing.t.merchants_ip_allow_list_hint();
    drawing
        .text(F::IpAllowList, Some(hint), &drawing.form.ip_allow_list)
        .optional(drawing.t)
}

fn default_location(drawing: &Drawing<'_>, locations: &[LocationChoice]) -> FieldView {
    let hint = drawing.t.merchants_default_location_hint();
    let choices = default_location_choices(drawing.t, drawing.form, locations);
    drawing
        .text(F::DefaultLocationId, Some(hint), "")
        .choices(choices)
}

fn location_choices(form: &MerchantForm, locations: &[LocationChoice]) -> Vec<Choice> {
    let mut choices: Vec<Choice> = locations
        .iter()
        .map(|location| {
            let value = location.id.to_string();
            Choice {
                chosen: form.location_ids.contains(&value),
                value,
                label: location.name.clone(),
                hint: Some(location.reference_id.clone()),
                language: None,
            }
        })
        .collect();
    // Of many, those that the merchant has come first: further down, nobody would see them.
    choices.sort_by_key(|choice| !choice.chosen);
    choices
}

/// Every location: scripts offer those that are ticked, and the server refuses the others.
fn default_location_choices(
    t: &Words,
    form: &MerchantForm,
    locations: &[LocationChoice],
) -> Vec<Choice> {
    let none = Choice {
        label: t.merchants_default_location_choose(),
        ..Choice::default()
    };
    let each = locations.iter().map(|location| {
        let value = location.id.to_string();
        let chosen = form.default_location_id == value;
        Choice {
            value,
            label: location.name.clone(),
            chosen,
            ..Choice::default()
        }
    });
    std::iter::once(none).chain(each).collect()
}

fn level_choices(t: &Words, form: &MerchantForm, levels: &[Level]) -> Vec<Choice> {
    levels
        .iter()
        .map(|level| {
            let value = level.id.to_string();
            Choice {
                chosen: form.level_id == value,
                value,
                label: levels::name_of(level, t),
                hint: Some(levels::full_description(level, t)),
                language: None,
            }
        })
        .collect()
}
