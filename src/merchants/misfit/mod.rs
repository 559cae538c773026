//! What does not fit: settings of a merchant that contradict each other, or wait for something that does not come.
//! Hints only: nothing is refused for one. Each is told twice, by [`Misfit::is_in`] of one merchant and by
//! [`condition`] of the list, and a test holds the two together.

mod store;

use std::time::Duration;

use super::form::MerchantForm;
use super::model::{Merchant, MerchantStatus};
use crate::access::MerchantPermission;
use crate::clock::{self, Moment};
use crate::levels::Level;
use crate::locations::LocationChoice;
use crate::values::Day;

pub use store::{condition, has_open_invitation, ids};

/// Whoever has not signed in for so long is worth a call.
pub const PATIENCE: Duration = Duration::from_hours(14 * 24);

/// An exemption that ends within so many days is told of, and who gave it is reminded.
pub const SOON: u16 = 3;

/// A kind of what does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The exemption makes the list void.
    ExemptWithList,
    /// Within [`SOON`].
    ExemptionEndsSoon,
    ExemptionEnded,
    /// API access is on, and the level may not use it.
    ApiBelowLevel,
    /// Chat is on, and none of the locations is in use.
    ChatWithoutLocation,
    DefaultArchived,
    /// Added two weeks ago or more, never signed in, and no invitation is open.
    NeverSignedIn,
}

impl Misfit {
    pub const ALL: [Self; 7] = [
        Self::ExemptWithList,
        Self::ExemptionEndsSoon,
        Self::ExemptionEnded,
        Self::ApiBelowLevel,
        Self::ChatWithoutLocation,
        Self::DefaultArchived,
        Self::NeverSignedIn,
    ];

    /// As in the list's address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ExemptWithList => "exempt-with-list",
            Self::ExemptionEndsSoon => "exemption-ends-soon",
            Self::ExemptionEnded => "exemption-ended",
            Self::ApiBelowLevel => "api-below-level",
            Self::ChatWithoutLocation => "chat-without-location",
            Self::DefaultArchived => "default-archived",
            Self::NeverSignedIn => "never-signed-in",
        }
    }

    fn is_in(self, form: &MerchantForm, known: Known<'_>) -> bool {
        let active = |id: &str| {
            let mut locations = known.locations.iter();
            locations.any(|one| one.is_active() && one.id.to_string() == id)
        };
        match self {
            Self::ExemptWithList => {
                form.exempts_on(known.today) && !form.ip_allow_list.trim().is_empty()
            }
            Self::ExemptionEndsSoon => {
                let until = Day::parse(&form.ip_exempt_until).ok();
                form.exempts_on(known.today)
                    && until.is_some_and(|until| until <= known.today.plus_days(SOON))
            }
            Self::ExemptionEnded => is_on(&form.ip_exempt) && !form.exempts_on(known.today),
            Self::ApiBelowLevel => {
                let mut levels = known.levels.iter();
                let level = levels.find(|level| level.id.to_string() == form.level_id);
                is_on(&form.api_access)
                    && level.is_some_and(|level| !level.permissions.has(MerchantPermission::UseApi))
            }
            Self::ChatWithoutLocation => {
                is_on(&form.chat_access) && !form.location_ids.iter().any(|id| active(id))
            }
            Self::DefaultArchived => {
                let default = form.default_location_id.as_str();
                let mut locations = known.locations.iter();
                locations.any(|one| !one.is_active() && one.id.to_string() == default)
            }
            Self::NeverSignedIn => known.wait == Wait::TooLong,
        }
    }
}

fn is_on(value: &str) -> bool {
    value == "on"
}

/// Which merchants a list is restricted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MisfitFilter {
    Any,
    Only(Misfit),
}

impl MisfitFilter {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "any" {
            return Some(Self::Any);
        }
        let mut kinds = Misfit::ALL.into_iter();
        kinds.find(|kind| kind.as_str() == text).map(Self::Only)
    }

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Only(kind) => kind.as_str(),
        }
    }
}

/// Whether somebody is awaited in vain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    Not,
    TooLong,
}

impl Wait {
    /// `invited` tells whether an invitation is open.
    #[must_use]
    pub fn of(merchant: &Merchant, invited: Invited) -> Self {
        let is_awaited = merchant.last_sign_in_at.is_none() && invited == Invited::Not;
        if is_awaited && merchant.created_at < added_before() {
            Self::TooLong
        } else {
            Self::Not
        }
    }
}

/// Whether an invitation can still be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invited {
    Openly,
    Not,
}

/// Who was added before this moment has had time enough.
#[must_use]
pub fn added_before() -> Moment {
    clock::now().minus(PATIENCE)
}

/// What a form is held against.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub levels: &'a [Level],
    /// At least those that the form names.
    pub locations: &'a [LocationChoice],
    pub wait: Wait,
    /// For the organization.
    pub today: Day,
}

/// What does not fit in a merchant's form, saved or not, in the order of [`Misfit::ALL`]. Nothing is expected of an
/// archived merchant.
#[must_use]
pub fn misfits(status: MerchantStatus, form: &MerchantForm, known: Known<'_>) -> Vec<Misfit> {
    if status == MerchantStatus::Archived {
        return Vec::new();
    }
    Misfit::ALL
        .into_iter()
        .filter(|kind| kind.is_in(form, known))
        .collect()
}
