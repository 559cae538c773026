//! Queries of the command line alone. Nobody signs in there, so none is bounded by a person's rights.

use diesel::prelude::*;

use crate::access::{PlatformScope, UserKind};
use crate::db::schema::users;
use crate::db::{AnyConnection, DbResult};
use crate::values::{EmailAddress, UserId};

/// The operator who signs in with this e-mail, and their name.
pub fn operator(
    conn: &mut AnyConnection,
    _scope: PlatformScope,
    email: &EmailAddress,
) -> DbResult<Option<(UserId, String)>> {
    Ok(users::table
        .filter(users::kind.eq(UserKind::Operator))
        .filter(users::email.eq(email.as_str()))
        .filter(users::removed_at.is_null())
        .select((users::id, users::name))
        .first(conn)
        .optional()?)
}
