//! What a member of staff is.

use crate::access::UserStatus;
use crate::clock::Moment;
use crate::people::{Act, Basics, Invitation, Stand, Standing};
use crate::text::Language;
use crate::values::{EmailAddress, Name, RoleId, UserId, Version};

/// Everything that a form sets, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMember {
    pub name: Name,
    pub email: EmailAddress,
    pub role_id: RoleId,
    pub language: Language,
}

impl NewMember {
    /// What they have in common with everybody.
    #[must_use]
    pub fn basics(&self) -> Basics {
        Basics {
            name: self.name.clone(),
            email: self.email.clone(),
            language: self.language,
        }
    }
}

/// A member of staff as stored. Who was removed is none.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: UserId,
    pub current: NewMember,
    pub status: UserStatus,
    pub invitation: Invitation,
    /// Whether they sign in with a code after the password.
    pub has_second_factor: bool,
    pub last_sign_in_at: Option<Moment>,
    pub created_at: Moment,
    pub version: Version,
}

impl Member {
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing::of(self.status, self.invitation)
    }

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
