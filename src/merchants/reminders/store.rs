//! The exemptions that end: the background task is nobody's, and goes from one organization to the next.

use diesel::prelude::*;

use crate::access::{Permissions, StaffPermission, UserKind, UserStatus};
use crate::clock;
use crate::db::schema::{merchants, organizations, roles, users};
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::text::Language;
use crate::values::{Day, FieldError, MerchantId, OrganizationId, UserId};

/// The role of who is asked where nobody else is left.
const ADMINISTRATOR: &str = "administrator";

pub(super) struct Ending {
    pub organization: OrganizationId,
    pub organization_name: String,
    pub time_zone: String,
    pub merchant: MerchantId,
    pub business_name: String,
    pub reason: String,
    pub until: Day,
    given_by: Option<UserId>,
}

pub(super) struct Recipient {
    pub name: String,
    pub email: String,
    pub language: Language,
}

type Row = (
    (OrganizationId, String, String),
    (MerchantId, String, String),
    Option<String>,
    Option<UserId>,
);

/// Those that have merchants.
pub(super) fn organizations(conn: &mut AnyConnection) -> DbResult<Vec<OrganizationId>> {
    Ok(organizations::table
        .filter(organizations::merchants_module)
        .select(organizations::id)
        .load(conn)?)
}

/// The organization's that end on this day or before, and of which nobody was reminded.
pub(super) fn ending(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    (horizon, most): (Day, i64),
) -> DbResult<Vec<Ending>> {
    let rows: Vec<Row> = merchants::table
        .inner_join(organizations::table.on(organizations::id.eq(merchants::organization_id)))
        .filter(merchants::organization_id.eq(organization))
        .filter(merchants::ip_exempt_until.is_not_null())
        .filter(merchants::ip_exempt_until.le(horizon.to_string()))
        .filter(merchants::ip_exempt_reminded_at.is_null())
        .filter(merchants::status.ne("archived"))
        .order(merchants::ip_exempt_until.asc())
        .limit(most)
        .select((
            (
                organizations::id,
                organizations::name,
                organizations::time_zone,
            ),
            (
                merchants::id,
                merchants::business_name,
                merchants::ip_exempt_reason,
            ),
            merchants::ip_exempt_until,
            merchants::ip_exempt_by,
        ))
        .load(tx.conn())?;
    let endings: Result<Vec<Ending>, FieldError> = rows.into_iter().map(ending_of).collect();
    endings.map_err(|error| DbError::Corrupt(format!("an exemption's end: {error:?}")))
}

fn ending_of((of, merchant, until, given_by): Row) -> Result<Ending, FieldError> {
    Ok(Ending {
        organization: of.0,
        organization_name: of.1,
        time_zone: of.2,
        merchant: merchant.0,
        business_name: merchant.1,
        reason: merchant.2,
        until: Day::parse(&until.unwrap_or_default())?,
        given_by,
    })
}

/// Whether it is this transaction that reminds.
pub(super) fn claim(tx: &mut Tx<'_>, ending: &Ending) -> DbResult<bool> {
    let claimed = diesel::update(merchants::table.find((ending.organization, ending.merchant)))
        .filter(merchants::ip_exempt_reminded_at.is_null())
        .filter(merchants::ip_exempt_until.eq(ending.until.to_string()))
        .set(merchants::ip_exempt_reminded_at.eq(Some(clock::now())))
        .execute(tx.conn())?;
    Ok(claimed == 1)
}

type Member = (UserId, String, String, Language, String);

/// Who gave it, while they are there and see merchants; else the organization's administrators.
pub(super) fn recipients(tx: &mut Tx<'_>, ending: &Ending) -> DbResult<Vec<Recipient>> {
    let mut rows: Vec<Member> = users::table
        .inner_join(
            roles::table.on(users::organization_id
                .eq(roles::organization_id.nullable())
                .and(users::role_id.eq(roles::id.nullable()))),
        )
        .filter(users::organization_id.eq(ending.organization))
        .filter(users::kind.eq(UserKind::Staff))
        .filter(users::status.eq(UserStatus::Active))
        .filter(users::removed_at.is_null())
        .filter(
            users::id
                .nullable()
                .eq(ending.given_by)
                .or(roles::code.eq(ADMINISTRATOR).nullable()),
        )
        .order((users::created_at.asc(), users::id.asc()))
        .select((
            users::id,
            users::name,
            users::email,
            users::language,
            roles::permissions,
        ))
        .load(tx.conn())?;
    rows.retain(|row| Permissions::parse_stored(&row.4).has(StaffPermission::ViewMerchants));
    let giver = rows.iter().position(|row| Some(row.0) == ending.given_by);
    let (from, most) = giver.map_or((0, rows.len()), |index| (index, 1));
    let chosen = rows.into_iter().skip(from).take(most);
    Ok(chosen
        .map(|(_, name, email, language, _)| Recipient {
            name,
            email,
            language,
        })
        .collect())
}
