//! The table that searches look into: a row per merchant, kept with it.

use diesel::prelude::*;

use super::search_text;
use crate::access::OrganizationScope;
use crate::db::schema::merchant_search;
use crate::db::{DbResult, Tx};
use crate::merchants::model::NewMerchant;
use crate::values::MerchantId;

/// Writes the text that a new merchant is found by.
///
/// # Errors
/// Those of the query.
pub fn index(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: MerchantId,
    new: &NewMerchant,
) -> DbResult<()> {
    diesel::insert_into(merchant_search::table)
        .values((
            merchant_search::organization_id.eq(scope.organization()),
            merchant_search::merchant_id.eq(merchant),
            merchant_search::search_text.eq(search_text(new)),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Puts the text of a merchant that has changed in the place of the earlier one.
///
/// # Errors
/// Those of the queries.
pub fn index_again(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: MerchantId,
    new: &NewMerchant,
) -> DbResult<()> {
    diesel::delete(merchant_search::table.find((scope.organization(), merchant)))
        .execute(tx.conn())?;
    index(tx, scope, merchant, new)
}
