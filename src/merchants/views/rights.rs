//! What a merchant may do, and why: a row for each permission, with the inputs of its override.

use crate::access::{
    Effect, MerchantPermission, Override, Overrides, Permission as _, Permissions,
};
use crate::access::{Rights, Staff, Why};
use crate::forms::{Choice, sentences_of};
use crate::levels;
use crate::merchants::access::lenient;
use crate::merchants::access::{AccessFaults, OverrideFault, OverridePart, SentOverride};
use crate::merchants::form::MerchantForm;
use crate::merchants::model::Merchant;
use crate::merchants::views::FormChoices;
use crate::paths;
use crate::permission_sets::{Worded, groups_of};
use crate::text::{Reader, Words};
use crate::values::{Day, FieldError};
use crate::web::App;

pub struct RightsGroup {
    pub label: String,
    pub rights: Vec<Right>,
}

/// A permission: whether the merchant has it, why, and what could be made of it.
pub struct Right {
    pub permission: &'static str,
    pub label: String,
    pub held: bool,
    pub why: String,
    /// Who else has it, where the reader may ask.
    pub who: Option<String>,
    /// That an override is over.
    pub ended: Option<String>,
    pub is_open: bool,
    pub inputs: Vec<Input>,
}

pub struct Input {
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub kind: &'static str,
    pub value: String,
    /// Of a select.
    pub choices: Vec<Choice>,
    pub error: Option<String>,
}

impl Input {
    #[must_use]
    pub fn described_by(&self) -> String {
        match self.hint {
            Some(_) => format!("{0}-hint {0}-error", self.name),
            None => format!("{}-error", self.name),
        }
    }
}

impl OverridePart {
    #[must_use]
    pub fn label(self, t: &Words) -> String {
        match self {
            Self::Effect => t.merchants_override_effect(),
            Self::Until => t.merchants_override_until(),
            Self::Reason => t.merchants_override_reason(),
        }
    }
}

/// Every permission as the form would leave it.
#[must_use]
pub fn groups(
    (app, staff): (&App, &Staff),
    merchant: &Merchant,
    (form, faults): (&MerchantForm, &AccessFaults),
    choices: &FormChoices,
) -> Vec<RightsGroup> {
    let t = app.reader.t();
    let level = choices
        .levels
        .iter()
        .find(|level| level.id.to_string() == form.level_id);
    let rights = Rights {
        level: level.map_or_else(|| Permissions::of(&[]), |level| level.permissions),
        overrides: lenient(staff, form, merchant),
        api_access: form.api_access == "on",
    };
    let rows = Rows {
        reader: &app.reader,
        level: level
            .map(|level| levels::name_of(level, t))
            .unwrap_or_default(),
        rights,
        today: staff.today(),
        asks_who: staff.may_ask_who_can(),
        form,
        faults,
    };
    groups_of::<MerchantPermission>()
        .into_iter()
        .map(|group| RightsGroup {
            label: group.label(t),
            rights: group
                .permissions()
                .into_iter()
                .map(|one| rows.row(one))
                .collect(),
        })
        .collect()
}

struct Rows<'a> {
    reader: &'a Reader,
    level: String,
    rights: Rights,
    today: Day,
    /// Whether the reader may ask who else has a permission.
    asks_who: bool,
    form: &'a MerchantForm,
    faults: &'a AccessFaults,
}

impl Rows<'_> {
    fn row(&self, permission: MerchantPermission) -> Right {
        let why = self.rights.why(permission, self.today);
        let ended = self.rights.overrides.on(permission);
        let ended = ended.filter(|one| !one.holds_on(self.today));
        let ended = ended.and_then(|one| one.until);
        let t = self.reader.t();
        let mut sent = self.form.overrides.iter();
        let sent = sent.find(|one| one.permission == permission);
        let inputs: Vec<Input> = OverridePart::ALL
            .into_iter()
            .map(|part| self.input(permission, part, sent.map_or("", |one| one.part(part))))
            .collect();
        Right {
            permission: permission.as_str(),
            label: permission.label(t),
            held: why.is_held(),
            why: said_why(self.reader, &self.level, why),
            who: self.asks_who.then(|| paths::who_holds(permission.as_str())),
            ended: ended.map(|day| t.merchants_override_ended(self.reader.day(day))),
            is_open: sent.is_some_and(SentOverride::is_one)
                || inputs.iter().any(|input| input.error.is_some()),
            inputs,
        }
    }

    fn input(&self, permission: MerchantPermission, part: OverridePart, value: &str) -> Input {
        let t = self.reader.t();
        let fault = self.faults.of(permission, part);
        Input {
            name: part.name(permission),
            label: part.label(t),
            hint: (part == OverridePart::Until).then(|| t.merchants_override_until_hint()),
            kind: if part == OverridePart::Until {
                "date"
            } else {
                "text"
            },
            value: value.to_owned(),
            choices: if part == OverridePart::Effect {
                effects(t, value)
            } else {
                Vec::new()
            },
            error: fault.map(|fault| said(t, part, fault)),
        }
    }
}

fn effects(t: &Words, chosen: &str) -> Vec<Choice> {
    [
        ("level", t.merchants_override_level()),
        (Effect::Grant.as_str(), t.merchants_override_grant()),
        (Effect::Take.as_str(), t.merchants_override_take()),
    ]
    .into_iter()
    .map(|(value, label)| Choice {
        chosen: value == chosen,
        value: value.to_owned(),
        label,
        ..Choice::default()
    })
    .collect()
}

/// What is wrong with one input.
#[must_use]
pub fn said(t: &Words, part: OverridePart, fault: &OverrideFault) -> String {
    match fault {
        OverrideFault::Needs(permission, need) => {
            t.merchants_override_needs(permission.label(t), need.label(t))
        }
        OverrideFault::Field(FieldError::Required) if part == OverridePart::Reason => {
            t.required_reason()
        }
        OverrideFault::Field(error) => sentences_of(t, error).concat(),
    }
}

/// Why a merchant of this level has a permission, or has it not.
#[must_use]
pub fn said_why(reader: &Reader, level: &str, why: Why<'_>) -> String {
    let t = reader.t();
    match why {
        Why::ByLevel => t.merchants_why_level(level),
        Why::NotInLevel => t.merchants_why_lacking(level),
        Why::Granted(one) | Why::Taken(one) => said_of(reader, one),
        Why::Needs(need) => t.merchants_why_needs(need.label(t)),
        Why::ApiSwitchedOff => t.merchants_why_api_off(),
    }
}

fn said_of(reader: &Reader, one: &Override) -> String {
    let (t, effect) = (reader.t(), one.effect.as_str());
    match one.until {
        None => t.merchants_why_override(effect, &one.by, &one.reason),
        Some(day) => t.merchants_why_override_until(effect, reader.day(day), &one.by, &one.reason),
    }
}

/// A line for each, as the trail and the merchant's page show them.
#[must_use]
pub fn stored(reader: &Reader, overrides: &Overrides) -> Vec<String> {
    let t = reader.t();
    overrides
        .iter()
        .map(|one| t.form_summary_line(one.permission.label(t), said_of(reader, one)))
        .collect()
}

/// A line for each as it was typed.
#[must_use]
pub fn sent(reader: &Reader, overrides: &[SentOverride]) -> Vec<String> {
    let t = reader.t();
    let those = overrides.iter().filter(|one| one.is_one());
    those
        .map(|one| {
            let chosen = effects(t, &one.effect);
            let chosen = chosen.into_iter().find(|choice| choice.chosen);
            let parts = [
                chosen.map(|choice| choice.label).unwrap_or_default(),
                one.until.clone(),
                one.reason.clone(),
            ];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            t.form_summary_line(one.permission.label(t), t.list(&parts))
        })
        .collect()
}
