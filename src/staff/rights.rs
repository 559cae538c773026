//! Who may do what to whom among staff. Nobody hands on what they do not hold, nobody reaches over their own
//! rights, nobody changes their own, and somebody is left who can give back every right.

use super::model::Member;
use super::refusal::Refusal;
use super::store;
use crate::access::{OrganizationScope, Permissions, Staff, StaffPermission};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::roles::{self, Role};
use crate::values::{FieldError, RoleId, UserId};

/// Who acts, with the rights that they hold now, and the roles as they are now.
pub struct Acting {
    pub id: UserId,
    pub scope: OrganizationScope,
    pub permissions: Permissions<StaffPermission>,
    pub roles: Vec<Role>,
}

impl Acting {
    /// In a transaction that changes staff, first of all: what the guard knew of the actor may be over, and
    /// what is read here stays true until the commit.
    ///
    /// # Errors
    /// [`Refusal::Beyond`] where the actor may change staff no more, or the queries'.
    pub fn hold(tx: &mut Tx<'_>, staff: &Staff) -> Result<Self, Refusal> {
        roles::hold_rights(tx, &staff.scope)?;
        let roles = roles::all(tx, &staff.scope)?;
        let role = store::role_in_use(tx, &staff.scope, staff.person.id)?;
        let permissions = role.map_or(Permissions::of(&[]), |id| permissions_of(&roles, id));
        if !permissions.has(StaffPermission::ManageStaff) {
            return Err(Refusal::Beyond(StaffPermission::ManageStaff));
        }
        Ok(Self {
            id: staff.person.id,
            scope: staff.scope,
            permissions,
            roles,
        })
    }

    /// For what is only shown: as the guard found the actor.
    ///
    /// # Errors
    /// Those of the query.
    pub fn seen(conn: &mut AnyConnection, staff: &Staff) -> DbResult<Self> {
        Ok(Self {
            id: staff.person.id,
            scope: staff.scope,
            permissions: staff.permissions,
            roles: roles::all(conn, &staff.scope)?,
        })
    }

    /// Those that may be given.
    pub fn roles_in_use(&self) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(|role| !role.is_retired())
    }

    #[must_use]
    pub fn may_change_staff(&self) -> bool {
        self.permissions.has(StaffPermission::ManageStaff)
    }

    /// The first right of the member's role that the actor lacks. An e-mail or an invitation in other hands is
    /// the member's rights in other hands, so this stands before every change.
    #[must_use]
    pub fn lacks_for(&self, member: &Member) -> Option<StaffPermission> {
        permissions_of(&self.roles, member.current.role_id).beyond(self.permissions)
    }

    /// Whether this role may be given to somebody who has `had`, or who is new. A retired one is given to nobody.
    ///
    /// # Errors
    /// The error of the role's field.
    pub fn grant(&self, role: RoleId, had: Option<RoleId>) -> Result<(), FieldError> {
        if had == Some(role) {
            return Ok(());
        }
        let known = self.roles.iter().find(|known| known.id == role);
        let in_use = known.filter(|known| !known.is_retired());
        let role = in_use.ok_or(FieldError::RoleNotAvailable)?;
        match role.permissions.beyond(self.permissions) {
            Some(_lacking) => Err(FieldError::RoleBeyondOwn),
            None => Ok(()),
        }
    }

    #[must_use]
    pub fn is_administrators(&self, role: RoleId) -> bool {
        permissions_of(&self.roles, role).administers()
    }

    /// Whether nobody else could manage staff and roles if this member no longer did: active, with a password,
    /// and with a role that allows both, whatever it is called.
    ///
    /// # Errors
    /// Those of the query.
    pub fn is_last_administrator(
        &self,
        conn: &mut AnyConnection,
        member: &Member,
    ) -> DbResult<bool> {
        if !self.is_administrators(member.current.role_id) {
            return Ok(false);
        }
        let roles: Vec<RoleId> = self
            .roles
            .iter()
            .filter(|role| role.permissions.administers())
            .map(|role| role.id)
            .collect();
        Ok(!store::is_any_able(conn, &self.scope, &roles, member.id)?)
    }
}

fn permissions_of(roles: &[Role], id: RoleId) -> Permissions<StaffPermission> {
    let role = roles.iter().find(|role| role.id == id);
    role.map_or(Permissions::of(&[]), |role| role.permissions)
}
