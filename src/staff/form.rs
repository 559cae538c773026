//! The form: strings as they were sent, and what they mean.

use serde::Deserialize;

use super::model::{Member, NewMember};
use crate::access::OrganizationFacts;
use crate::forms::{self, Field, FieldErrors};
use crate::submissions;
use crate::text::{Language, Words};
use crate::values::{EmailAddress, FieldError, Name, RoleId, UserId, Version};

/// The fields, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffField {
    Name,
    Email,
    RoleId,
    Language,
}

impl Field for StaffField {
    const ALL: &'static [Self] = &[Self::Name, Self::Email, Self::RoleId, Self::Language];

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::RoleId => "role_id",
            Self::Language => "language",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Name => t.required_name(),
            Self::Email => t.required_email(),
            Self::RoleId => t.required_role(),
            Self::Language => t.required_language(),
        }
    }
}

/// What was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct StaffForm {
    pub name: String,
    pub email: String,
    pub role_id: String,
    pub language: String,
    /// On a change: the version that the form showed, and of whom.
    pub version: String,
    /// On a change: what the form began from, as [`forms::base`] writes it.
    pub base: String,
    pub member_id: String,
    /// On an addition: what a second submission of the same form is known by.
    pub form_token: String,
}

impl StaffForm {
    /// The form of a member as they are stored.
    #[must_use]
    pub fn of(member: &Member) -> Self {
        let current = &member.current;
        let mut form = Self {
            name: current.name.to_string(),
            email: current.email.display(),
            role_id: current.role_id.to_string(),
            language: current.language.as_str().to_owned(),
            version: member.version.to_string(),
            member_id: member.id.to_string(),
            ..Self::default()
        };
        form.base = forms::base(&form);
        form
    }

    /// The form of a new member, who most likely reads the organization's language.
    #[must_use]
    pub fn blank(organization: &OrganizationFacts) -> Self {
        Self {
            language: organization.language.as_str().to_owned(),
            ..Self::default()
        }
    }

    /// With a token that no other form has.
    #[must_use]
    pub fn with_new_token(mut self) -> Self {
        self.form_token = submissions::new_token();
        self
    }

    /// The version that the form showed, if it is one.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.version.parse().ok()
    }

    /// Whom the form is of, as it says itself.
    #[must_use]
    pub fn member(&self) -> Option<UserId> {
        self.member_id.parse().ok()
    }

    /// Everything that the form sends, by the names of its inputs.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let fields = StaffField::ALL
            .iter()
            .map(|field| (field.name(), self.value(*field).to_owned()));
        let hidden = [
            ("version", &self.version),
            ("base", &self.base),
            ("member_id", &self.member_id),
            ("form_token", &self.form_token),
        ];
        let hidden = hidden.map(|(name, value)| (name, value.clone()));
        fields.chain(hidden).collect()
    }

    /// What was typed into a field.
    #[must_use]
    pub fn value(&self, field: StaffField) -> &str {
        match field {
            StaffField::Name => &self.name,
            StaffField::Email => &self.email,
            StaffField::RoleId => &self.role_id,
            StaffField::Language => &self.language,
        }
    }

    /// As [`Self::value`], to be replaced.
    pub fn value_mut(&mut self, field: StaffField) -> &mut String {
        match field {
            StaffField::Name => &mut self.name,
            StaffField::Email => &mut self.email,
            StaffField::RoleId => &mut self.role_id,
            StaffField::Language => &mut self.language,
        }
    }

    /// Reads every field; all errors together. Nothing is looked up.
    ///
    /// # Errors
    /// Every field that can be mended.
    pub fn parse(&self) -> Result<NewMember, FieldErrors<StaffField>> {
        use StaffField as F;
        let mut errors = FieldErrors::default();
        let name = errors.keep(F::Name, Name::parse(&self.name));
        let email = errors.keep(F::Email, EmailAddress::parse(&self.email));
        let role_id = errors.keep(F::RoleId, role(&self.role_id));
        let language = errors.keep(F::Language, language(&self.language));
        match (name, email, role_id, language) {
            (Some(name), Some(email), Some(role_id), Some(language)) => Ok(NewMember {
                name,
                email,
                role_id,
                language,
            }),
            _ => Err(errors),
        }
    }
}

fn role(typed: &str) -> Result<RoleId, FieldError> {
    if typed.is_empty() {
        return Err(FieldError::Required);
    }
    typed
        .parse()
        .map_err(|_not_an_id| FieldError::RoleNotAvailable)
}

fn language(typed: &str) -> Result<Language, FieldError> {
    if typed.is_empty() {
        return Err(FieldError::Required);
    }
    Language::parse_stored(typed).ok_or(FieldError::LanguageUnknown)
}
