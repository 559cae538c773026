//! The lost race, field by field: what each of two people changed since a form was drawn.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::form::{StaffField as F, StaffForm};
use super::model::Member;
use crate::forms::Field;
use crate::values::{EmailAddress, text};

/// Of a digest, in bytes: enough to tell two texts apart that nobody chose to collide.
const DIGEST: usize = 6;

/// What a form begins from, for the form to carry: a short digest of each field.
#[must_use]
pub fn base(form: &StaffForm) -> String {
    let digests: Vec<String> = F::ALL.iter().map(|field| digest(form, *field)).collect();
    digests.join(".")
}

/// What differs between a form and the member as they are now.
pub struct Race {
    /// Mine where I changed something, theirs elsewhere: to be saved over the newer version.
    pub merged: StaffForm,
    pub theirs: StaffForm,
    /// Changed on both sides, or nobody knows by whom.
    pub contested: Vec<F>,
    /// Changed by me alone.
    pub mine: Vec<F>,
    /// Changed by them alone: kept either way.
    pub kept: Vec<F>,
}

impl Race {
    #[must_use]
    pub fn new(sent: &StaffForm, now: &Member) -> Self {
        let theirs = StaffForm::of(now);
        let mut merged = sent.clone();
        merged.version.clone_from(&theirs.version);
        merged.base.clone_from(&theirs.base);
        merged.member_id.clone_from(&theirs.member_id);
        let (mut contested, mut mine, mut kept) = (Vec::new(), Vec::new(), Vec::new());
        let base: Vec<&str> = sent.base.split('.').collect();
        for (index, field) in F::ALL.iter().copied().enumerate() {
            let (sent_now, stored) = (digest(sent, field), digest(&theirs, field));
            let began = base.get(index).copied();
            if sent_now == stored {
                continue;
            }
            if began == Some(sent_now.as_str()) {
                kept.push(field);
                theirs.value(field).clone_into(merged.value_mut(field));
            } else if began == Some(stored.as_str()) {
                mine.push(field);
            } else {
                contested.push(field);
            }
        }
        Self {
            merged,
            theirs,
            contested,
            mine,
            kept,
        }
    }

    /// Whether saving would change nothing.
    #[must_use]
    pub fn has_nothing_to_save(&self) -> bool {
        self.contested.is_empty() && self.mine.is_empty()
    }
}

fn digest(form: &StaffForm, field: F) -> String {
    let hash = Sha256::digest(canonical(form, field).as_bytes());
    URL_SAFE_NO_PAD.encode(hash.get(..DIGEST).unwrap_or_default())
}

/// A field's text as it would be stored, so that spaces and capitals of an e-mail are no difference.
fn canonical(form: &StaffForm, field: F) -> String {
    let typed = form.value(field);
    let email = (field == F::Email)
        .then(|| EmailAddress::parse(typed).ok())
        .flatten();
    email.map_or_else(|| text::clean(typed), |email| email.as_str().to_owned())
}
