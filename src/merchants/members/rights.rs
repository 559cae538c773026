//! Who may do what to whom among a merchant's people. Nobody hands on what they do not hold, nobody reaches over their own
//! rights, and nobody changes their own.

use super::model::Colleague;
use super::refusal::Refusal;
use crate::access::{
    self, Admission, Denial, MerchantPermission, MerchantUser, Permissions, Principal,
};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::levels::{self, Level};
use crate::values::{FieldError, LevelId, UserId};

/// Who acts, with the rights that they hold now, and the levels as they are now.
pub struct Acting {
    pub id: UserId,
    pub permissions: Permissions<MerchantPermission>,
    /// What the merchant itself may do: the bounds of everybody's rights.
    merchant: Permissions<MerchantPermission>,
    pub levels: Vec<Level>,
}

impl Acting {
    /// In a transaction that changes people, first of all: what the guard knew of the actor may be over, and no other
    /// change of the same merchant's people comes between this and the commit.
    ///
    /// # Errors
    /// [`Refusal::Beyond`] where the actor may manage members no more, or the queries'.
    pub fn hold(tx: &mut Tx<'_>, user: &MerchantUser) -> Result<Self, Refusal> {
        let (high, low) = user.merchant_id.as_uuid().as_u64_pair();
        tx.lock(i64::from_be_bytes((high ^ low).to_be_bytes()))?;
        match access::admit(tx, user.person.id, user.address)? {
            // From where they may come the guard has asked, which knows of a single entry past the lists.
            Some(
                Admission::Admitted(Principal::Merchant(now))
                | Admission::Denied(Denial::AddressNotAllowed, Principal::Merchant(now)),
            ) if now.may(MerchantPermission::ManageMembers) => Ok(Self::seen(tx, &now)?),
            _ => Err(Refusal::Beyond(MerchantPermission::ManageMembers)),
        }
    }

    /// For what is only shown: as the guard found the actor.
    ///
    /// # Errors
    /// Those of the query.
    pub fn seen(conn: &mut AnyConnection, user: &MerchantUser) -> DbResult<Self> {
        Ok(Self {
            id: user.person.id,
            permissions: user.permissions,
            merchant: user.merchant_permissions,
            levels: levels::all_at_merchant(conn, &user.scope)?,
        })
    }

    #[must_use]
    pub fn may_manage(&self) -> bool {
        self.permissions.has(MerchantPermission::ManageMembers)
    }

    #[must_use]
    pub fn level(&self, id: LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// The first right that the colleague really holds and the actor lacks.
    #[must_use]
    pub fn lacks_for(&self, colleague: &Colleague) -> Option<MerchantPermission> {
        let level = self.level(colleague.current.level_id);
        let held = level.map_or(Permissions::of(&[]), |level| level.permissions);
        held.within(self.merchant).beyond(self.permissions)
    }

    /// Whether this level may be given to somebody who has `had`, or who is new: everything in it must be the actor's,
    /// also what the merchant may not do today. A retired one is given to nobody.
    ///
    /// # Errors
    /// The error of the level's field.
    pub fn grant(&self, level: LevelId, had: Option<LevelId>) -> Result<(), FieldError> {
        if had == Some(level) {
            return Ok(());
        }
        let in_use = self.level(level).filter(|known| !known.is_retired());
        let level = in_use.ok_or(FieldError::LevelNotAvailable)?;
        match level.permissions.beyond(self.permissions) {
            Some(_lacking) => Err(FieldError::LevelBeyondOwn),
            None => Ok(()),
        }
    }

    /// What stands in the way of changing this colleague at all.
    ///
    /// # Errors
    /// [`Refusal::Own`] or [`Refusal::Beyond`].
    pub fn allow(&self, colleague: &Colleague) -> Result<(), Refusal> {
        if colleague.id == self.id {
            return Err(Refusal::Own);
        }
        match self.lacks_for(colleague) {
            Some(lacking) => Err(Refusal::Beyond(lacking)),
            None => Ok(()),
        }
    }
}
