//! The lost race, field by field: what each of two people changed since a form was drawn.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::Field;

/// A form whose versions can be compared: it carries what it began from, as [`base`] writes it.
pub trait Versioned: Clone {
    type Field: Field;

    /// What is kept or replaced together: an address made of halves of two would be nobody's.
    const GROUPS: &'static [&'static [Self::Field]];

    /// What the form began from.
    fn base(&self) -> &str;

    /// A field's text as it would be stored, so that line ends, order and spaces are no difference.
    fn canonical(&self, field: Self::Field) -> String;

    /// Takes a field over from another version.
    fn take(&mut self, field: Self::Field, from: &Self);

    /// Goes on from another version: what the form began from is that one now.
    fn begin_from(&mut self, other: &Self);
}

/// Of a digest, in bytes: enough to tell two texts apart that nobody chose to collide.
const DIGEST: usize = 6;

/// What a form begins from, for the form to carry: a short digest of each group. It needs no seal: whoever
/// changes it changes only what they are told of their own form.
#[must_use]
pub fn base<F: Versioned>(form: &F) -> String {
    let digests: Vec<String> = F::GROUPS.iter().map(|group| digest(form, group)).collect();
    digests.join(".")
}

/// What differs between a form and what is stored now.
pub struct Race<F: Versioned> {
    /// Mine where I changed something, theirs elsewhere: to be saved over the newer version.
    pub merged: F,
    pub theirs: F,
    /// Changed on both sides, or nobody knows by whom.
    pub contested: Vec<F::Field>,
    /// Changed by me alone.
    pub mine: Vec<F::Field>,
    /// Changed by them alone: kept either way.
    pub kept: Vec<F::Field>,
}

impl<F: Versioned> Race<F> {
    /// `theirs` is the form of what is stored now.
    #[must_use]
    pub fn new(sent: &F, theirs: F) -> Self {
        let base: Vec<&str> = sent.base().split('.').collect();
        let mut race = Self {
            merged: sent.clone(),
            contested: Vec::new(),
            mine: Vec::new(),
            kept: Vec::new(),
            theirs,
        };
        race.merged.begin_from(&race.theirs);
        for (index, group) in F::GROUPS.iter().enumerate() {
            race.compare(sent, group, base.get(index).copied());
        }
        race
    }

    fn compare(&mut self, sent: &F, group: &[F::Field], base: Option<&str>) {
        let (mine, theirs) = (digest(sent, group), digest(&self.theirs, group));
        if mine == theirs {
            return;
        }
        let differing = group
            .iter()
            .copied()
            .filter(|field| sent.canonical(*field) != self.theirs.canonical(*field));
        if base == Some(mine.as_str()) {
            self.kept.extend(differing);
            for field in group {
                self.merged.take(*field, &self.theirs);
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
        self.contested.is_empty() && self.mine.is_empty()
    }
}

fn digest<F: Versioned>(form: &F, group: &[F::Field]) -> String {
    let mut hash = Sha256::new();
    for field in group {
        hash.update(form.canonical(*field).as_bytes());
        hash.update([0]);
    }
    let hash = hash.finalize();
    URL_SAFE_NO_PAD.encode(hash.get(..DIGEST).unwrap_or_default())
}
