//! The demo's own mark, and what its merchants have lived through.

use diesel::prelude::*;

use crate::access::OrganizationScope;
use crate::access::network_entries::Holder;
use crate::clock::Moment;
use crate::db::schema::{installation, merchants, network_entries, sign_in_attempts, users};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::merchants::{MerchantStatus, Past};
use crate::values::{AttemptId, MerchantId, UserId};

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

/// Gives a merchant its past; whoever has been there has chosen a password, which hashes to `hash`.
pub fn age(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    (id, past): (MerchantId, Past),
    hash: &str,
) -> DbResult<()> {
    diesel::update(merchants::table.find((scope.organization(), id)))
        .set((
            merchants::status.eq(past.status),
            merchants::created_at.eq(past.created_at),
            merchants::last_sign_in_at.eq(past.last_sign_in_at),
        ))
        .execute(tx.conn())?;
    let came = (past.last_sign_in_at != Moment::EPOCH).then_some(past.last_sign_in_at);
    diesel::update(users::table)
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::merchant_id.eq(id))
        .set((
            users::last_sign_in_at.eq(came),
            users::password_hash.eq(came.map(|_at| hash)),
        ))
        .execute(tx.conn())?;
    let holder = Holder::Merchant(id).key(scope.organization());
    diesel::update(network_entries::table)
        .filter(network_entries::organization_id.eq(scope.organization()))
        .filter(network_entries::holder_id.eq(holder))
        .set((
            network_entries::added_at.eq(past.created_at),
            network_entries::matched_at.eq(came),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Somebody whose attempts to sign in are made up.
pub struct Visitor {
    pub user: UserId,
    pub email: String,
    pub has_password: bool,
    /// Of a merchant: its own list, and where it stands.
    pub merchant: Option<(String, MerchantStatus)>,
}

type VisitorRow = (
    UserId,
    String,
    Option<String>,
    Option<String>,
    Option<MerchantStatus>,
);

/// The organization's first people.
pub fn visitors(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Vec<Visitor>> {
    let rows: Vec<VisitorRow> = users::table
        .left_join(
            merchants::table.on(users::organization_id
                .eq(merchants::organization_id.nullable())
                .and(users::merchant_id.eq(merchants::id.nullable()))),
        )
        .filter(users::organization_id.eq(scope.organization()))
        .order((users::created_at.asc(), users::id.asc()))
        .limit(400)
        .select((
            users::id,
            users::email,
            users::password_hash,
            merchants::ip_allow_list.nullable(),
            merchants::status.nullable(),
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(user, email, hash, list, status)| Visitor {
            user,
            email,
            has_password: hash.is_some(),
            merchant: list.zip(status),
        })
        .collect())
}

/// That somebody was there, unless they were again since.
pub fn note_sign_in(tx: &mut Tx<'_>, visitor: &Visitor, at: Moment) -> DbResult<()> {
    let earlier = users::last_sign_in_at
        .is_null()
        .or(users::last_sign_in_at.lt(at));
    let merchant: Option<Option<MerchantId>> = users::table
        .find(visitor.user)
        .filter(earlier)
        .select(users::merchant_id)
        .first(tx.conn())
        .optional()?;
    let Some(merchant) = merchant else {
        return Ok(());
    };
    diesel::update(users::table.find(visitor.user))
        .set(users::last_sign_in_at.eq(at))
        .execute(tx.conn())?;
    if let Some(merchant) = merchant {
        diesel::update(merchants::table.filter(merchants::id.eq(merchant)))
            .set(merchants::last_sign_in_at.eq(at))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Puts an attempt into the past.
pub fn age_attempt(tx: &mut Tx<'_>, id: AttemptId, at: Moment) -> DbResult<()> {
    diesel::update(sign_in_attempts::table.find(id))
        .set(sign_in_attempts::at.eq(at))
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

/// The merchant whose account signs in with this e-mail.
pub fn merchant_of(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    email: &str,
) -> DbResult<Option<MerchantId>> {
    let found: Option<Option<MerchantId>> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::email.eq(email))
        .filter(users::account_holder)
        .select(users::merchant_id)
        .first(conn)
        .optional()?;
    Ok(found.flatten())
}
