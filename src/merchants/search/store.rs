//! The table that searches look into: a row per merchant, kept with it.

use diesel::prelude::*;

use super::search_text;
use crate::access::OrganizationScope;
use crate::db::schema::merchant_search;
use crate::db::{DbResult, Tx, insert_all};
use crate::merchants::model::NewMerchant;
use crate::values::{MerchantId, OrganizationId};

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
        .values(row(scope, merchant, new))
        .execute(tx.conn())?;
    Ok(())
}

/// As [`index`], for many new merchants.
///
/// # Errors
/// Those of the query.
pub fn index_all(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    many: Vec<(MerchantId, &NewMerchant)>,
) -> DbResult<()> {
    let rows: Vec<SearchRow> = many
        .into_iter()
        .map(|(merchant, new)| row(scope, merchant, new))
        .collect();
    insert_all!(tx, merchant_search::table, rows)?;
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = merchant_search)]
struct SearchRow {
    organization_id: OrganizationId,
    merchant_id: MerchantId,
    search_text: String,
}

fn row(scope: &OrganizationScope, merchant_id: MerchantId, new: &NewMerchant) -> SearchRow {
    SearchRow {
        organization_id: scope.organization(),
        merchant_id,
        search_text: search_text(new),
    }
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
