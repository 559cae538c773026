//! What a member of staff is.

use crate::access::UserStatus;
use crate::clock::Moment;
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

/// How far somebody has come to a password of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invitation {
    /// A password was chosen: nothing is open.
    Accepted,
    /// The link works until then.
    Open(Moment),
    /// No link works: the last one has expired or was taken back.
    Closed,
}

/// A member of staff as stored. Who was removed is none.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: UserId,
    pub current: NewMember,
    pub status: UserStatus,
    pub invitation: Invitation,
    pub last_sign_in_at: Option<Moment>,
    pub created_at: Moment,
    pub version: Version,
}

/// What the list shows of where somebody stands, and filters by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Active,
    Invited,
    /// Without password, and without a link that leads to one.
    Uninvited,
    Suspended,
}

impl Standing {
    pub const ALL: [Self; 4] = [
        Self::Active,
        Self::Invited,
        Self::Uninvited,
        Self::Suspended,
    ];

    /// As in the address of the list.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Uninvited => "uninvited",
            Self::Suspended => "suspended",
        }
    }

    #[must_use]
    pub fn of(status: UserStatus, invitation: Invitation) -> Self {
        match (status, invitation) {
            (UserStatus::Suspended, _) => Self::Suspended,
            (UserStatus::Active, Invitation::Accepted) => Self::Active,
            (UserStatus::Active, Invitation::Open(_)) => Self::Invited,
            (UserStatus::Active, Invitation::Closed) => Self::Uninvited,
        }
    }
}

impl Member {
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing::of(self.status, self.invitation)
    }
}
