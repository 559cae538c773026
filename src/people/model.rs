//! How far somebody has come, and what is done to them as a whole.

use crate::access::UserStatus;
use crate::clock::Moment;

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

impl Invitation {
    /// `until` is when the link of the last invitation stops working.
    #[must_use]
    pub fn of(password_hash: Option<&str>, until: Option<Moment>, now: Moment) -> Self {
        match (password_hash, until) {
            (Some(_), _) => Self::Accepted,
            (None, Some(until)) if until > now => Self::Open(until),
            (None, _) => Self::Closed,
        }
    }
}

/// What a list shows of where somebody stands, and filters by.
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

/// What is done to somebody as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Invite,
    Revoke,
    Suspend,
    Resume,
    /// The second factor, of who has lost it.
    TakeSecondFactor,
    Remove,
}

/// What decides which acts mean anything.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    pub status: UserStatus,
    pub invitation: Invitation,
    pub has_second_factor: bool,
}

impl Act {
    pub const ALL: [Self; 6] = [
        Self::Invite,
        Self::Revoke,
        Self::Suspend,
        Self::Resume,
        Self::TakeSecondFactor,
        Self::Remove,
    ];

    /// The last part of its address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Revoke => "revoke",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::TakeSecondFactor => "second-factor",
            Self::Remove => "remove",
        }
    }

    /// Whether it means anything for somebody who stands there; a button for anything else is not drawn.
    #[must_use]
    pub fn fits(self, stand: Stand) -> bool {
        let is_active = stand.status == UserStatus::Active;
        match self {
            Self::Invite => is_active && stand.invitation != Invitation::Accepted,
            Self::Revoke => matches!(stand.invitation, Invitation::Open(_)),
            Self::Suspend => is_active,
            Self::Resume => !is_active,
            Self::TakeSecondFactor => stand.has_second_factor,
            Self::Remove => true,
        }
    }

    /// Whether whom it is done to cannot sign in afterwards.
    #[must_use]
    pub fn shuts_out(self) -> bool {
        matches!(self, Self::Suspend | Self::Remove)
    }

    /// What becomes of the status, as it is recorded; none for what leaves it.
    #[must_use]
    pub fn leads_to(self) -> Option<&'static str> {
        match self {
            Self::Invite | Self::Revoke | Self::TakeSecondFactor => None,
            Self::Suspend => Some(UserStatus::Suspended.as_str()),
            Self::Resume => Some(UserStatus::Active.as_str()),
            Self::Remove => Some("removed"),
        }
    }
}
