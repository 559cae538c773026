//! The words for fields and states, said the same way on every page.

use crate::forms::{Field, address_label};
use crate::levels;
use crate::merchants::form::MerchantField;
use crate::merchants::model::MerchantStatus;
use crate::text::{Language, Words};
use crate::values::{AddressField, CountryCode};

pub fn field(t: &Words, field: MerchantField, country: Option<CountryCode>) -> String {
    use MerchantField as F;
    match field {
        F::BusinessName => t.merchants_business_name(),
        F::Phone => t.merchants_phone(),
        F::AddressCountry => address_label(t, country, AddressField::Country),
        F::AddressLine1 => address_label(t, country, AddressField::Line1),
        F::AddressLine2 => address_label(t, country, AddressField::Line2),
        F::AddressCity => address_label(t, country, AddressField::City),
        F::AddressRegion => address_label(t, country, AddressField::Region),
        F::AddressPostalCode => address_label(t, country, AddressField::PostalCode),
        F::LoginEmail => t.merchants_login_email(),
        F::ContactEmails => t.merchants_contact_emails(),
        F::SignIn => t.merchants_sign_in_legend(),
        F::NewPassword => t.merchants_new_password(),
        F::NewPasswordConfirmation => t.merchants_new_password_confirmation(),
        F::PlatformLanguage => t.merchants_platform_language(),
        F::LocationIds => t.merchants_location_ids(),
        F::DefaultLocationId => t.merchants_default_location(),
        F::LevelId => t.merchants_level(),
        F::IpExempt => t.merchants_ip_exempt(),
        F::IpAllowList => t.merchants_ip_allow_list(),
        F::ApiAccess => t.merchants_api_access(),
        F::ChatAccess => t.merchants_chat_access(),
    }
}

pub fn status(t: &Words, status: MerchantStatus) -> String {
    match status {
        MerchantStatus::Active => t.merchants_status_active(),
        MerchantStatus::Suspended => t.merchants_status_suspended(),
        MerchantStatus::Archived => t.merchants_status_archived(),
    }
}

/// The modifier of a status's badge.
pub fn status_tone(status: MerchantStatus) -> &'static str {
    match status {
        MerchantStatus::Active => "success",
        MerchantStatus::Suspended => "warning",
        MerchantStatus::Archived => "neutral",
    }
}

/// A field's name in the trail, and its value there, as people read them. What is not a field of a merchant
/// keeps its name.
pub fn recorded(t: &Words, name: &str, value: &str) -> (String, String) {
    let Some(of) = MerchantField::named(name) else {
        return if name == "status" {
            let known = MerchantStatus::parse_stored(value);
            (
                t.merchants_column_status(),
                known.map_or_else(|| value.to_owned(), |known| status(t, known)),
            )
        } else {
            (name.to_owned(), value.to_owned())
        };
    };
    let shown = match of {
        MerchantField::IpExempt | MerchantField::ApiAccess | MerchantField::ChatAccess => {
            if value == "on" { t.yes() } else { t.no() }
        }
        MerchantField::PlatformLanguage => Language::parse_stored(value).map_or_else(
            || value.to_owned(),
            |language| language.language_name().to_owned(),
        ),
        MerchantField::LevelId => {
            levels::name_of_code(value, t).unwrap_or_else(|| value.to_owned())
        }
        _ => value.to_owned(),
    };
    (field(t, of, None), shown)
}
