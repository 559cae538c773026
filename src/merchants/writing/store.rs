//! The queries of writing a merchant.

use diesel::prelude::*;

use crate::access::OrganizationScope;
use crate::access::network_entries::{Holder, note_change};
use crate::accounts::users::{self, Belonging, NewUser, UserRefusal};
use crate::audit::{AuditKind, Change};
use crate::clock::{self, Moment};
use crate::db::schema::{merchant_locations, merchants};
use crate::db::{DbError, DbResult, Tx, insert_all};
use crate::levels;
use crate::locations;
use crate::merchants::form::MerchantField;
use crate::merchants::model::{FirstSignIn, Merchant, MerchantStatus, NewMerchant};
use crate::merchants::refusal::Refusal;
use crate::merchants::store::find;
use crate::merchants::{search, trail};
use crate::text::Language;
use crate::values::{
    Actor, FieldError, IpAllowList, LevelId, LocationId, MerchantId, OrganizationId, PhoneNumber,
    UserId, Version, text,
};

/// The columns that a form sets.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = merchants, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Columns<'a> {
    business_name: &'a str,
    name_key: String,
    contact_emails: String,
    phone: Option<String>,
    phone_e164: Option<String>,
    phone_international: Option<String>,
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
    ip_exempt_reason: &'a str,
    ip_exempt_until: Option<String>,
    ip_allow_list: String,
    api_access: bool,
    chat_access: bool,
    permission_overrides: String,
    updated_at: Moment,
}

impl<'a> Columns<'a> {
    fn of(merchant: &'a NewMerchant, now: Moment) -> Self {
        let (address, access) = (&merchant.address, &merchant.access);
        let exemption = access.exemption.as_ref();
        let reason = exemption.and_then(|one| one.reason.as_ref());
        let until = exemption.and_then(|one| one.until);
        Self {
            business_name: merchant.business_name.as_str(),
            name_key: text::fold(merchant.business_name.as_str()),
            contact_emails: merchant.contact_emails.to_text(),
            phone: merchant
                .phone
                .as_ref()
                .map(|phone| phone.typed().to_owned()),
            phone_e164: merchant.phone.as_ref().map(PhoneNumber::e164),
            phone_international: merchant.phone.as_ref().map(PhoneNumber::international),
            address_country: address.country().as_str(),
            address_line1: address.line1(),
            address_line2: address.line2(),
            address_city: address.city(),
            address_region: address.region(),
            address_postal_code: address.postal_code(),
            level_id: access.level_id,
            default_location_id: access.default_location_id,
            platform_language: merchant.platform_language,
            ip_exempt: exemption.is_some(),
            ip_exempt_reason: reason.map_or("", |reason| reason.as_str()),
            ip_exempt_until: until.map(|day| day.to_string()),
            ip_allow_list: access.ip_allow_list.to_text(),
            api_access: access.api_access,
            chat_access: access.chat_access,
            permission_overrides: merchant.overrides.stored(),
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
    hold_level(tx, scope, new)?;
    hold_locations(tx, scope, &new.access.location_ids)?;
    let user = write(tx, scope, (id, new), first_sign_in)?;
    if new.access.exemption.is_some() {
        note_exempting(tx, scope, actor, id)?;
    }
    let nothing = IpAllowList::default();
    let lists = (&nothing, &new.access.ip_allow_list);
    note_change(tx, scope, &actor.name, Holder::Merchant(id), lists)?;
    let changes = trail::changed(tx, scope, None, new)?;
    let subject = (AuditKind::MerchantAdded, id, new.business_name.as_str());
    trail::record(tx, scope, actor, subject, changes)?;
    Ok(user)
}

/// What a merchant has been through already when it is written.
#[derive(Clone, Copy, Debug)]
pub struct Past {
    pub status: MerchantStatus,
    pub created_at: Moment,
    /// The epoch for who never signed in.
    pub last_sign_in_at: Moment,
}

impl Past {
    /// Of a merchant that begins now.
    fn none() -> Self {
        Self {
            status: MerchantStatus::Active,
            created_at: clock::now(),
            last_sign_in_at: Moment::EPOCH,
        }
    }
}

/// A merchant's row as it is first written.
#[derive(Insertable)]
#[diesel(table_name = merchants, treat_none_as_default_value = false)]
struct Row<'a> {
    organization_id: OrganizationId,
    id: MerchantId,
    #[diesel(embed)]
    columns: Columns<'a>,
    status: MerchantStatus,
    created_at: Moment,
    last_sign_in_at: Moment,
}

fn row<'a>(
    scope: &OrganizationScope,
    (id, new): (MerchantId, &'a NewMerchant),
    past: Past,
) -> Row<'a> {
    Row {
        organization_id: scope.organization(),
        id,
        columns: Columns::of(new, clock::now()),
        status: past.status,
        created_at: past.created_at,
        last_sign_in_at: past.last_sign_in_at,
    }
}

fn user<'a>(
    scope: &OrganizationScope,
    (id, new): (MerchantId, &'a NewMerchant),
    first_sign_in: FirstSignIn,
) -> NewUser<'a> {
    NewUser {
        belonging: Belonging::Merchant(scope.organization(), id),
        name: new.business_name.as_str(),
        email: &new.login_email,
        language: new.platform_language,
        password_hash: match first_sign_in {
            FirstSignIn::PasswordHash(hash) => Some(hash),
            FirstSignIn::Invitation | FirstSignIn::Unchanged => None,
        },
    }
}

/// The rows of [`add`].
fn write(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    (id, new): (MerchantId, &NewMerchant),
    first_sign_in: FirstSignIn,
) -> Result<UserId, Refusal> {
    diesel::insert_into(merchants::table)
        .values(row(scope, (id, new), Past::none()))
        .execute(tx.conn())
        .map_err(DbError::from)?;
    let user = users::create(tx, user(scope, (id, new), first_sign_in)).map_err(taken)?;
    write_locations(tx, scope, id, &new.access.location_ids)?;
    search::index(tx, scope, id, new)?;
    Ok(user)
}

/// Writes many merchants at once with what belongs to them, but without entries in the trail and invitations: demo
/// data, which nobody did. At most a thousand: PostgreSQL takes 65,535 parameters.
///
/// # Errors
/// As [`add`].
pub fn write_all(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    many: &[(MerchantId, &NewMerchant, Past)],
) -> Result<(), Refusal> {
    let rows: Vec<Row<'_>> = many
        .iter()
        .map(|&(id, new, past)| row(scope, (id, new), past))
        .collect();
    insert_all!(tx, merchants::table, rows)?;
    let people = many
        .iter()
        .map(|&(id, new, _)| user(scope, (id, new), FirstSignIn::Invitation))
        .collect();
    users::create_all(tx, people).map_err(taken)?;
    let mut places = Vec::new();
    for (id, new, _) in many {
        places.extend(location_rows(scope, *id, &new.access.location_ids));
    }
    insert_all!(tx, merchant_locations::table, places)?;
    let texts = many.iter().map(|&(id, new, _)| (id, new)).collect();
    Ok(search::index_all(tx, scope, texts)?)
}

fn taken(refusal: UserRefusal) -> Refusal {
    match refusal {
        UserRefusal::EmailTaken => {
            Refusal::field(MerchantField::LoginEmail, FieldError::EmailTaken)
        }
        UserRefusal::Db(error) => Refusal::Db(error),
    }
}

/// A level must not be retired between the check and the commit.
fn hold_level(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    new: &NewMerchant,
) -> Result<(), Refusal> {
    if levels::hold_in_use(tx, scope, new.access.level_id)? {
        return Ok(());
    }
    Err(Refusal::field(
        MerchantField::LevelId,
        FieldError::LevelNotAvailable,
    ))
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

/// Whether a change changed anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    Changes,
    Nothing,
}

/// Writes a change over version `from`; where nothing differs, nothing is written.
///
/// # Errors
/// [`Refusal::Changed`] when somebody was faster, [`Refusal::Fields`] as [`add`], or the queries'.
pub fn change(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (before, from): (&Merchant, Version),
    (new, first_sign_in): (&NewMerchant, FirstSignIn),
) -> Result<Written, Refusal> {
    let id = before.id;
    let has_password = matches!(first_sign_in, FirstSignIn::PasswordHash(_));
    if *new == before.current && !has_password {
        return Ok(Written::Nothing);
    }
    if new.access.level_id != before.current.access.level_id {
        hold_level(tx, scope, new)?;
    }
    hold_locations(tx, scope, &gained(before, new))?;
    if moves_locations(before, new) {
        hold_an_active_one(tx, scope, new)?;
    }
    update(tx, scope, (id, from), new)?;
    replace_locations(tx, scope, before, new)?;
    if new.access.exemption != before.current.access.exemption {
        note_exempting(tx, scope, actor, id)?;
    }
    let lists = (
        &before.current.access.ip_allow_list,
        &new.access.ip_allow_list,
    );
    note_change(tx, scope, &actor.name, Holder::Merchant(id), lists)?;
    let new_password = change_user(tx, before, new, first_sign_in)?;
    let mut changes = trail::changed(tx, scope, Some(&before.current), new)?;
    changes.extend(new_password);
    search::index_again(tx, scope, id, new)?;
    let subject = (AuditKind::MerchantChanged, id, new.business_name.as_str());
    trail::record(tx, scope, actor, subject, changes)?;
    Ok(Written::Changes)
}

/// Who is reminded before the exemption ends, from now on.
fn note_exempting(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    id: MerchantId,
) -> DbResult<()> {
    diesel::update(merchants::table.find((scope.organization(), id)))
        .set((
            merchants::ip_exempt_by.eq(actor.id),
            merchants::ip_exempt_reminded_at.eq(None::<Moment>),
        ))
        .execute(tx.conn())?;
    Ok(())
}

fn moves_locations(before: &Merchant, new: &NewMerchant) -> bool {
    let (had, has) = (&before.current.access, &new.access);
    had.location_ids != has.location_ids || had.default_location_id != has.default_location_id
}

/// Archived ones may stay beside it, but not alone, and none of them is the default.
fn hold_an_active_one(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    new: &NewMerchant,
) -> Result<(), Refusal> {
    let active = locations::hold_active_among(tx, scope, &new.access.location_ids)?;
    if active.is_empty() {
        return Err(Refusal::field(
            MerchantField::LocationIds,
            FieldError::LocationsAllArchived,
        ));
    }
    if !active.contains(&new.access.default_location_id) {
        return Err(Refusal::field(
            MerchantField::DefaultLocationId,
            FieldError::DefaultLocationArchived,
        ));
    }
    Ok(())
}

/// The locations that it had not before: those that it keeps may be archived.
fn gained(before: &Merchant, new: &NewMerchant) -> Vec<LocationId> {
    let had = &before.current.access.location_ids;
    new.access
        .location_ids
        .iter()
        .copied()
        .filter(|location| !had.contains(location))
        .collect()
}

fn update(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    (id, from): (MerchantId, Version),
    new: &NewMerchant,
) -> Result<(), Refusal> {
    let updated = diesel::update(merchants::table.find((scope.organization(), id)))
        .filter(merchants::version.eq(from.as_i32()))
        .set((
            Columns::of(new, clock::now()),
            merchants::version.eq(from.next().as_i32()),
        ))
        .execute(tx.conn())
        .map_err(DbError::from)?;
    or_changed(tx, scope, id, updated)
}

/// Where no row was updated, somebody was faster.
fn or_changed(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    id: MerchantId,
    updated: usize,
) -> Result<(), Refusal> {
    if updated > 0 {
        return Ok(());
    }
    Err(find(tx, scope, id)?.map_or(Refusal::Missing, |now| Refusal::Changed(Box::new(now))))
}

/// Writes a merchant's own IP list over version `from`, and nothing else of it. The trail is the caller's.
///
/// # Errors
/// As [`change`].
pub fn allow(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (before, from): (&Merchant, Version),
    list: &IpAllowList,
) -> Result<(), Refusal> {
    let id = before.id;
    let lists = (&before.current.access.ip_allow_list, list);
    note_change(tx, scope, &actor.name, Holder::Merchant(id), lists)?;
    let updated = diesel::update(merchants::table.find((scope.organization(), id)))
        .filter(merchants::version.eq(from.as_i32()))
        .set((
            merchants::ip_allow_list.eq(list.to_text()),
            merchants::updated_at.eq(clock::now()),
            merchants::version.eq(from.next().as_i32()),
        ))
        .execute(tx.conn())
        .map_err(DbError::from)?;
    or_changed(tx, scope, id, updated)
}

/// Its first user's name, e-mail, language and password. Returns what the trail says of a new password.
fn change_user(
    tx: &mut Tx<'_>,
    before: &Merchant,
    new: &NewMerchant,
    first_sign_in: FirstSignIn,
) -> Result<Option<Change>, Refusal> {
    let (user, old) = (before.user_id, &before.current);
    if new.login_email != old.login_email {
        users::move_email(tx, user, (&old.login_email, &new.login_email)).map_err(taken)?;
    }
    if new.business_name != old.business_name {
        users::set_name(tx, user, new.business_name.as_str())?;
    }
    if new.platform_language != old.platform_language {
        users::set_language(tx, user, new.platform_language)?;
    }
    let FirstSignIn::PasswordHash(hash) = first_sign_in else {
        return Ok(None);
    };
    users::set_password(tx, user, &hash)?;
    Ok(Some(Change {
        field: "new_password".to_owned(),
        before: String::new(),
        after: String::new(),
    }))
}

fn replace_locations(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    before: &Merchant,
    new: &NewMerchant,
) -> DbResult<()> {
    if new.access.location_ids == before.current.access.location_ids {
        return Ok(());
    }
    diesel::delete(merchant_locations::table)
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::merchant_id.eq(before.id))
        .execute(tx.conn())?;
    write_locations(tx, scope, before.id, &new.access.location_ids)
}

fn write_locations(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    merchant: MerchantId,
    ids: &[LocationId],
) -> DbResult<()> {
    for row in location_rows(scope, merchant, ids) {
        diesel::insert_into(merchant_locations::table)
            .values(row)
            .execute(tx.conn())?;
    }
    Ok(())
}

/// A location that a merchant works from.
#[derive(Insertable)]
#[diesel(table_name = merchant_locations, treat_none_as_default_value = false)]
#[expect(clippy::struct_field_names, reason = "the columns are called so")]
struct LocationRow {
    organization_id: OrganizationId,
    merchant_id: MerchantId,
    location_id: LocationId,
}

fn location_rows(
    scope: &OrganizationScope,
    merchant_id: MerchantId,
    ids: &[LocationId],
) -> impl Iterator<Item = LocationRow> {
    let organization_id = scope.organization();
    ids.iter().map(move |&location_id| LocationRow {
        organization_id,
        merchant_id,
        location_id,
    })
}
