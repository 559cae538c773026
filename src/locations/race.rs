//! The lost race, field by field: what each of two people changed since a form was drawn.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::form::{LocationField as F, LocationForm};
use super::model::Location;
use crate::values::{Address, AddressField, text};

/// What is kept or replaced together: an address made of halves of two would be nobody's.
const GROUPS: [&[F]; 5] = [
    &[F::Name],
    &[F::Kind],
    &[F::ReferenceId],
    &[
        F::AddressCountry,
        F::AddressLine1,
        F::AddressLine2,
        F::AddressCity,
        F::AddressRegion,
        F::AddressPostalCode,
    ],
    &[F::TimeZone],
];

/// Of a digest, in bytes: enough to tell two texts apart that nobody chose to collide.
const DIGEST: usize = 6;

/// What a form begins from, for the form to carry: a short digest of each group.
#[must_use]
pub fn base(form: &LocationForm) -> String {
    GROUPS.map(|group| digest(form, group)).join(".")
}

/// What differs between a form and the location as it is now.
pub struct Race {
    /// Mine where I changed something, theirs elsewhere: to be saved over the newer version.
    pub merged: LocationForm,
    pub theirs: LocationForm,
    /// Changed on both sides, or nobody knows by whom.
    pub contested: Vec<F>,
    /// Changed by me alone.
    pub mine: Vec<F>,
    /// Changed by them alone: kept either way.
    pub kept: Vec<F>,
}

impl Race {
    #[must_use]
    pub fn new(sent: &LocationForm, now: &Location) -> Self {
        let theirs = LocationForm::of(now);
        let base: Vec<&str> = sent.base.split('.').collect();
        let mut race = Self {
            merged: sent.clone(),
            contested: Vec::new(),
            mine: Vec::new(),
            kept: Vec::new(),
            theirs,
        };
        race.merged.version.clone_from(&race.theirs.version);
        race.merged.base.clone_from(&race.theirs.base);
        for (index, group) in GROUPS.iter().enumerate() {
            race.compare(sent, group, base.get(index).copied());
        }
        race
    }

    fn compare(&mut self, sent: &LocationForm, group: &[F], base: Option<&str>) {
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
                self.theirs
                    .value(*field)
                    .clone_into(self.merged.value_mut(*field));
            }
        } else if base == Some(theirs.as_str()) {
            self.mine.extend(differing);
        } else {
            self.contested.extend(differing);
        }
    }

    /// Whether saving would change nothing.
    #[must_use]
    pub fn has_nothing_to_save(&self) -> bool {
        self.contested.is_empty() && self.mine.is_empty()
    }
}

fn digest(form: &LocationForm, group: &[F]) -> String {
    let mut hash = Sha256::new();
    for field in group {
        hash.update(canonical(form, *field).as_bytes());
        hash.update([0]);
    }
    let hash = hash.finalize();
    URL_SAFE_NO_PAD.encode(hash.get(..DIGEST).unwrap_or_default())
}

/// A field's text as it would be stored, so that spaces are no difference.
fn canonical(form: &LocationForm, field: F) -> String {
    let part = AddressField::ALL
        .into_iter()
        .find(|part| F::of_address(*part) == field);
    let stored = part.and_then(|part| {
        let address = Address::parse(form.address_parts()).ok()?;
        Some(address.part(part).to_owned())
    });
    stored.unwrap_or_else(|| text::clean(form.value(field)))
}
