//! What a merchant's people are.

use crate::access::UserStatus;
use crate::clock::Moment;
use crate::people::{Act, Basics, Invitation, Stand};
use crate::values::{LevelId, UserId, Version};

/// Everything that a form sets, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewColleague {
    pub basics: Basics,
    pub level_id: LevelId,
}

/// A colleague as stored. Who was removed is none, and the account is none.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub id: UserId,
    pub current: NewColleague,
    pub status: UserStatus,
    pub invitation: Invitation,
    /// Whether they sign in with a code after the password.
    pub has_second_factor: bool,
    pub last_sign_in_at: Option<Moment>,
    pub created_at: Moment,
    pub version: Version,
}

impl Colleague {
    /// Whether this means anything for them as they stand.
    #[must_use]
    pub fn is_fit_for(&self, act: Act) -> bool {
        act.fits(Stand {
            status: self.status,
            invitation: self.invitation,
            has_second_factor: self.has_second_factor,
        })
    }
}

/// Anybody of a merchant's people, as a list shows them.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: UserId,
    pub basics: Basics,
    /// None for the account, which may do all that the merchant may.
    pub level_id: Option<LevelId>,
    pub status: UserStatus,
    pub invitation: Invitation,
    /// Whether they sign in with a code after the password.
    pub has_second_factor: bool,
    pub last_sign_in_at: Option<Moment>,
    pub created_at: Moment,
    pub version: Version,
}

impl Listed {
    /// None for the account.
    #[must_use]
    pub fn into_colleague(self) -> Option<Colleague> {
        Some(Colleague {
            id: self.id,
            current: NewColleague {
                basics: self.basics,
                level_id: self.level_id?,
            },
            status: self.status,
            invitation: self.invitation,
            has_second_factor: self.has_second_factor,
            last_sign_in_at: self.last_sign_in_at,
            created_at: self.created_at,
            version: self.version,
        })
    }
}
