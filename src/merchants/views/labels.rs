//! The words for fields and states, said the same way on every page.

use super::rights;
use crate::access::Overrides;
use crate::forms::{Field, address_label, network_lines};
use crate::levels;
use crate::merchants::form::MerchantField;
use crate::merchants::model::MerchantStatus;
use crate::people::PersonField;
use crate::people::views::{field as person_field, language_name, recorded_status};
use crate::text::{Language, Reader, Words, country_name};
use crate::timeline::{Said, lines};
use crate::values::{AddressField, CountryCode, Day, PhoneNumber};

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
        F::IpExemptReason => t.merchants_ip_exempt_reason(),
        F::IpExemptUntil => t.merchants_ip_exempt_until(),
        F::IpAllowList => t.merchants_ip_allow_list(),
        F::ApiAccess => t.merchants_api_access(),
        F::ChatAccess => t.merchants_chat_access(),
        F::Overrides => t.merchants_overrides(),
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

/// A field's name in the trail, and its value there as people read it.
pub fn recorded(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    if name == "status" && value == "removed" {
        let shown = recorded_status(reader.t(), value);
        return Some((reader.t().merchants_column_status(), vec![shown]));
    }
    if name == "status" {
        let known = MerchantStatus::parse_stored(value);
        let shown = known.map(|known| vec![status(reader.t(), known)]);
        let shown = shown.unwrap_or_else(|| lines(value));
        return Some((reader.t().merchants_column_status(), shown));
    }
    let Some(of) = MerchantField::named(name) else {
        return recorded_of_colleague(reader, name, value);
    };
    Some((field(reader.t(), of, None), self::value(reader, of, value)))
}

/// What only a colleague has; the level and the status are called as the merchant's own.
fn recorded_of_colleague(reader: &Reader, name: &str, value: &str) -> Option<Said> {
    let of = PersonField::named(name)?;
    let known = match of {
        PersonField::Language => language_name(value),
        _ => None,
    };
    let shown = known.map_or_else(|| lines(value), |known| vec![known]);
    Some((person_field(reader.t(), of), shown))
}

/// A value as it is read, a line for each of several.
pub fn value(reader: &Reader, field: MerchantField, value: &str) -> Vec<String> {
    if field == MerchantField::Overrides
        && let Some(overrides) = Overrides::parse_stored(value)
    {
        return rights::stored(reader, &overrides);
    }
    if field == MerchantField::IpAllowList {
        return network_lines(reader, value);
    }
    let t = reader.t();
    let one = match field {
        MerchantField::IpExempt | MerchantField::ApiAccess | MerchantField::ChatAccess => {
            Some(if value == "on" { t.yes() } else { t.no() })
        }
        MerchantField::IpExemptUntil => Day::parse(value).ok().map(|day| reader.day(day)),
        MerchantField::PlatformLanguage => {
            Language::parse_stored(value).map(|language| language.language_name().to_owned())
        }
        MerchantField::LevelId => levels::name_of_code(value, t),
        MerchantField::AddressCountry => {
            let country = CountryCode::parse(value).ok();
            country.map(|country| country_name(reader.language, country.as_str()).to_owned())
        }
        MerchantField::Phone => {
            let number = PhoneNumber::parse(value, None).ok();
            number.map(|number| number.international())
        }
        _ => None,
    };
    one.map_or_else(|| lines(value), |one| vec![one])
}
