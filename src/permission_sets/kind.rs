//! What differs between roles and levels.

use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use uuid::Uuid;

use super::Holders;
use super::model::PermissionSet;
use super::words::Worded;
use crate::access::{OrganizationScope, Permissions, StaffPermission};
use crate::audit::AuditKind;
use crate::db::{AnyConnection, DbResult, Tx};
use crate::text::Words;
use crate::values::{Day, LevelId, RoleId, Version};
use crate::web::{Flash, Section};

/// The id of a role or of a level.
pub trait SetId:
    Copy + Debug + Display + Eq + FromStr + Hash + Ord + Send + Sync + 'static
{
    fn of_now() -> Self;
    fn uuid(&self) -> &Uuid;
}

macro_rules! set_id {
    ($($id:ident),+) => {$(
        impl SetId for $id {
            fn of_now() -> Self {
                Self::new()
            }

            fn uuid(&self) -> &Uuid {
                self.as_uuid()
            }
        }
    )+};
}

set_id!(RoleId, LevelId);

/// What the trail calls the events of a kind.
#[derive(Clone, Copy, Debug)]
pub struct AuditKinds {
    pub created: AuditKind,
    pub changed: AuditKind,
    pub retired: AuditKind,
    pub restored: AuditKind,
    /// Of a holder who was moved to another set, and the field that says so.
    pub moved: (AuditKind, &'static str),
    /// The same of a colleague, where there are such.
    pub colleague_moved: Option<AuditKind>,
}

/// The messages after each act.
#[derive(Clone, Copy, Debug)]
pub struct Flashes {
    pub created: Flash,
    pub changed: Flash,
    pub retired: Flash,
    pub restored: Flash,
}

/// Roles, or levels: their words, addresses and permissions.
pub trait Kind: Copy + Debug + Eq + Send + Sync + Unpin + 'static {
    type Permission: Worded;
    type Id: SetId;
    /// As the messages choose their words by: `role` or `level`.
    const CODE: &'static str;
    /// The address of the collection.
    const PATH: &'static str;
    const SECTION: Section;
    /// The unique index of the names: its own name, and its columns.
    const NAME_INDEX: (&'static str, &'static str);
    /// What one needs to change them.
    const MANAGE: StaffPermission;
    const AUDIT: AuditKinds;
    const FLASHES: Flashes;

    /// What the starting one of this code is called; none when no organization starts with it.
    fn starting_name(code: &str, t: &Words) -> Option<String>;

    /// What somebody must hold to grant this permission: nobody grants what they do not hold. None where the
    /// permission is not of staff, with which it could be compared.
    fn held_to_grant(permission: Self::Permission) -> Option<StaffPermission>;

    /// Those of `asked` that somebody who holds `held` may not grant.
    #[must_use]
    fn beyond(
        held: Permissions<StaffPermission>,
        asked: Permissions<Self::Permission>,
    ) -> Vec<Self::Permission> {
        asked
            .iter()
            .filter(|one| Self::held_to_grant(*one).is_some_and(|needed| !held.has(needed)))
            .collect()
    }
}

/// Other permissions for those who hold a set, and the day on which that is asked.
#[derive(Clone, Copy, Debug)]
pub struct SetChange<K: Kind> {
    pub before: Permissions<K::Permission>,
    pub after: Permissions<K::Permission>,
    pub today: Day,
}

/// The queries of a kind, each with a scope.
pub trait Kept: Kind {
    /// All of the organization in their order, retired ones included.
    ///
    /// # Errors
    /// Those of the query.
    fn all(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
    ) -> DbResult<Vec<PermissionSet<Self>>>;

    /// Writes a new one, after the others.
    ///
    /// # Errors
    /// A unique violation of `…_name` when another has its name, and those of the queries.
    fn insert(
        tx: &mut Tx<'_>,
        scope: &OrganizationScope,
        set: &PermissionSet<Self>,
    ) -> DbResult<()>;

    /// Writes everything of the set over that version; false when somebody was faster.
    ///
    /// # Errors
    /// As [`Kept::insert`].
    fn update(
        tx: &mut Tx<'_>,
        scope: &OrganizationScope,
        from_set: (Version, &PermissionSet<Self>),
    ) -> DbResult<bool>;

    /// How many hold each; one that nobody holds is left out.
    ///
    /// # Errors
    /// Those of the query.
    fn counts(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
    ) -> DbResult<HashMap<Self::Id, i64>>;

    /// Who holds this one.
    ///
    /// # Errors
    /// Those of the queries.
    fn holders(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: Self::Id,
    ) -> DbResult<Holders>;

    /// Id and name of all who hold this one, at most `limit`.
    ///
    /// # Errors
    /// Those of the query.
    fn holder_names(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        id: Self::Id,
        limit: i64,
    ) -> DbResult<Vec<(Uuid, String)>>;

    /// As [`Kept::holder_names`], of those who hold it of their own beside them.
    ///
    /// # Errors
    /// Those of the query.
    fn colleague_names(
        _conn: &mut AnyConnection,
        _scope: &OrganizationScope,
        _id: Self::Id,
        _limit: i64,
    ) -> DbResult<Vec<(Uuid, String)>> {
        Ok(Vec::new())
    }

    /// How many of those who hold it, archived merchants apart, would be left as they are if its permissions became
    /// others: something of their own decides. Of members of staff nothing does.
    ///
    /// # Errors
    /// Those of the query.
    fn unaffected(
        _conn: &mut AnyConnection,
        _scope: &OrganizationScope,
        _id: Self::Id,
        _change: &SetChange<Self>,
    ) -> DbResult<u32> {
        Ok(0)
    }

    /// Gives all who hold `from`, and their colleagues, the other instead; how many the former were.
    ///
    /// # Errors
    /// Those of the query.
    fn move_holders(
        tx: &mut Tx<'_>,
        scope: &OrganizationScope,
        from_to: (Self::Id, Self::Id),
    ) -> DbResult<usize>;

    /// Whether somebody who can sign in may manage the staff and the roles, apart from those who hold this one.
    ///
    /// # Errors
    /// Those of the queries.
    fn is_administered(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        apart_from: Option<Self::Id>,
    ) -> DbResult<bool>;
}
