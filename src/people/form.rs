//! The form: strings as they were sent, and what they mean.

use serde::Deserialize;

use crate::forms::{Field, FieldErrors};
use crate::submissions;
use crate::text::{Language, Words};
use crate::values::{EmailAddress, FieldError, Name, UserId, Version};

/// The fields, in the order of the form: a role where it is of staff, a level where it is of a merchant's people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonField {
    Name,
    Email,
    RoleId,
    LevelId,
    Language,
}

impl Field for PersonField {
    const ALL: &'static [Self] = &[
        Self::Name,
        Self::Email,
        Self::RoleId,
        Self::LevelId,
        Self::Language,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::RoleId => "role_id",
            Self::LevelId => "level_id",
            Self::Language => "language",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Name => t.required_name(),
            Self::Email => t.required_email(),
            Self::RoleId => t.required_role(),
            Self::LevelId => t.required_level(),
            Self::Language => t.required_language(),
        }
    }
}

/// What was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PersonForm {
    pub name: String,
    pub email: String,
    /// Of staff.
    pub role_id: String,
    /// Of a merchant's people.
    pub level_id: String,
    pub language: String,
    /// On a change: the version that the form showed, and of whom.
    pub version: String,
    /// On a change: what the form began from, as [`crate::forms::base`] writes it.
    pub base: String,
    pub member_id: String,
    /// On an addition: what a second submission of the same form is known by.
    pub form_token: String,
}

/// What every person has, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basics {
    pub name: Name,
    pub email: EmailAddress,
    pub language: Language,
}

impl PersonForm {
    /// The form of somebody new, who most likely reads this language.
    #[must_use]
    pub fn blank(language: Language) -> Self {
        Self {
            language: language.as_str().to_owned(),
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
        let fields = PersonField::ALL
            .iter()
            .map(|field| (field.name(), self.value(*field).to_owned()));
        let hidden = [
            ("version", &self.version),
            ("base", &self.base),
            ("member_id", &self.member_id),
            ("form_token", &self.form_token),
        ];
        let hidden = hidden.map(|(name, value)| (name, value.clone()));
        // Of the role and the level, one is nobody's.
        let fields = fields.filter(|(name, value)| !(name.ends_with("_id") && value.is_empty()));
        fields.chain(hidden).collect()
    }

    /// What was typed into a field.
    #[must_use]
    pub fn value(&self, field: PersonField) -> &str {
        match field {
            PersonField::Name => &self.name,
            PersonField::Email => &self.email,
            PersonField::RoleId => &self.role_id,
            PersonField::LevelId => &self.level_id,
            PersonField::Language => &self.language,
        }
    }

    /// As [`Self::value`], to be replaced.
    pub fn value_mut(&mut self, field: PersonField) -> &mut String {
        match field {
            PersonField::Name => &mut self.name,
            PersonField::Email => &mut self.email,
            PersonField::RoleId => &mut self.role_id,
            PersonField::LevelId => &mut self.level_id,
            PersonField::Language => &mut self.language,
        }
    }

    /// Reads every field but the set of permissions, whose id is read by [`chosen`]; all errors
    /// together. Nothing is looked up.
    ///
    /// # Errors
    /// Every field that can be mended.
    pub fn parse<Id>(
        &self,
        (field, set): (PersonField, Result<Id, FieldError>),
    ) -> Result<(Basics, Id), FieldErrors<PersonField>> {
        use PersonField as F;
        let mut errors = FieldErrors::default();
        let name = errors.keep(F::Name, Name::parse(&self.name));
        let email = errors.keep(F::Email, EmailAddress::parse(&self.email));
        let set = errors.keep(field, set);
        let language = errors.keep(F::Language, language(&self.language));
        match (name, email, set, language) {
            (Some(name), Some(email), Some(set), Some(language)) => Ok((
                Basics {
                    name,
                    email,
                    language,
                },
                set,
            )),
            _ => Err(errors),
        }
    }
}

fn language(typed: &str) -> Result<Language, FieldError> {
    if typed.is_empty() {
        return Err(FieldError::Required);
    }
    Language::parse_stored(typed).ok_or(FieldError::LanguageUnknown)
}

/// An id as it was chosen; what is none is not available.
///
/// # Errors
/// [`FieldError::Required`], or `unknown`.
pub fn chosen<Id: std::str::FromStr>(typed: &str, unknown: FieldError) -> Result<Id, FieldError> {
    if typed.is_empty() {
        return Err(FieldError::Required);
    }
    typed.parse().map_err(|_not_an_id| unknown)
}
