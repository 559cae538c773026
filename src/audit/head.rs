//! The sealed end of a trail: without it, entries cut off at the end would not show.

use subtle::ConstantTimeEq;

use super::chain::mac;
use crate::values::OrganizationId;

/// The last entry that was written, as the trail's end knows it.
pub(super) enum Head {
    /// Nothing was ever written.
    None,
    /// Entries without their end: somebody has removed it.
    Lost { sequence: i64, mac: Vec<u8> },
    Kept {
        sequence: i64,
        mac: Vec<u8>,
        seal: Vec<u8>,
    },
}

impl Head {
    pub(super) fn sequence(&self) -> i64 {
        match self {
            Self::None => 0,
            Self::Lost { sequence, .. } | Self::Kept { sequence, .. } => *sequence,
        }
    }

    pub(super) fn mac(&self) -> &[u8] {
        match self {
            Self::None => &[],
            Self::Lost { mac, .. } | Self::Kept { mac, .. } => mac,
        }
    }

    /// Whether it is as it was sealed.
    pub(super) fn is_sound(&self, key: &[u8; 32], organization: OrganizationId) -> bool {
        match self {
            Self::None => true,
            Self::Lost { .. } => false,
            Self::Kept {
                sequence,
                mac,
                seal,
            } => sealed(key, organization, (*sequence, mac))
                .ct_eq(seal)
                .into(),
        }
    }

    /// The seal of the end after the next entry. An end that is not sound is never sealed again: the next entry
    /// would otherwise cover up what was done to those before.
    pub(super) fn next_seal(
        &self,
        key: &[u8; 32],
        organization: OrganizationId,
        next: (i64, &[u8]),
    ) -> Vec<u8> {
        if self.is_sound(key, organization) {
            sealed(key, organization, next)
        } else {
            Vec::new()
        }
    }
}

fn sealed(key: &[u8; 32], organization: OrganizationId, (sequence, last): (i64, &[u8])) -> Vec<u8> {
    let parts: [&[u8]; 3] = [
        b"end of the trail",
        organization.as_uuid().as_bytes(),
        &sequence.to_be_bytes(),
    ];
    mac(key, last, &parts)
}
