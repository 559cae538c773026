//! The table that searches look into: a row per merchant, kept with it.

use diesel::prelude::*;

use super::{search_text, with_login_email};
use crate::access::{MerchantScope, OrganizationScope};
use crate::clock;
use crate::db::schema::{merchant_search, merchants, users};
use crate::db::{DbResult, Tx, insert_all};
use crate::merchants::model::NewMerchant;
use crate::values::{EmailAddress, MerchantId, OrganizationId, UserId};

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
#[diesel(table_name = merchant_search, treat_none_as_default_value = false)]
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

/// Follows one of the merchant's users, who has changed their own e-mail: where they hold its account, it is found by
/// the new one, and a form of the merchant that somebody has open is out of date.
///
/// # Errors
/// Those of the queries.
pub fn login_email_moved(
    tx: &mut Tx<'_>,
    scope: &MerchantScope,
    user: UserId,
    to: &EmailAddress,
) -> DbResult<()> {
    let holds_account: bool = users::table
        .find(user)
        .filter(users::organization_id.eq(scope.organization()))
        .select(users::account_holder)
        .first(tx.conn())?;
    if !holds_account {
        return Ok(());
    }
    let key = (scope.organization(), scope.merchant());
    let stored: String = merchant_search::table
        .find(key)
        .select(merchant_search::search_text)
        .first(tx.conn())?;
    diesel::delete(merchant_search::table.find(key)).execute(tx.conn())?;
    diesel::insert_into(merchant_search::table)
        .values(SearchRow {
            organization_id: scope.organization(),
            merchant_id: scope.merchant(),
            search_text: with_login_email(&stored, to),
        })
        .execute(tx.conn())?;
    diesel::update(merchants::table.find(key))
        .set((
            merchants::updated_at.eq(clock::now()),
            merchants::version.eq(merchants::version + 1),
        ))
        .execute(tx.conn())?;
    Ok(())
}
