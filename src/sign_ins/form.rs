//! The form that lets somebody in: why, and in which way.

use serde::Deserialize;

use super::model::{Reason, Way};
use crate::forms::{Field, FieldErrors};
use crate::text::Words;
use crate::values::{FieldError, Version};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdmitField {
    Reason,
    Way,
}

impl Field for AdmitField {
    const ALL: &'static [Self] = &[Self::Reason, Self::Way];

    fn name(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Way => "way",
        }
    }

    fn required(self, t: &Words) -> String {
        match self {
            Self::Reason => t.required_reason(),
            Self::Way => t.field_required(),
        }
    }
}

/// What was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AdmitForm {
    pub reason: String,
    /// That of the button.
    pub way: String,
    /// The merchant's, as the page was drawn from it.
    pub version: String,
}

/// What was sent, once it is right.
#[derive(Clone, Debug)]
pub struct AdmitInput {
    pub reason: Reason,
    pub way: Way,
    /// None where the form carried none: that is a lost race.
    pub from: Option<Version>,
}

impl AdmitForm {
    /// # Errors
    /// Every field that is wrong.
    pub fn parse(&self) -> Result<AdmitInput, FieldErrors<AdmitField>> {
        let mut errors = FieldErrors::default();
        let reason = errors.keep(AdmitField::Reason, Reason::parse(&self.reason));
        let known = Way::ALL.into_iter().find(|way| way.as_str() == self.way);
        let way = errors.keep(AdmitField::Way, known.ok_or(FieldError::ChoiceUnknown));
        match (reason, way) {
            (Some(reason), Some(way)) => Ok(AdmitInput {
                reason,
                way,
                from: self.version.parse().ok(),
            }),
            _ => Err(errors),
        }
    }
}
