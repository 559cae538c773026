//! How two versions of a merchant are compared when two people changed it.

use super::form::{MerchantField as F, MerchantForm};
use super::model::{Merchant, MerchantStatus};
use super::refusal::Refusal;
use crate::forms::{Versioned, base};
use crate::values::{Address, AddressField, EmailAddress, EmailList, IpAllowList, Version, text};

/// What a form changes, and hence the page that it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Everything,
    Access,
}

/// The version that a form began from, which must be the merchant's own.
///
/// # Errors
/// [`Refusal::Changed`] for any other.
pub fn begun_from(form: &MerchantForm, merchant: &Merchant) -> Result<Version, Refusal> {
    match form.version.parse() {
        Ok(version) if version == merchant.version => Ok(version),
        _ => Err(Refusal::Changed(Box::new(merchant.clone()))),
    }
}

impl Versioned for MerchantForm {
    type Field = F;

    /// Locations and their default belong together as the parts of an address do.
    const GROUPS: &'static [&'static [F]] = &[
        &[F::BusinessName],
        &[F::Phone],
        &[
            F::AddressCountry,
            F::AddressLine1,
            F::AddressLine2,
            F::AddressCity,
            F::AddressRegion,
            F::AddressPostalCode,
        ],
        &[F::LoginEmail],
        &[F::ContactEmails],
        &[F::PlatformLanguage],
        &[F::LocationIds, F::DefaultLocationId],
        &[F::LevelId],
        &[F::IpExempt, F::IpExemptReason, F::IpExemptUntil],
        &[F::IpAllowList],
        &[F::ApiAccess],
        &[F::ChatAccess],
        &[F::Overrides],
    ];

    fn base(&self) -> &str {
        self.base.split_once('.').map_or("", |(_, fields)| fields)
    }

    fn canonical(&self, field: F) -> String {
        let stored = match field {
            F::LocationIds => {
                let mut ids = self.location_ids.clone();
                ids.sort();
                ids.dedup();
                Some(ids.join("\n"))
            }
            F::ContactEmails => EmailList::parse(&self.contact_emails)
                .ok()
                .map(|list| list.to_text()),
            F::IpAllowList => IpAllowList::parse(&self.ip_allow_list)
                .ok()
                .map(|list| list.to_text()),
            F::LoginEmail => EmailAddress::parse(&self.login_email)
                .ok()
                .map(|email| email.as_str().to_owned()),
            F::Overrides => Some(self.canonical_overrides()),
            _ => part_of_address(self, field),
        };
        stored.unwrap_or_else(|| {
            let lines: Vec<String> = self.text(field).lines().map(text::clean).collect();
            lines.join("\n").trim().to_owned()
        })
    }

    fn take(&mut self, field: F, from: &Self) {
        if field == F::LocationIds {
            self.location_ids.clone_from(&from.location_ids);
        } else if field == F::Overrides {
            self.overrides.clone_from(&from.overrides);
        } else if let Some(text) = self.text_mut(field) {
            from.text(field).clone_into(text);
        }
    }

    fn begin_from(&mut self, other: &Self) {
        self.version.clone_from(&other.version);
        self.base.clone_from(&other.base);
    }
}

/// What a merchant's form begins from: its status, then its fields.
#[must_use]
pub fn base_of(form: &MerchantForm, status: MerchantStatus) -> String {
    format!("{}.{}", status.as_str(), base(form))
}

/// Where the merchant stands now, if that changed since the form was drawn.
#[must_use]
pub fn new_status(sent: &MerchantForm, now: MerchantStatus) -> Option<MerchantStatus> {
    let before = sent
        .base
        .split('.')
        .next()
        .and_then(MerchantStatus::parse_stored);
    // A form that carries no status was most likely drawn of a merchant that was active.
    (now != before.unwrap_or(MerchantStatus::Active)).then_some(now)
}

fn part_of_address(form: &MerchantForm, field: F) -> Option<String> {
    let part = AddressField::ALL
        .into_iter()
        .find(|part| F::of_address(*part) == field)?;
    let address = Address::parse(form.address_parts()).ok()?;
    Some(address.part(part).to_owned())
}
