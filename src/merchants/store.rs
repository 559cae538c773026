//! Queries on one merchant, each with a scope.

use diesel::prelude::*;

use super::change::{Names, changes};
use super::form::MerchantField;
use super::model::{AccessRules, FirstSignIn, Merchant, MerchantStatus, NewMerchant};
use super::refusal::Refusal;
use super::search::search_text;
use crate::access::{OrganizationScope, sessions};
use crate::accounts::users::{self, Belonging, NewUser, UserRefusal};
use crate::audit::{self, AuditKind, Change, Event};
use crate::clock::{self, Moment};
use crate::db::schema::{merchant_locations, merchant_search, merchants, organizations};
use crate::db::{AnyConnection, DbError, DbResult, Tx};
use crate::text::Language;
use crate::values::{
    Actor, Address, AddressParts, BusinessName, EmailAddress, EmailList, FieldError, IpAllowList,
    LevelId, LocationId, MerchantId, PhoneNumber, UserId, Version, text,
};
use crate::{levels, locations};

/// The columns that a form sets.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = merchants, treat_none_as_null = true)]
struct Columns<'a> {
    business_name: &'a str,
    name_key: String,
    contact_emails: String,
    phone: Option<&'a str>,
    phone_e164: Option<String>,
    address_country: &'a str,
    address_line1: &'a str,
    address_line2: &'a str,
    address_city: &'a str,
    address_region: &'a str,
    address_postal_code: &'a str,
    level_id: LevelId,
    default_location_id: LocationId,
    platform_language: Language,
    ip_exempt: bool,
    ip_allow_list: String,
    api_access: bool,
    chat_access: bool,
    updated_at: Moment,
}

impl<'a> Columns<'a> {
    fn of(merchant: &'a NewMerchant, now: Moment) -> Self {
        let (address, access) = (&merchant.address, &merchant.access);
        Self {
            business_name: merchant.business_name.as_str(),
            name_key: text::fold(merchant.business_name.as_str()),
            contact_emails: merchant.contact_emails.to_text(),
            phone: merchant.phone.as_ref().map(PhoneNumber::typed),
            phone_e164: merchant.phone.as_ref().map(PhoneNumber::e164),
            address_country: address.country().as_str(),
            address_line1: address.line1(),
            address_line2: address.line2(),
            address_city: address.city(),
            address_region: address.region(),
            address_postal_code: address.postal_code(),
            level_id: access.level_id,
            default_location_id: access.default_location_id,
            platform_language: merchant.platform_language,
            ip_exempt: access.ip_exempt,
            ip_allow_list: access.ip_allow_list.to_text(),
            api_access: access.api_access,
            chat_access: access.chat_access,
            updated_at: now,
        }
    }
}

/// Writes a merchant with its first user, locations, search text and audit entry. Returns that user.
///
/// # Errors
/// [`Refusal::Fields`] when the e-mail was taken or a location archived meanwhile, or the queries'.
pub fn add(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (id, new): (MerchantId, &NewMerchant),
    first_sign_in: FirstSignIn,
) -> Result<UserId, Refusal> {
    hold_locations(tx, scope, &new.access.location_ids)?;
    let user = write(tx, scope, (id, new), first_sign_in)?;
    let changes = changed(tx, scope, None, new)?;
    let subject = (AuditKind::MerchantAdded, id, new.business_name.as_str());
    record(tx, scope, actor, subject, changes)?;
    Ok(user)
}

/// The rows of [`add`] without its entry in the trail: for demo data, which nobody did.
///
/// # Errors
/// As [`add`].
pub fn write(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    (id, new): (MerchantId, &NewMerchant),
    first_sign_in: FirstSignIn,
) -> Result<UserId, Refusal> {
    let now = clock::now();
    diesel::insert_into(merchants::table)
        .values((
            merchants::organization_id.eq(scope.organization()),
            merchants::id.eq(id),
            Columns::of(new, now),
            merchants::status.eq(MerchantStatus::Active),
            merchants::created_at.eq(now),
            merchants::last_sign_in_at.eq(Moment::EPOCH),
        ))
        .execute(tx.conn())
        .map_err(DbError::from)?;
    let password_hash = match first_sign_in {
        FirstSignIn::PasswordHash(hash) => Some(hash),
        FirstSignIn::Invitation | FirstSignIn::Unchanged => None,
    };
    let user = NewUser {
        belonging: Belonging::Merchant(scope.organization(), id),
        name: new.business_name.as_str(),
        email: &new.login_email,
        language: new.platform_language,
        password_hash,
    };
    let user = users::create(tx, user).map_err(taken)?;
    write_locations(tx, scope, id, &new.access.location_ids)?;
    write_search(tx, scope, id, new)?;
    Ok(user)
}

fn taken(refusal: UserRefusal) -> Refusal {
    match refusal {
        UserRefusal::EmailTaken => {
            Refusal::field(MerchantField::LoginEmail, FieldError::EmailTaken)
        }
        UserRefusal::Db(error) => Refusal::Db(error),
    }
}

/// A location must not be archived between the check and the commit.
fn hold_locations(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    ids: &[LocationId],
) -> Result<(), Refusal> {
    if locations::hold_active(tx, scope, ids)? {
        return Ok(());
    }
    Err(Refusal::field(
        MerchantField::LocationIds,
        FieldError::LocationNotAvailable,
    ))
}

/// Writes a change over version `from`.
///
/// # Errors
/// [`Refusal::Changed`] when somebody was faster, [`Refusal::Fields`] as [`add`], or the queries'.
pub fn change(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (before, from): (&Merchant, Version),
    (new, first_sign_in): (&NewMerchant, FirstSignIn),
) -> Result<(), Refusal> {
    let id = before.id;
    let had = &before.current.access.location_ids;
    let gained: Vec<LocationId> = new
        .access
        .location_ids
        .iter()
        .copied()
        .filter(|location| !had.contains(location))
        .collect();
    hold_locations(tx, scope, &gained)?;
    let updated = diesel::update(merchants::table.find((scope.organization(), id)))
        .filter(merchants::version.eq(from.as_i32()))
        .set((
            Columns::of(new, clock::now()),
            merchants::version.eq(from.next().as_i32()),
        ))
        .execute(tx.conn())
        .map_err(DbError::from)?;
    if updated == 0 {
        return Err(
            find(tx, scope, id)?.map_or(Refusal::Missing, |now| Refusal::Changed(Box::new(now)))
        );
    }
    if new.access.location_ids != *had {
        delete_locations(tx, scope, id)?;
        write_locations(tx, scope, id, &new.access.location_ids)?;
    }
    users::set_email(tx, before.user_id, &new.login_email).map_err(taken)?;
    if new.platform_language != before.current.platform_language {
        users::set_language(tx, before.user_id, new.platform_language)?;
    }
    let mut changes = changed(tx, scope, Some(&before.current), new)?;
    if let FirstSignIn::PasswordHash(hash) = first_sign_in {
        users::set_password(tx, before.user_id, &hash)?;
        changes.push(Change {
            field: "new_password".to_owned(),
            before: "•••".to_owned(),
            after: "••••••".to_owned(),
        });
    }
    delete_search(tx, scope, id)?;
    write_search(tx, scope, id, new)?;
    record(
        tx,
        scope,
        actor,
        (AuditKind::MerchantChanged, id, new.business_name.as_str()),
        changes,
    )?;
    Ok(())
}

fn changed(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    before: Option<&NewMerchant>,
    after: &NewMerchant,
) -> DbResult<Vec<Change>> {
    let levels = levels::all(tx, scope)?;
    let mut ids = after.access.location_ids.clone();
    ids.extend(
        before
            .iter()
            .flat_map(|before| before.access.location_ids.iter().copied()),
    );
    let locations = locations::by_ids(tx, scope, &ids)?;
    Ok(changes(
        &Names {
            levels: &levels,
            locations: &locations,
        },
        before,
        after,
    ))
}

fn record(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (kind, id, name): (AuditKind, MerchantId, &str),
    changes: Vec<Change>,
) -> DbResult<()> {
    let event = Event {
        organization: scope.organization(),
        actor,
        kind,
        subject: *id.as_uuid(),
        name,
        changes,
    };
    audit::record(tx, &event)
}

fn write_locations(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: MerchantId,
    ids: &[LocationId],
) -> DbResult<()> {
    for id in ids {
        diesel::insert_into(merchant_locations::table)
            .values((
                merchant_locations::organization_id.eq(scope.organization()),
                merchant_locations::merchant_id.eq(merchant),
                merchant_locations::location_id.eq(id),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

fn delete_locations(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: MerchantId,
) -> DbResult<()> {
    diesel::delete(merchant_locations::table)
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::merchant_id.eq(merchant))
        .execute(tx.conn())?;
    Ok(())
}

fn write_search(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: MerchantId,
    new: &NewMerchant,
) -> DbResult<()> {
    let contact_emails = new.contact_emails.to_text();
    let text = search_text(
        new.business_name.as_str(),
        new.login_email.as_str(),
        &contact_emails,
        new.phone.as_ref(),
    );
    diesel::insert_into(merchant_search::table)
        .values((
            merchant_search::organization_id.eq(scope.organization()),
            merchant_search::merchant_id.eq(merchant),
            merchant_search::search_text.eq(text),
        ))
        .execute(tx.conn())?;
    Ok(())
}

fn delete_search(tx: &mut Tx<'_>, scope: &OrganizationScope, merchant: MerchantId) -> DbResult<()> {
    diesel::delete(merchant_search::table.find((scope.organization(), merchant)))
        .execute(tx.conn())?;
    Ok(())
}

/// Whether another merchant of the organization, not archived, is called the same.
///
/// # Errors
/// Those of the query.
pub fn is_name_shared(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    name: &str,
    except: Option<MerchantId>,
) -> DbResult<bool> {
    let key = text::fold(name);
    let ids: Vec<MerchantId> = merchants::table
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::name_key.eq(key))
        .filter(merchants::status.ne(MerchantStatus::Archived))
        .select(merchants::id)
        .limit(2)
        .load(conn)?;
    Ok(ids.into_iter().any(|id| Some(id) != except))
}

/// What is done to a merchant as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Suspend,
    Resume,
    Archive,
    Restore,
}

impl Act {
    fn kind(self) -> AuditKind {
        match self {
            Self::Suspend => AuditKind::MerchantSuspended,
            Self::Resume => AuditKind::MerchantResumed,
            Self::Archive => AuditKind::MerchantArchived,
            Self::Restore => AuditKind::MerchantRestored,
        }
    }

    /// Where it leads from `status`; none when it is done already or makes no sense there.
    #[must_use]
    pub fn leads_to(self, status: MerchantStatus) -> Option<MerchantStatus> {
        use MerchantStatus::{Active, Archived, Suspended};
        match (self, status) {
            (Self::Suspend, Active) => Some(Suspended),
            (Self::Resume, Suspended) => Some(Active),
            (Self::Archive, Active | Suspended) => Some(Archived),
            (Self::Restore, Archived) => Some(Active),
            _ => None,
        }
    }
}

/// Suspends, resumes, archives or restores; ends the merchant's sessions where it can no longer sign in.
/// Doing it twice changes nothing. A merchant that was suspended when it was archived comes back suspended.
///
/// # Errors
/// [`Refusal::Missing`] outside the scope, or the queries'.
pub fn act(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    id: MerchantId,
    act: Act,
) -> Result<(), Refusal> {
    let found: Option<(String, MerchantStatus, Option<String>)> = merchants::table
        .find((scope.organization(), id))
        .select((
            merchants::business_name,
            merchants::status,
            merchants::status_before_archive,
        ))
        .first(tx.conn())
        .optional()
        .map_err(DbError::from)?;
    let Some((name, status, earlier)) = found else {
        return Err(Refusal::Missing);
    };
    let Some(mut next) = act.leads_to(status) else {
        return Ok(());
    };
    if act == Act::Restore {
        next = earlier
            .as_deref()
            .and_then(MerchantStatus::parse_stored)
            .unwrap_or(next);
    }
    let kept = (act == Act::Archive).then(|| status.as_str());
    let changed = diesel::update(merchants::table.find((scope.organization(), id)))
        .filter(merchants::status.eq(status))
        .set((
            merchants::status.eq(next),
            merchants::status_before_archive.eq(kept),
            merchants::updated_at.eq(clock::now()),
            merchants::version.eq(merchants::version + 1),
        ))
        .execute(tx.conn())
        .map_err(DbError::from)?;
    if changed == 0 {
        return Ok(());
    }
    if next != MerchantStatus::Active {
        for user in users::of_merchant(tx, scope, id)? {
            sessions::delete_all_of(tx, user.id)?;
        }
    }
    let changes = Change::between("status", status.as_str(), next.as_str())
        .into_iter()
        .collect();
    record(tx, scope, actor, (act.kind(), id, &name), changes)?;
    Ok(())
}

/// Notes that a merchant was invited (again).
///
/// # Errors
/// Those of the queries.
pub fn record_invitation(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    merchant: &Merchant,
) -> DbResult<()> {
    let subject = (
        AuditKind::MerchantInvited,
        merchant.id,
        merchant.current.business_name.as_str(),
    );
    record(tx, scope, actor, subject, Vec::new())
}

#[derive(Queryable)]
struct Stored {
    business_name: String,
    contact_emails: String,
    phone: Option<String>,
    phone_e164: Option<String>,
    address: (String, String, String, String, String, String),
    level_id: LevelId,
    default_location_id: LocationId,
    platform_language: Language,
    ip_exempt: bool,
    ip_allow_list: String,
    api_access: bool,
    chat_access: bool,
    status: MerchantStatus,
    created_at: Moment,
    updated_at: Moment,
    last_sign_in_at: Moment,
    version: i32,
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
    use merchants as m;
    let stored: Option<Stored> = m::table
        .find((scope.organization(), id))
        .select((
            m::business_name,
            m::contact_emails,
            m::phone,
            m::phone_e164,
            (
                m::address_country,
                m::address_line1,
                m::address_line2,
                m::address_city,
                m::address_region,
                m::address_postal_code,
            ),
            m::level_id,
            m::default_location_id,
            m::platform_language,
            m::ip_exempt,
            m::ip_allow_list,
            m::api_access,
            m::chat_access,
            m::status,
            m::created_at,
            m::updated_at,
            m::last_sign_in_at,
            m::version,
        ))
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
    let user = users::of_merchant(conn, scope, id)?.into_iter().next();
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
        let phone = self
            .phone
            .zip(self.phone_e164.as_deref())
            .map(|(typed, e164)| PhoneNumber::stored(typed, e164))
            .transpose()
            .map_err(corrupt)?;
        let (country, line1, line2, city, region, postal_code) = &self.address;
        let address = Address::stored(AddressParts {
            country,
            line1,
            line2,
            city,
            region,
            postal_code,
        });
        let current = NewMerchant {
            business_name: BusinessName::parse(&self.business_name).map_err(corrupt)?,
            login_email: EmailAddress::parse(&user.email).map_err(corrupt)?,
            contact_emails: EmailList::parse(&self.contact_emails).map_err(corrupt)?,
            address: address.map_err(corrupt)?,
            phone,
            platform_language: self.platform_language,
            access: AccessRules {
                level_id: self.level_id,
                location_ids,
                default_location_id: self.default_location_id,
                ip_exempt: self.ip_exempt,
                ip_allow_list: IpAllowList::parse(&self.ip_allow_list).map_err(corrupt)?,
                api_access: self.api_access,
                chat_access: self.chat_access,
            },
        };
        Ok(Merchant {
            id,
            user_id: user.id,
            has_password: user.password_hash.is_some(),
            current,
            status: self.status,
            created_at: self.created_at,
            updated_at: self.updated_at,
            last_sign_in_at: (self.last_sign_in_at != Moment::EPOCH)
                .then_some(self.last_sign_in_at),
            version: Version::from_i32(self.version)
                .map_err(|_not_one| DbError::Corrupt(format!("merchant {id}: version")))?,
        })
    }
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
