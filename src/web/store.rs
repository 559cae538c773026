//! The names of what messages are about.

use diesel::prelude::*;

use super::flash::Subject;
use crate::access::OrganizationScope;
use crate::db::schema::{locations, merchants};
use crate::db::{AnyConnection, DbResult};

/// None outside the scope.
pub(super) fn name_of(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    subject: Subject,
) -> DbResult<Option<String>> {
    let organization = scope.organization();
    let name = match subject {
        Subject::Merchant(id) => merchants::table
            .find((organization, id))
            .select(merchants::business_name)
            .first(conn)
            .optional(),
        Subject::Location(id) => locations::table
            .find((organization, id))
            .select(locations::name)
            .first(conn)
            .optional(),
    };
    Ok(name?)
}
