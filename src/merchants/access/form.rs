//! The merchant's form, of which only the access fields are sent, and the overrides.

use serde::Deserialize;

use crate::access::{MerchantPermission, Overrides, Permission};
use crate::forms::Field as _;
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::Merchant;
use crate::values::text;

/// The three inputs of one permission, each named `PART.PERMISSION`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverridePart {
    Effect,
    Until,
    Reason,
}

impl OverridePart {
    pub const ALL: [Self; 3] = [Self::Effect, Self::Until, Self::Reason];

    fn prefix(self) -> &'static str {
        match self {
            Self::Effect => "override",
            Self::Until => "override_until",
            Self::Reason => "override_reason",
        }
    }

    #[must_use]
    pub fn name(self, permission: MerchantPermission) -> String {
        format!("{}.{}", self.prefix(), permission.as_str())
    }

    /// What an input of this name is; none for any other.
    fn named(name: &str) -> Option<(Self, MerchantPermission)> {
        let (prefix, rest) = name.split_once('.')?;
        let part = Self::ALL.into_iter().find(|one| one.prefix() == prefix)?;
        let mut every = MerchantPermission::ALL.iter().copied();
        Some((part, every.find(|one| one.as_str() == rest)?))
    }
}

/// What was sent for one permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentOverride {
    pub permission: MerchantPermission,
    /// `grant`, `take`, or `level` for none.
    pub effect: String,
    pub until: String,
    pub reason: String,
}

impl SentOverride {
    fn blank(permission: MerchantPermission) -> Self {
        Self {
            permission,
            effect: String::new(),
            until: String::new(),
            reason: String::new(),
        }
    }

    /// As the form of a merchant with these has them.
    #[must_use]
    pub fn all_of(overrides: &Overrides) -> Vec<Self> {
        overrides
            .iter()
            .map(|one| Self {
                permission: one.permission,
                effect: one.effect.as_str().to_owned(),
                until: one.until.map(|day| day.to_string()).unwrap_or_default(),
                reason: one.reason.clone(),
            })
            .collect()
    }

    #[must_use]
    pub fn part(&self, part: OverridePart) -> &str {
        match part {
            OverridePart::Effect => &self.effect,
            OverridePart::Until => &self.until,
            OverridePart::Reason => &self.reason,
        }
    }

    fn part_mut(&mut self, part: OverridePart) -> &mut String {
        match part {
            OverridePart::Effect => &mut self.effect,
            OverridePart::Until => &mut self.until,
            OverridePart::Reason => &mut self.reason,
        }
    }

    /// Whether it goes against the level, or tries to.
    #[must_use]
    pub fn is_one(&self) -> bool {
        !["", "level"].contains(&self.effect.as_str())
    }
}

/// What the permissions page sends.
#[derive(Clone, Default, Deserialize)]
#[serde(from = "Vec<(String, String)>")]
pub struct AccessForm(MerchantForm);

impl From<Vec<(String, String)>> for AccessForm {
    fn from(pairs: Vec<(String, String)>) -> Self {
        let mut form = MerchantForm::default();
        for (name, value) in pairs {
            if let Some((part, permission)) = OverridePart::named(&name) {
                form.set_override(permission, part, &value);
                continue;
            }
            match name.as_str() {
                "location_ids" => form.location_ids.push(value),
                "version" => form.version = value,
                "base" => form.base = value,
                "form_token" => form.form_token = value,
                "update" => form.update = value,
                "confirm" => form.confirm = value,
                "confirming" => form.confirming = value,
                _ => {
                    let field = MerchantField::named(&name).filter(|one| one.is_of_access());
                    if let Some(text) = field.and_then(|field| form.text_mut(field)) {
                        *text = value;
                    }
                }
            }
        }
        Self(form)
    }
}

impl AccessForm {
    /// As a merchant's form: all other fields as they are stored, whatever came with them.
    #[must_use]
    pub fn over(&self, merchant: &Merchant) -> MerchantForm {
        self.0.clone().of_access(merchant)
    }
}

impl MerchantForm {
    fn set_override(&mut self, permission: MerchantPermission, part: OverridePart, value: &str) {
        let is_of = |one: &SentOverride| one.permission == permission;
        if !self.overrides.iter().any(is_of) {
            self.overrides.push(SentOverride::blank(permission));
        }
        for one in self.overrides.iter_mut().filter(|one| is_of(one)) {
            value.clone_into(one.part_mut(part));
        }
    }

    /// The access fields as they were sent, and all others as they are stored.
    #[must_use]
    pub fn of_access(self, merchant: &Merchant) -> Self {
        let mut form = Self::of(merchant);
        for field in MerchantField::ALL.iter().filter(|one| one.is_of_access()) {
            if let Some(text) = form.text_mut(*field) {
                self.text(*field).clone_into(text);
            }
        }
        Self {
            location_ids: self.location_ids,
            overrides: self.overrides,
            version: self.version,
            base: self.base,
            form_token: self.form_token,
            update: self.update,
            confirm: self.confirm,
            confirming: self.confirming,
            ..form
        }
    }

    /// The access fields as a form would send them.
    #[must_use]
    pub fn access_pairs(&self) -> Vec<(String, String)> {
        let mut pairs = self.pairs();
        pairs
            .retain(|(name, _)| MerchantField::named(name).is_none_or(MerchantField::is_of_access));
        let fields = pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value));
        let overrides = self.overrides.iter().flat_map(|one| {
            OverridePart::ALL.map(|part| (part.name(one.permission), one.part(part).to_owned()))
        });
        fields.chain(overrides).collect()
    }

    /// A line for each that is one, in the order of the permissions.
    #[must_use]
    pub fn canonical_overrides(&self) -> String {
        let mut those: Vec<&SentOverride> =
            self.overrides.iter().filter(|one| one.is_one()).collect();
        those.sort_by_key(|one| one.permission.index());
        let lines: Vec<String> = those
            .into_iter()
            .map(|one| {
                let name = one.permission.as_str();
                let (until, reason) = (one.until.trim(), text::clean(&one.reason));
                format!("{name} {} {until} {reason}", one.effect)
            })
            .collect();
        lines.join("\n")
    }
}
