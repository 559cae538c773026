//! The forms: strings as they were sent.

use serde::Deserialize;

use super::kind::Kind;
use super::model::PermissionSet;
use super::views::name_of;
use crate::access::{Permission, Permissions};
use crate::forms::{Confirmation, Field};
use crate::submissions;
use crate::text::Words;
use crate::values::Version;

/// The fields beside the permissions, each of which is a checkbox of its own name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetField {
    Name,
    Description,
    SecondFactorRequired,
    /// Of a retirement: the one that its holders move to.
    To,
}

impl Field for SetField {
    const ALL: &'static [Self] = &[
        Self::Name,
        Self::Description,
        Self::SecondFactorRequired,
        Self::To,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Description => "description",
            Self::SecondFactorRequired => "second_factor_required",
            Self::To => "to",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Name => t.required_name(),
            Self::Description | Self::SecondFactorRequired => t.field_required(),
            Self::To => t.sets_required_to(),
        }
    }
}

/// A role's or a level's form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Vec<(String, String)>")]
pub struct SetForm {
    pub name: String,
    pub description: String,
    /// `on` where it is ticked.
    pub second_factor_required: String,
    /// The names of the checkboxes that were ticked, whatever they are.
    pub ticked: Vec<String>,
    pub version: String,
    /// The permissions that the form began from, on a change.
    pub base: String,
    pub form_token: String,
    pub confirmation: Confirmation,
}

impl From<Vec<(String, String)>> for SetForm {
    fn from(pairs: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "name" => form.name = value,
                "description" => form.description = value,
                "second_factor_required" => form.second_factor_required = value,
                "version" => form.version = value,
                "base" => form.base = value,
                "form_token" => form.form_token = value,
                "confirm" => form.confirmation.confirm = value,
                "confirming" => form.confirmation.confirming = value,
                _ if !value.is_empty() && !form.ticked.contains(&name) && is_permission(&name) => {
                    form.ticked.push(name);
                }
                _ => {}
            }
        }
        form
    }
}

/// `merchants.view`: no other field has a dot in its name.
fn is_permission(name: &str) -> bool {
    name.contains('.') && name.len() < 64
}

impl SetForm {
    /// The form of a set as it is stored; a starting one has its name in the reader's language.
    #[must_use]
    pub fn of<K: Kind>(set: &PermissionSet<K>, t: &Words) -> Self {
        let stored = set.permissions.stored();
        Self {
            name: name_of(set, t),
            description: set.description.clone(),
            second_factor_required: if set.second_factor_required {
                "on".to_owned()
            } else {
                String::new()
            },
            ticked: names(set.permissions),
            version: set.version.to_string(),
            base: stored,
            ..Self::default()
        }
    }

    /// The form of a new one with the permissions of another, or with none.
    #[must_use]
    pub fn blank<K: Kind>(permissions: Permissions<K::Permission>) -> Self {
        Self {
            ticked: names(permissions),
            ..Self::default()
        }
    }

    /// With a token that no other form has.
    #[must_use]
    pub fn with_new_token(mut self) -> Self {
        self.form_token = submissions::new_token();
        self
    }

    /// The permissions that are ticked; a name that this version does not know grants nothing.
    #[must_use]
    pub fn permissions<P: Permission>(&self) -> Permissions<P> {
        let is_ticked = |one: &P| self.ticked.iter().any(|name| name == one.as_str());
        let ticked: Vec<P> = P::ALL.iter().copied().filter(is_ticked).collect();
        Permissions::of(&ticked)
    }

    /// The version that the form showed, if it is one.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.version.parse().ok()
    }

    /// Everything that the form sends, by the names of its inputs, a confirmation apart.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let fields = [
            ("name", &self.name),
            ("description", &self.description),
            ("second_factor_required", &self.second_factor_required),
            ("version", &self.version),
            ("base", &self.base),
            ("form_token", &self.form_token),
        ];
        let ticked = self
            .ticked
            .iter()
            .map(|name| (name.clone(), "on".to_owned()));
        fields
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .chain(ticked)
            .collect()
    }
}

fn names<P: Permission>(permissions: Permissions<P>) -> Vec<String> {
    permissions
        .iter()
        .map(|permission| permission.as_str().to_owned())
        .collect()
}

/// What the page of a retirement sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RetireForm {
    pub to: String,
    pub confirm: String,
    pub confirming: String,
}

impl RetireForm {
    #[must_use]
    pub fn confirmation(&self) -> Confirmation {
        Confirmation {
            confirm: self.confirm.clone(),
            confirming: self.confirming.clone(),
        }
    }
}
