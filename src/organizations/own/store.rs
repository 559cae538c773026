//! Queries on one's own organization.

use diesel::prelude::*;

use super::form::{NewSettings, SettingsForm, ViewAs};
use crate::access::network_entries::{self, Holder, note_change};
use crate::access::{OrganizationScope, stored_list};
use crate::accounts::networks::RecordedList;
use crate::audit::{self, AuditEntry, AuditKind, Change, Event};
use crate::clock::{self, Moment};
use crate::db::listings::{CappedCount, count_up_to};
use crate::db::schema::{locations, merchants, organizations};
use crate::db::{AnyConnection, DbResult, Tx};
use crate::values::{Actor, MerchantId};

/// Counted no further than this.
const CAP: u32 = 1000;

/// Rows of each short list.
const FEW: i64 = 5;

/// What the start page tells of an organization.
pub struct Overview {
    /// Archived ones apart.
    pub merchants: CappedCount,
    /// Active ones.
    pub locations: CappedCount,
    /// The latest first.
    pub added: Vec<Glimpse>,
    /// Active ones that have never signed in.
    pub awaited: Vec<Glimpse>,
}

/// A merchant, as far as a short list needs it.
#[derive(Queryable, Selectable)]
#[diesel(table_name = merchants)]
pub struct Glimpse {
    pub id: MerchantId,
    pub business_name: String,
    pub created_at: Moment,
}

/// # Errors
/// Those of the queries.
pub fn overview(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<Overview> {
    let of_organization = merchants::organization_id.eq(scope.organization());
    let counted = merchants::table
        .filter(of_organization)
        .filter(merchants::status.ne("archived"));
    let added = counted
        .order((merchants::created_at.desc(), merchants::id.desc()))
        .limit(FEW)
        .select(Glimpse::as_select());
    let awaited = merchants::table
        .filter(of_organization)
        .filter(merchants::status.eq("active"))
        .filter(merchants::last_sign_in_at.eq(Moment::EPOCH))
        .order((merchants::last_sign_in_at.asc(), merchants::id.asc()))
        .limit(FEW)
        .select(Glimpse::as_select());
    let locations = locations::table
        .filter(locations::organization_id.eq(scope.organization()))
        .filter(locations::status.eq("active"))
        .select(locations::id);
    Ok(Overview {
        merchants: count_up_to(conn, counted.select(merchants::id), CAP)?,
        locations: count_up_to(conn, locations, CAP)?,
        added: added.load(conn)?,
        awaited: awaited.load(conn)?,
    })
}

/// Notes that this organization asks for the Merchants module; the first request stays.
///
/// # Errors
/// Those of the queries.
pub fn request_module(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    name: &str,
) -> DbResult<()> {
    let id = scope.organization();
    let noted = diesel::update(organizations::table.find(id))
        .filter(organizations::module_requested_at.is_null())
        .filter(organizations::merchants_module.eq(false))
        .set((
            organizations::module_requested_at.eq(clock::now()),
            organizations::module_requested_by.eq(&actor.name),
        ))
        .execute(tx.conn())?;
    if noted == 0 {
        return Ok(());
    }
    let (kind, subject) = (AuditKind::ModuleRequested, *id.as_uuid());
    audit::record(
        tx,
        &Event {
            organization: id,
            actor,
            kind,
            subject,
            name,
            changes: Vec::new(),
        },
    )
}

/// The settings as their form shows them.
///
/// # Errors
/// Those of the query.
pub fn settings(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<SettingsForm> {
    let (default_ip_allow_list, language, country, time_zone, view_as, version): (
        String,
        String,
        String,
        String,
        bool,
        i32,
    ) = organizations::table
        .find(scope.organization())
        .select((
            organizations::default_ip_allow_list,
            organizations::language,
            organizations::country,
            organizations::time_zone,
            organizations::view_as,
            organizations::version,
        ))
        .first(conn)?;
    Ok(SettingsForm {
        default_ip_allow_list,
        language,
        country,
        time_zone,
        view_as: ViewAs::from(view_as).as_str().to_owned(),
        version: version.to_string(),
        ..SettingsForm::default()
    }
    .with_base())
}

/// The default list, with what is known of its entries.
///
/// # Errors
/// [`DbError::Corrupt`] when it cannot be read, and those of the queries.
pub fn recorded(conn: &mut AnyConnection, scope: &OrganizationScope) -> DbResult<RecordedList> {
    let list: String = organizations::table
        .find(scope.organization())
        .select(organizations::default_ip_allow_list)
        .first(conn)?;
    Ok(RecordedList {
        list: stored_list(&list)?,
        pasts: network_entries::of(conn, scope, Holder::Organization)?,
    })
}

/// Who last changed the settings.
///
/// # Errors
/// Those of the query.
pub fn latest_change(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
) -> DbResult<Option<AuditEntry>> {
    audit::latest(
        conn,
        scope,
        *scope.organization().as_uuid(),
        AuditKind::SettingsChanged,
    )
}

/// Writes settings over the version that `before` shows; false when somebody was faster.
///
/// # Errors
/// Those of the queries.
pub fn change(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    (actor, name): (&Actor, &str),
    before: &SettingsForm,
    new: &NewSettings,
) -> DbResult<bool> {
    let id = scope.organization();
    let version: i32 = before.version.parse().unwrap_or_default();
    let list = new.default_ip_allow_list.to_text();
    let written = diesel::update(organizations::table.find(id))
        .filter(organizations::version.eq(version))
        .set((
            organizations::default_ip_allow_list.eq(&list),
            organizations::language.eq(new.language),
            organizations::country.eq(new.country.as_str()),
            organizations::time_zone.eq(new.time_zone.as_str()),
            new.view_as
                .map(|one| organizations::view_as.eq(one == ViewAs::Allowed)),
            organizations::version.eq(version + 1),
        ))
        .execute(tx.conn())?;
    if written == 0 {
        return Ok(false);
    }
    let had = stored_list(&before.default_ip_allow_list)?;
    let lists = (&had, &new.default_ip_allow_list);
    note_change(tx, scope, &actor.name, Holder::Organization, lists)?;
    let (kind, subject) = (AuditKind::SettingsChanged, *id.as_uuid());
    audit::record(
        tx,
        &Event {
            organization: id,
            actor,
            kind,
            subject,
            name,
            changes: changes(before, new),
        },
    )?;
    Ok(true)
}

fn changes(before: &SettingsForm, new: &NewSettings) -> Vec<Change> {
    let list = new.default_ip_allow_list.to_text();
    let changes = [
        Change::between(
            "default_ip_allow_list",
            &before.default_ip_allow_list,
            &list,
        ),
        Change::between("language", &before.language, new.language.as_str()),
        Change::between("country", &before.country, new.country.as_str()),
        Change::between("time_zone", &before.time_zone, new.time_zone.as_str()),
        new.view_as
            .and_then(|one| Change::between("view_as", &before.view_as, one.as_str())),
    ];
    changes.into_iter().flatten().collect()
}
