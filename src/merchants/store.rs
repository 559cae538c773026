//! Queries on one merchant, each with a scope.

use diesel::prelude::*;

use super::model::{
    AccessRules, Exemption, ExemptionReason, Merchant, MerchantStatus, NewMerchant,
};
use crate::access::{OrganizationScope, Overrides};
use crate::accounts::users;
use crate::clock::Moment;
use crate::db::schema::{merchant_locations, merchants, organizations};
use crate::db::{AnyConnection, DbError, DbResult};
use crate::text::Language;
use crate::values::{
    Address, AddressParts, BusinessName, Day, EmailAddress, EmailList, FieldError, IpAllowList,
    LevelId, LocationId, MerchantId, PhoneNumber, Version, text,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = merchants)]
struct Stored {
    business_name: String,
    contact_emails: String,
    phone: Option<String>,
    phone_e164: Option<String>,
    #[diesel(embed)]
    address: StoredAddress,
    platform_language: Language,
    #[diesel(embed)]
    access: StoredAccess,
    permission_overrides: String,
    status: MerchantStatus,
    created_at: Moment,
    updated_at: Moment,
    last_sign_in_at: Moment,
    version: i32,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = merchants)]
struct StoredAddress {
    #[diesel(column_name = address_country)]
    country: String,
    #[diesel(column_name = address_line1)]
    line1: String,
    #[diesel(column_name = address_line2)]
    line2: String,
    #[diesel(column_name = address_city)]
    city: String,
    #[diesel(column_name = address_region)]
    region: String,
    #[diesel(column_name = address_postal_code)]
    postal_code: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = merchants)]
struct StoredAccess {
    level_id: LevelId,
    default_location_id: LocationId,
    ip_exempt: bool,
    ip_exempt_reason: String,
    ip_exempt_until: Option<String>,
    ip_allow_list: String,
    api_access: bool,
    chat_access: bool,
}

/// The merchant of this id in the scope; none outside it.
///
/// # Errors
/// [`DbError::Corrupt`] when a stored value is refused by its own type, and those of the queries.
pub fn find(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: MerchantId,
) -> DbResult<Option<Merchant>> {
    let stored: Option<Stored> = merchants::table
        .find((scope.organization(), id))
        .select(Stored::as_select())
        .first(conn)
        .optional()?;
    let Some(stored) = stored else {
        return Ok(None);
    };
    let location_ids = merchant_locations::table
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::merchant_id.eq(id))
        .order(merchant_locations::location_id.asc())
        .select(merchant_locations::location_id)
        .load(conn)?;
    let user = users::holder_of_account(conn, scope, id)?;
    let user = user.ok_or_else(|| DbError::Corrupt(format!("merchant {id} has no user")))?;
    stored.into_merchant(id, location_ids, &user).map(Some)
}

impl Stored {
    fn into_merchant(
        self,
        id: MerchantId,
        location_ids: Vec<LocationId>,
        user: &users::UserRecord,
    ) -> DbResult<Merchant> {
        let corrupt = |error: FieldError| DbError::Corrupt(format!("merchant {id}: {error:?}"));
        let version = Version::from_i32(self.version)
            .map_err(|_not_one| DbError::Corrupt(format!("merchant {id}: version")))?;
        Ok(Merchant {
            id,
            user_id: user.id,
            has_password: user.password_hash.is_some(),
            status: self.status,
            created_at: self.created_at,
            updated_at: self.updated_at,
            last_sign_in_at: (self.last_sign_in_at != Moment::EPOCH)
                .then_some(self.last_sign_in_at),
            version,
            current: self
                .into_current(location_ids, &user.email)
                .map_err(corrupt)?,
        })
    }

    /// What a form set, read by the same types that let it in.
    fn into_current(
        self,
        location_ids: Vec<LocationId>,
        login_email: &str,
    ) -> Result<NewMerchant, FieldError> {
        let phone = self
            .phone
            .zip(self.phone_e164.as_deref())
            .map(|(typed, e164)| PhoneNumber::stored(typed, e164))
            .transpose()?;
        Ok(NewMerchant {
            business_name: BusinessName::parse(&self.business_name)?,
            login_email: EmailAddress::parse(login_email)?,
            contact_emails: EmailList::parse(&self.contact_emails)?,
            address: self.address.into_address()?,
            phone,
            platform_language: self.platform_language,
            access: self.access.into_rules(location_ids)?,
            overrides: Overrides::parse_stored(&self.permission_overrides)
                .ok_or(FieldError::ChoiceUnknown)?,
        })
    }
}

impl StoredAddress {
    fn into_address(self) -> Result<Address, FieldError> {
        Address::stored(AddressParts {
            country: &self.country,
            line1: &self.line1,
            line2: &self.line2,
            city: &self.city,
            region: &self.region,
            postal_code: &self.postal_code,
        })
    }
}

fn exemption(
    (is_given, reason, until): (bool, &str, Option<String>),
) -> Result<Option<Exemption>, FieldError> {
    if !is_given {
        return Ok(None);
    }
    let reason = Some(reason).filter(|text| !text.is_empty());
    Ok(Some(Exemption {
        reason: reason.map(ExemptionReason::parse).transpose()?,
        until: until.map(|day| Day::parse(&day)).transpose()?,
    }))
}

impl StoredAccess {
    fn into_rules(self, location_ids: Vec<LocationId>) -> Result<AccessRules, FieldError> {
        Ok(AccessRules {
            level_id: self.level_id,
            location_ids,
            default_location_id: self.default_location_id,
            exemption: exemption((self.ip_exempt, &self.ip_exempt_reason, self.ip_exempt_until))?,
            ip_allow_list: IpAllowList::parse(&self.ip_allow_list)?,
            api_access: self.api_access,
            chat_access: self.chat_access,
        })
    }
}

/// Another merchant of the organization, not archived, that is called the same.
///
/// # Errors
/// Those of the query.
pub fn namesake(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    name: &str,
    except: Option<MerchantId>,
) -> DbResult<Option<MerchantId>> {
    let key = text::fold(name);
    if key.is_empty() {
        return Ok(None);
    }
    let ids: Vec<MerchantId> = merchants::table
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::name_key.eq(key))
        .filter(merchants::status.ne(MerchantStatus::Archived))
        .select(merchants::id)
        .limit(2)
        .load(conn)?;
    Ok(ids.into_iter().find(|id| Some(*id) != except))
}

/// The organization's default IP allow-list, as text: shown beside a merchant's own.
///
/// # Errors
/// Those of the query.
pub fn default_ip_allow_list(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
) -> DbResult<String> {
    Ok(organizations::table
        .find(scope.organization())
        .select(organizations::default_ip_allow_list)
        .first(conn)?)
}
