//! The form: strings as they were sent, and what they mean.

use serde::Deserialize;

use super::access::SentOverride;
use super::model::{AccessRules, NewMerchant};
use crate::access::{OrganizationFacts, Overrides};
use crate::forms::{Confirmation, Field, FieldErrors};
use crate::text::{Language, Words};
use crate::values::{
    Address, AddressField, AddressParts, BusinessName, CountryCode, Day, EmailAddress, EmailList,
    FieldError, NewPassword, PasswordField, PhoneNumber,
};

/// The fields, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MerchantField {
    BusinessName,
    Phone,
    AddressCountry,
    AddressLine1,
    AddressLine2,
    AddressCity,
    AddressRegion,
    AddressPostalCode,
    LoginEmail,
    ContactEmails,
    SignIn,
    NewPassword,
    NewPasswordConfirmation,
    PlatformLanguage,
    LocationIds,
    DefaultLocationId,
    LevelId,
    IpExempt,
    IpExemptReason,
    IpExemptUntil,
    IpAllowList,
    ApiAccess,
    ChatAccess,
    Overrides,
}

impl Field for MerchantField {
    const ALL: &'static [Self] = &[
        Self::BusinessName,
        Self::Phone,
        Self::AddressCountry,
        Self::AddressLine1,
        Self::AddressLine2,
        Self::AddressCity,
        Self::AddressRegion,
        Self::AddressPostalCode,
        Self::LoginEmail,
        Self::ContactEmails,
        Self::SignIn,
        Self::NewPassword,
        Self::NewPasswordConfirmation,
        Self::PlatformLanguage,
        Self::LocationIds,
        Self::DefaultLocationId,
        Self::LevelId,
        Self::IpExempt,
        Self::IpExemptReason,
        Self::IpExemptUntil,
        Self::IpAllowList,
        Self::ApiAccess,
        Self::ChatAccess,
        Self::Overrides,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::BusinessName => "business_name",
            Self::Phone => "phone",
            Self::AddressCountry => "address_country",
            Self::AddressLine1 => "address_line1",
            Self::AddressLine2 => "address_line2",
            Self::AddressCity => "address_city",
            Self::AddressRegion => "address_region",
            Self::AddressPostalCode => "address_postal_code",
            Self::LoginEmail => "login_email",
            Self::ContactEmails => "contact_emails",
            Self::SignIn => "sign_in",
            Self::NewPassword => "new_password",
            Self::NewPasswordConfirmation => "new_password_confirmation",
            Self::PlatformLanguage => "platform_language",
            Self::LocationIds => "location_ids",
            Self::DefaultLocationId => "default_location_id",
            Self::LevelId => "level_id",
            Self::IpExempt => "ip_exempt",
            Self::IpExemptReason => "ip_exempt_reason",
            Self::IpExemptUntil => "ip_exempt_until",
            Self::IpAllowList => "ip_allow_list",
            Self::ApiAccess => "api_access",
            Self::ChatAccess => "chat_access",
            Self::Overrides => "permission_overrides",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::BusinessName => t.required_business_name(),
            Self::AddressCountry => t.required_country(),
            Self::AddressLine1 => t.required_address(),
            Self::AddressCity | Self::AddressRegion | Self::AddressPostalCode => {
                t.required_address_part()
            }
            Self::LoginEmail => t.required_login_email(),
            Self::SignIn => t.required_sign_in(),
            Self::NewPassword => t.required_password(),
            Self::NewPasswordConfirmation => t.required_password_again(),
            Self::PlatformLanguage => t.required_language(),
            Self::LocationIds => t.required_locations(),
            Self::DefaultLocationId => t.required_default_location(),
            Self::LevelId => t.required_level(),
            Self::IpExemptReason => t.required_reason(),
            Self::Phone
            | Self::AddressLine2
            | Self::ContactEmails
            | Self::IpExempt
            | Self::IpExemptUntil
            | Self::IpAllowList
            | Self::ApiAccess
            | Self::ChatAccess
            | Self::Overrides => t.field_required(),
        }
    }
}

impl MerchantField {
    /// Whether the permission to edit access is the one that sets it.
    #[must_use]
    pub fn is_of_access(self) -> bool {
        matches!(
            self,
            Self::LocationIds
                | Self::DefaultLocationId
                | Self::LevelId
                | Self::IpExempt
                | Self::IpExemptReason
                | Self::IpExemptUntil
                | Self::IpAllowList
                | Self::ApiAccess
                | Self::ChatAccess
                | Self::Overrides
        )
    }

    #[must_use]
    pub fn of_address(field: AddressField) -> Self {
        match field {
            AddressField::Country => Self::AddressCountry,
            AddressField::Line1 => Self::AddressLine1,
            AddressField::Line2 => Self::AddressLine2,
            AddressField::City => Self::AddressCity,
            AddressField::Region => Self::AddressRegion,
            AddressField::PostalCode => Self::AddressPostalCode,
        }
    }
}

/// What was sent. No `Debug`: it holds passwords.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct MerchantForm {
    pub business_name: String,
    pub phone: String,
    pub address_country: String,
    pub address_line1: String,
    pub address_line2: String,
    pub address_city: String,
    pub address_region: String,
    pub address_postal_code: String,
    pub login_email: String,
    pub contact_emails: String,
    pub sign_in: String,
    pub new_password: String,
    pub new_password_confirmation: String,
    pub platform_language: String,
    pub location_ids: Vec<String>,
    pub default_location_id: String,
    pub level_id: String,
    pub ip_exempt: String,
    pub ip_exempt_reason: String,
    pub ip_exempt_until: String,
    pub ip_allow_list: String,
    pub api_access: String,
    pub chat_access: String,
    /// Sent by the permissions page alone, under names of their own.
    #[serde(skip)]
    pub overrides: Vec<SentOverride>,
    pub version: String,
    /// On a change: what the form began from, as [`super::versions::base_of`] writes it.
    pub base: String,
    /// On a change: whose e-mail does not count as taken in an inline check.
    pub merchant_id: String,
    pub form_token: String,
    /// Which button, beside the form's own: `address`, `locations`.
    pub update: String,
    /// `another` to come back to an empty form.
    pub save: String,
    /// On a change: `on` where what it takes away may be taken, and which change that is: see [`Confirmation`].
    pub confirm: String,
    pub confirming: String,
}

/// How the first sign-in shall be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignIn {
    Password(NewPassword),
    Invitation,
    Keep,
}

/// What a form without errors means, before anything is looked up.
#[derive(Clone, Debug)]
pub struct MerchantInput {
    pub merchant: NewMerchant,
    pub sign_in: SignIn,
}

/// What a form is held against, without anything being looked up.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// Of the merchant that it changes; none where it adds one. Only a change may keep the sign-in as it is.
    pub before: Option<&'a AccessRules>,
    /// For the organization.
    pub today: Day,
    pub reason: ReasonAsked,
}

/// Whether somebody who exempts a merchant says why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonAsked {
    /// In the whole form.
    IfWished,
    /// On the permissions page, where exempting is what one came for.
    OnExempting,
}

impl MerchantForm {
    #[must_use]
    pub fn address_parts(&self) -> AddressParts<'_> {
        AddressParts {
            country: &self.address_country,
            line1: &self.address_line1,
            line2: &self.address_line2,
            city: &self.address_city,
            region: &self.address_region,
            postal_code: &self.address_postal_code,
        }
    }

    /// Reads every field; all errors together. Nothing is looked up.
    ///
    /// # Errors
    /// Every field that can be mended.
    pub fn parse(&self, ground: Ground<'_>) -> Result<MerchantInput, FieldErrors<MerchantField>> {
        use MerchantField as F;
        let mut errors = FieldErrors::default();
        let business_name = errors.keep(F::BusinessName, BusinessName::parse(&self.business_name));
        let phone = errors.keep(F::Phone, self.parse_phone());
        let address = self.parse_address(&mut errors);
        let login_email = errors.keep(F::LoginEmail, EmailAddress::parse(&self.login_email));
        let contact_emails = errors.keep(F::ContactEmails, EmailList::parse(&self.contact_emails));
        let sign_in = self.parse_sign_in(ground, &mut errors);
        let platform_language = errors.keep(F::PlatformLanguage, self.parse_language());
        let access = self.parse_access(ground, &mut errors);
        let all = (business_name, phone, address, login_email, contact_emails);
        match (all, platform_language, access, sign_in) {
            (
                (
                    Some(business_name),
                    Some(phone),
                    Some(address),
                    Some(login_email),
                    Some(contact_emails),
                ),
                Some(platform_language),
                Some(access),
                Some(sign_in),
            ) if errors.is_empty() => {
                let merchant = NewMerchant {
                    business_name,
                    login_email,
                    contact_emails,
                    address,
                    phone,
                    platform_language,
                    access,
                    overrides: Overrides::default(),
                };
                Ok(MerchantInput { merchant, sign_in })
            }
            _ => Err(errors),
        }
    }

    /// A number without `+` is read in the address's country.
    fn parse_phone(&self) -> Result<Option<PhoneNumber>, FieldError> {
        if crate::values::text::clean(&self.phone).is_empty() {
            return Ok(None);
        }
        let country = CountryCode::parse(&self.address_country).ok();
        PhoneNumber::parse(&self.phone, country).map(Some)
    }

    fn parse_address(&self, errors: &mut FieldErrors<MerchantField>) -> Option<Address> {
        Address::parse(self.address_parts())
            .map_err(|wrong| {
                for (field, error) in wrong {
                    errors.add(MerchantField::of_address(field), error);
                }
            })
            .ok()
    }

    fn parse_language(&self) -> Result<Language, FieldError> {
        if self.platform_language.is_empty() {
            return Err(FieldError::Required);
        }
        Language::parse_stored(&self.platform_language).ok_or(FieldError::LanguageUnknown)
    }

    fn parse_sign_in(
        &self,
        ground: Ground<'_>,
        errors: &mut FieldErrors<MerchantField>,
    ) -> Option<SignIn> {
        match (self.sign_in.as_str(), ground.before) {
            ("invitation", _) => Some(SignIn::Invitation),
            ("keep", Some(_)) => Some(SignIn::Keep),
            ("password", _) => self.parse_password(errors).map(SignIn::Password),
            ("", _) => {
                errors.add(MerchantField::SignIn, FieldError::Required);
                None
            }
            _ => {
                errors.add(MerchantField::SignIn, FieldError::ChoiceUnknown);
                None
            }
        }
    }

    fn parse_password(&self, errors: &mut FieldErrors<MerchantField>) -> Option<NewPassword> {
        let parsed = NewPassword::parse(
            &self.new_password,
            &self.new_password_confirmation,
            &self.password_context(),
        );
        parsed
            .map_err(|(field, error)| {
                let field = match field {
                    PasswordField::Password => MerchantField::NewPassword,
                    PasswordField::Confirmation => MerchantField::NewPasswordConfirmation,
                };
                errors.add(field, error);
            })
            .ok()
    }

    /// What an attacker would try first.
    #[must_use]
    pub fn password_context(&self) -> [&str; 2] {
        [&self.business_name, &self.login_email]
    }
}

impl MerchantForm {
    /// An empty form of this organization: its country and language chosen, with a token of its own.
    #[must_use]
    pub fn blank(organization: &OrganizationFacts) -> Self {
        Self {
            address_country: organization.country.clone(),
            platform_language: organization.language.as_str().to_owned(),
            sign_in: "password".to_owned(),
            form_token: crate::submissions::new_token(),
            ..Self::default()
        }
    }

    /// That something may be taken away, and somebody locked out.
    #[must_use]
    pub fn confirmation(&self) -> Confirmation {
        Confirmation {
            confirm: self.confirm.clone(),
            confirming: self.confirming.clone(),
        }
    }

    /// Sent by a button that only draws the form anew: for another country, with new locations.
    #[must_use]
    pub fn asks_for_redrawing(&self) -> bool {
        !self.update.is_empty()
    }

    /// The form of a merchant as it is stored.
    #[must_use]
    pub fn of(merchant: &super::model::Merchant) -> Self {
        let current = &merchant.current;
        let part = |field| current.address.part(field).to_owned();
        let mut form = Self {
            business_name: current.business_name.to_string(),
            phone: current
                .phone
                .as_ref()
                .map(|phone| phone.typed().to_owned())
                .unwrap_or_default(),
            address_country: part(AddressField::Country),
            address_line1: part(AddressField::Line1),
            address_line2: part(AddressField::Line2),
            address_city: part(AddressField::City),
            address_region: part(AddressField::Region),
            address_postal_code: part(AddressField::PostalCode),
            login_email: current.login_email.display(),
            contact_emails: current.contact_emails.to_text(),
            sign_in: "keep".to_owned(),
            platform_language: current.platform_language.as_str().to_owned(),
            version: merchant.version.to_string(),
            merchant_id: merchant.id.to_string(),
            form_token: crate::submissions::new_token(),
            ..Self::default()
        };
        form.set_access(&current.access);
        form.overrides = SentOverride::all_of(&current.overrides);
        form.base = super::versions::base_of(&form, merchant.status);
        form
    }

    /// Everything but passwords, as a form would send it.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let fields = MerchantField::ALL
            .iter()
            .filter(|field| !self.text(**field).is_empty())
            .map(|field| (field.name(), self.text(*field)));
        let hidden = [
            ("version", self.version.as_str()),
            ("base", &self.base),
            ("merchant_id", &self.merchant_id),
        ];
        let locations = self
            .location_ids
            .iter()
            .map(|id| ("location_ids", id.clone()));
        fields
            .chain(hidden)
            .map(|(name, value)| (name, value.to_owned()))
            .chain(locations)
            .collect()
    }

    /// What was typed into a field of text, or chosen in one. Passwords, locations and overrides are none.
    #[must_use]
    pub fn text(&self, field: MerchantField) -> &str {
        use MerchantField as F;
        match field {
            F::BusinessName => &self.business_name,
            F::Phone => &self.phone,
            F::AddressCountry => &self.address_country,
            F::AddressLine1 => &self.address_line1,
            F::AddressLine2 => &self.address_line2,
            F::AddressCity => &self.address_city,
            F::AddressRegion => &self.address_region,
            F::AddressPostalCode => &self.address_postal_code,
            F::LoginEmail => &self.login_email,
            F::ContactEmails => &self.contact_emails,
            F::SignIn => &self.sign_in,
            F::PlatformLanguage => &self.platform_language,
            F::DefaultLocationId => &self.default_location_id,
            F::LevelId => &self.level_id,
            F::IpExempt => &self.ip_exempt,
            F::IpExemptReason => &self.ip_exempt_reason,
            F::IpExemptUntil => &self.ip_exempt_until,
            F::IpAllowList => &self.ip_allow_list,
            F::ApiAccess => &self.api_access,
            F::ChatAccess => &self.chat_access,
            F::NewPassword | F::NewPasswordConfirmation | F::LocationIds | F::Overrides => "",
        }
    }

    /// As [`Self::text`], to be replaced.
    pub fn text_mut(&mut self, field: MerchantField) -> Option<&mut String> {
        use MerchantField as F;
        Some(match field {
            F::BusinessName => &mut self.business_name,
            F::Phone => &mut self.phone,
            F::AddressCountry => &mut self.address_country,
            F::AddressLine1 => &mut self.address_line1,
            F::AddressLine2 => &mut self.address_line2,
            F::AddressCity => &mut self.address_city,
            F::AddressRegion => &mut self.address_region,
            F::AddressPostalCode => &mut self.address_postal_code,
            F::LoginEmail => &mut self.login_email,
            F::ContactEmails => &mut self.contact_emails,
            F::SignIn => &mut self.sign_in,
            F::PlatformLanguage => &mut self.platform_language,
            F::DefaultLocationId => &mut self.default_location_id,
            F::LevelId => &mut self.level_id,
            F::IpExempt => &mut self.ip_exempt,
            F::IpExemptReason => &mut self.ip_exempt_reason,
            F::IpExemptUntil => &mut self.ip_exempt_until,
            F::IpAllowList => &mut self.ip_allow_list,
            F::ApiAccess => &mut self.api_access,
            F::ChatAccess => &mut self.chat_access,
            F::NewPassword | F::NewPasswordConfirmation | F::LocationIds | F::Overrides => {
                return None;
            }
        })
    }
}
