//! The one check of a merchant's form: what the page, the inline check and the API ask alike.

use super::access::SentOverride;
use super::form::{Ground, MerchantField, MerchantForm, MerchantInput, ReasonAsked};
use super::misfit::{self, Wait};
use super::model::{AccessRules, Merchant};
use super::refusal::Refusal;
use super::store;
use super::views::FormChoices;
use crate::access::network_entries::{self, Holder};
use crate::access::{OrganizationScope, Staff, StaffPermission};
use crate::accounts::networks::RecordedList;
use crate::accounts::replay::{self, Lockout, PlannedRules};
use crate::accounts::users;
use crate::db::{AnyConnection, DbError, DbResult};
use crate::forms::FieldErrors;
use crate::values::{EmailAddress, FieldError, IpAllowList, LevelId, LocationId, MerchantId};
use crate::{levels, locations};

/// What the form is for; a change knows the merchant as it is stored.
#[derive(Clone, Copy)]
pub enum Purpose<'a> {
    Add,
    Change(&'a Merchant),
}

impl Purpose<'_> {
    fn merchant(&self) -> Option<&Merchant> {
        match self {
            Self::Add => None,
            Self::Change(merchant) => Some(merchant),
        }
    }
}

/// Parses every field and looks up what must exist; all errors together.
///
/// # Errors
/// [`Refusal::Fields`], or [`Refusal::Db`].
pub fn check(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    purpose: Purpose<'_>,
) -> Result<MerchantInput, Refusal> {
    let form = with_access_kept(staff, form, purpose);
    let kept = purpose.merchant().map(|one| one.current.overrides.clone());
    let parsed = form
        .parse(ground(staff, &purpose, ReasonAsked::IfWished))
        .map(|mut input| {
            input.merchant.overrides = kept.unwrap_or_default();
            input
        });
    let mut errors = parsed.as_ref().err().cloned().unwrap_or_default();
    let looked_up = look_up(conn, staff, &form, purpose)?;
    errors.merge(looked_up);
    match parsed {
        Ok(input) if errors.is_empty() => Ok(input),
        _ => Err(Refusal::Fields(errors)),
    }
}

fn ground<'a>(staff: &Staff, purpose: &'a Purpose<'_>, reason: ReasonAsked) -> Ground<'a> {
    Ground {
        before: purpose.merchant().map(|one| &one.current.access),
        today: staff.today(),
        reason,
    }
}

/// Who may change a merchant but not its access sends the rest: access stays as it is stored, whatever
/// came with the form.
#[must_use]
pub fn with_access_kept(staff: &Staff, form: &MerchantForm, purpose: Purpose<'_>) -> MerchantForm {
    let mut form = form.clone();
    if let Some(merchant) = purpose.merchant() {
        // The permissions page alone sends them.
        form.overrides = SentOverride::all_of(&merchant.current.overrides);
        if !staff.may(StaffPermission::EditAccess) {
            form.set_access(&merchant.current.access);
        }
    }
    form
}

/// As [`check`], of the access fields alone.
///
/// # Errors
/// As [`check`].
pub fn check_access(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    purpose: Purpose<'_>,
) -> Result<AccessRules, Refusal> {
    let mut errors = FieldErrors::default();
    let parsed = form.parse_access(
        ground(staff, &purpose, ReasonAsked::OnExempting),
        &mut errors,
    );
    errors.merge(look_up_access(conn, staff, form, purpose)?);
    match parsed {
        Some(access) if errors.is_empty() => Ok(access),
        _ => Err(Refusal::Fields(errors)),
    }
}

fn look_up(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    purpose: Purpose<'_>,
) -> DbResult<FieldErrors<MerchantField>> {
    let mut errors = FieldErrors::default();
    if let Ok(email) = EmailAddress::parse(&form.login_email) {
        let owner = purpose.merchant().map(|merchant| merchant.user_id);
        if users::is_email_taken(conn, &email, owner)? {
            errors.add(MerchantField::LoginEmail, FieldError::EmailTaken);
        }
    }
    errors.merge(look_up_access(conn, staff, form, purpose)?);
    Ok(errors)
}

fn look_up_access(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    purpose: Purpose<'_>,
) -> DbResult<FieldErrors<MerchantField>> {
    let mut errors = FieldErrors::default();
    let ids: Vec<LocationId> = form
        .location_ids
        .iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    look_up_locations(conn, staff, (form, &ids), purpose, &mut errors)?;
    if let Ok(level) = form.level_id.parse::<LevelId>() {
        let known = levels::in_use(conn, &staff.scope)?;
        if !known.iter().any(|one| one.id == level) {
            errors.add(MerchantField::LevelId, FieldError::LevelNotAvailable);
        }
    }
    Ok(errors)
}

/// Active ones of the organization; on a change also those that the merchant has had, though not alone and not
/// as its default. Locations that are left as they are stay, so that the rest can be changed.
fn look_up_locations(
    conn: &mut AnyConnection,
    staff: &Staff,
    (form, ids): (&MerchantForm, &[LocationId]),
    purpose: Purpose<'_>,
    errors: &mut FieldErrors<MerchantField>,
) -> DbResult<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let found = locations::by_ids(conn, &staff.scope, ids)?;
    let had = purpose.merchant().map(|merchant| &merchant.current.access);
    let had_ids = had.map_or(&[][..], |access| &access.location_ids);
    let known = |id: &LocationId| found.iter().find(|location| location.id == *id);
    let is_active = |id: &LocationId| known(id).is_some_and(locations::LocationChoice::is_active);
    if !ids
        .iter()
        .all(|id| known(id).is_some() && (is_active(id) || had_ids.contains(id)))
    {
        errors.add(MerchantField::LocationIds, FieldError::LocationNotAvailable);
        return Ok(());
    }
    let default: Option<LocationId> = form.default_location_id.parse().ok();
    let mut sorted = ids.to_vec();
    sorted.sort();
    sorted.dedup();
    let is_as_it_was = had.is_some_and(|access| {
        access.location_ids == sorted && Some(access.default_location_id) == default
    });
    if is_as_it_was {
        return Ok(());
    }
    if !ids.iter().any(&is_active) {
        errors.add(MerchantField::LocationIds, FieldError::LocationsAllArchived);
    } else if default.is_some_and(|id| ids.contains(&id) && !is_active(&id)) {
        errors.add(
            MerchantField::DefaultLocationId,
            FieldError::DefaultLocationArchived,
        );
    }
    Ok(())
}

/// What an inline check finds.
pub struct Inspection {
    pub errors: FieldErrors<MerchantField>,
    /// Another merchant of this name: a warning, never an error.
    pub namesake: Option<MerchantId>,
    /// Whom its list and exemption would lock out: a warning too, until it is saved.
    pub lockout: Option<Lockout>,
}

/// Whom the access of this form would have locked out of the merchant's portal.
///
/// # Errors
/// Those of the queries.
pub fn lockout(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    merchant: &Merchant,
) -> DbResult<Option<Lockout>> {
    let form = with_access_kept(staff, form, Purpose::Change(merchant));
    let Ok(list) = IpAllowList::parse(&form.ip_allow_list) else {
        return Ok(None);
    };
    let planned = PlannedRules::Merchant {
        id: merchant.id,
        exempt: form.exempts_on(staff.today()),
        list,
    };
    replay::lockout(conn, staff, &planned)
}

/// Whether this person may see the check of every field; the others see that of the access fields. The check of an
/// e-mail tells whether it is in use.
#[must_use]
pub fn may_check_all(staff: &Staff) -> bool {
    staff.may(StaffPermission::CreateMerchants) || staff.may(StaffPermission::EditMerchants)
}

/// Looks at the form as far as this person may, as it would be for the page it stands on.
///
/// # Errors
/// Those of the queries.
pub fn inspect(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
) -> DbResult<Inspection> {
    let id: Option<MerchantId> = form.merchant_id.parse().ok();
    let merchant = match id {
        Some(id) => store::find(conn, &staff.scope, id)?,
        None => None,
    };
    let purpose = merchant.as_ref().map_or(Purpose::Add, Purpose::Change);
    let checked = if may_check_all(staff) {
        check(conn, staff, form, purpose).map(drop)
    } else {
        check_access(conn, staff, form, purpose).map(drop)
    };
    let errors = match checked {
        Ok(()) => FieldErrors::default(),
        Err(Refusal::Fields(errors)) => errors,
        Err(Refusal::Db(error)) => return Err(error),
        Err(other) => return Err(DbError::Corrupt(format!("a check answered {other:?}"))),
    };
    Ok(Inspection {
        errors,
        namesake: store::namesake(conn, &staff.scope, &form.business_name, id)?,
        lockout: match &merchant {
            Some(merchant) => lockout(conn, staff, form, merchant)?,
            None => None,
        },
    })
}

/// Whether this merchant's people have been awaited in vain.
///
/// # Errors
/// Those of the query.
pub fn wait(conn: &mut AnyConnection, merchant: &Merchant) -> DbResult<Wait> {
    let invited = misfit::has_open_invitation(conn, merchant.user_id)?;
    Ok(Wait::of(merchant, invited))
}

/// This merchant's own list, with what is known of its entries.
///
/// # Errors
/// Those of the query.
pub fn networks(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchant: &Merchant,
) -> DbResult<RecordedList> {
    let list = merchant.current.access.ip_allow_list.clone();
    let pasts = if list.is_empty() {
        Vec::new()
    } else {
        network_entries::of(conn, scope, Holder::Merchant(merchant.id))?
    };
    Ok(RecordedList { list, pasts })
}

/// What the form offers; `had` are locations that stay choosable though they are archived.
///
/// # Errors
/// Those of the queries.
pub fn choices(
    conn: &mut AnyConnection,
    staff: &Staff,
    had: &[LocationId],
) -> DbResult<FormChoices> {
    let scope = &staff.scope;
    let mut locations = locations::active(conn, scope)?;
    let missing: Vec<LocationId> = had
        .iter()
        .copied()
        .filter(|id| !locations.iter().any(|one| one.id == *id))
        .collect();
    if !missing.is_empty() {
        locations.extend(locations::by_ids(conn, scope, &missing)?);
    }
    Ok(FormChoices {
        levels: levels::in_use(conn, scope)?,
        locations,
        default_ip_allow_list: store::default_ip_allow_list(conn, scope)?,
        networks: RecordedList::default(),
        namesake: None,
        today: staff.today(),
        wait: Wait::Not,
        question: None,
        preview: None,
    })
}
