//! The settings' form.

use serde::Deserialize;

use crate::accounts::replay::Confirmation;
use crate::forms::{Field, FieldErrors};
use crate::text::{Language, Words};
use crate::values::{CountryCode, Day, FieldError, IpAllowList, TimeZoneName};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsField {
    DefaultIpAllowList,
    Language,
    Country,
    TimeZone,
    ViewAs,
}

impl Field for SettingsField {
    const ALL: &'static [Self] = &[
        Self::DefaultIpAllowList,
        Self::Language,
        Self::Country,
        Self::TimeZone,
        Self::ViewAs,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::DefaultIpAllowList => "default_ip_allow_list",
            Self::Language => "language",
            Self::Country => "country",
            Self::TimeZone => "time_zone",
            Self::ViewAs => "view_as",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Language => t.required_language(),
            Self::Country => t.required_country(),
            Self::TimeZone => t.required_time_zone(),
            Self::DefaultIpAllowList | Self::ViewAs => t.field_required(),
        }
    }
}

impl SettingsField {
    #[must_use]
    pub fn label(self, t: &Words) -> String {
        match self {
            Self::DefaultIpAllowList => t.settings_default_list(),
            Self::Language => t.organizations_language(),
            Self::Country => t.address_country(),
            Self::TimeZone => t.organizations_time_zone(),
            Self::ViewAs => t.settings_view_as(),
        }
    }
}

/// What was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct SettingsForm {
    pub default_ip_allow_list: String,
    pub language: String,
    pub country: String,
    pub time_zone: String,
    /// See [`ViewAs`]; empty leaves it as it is.
    pub view_as: String,
    pub version: String,
    /// What the form began from, as [`crate::forms::base`] writes it.
    pub base: String,
    /// `on` where somebody is locked out and may be.
    pub confirm: String,
    /// For which list: see [`Confirmation`].
    pub confirming: String,
    /// Typed where the list locks out whoever saves it.
    pub confirm_words: String,
}

/// Settings that may be stored.
#[derive(Clone, Debug)]
pub struct NewSettings {
    pub default_ip_allow_list: IpAllowList,
    pub language: Language,
    pub country: CountryCode,
    pub time_zone: TimeZoneName,
    /// None leaves it as it is.
    pub view_as: Option<ViewAs>,
}

/// Whether staff may look through merchants' eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewAs {
    Allowed,
    Refused,
}

impl From<bool> for ViewAs {
    fn from(is_allowed: bool) -> Self {
        if is_allowed {
            Self::Allowed
        } else {
            Self::Refused
        }
    }
}

impl ViewAs {
    pub const ALL: [Self; 2] = [Self::Allowed, Self::Refused];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Refused => "refused",
        }
    }

    #[must_use]
    pub fn label(self, t: &Words) -> String {
        match self {
            Self::Allowed => t.settings_view_as_allowed(),
            Self::Refused => t.settings_view_as_refused(),
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}

impl NewSettings {
    /// Whether these are the settings that `stored` shows.
    #[must_use]
    pub fn are_those_of(&self, stored: &SettingsForm) -> bool {
        self.default_ip_allow_list.to_text() == stored.default_ip_allow_list
            && self.language.as_str() == stored.language
            && self.country.as_str() == stored.country
            && self.time_zone.as_str() == stored.time_zone
            && self
                .view_as
                .is_none_or(|one| one.as_str() == stored.view_as)
    }
}

impl SettingsForm {
    /// With what it begins from, for a form that shows what is stored.
    #[must_use]
    pub fn with_base(mut self) -> Self {
        self.base = crate::forms::base(&self);
        self
    }

    /// What was typed or chosen.
    #[must_use]
    pub fn value(&self, field: SettingsField) -> &str {
        match field {
            SettingsField::DefaultIpAllowList => &self.default_ip_allow_list,
            SettingsField::Language => &self.language,
            SettingsField::Country => &self.country,
            SettingsField::TimeZone => &self.time_zone,
            SettingsField::ViewAs => &self.view_as,
        }
    }

    /// As [`Self::value`], to be replaced.
    pub fn value_mut(&mut self, field: SettingsField) -> &mut String {
        match field {
            SettingsField::DefaultIpAllowList => &mut self.default_ip_allow_list,
            SettingsField::Language => &mut self.language,
            SettingsField::Country => &mut self.country,
            SettingsField::TimeZone => &mut self.time_zone,
            SettingsField::ViewAs => &mut self.view_as,
        }
    }

    /// That somebody may be locked out.
    #[must_use]
    pub fn confirmation(&self) -> Confirmation<'_> {
        Confirmation {
            confirm: &self.confirm,
            confirming: &self.confirming,
            words: &self.confirm_words,
        }
    }

    /// Everything that the form sends but its confirmation, which is asked for anew.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let hidden = [("version", &self.version), ("base", &self.base)];
        SettingsField::ALL
            .iter()
            .map(|field| (field.name(), self.value(*field).to_owned()))
            .chain(hidden.map(|(name, value)| (name, value.clone())))
            .collect()
    }

    /// `before` is the list as it is stored, `today` is the organization's.
    ///
    /// # Errors
    /// Every field that can be mended.
    pub fn parse(
        &self,
        before: &IpAllowList,
        today: Day,
    ) -> Result<NewSettings, FieldErrors<SettingsField>> {
        use SettingsField as F;
        let mut errors = FieldErrors::default();
        let list = errors.keep(
            F::DefaultIpAllowList,
            IpAllowList::parse_over(&self.default_ip_allow_list, before, today),
        );
        let language = Language::parse_stored(&self.language).ok_or(FieldError::LanguageUnknown);
        let language = errors.keep(F::Language, language);
        let country = errors.keep(F::Country, CountryCode::parse(&self.country));
        let time_zone = errors.keep(F::TimeZone, TimeZoneName::parse(&self.time_zone));
        match (list, language, country, time_zone) {
            (Some(default_ip_allow_list), Some(language), Some(country), Some(time_zone)) => {
                Ok(NewSettings {
                    default_ip_allow_list,
                    language,
                    country,
                    time_zone,
                    view_as: ViewAs::parse(&self.view_as),
                })
            }
            _ => Err(errors),
        }
    }
}
