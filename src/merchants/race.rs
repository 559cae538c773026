//! The lost race, field by field: what each of two people changed since a form was drawn.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::form::{MerchantField as F, MerchantForm};
use super::model::{Merchant, MerchantStatus};
use crate::values::{Address, AddressField, EmailAddress, EmailList, IpAllowList, text};

/// What is kept or replaced together: an address, or locations and their default, made of halves of two
/// would be nobody's.
const GROUPS: [&[F]; 12] = [
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
    &[F::IpExempt],
    &[F::IpAllowList],
    &[F::ApiAccess],
    &[F::ChatAccess],
];

/// Of a digest, in bytes: enough to tell two texts apart that nobody chose to collide.
const DIGEST: usize = 6;

/// What a form begins from, for the form to carry: the status, and a short digest of each group. It needs no
/// seal: whoever changes it changes only what they are told of their own form.
#[must_use]
pub fn base(form: &MerchantForm, status: MerchantStatus) -> String {
    let mut parts = vec![status.as_str().to_owned()];
    parts.extend(GROUPS.iter().map(|group| digest(form, group)));
    parts.join(".")
}

/// What differs between a form and the merchant as it is now.
pub struct Race {
    /// Mine where I changed something, theirs elsewhere: to be saved over the newer version.
    pub merged: MerchantForm,
    pub theirs: MerchantForm,
    /// Changed on both sides, or nobody knows by whom.
    pub contested: Vec<F>,
    /// Changed by me alone.
    pub mine: Vec<F>,
    /// Changed by them alone: kept either way.
    pub kept: Vec<F>,
    /// Where the merchant stands now, if that changed meanwhile.
    pub status: Option<MerchantStatus>,
}

impl Race {
    #[must_use]
    pub fn new(sent: &MerchantForm, now: &Merchant) -> Self {
        let theirs = MerchantForm::of(now);
        let mut base = sent.base.split('.');
        let status = base.next().and_then(MerchantStatus::parse_stored);
        let base: Vec<&str> = base.collect();
        let mut race = Self {
            merged: sent.clone(),
            contested: Vec::new(),
            mine: Vec::new(),
            kept: Vec::new(),
            status: Some(now.status)
                .filter(|now| Some(*now) != status)
                .filter(|now| status.is_some() || *now != MerchantStatus::Active),
            theirs,
        };
        race.merged.version.clone_from(&race.theirs.version);
        race.merged.base.clone_from(&race.theirs.base);
        for (index, group) in GROUPS.iter().enumerate() {
            race.compare(sent, group, base.get(index).copied());
        }
        race
    }

    fn compare(&mut self, sent: &MerchantForm, group: &[F], base: Option<&str>) {
        let (mine, theirs) = (digest(sent, group), digest(&self.theirs, group));
        if mine == theirs {
            return;
        }
        let differing = group
            .iter()
            .copied()
            .filter(|field| canonical(sent, *field) != canonical(&self.theirs, *field));
        if base == Some(mine.as_str()) {
            self.kept.extend(differing);
            for field in group {
                copy(*field, &self.theirs, &mut self.merged);
            }
        } else if base == Some(theirs.as_str()) {
            self.mine.extend(differing);
        } else {
            self.contested.extend(differing);
        }
    }

    /// Whether saving would change nothing: both did the same, or only they did something.
    #[must_use]
    pub fn has_nothing_to_save(&self) -> bool {
        self.contested.is_empty() && self.mine.is_empty() && self.merged.sign_in == "keep"
    }
}

fn digest(form: &MerchantForm, group: &[F]) -> String {
    let mut hash = Sha256::new();
    for field in group {
        hash.update(canonical(form, *field).as_bytes());
        hash.update([0]);
    }
    let hash = hash.finalize();
    URL_SAFE_NO_PAD.encode(hash.get(..DIGEST).unwrap_or_default())
}

/// A field's text as it would be stored, so that line ends, order and spaces are no difference.
fn canonical(form: &MerchantForm, field: F) -> String {
    let stored = match field {
        F::LocationIds => {
            let mut ids = form.location_ids.clone();
            ids.sort();
            ids.dedup();
            Some(ids.join("\n"))
        }
        F::ContactEmails => EmailList::parse(&form.contact_emails)
            .ok()
            .map(|list| list.to_text()),
        F::IpAllowList => IpAllowList::parse(&form.ip_allow_list)
            .ok()
            .map(|list| list.to_text()),
        F::LoginEmail => EmailAddress::parse(&form.login_email)
            .ok()
            .map(|email| email.as_str().to_owned()),
        _ => part_of_address(form, field),
    };
    stored.unwrap_or_else(|| {
        let lines: Vec<String> = form.text(field).lines().map(text::clean).collect();
        lines.join("\n").trim().to_owned()
    })
}

fn part_of_address(form: &MerchantForm, field: F) -> Option<String> {
    let part = AddressField::ALL
        .into_iter()
        .find(|part| F::of_address(*part) == field)?;
    let address = Address::parse(form.address_parts()).ok()?;
    Some(address.part(part).to_owned())
}

fn copy(field: F, from: &MerchantForm, to: &mut MerchantForm) {
    if field == F::LocationIds {
        to.location_ids.clone_from(&from.location_ids);
    } else if let Some(text) = to.text_mut(field) {
        from.text(field).clone_into(text);
    }
}
