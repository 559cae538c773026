//! The demo's own mark, and what its merchants have lived through.

use diesel::prelude::*;

use crate::access::OrganizationScope;
use crate::db::schema::{installation, merchants, users};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::merchants::Past;
use crate::values::{MerchantId, UserId};

const MARK: &str = "demo";

/// Says that this database is a demo's: only such a one is ever replaced.
pub fn mark(tx: &mut Tx<'_>) -> DbResult<()> {
    diesel::insert_into(installation::table)
        .values((installation::key.eq(MARK), installation::value.eq("1")))
        .execute(tx.conn())?;
    Ok(())
}

pub fn is_marked(conn: &mut AnyConnection) -> DbResult<bool> {
    let found: Option<String> = installation::table
        .find(MARK)
        .select(installation::value)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

/// Gives a merchant its past.
pub fn age(tx: &mut Tx<'_>, scope: &OrganizationScope, id: MerchantId, past: Past) -> DbResult<()> {
    diesel::update(merchants::table.find((scope.organization(), id)))
        .set((
            merchants::status.eq(past.status),
            merchants::created_at.eq(past.created_at),
            merchants::last_sign_in_at.eq(past.last_sign_in_at),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// The user who signs in with this e-mail; the demo's own people only.
pub fn user_of(conn: &mut AnyConnection, email: &str) -> DbResult<Option<UserId>> {
    Ok(users::table
        .filter(users::email.eq(email))
        .filter(users::removed_at.is_null())
        .select(users::id)
        .first(conn)
        .optional()?)
}
