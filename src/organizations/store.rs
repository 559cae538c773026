//! Queries on organizations.

use diesel::prelude::*;

use super::{NewOrganization, OrganizationRefusal};
use crate::access::network_entries::forget_default_list;
use crate::access::sessions::{self, Ending};
use crate::access::{OrganizationScope, PlatformScope};
use crate::audit::{self, AuditKind, Change, Event};
use crate::clock::{self, Moment};
use crate::db::schema::organizations;
use crate::db::{AnyConnection, DbError, DbResult, Tx, is_unique_violation};
use crate::values::{Actor, Name, OrganizationId, text};
use crate::{levels, roles};

/// Writes an organization with the roles and levels that it starts with; its modules are off.
///
/// # Errors
/// [`OrganizationRefusal::NameTaken`], or the queries'.
pub fn create(
    tx: &mut Tx<'_>,
    scope: PlatformScope,
    actor: &Actor,
    new: &NewOrganization,
) -> Result<OrganizationScope, OrganizationRefusal> {
    let id = OrganizationId::new();
    diesel::insert_into(organizations::table)
        .values((
            organizations::id.eq(id),
            organizations::name.eq(new.name.as_str()),
            organizations::name_key.eq(text::fold(new.name.as_str())),
            organizations::language.eq(new.language),
            organizations::country.eq(new.country.as_str()),
            organizations::time_zone.eq(new.time_zone.as_str()),
            organizations::created_at.eq(clock::now()),
        ))
        .execute(tx.conn())
        .map_err(name_taken)?;
    let inside = scope.newly_made(id);
    tx.enter(id)?;
    roles::create_starting(tx, &inside)?;
    levels::create_starting(tx, &inside)?;
    let (subject, name) = (*id.as_uuid(), new.name.as_str());
    let kind = AuditKind::OrganizationCreated;
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
    )?;
    Ok(inside)
}

fn name_taken(error: diesel::result::Error) -> OrganizationRefusal {
    let error = DbError::from(error);
    if is_unique_violation(&error, "organizations_name", "organizations.name_key") {
        OrganizationRefusal::NameTaken
    } else {
        OrganizationRefusal::Db(error)
    }
}

/// The organization of this name, however it is capitalized or accented: its id and its name as written.
///
/// # Errors
/// Those of the query.
pub fn of_name(
    conn: &mut AnyConnection,
    _scope: PlatformScope,
    name: &Name,
) -> DbResult<Option<(OrganizationId, String)>> {
    Ok(organizations::table
        .filter(organizations::name_key.eq(text::fold(name.as_str())))
        .select((organizations::id, organizations::name))
        .first(conn)
        .optional()?)
}

/// Every organization's name and id.
///
/// # Errors
/// Those of the query.
pub fn names(
    conn: &mut AnyConnection,
    _scope: PlatformScope,
) -> DbResult<Vec<(String, OrganizationId)>> {
    Ok(organizations::table
        .order(organizations::name_key.asc())
        .select((organizations::name, organizations::id))
        .load(conn)?)
}

/// Lifts the default IP allow-list. Nothing happens where there is none.
///
/// # Errors
/// Those of the queries.
pub fn clear_network(
    tx: &mut Tx<'_>,
    scope: PlatformScope,
    actor: &Actor,
    id: OrganizationId,
) -> DbResult<()> {
    tx.enter(id)?;
    let (name, before): (String, String) = organizations::table
        .find(id)
        .select((organizations::name, organizations::default_ip_allow_list))
        .first(tx.conn())?;
    let Some(change) = Change::between("default_ip_allow_list", &before, "") else {
        return Ok(());
    };
    diesel::update(organizations::table.find(id))
        .set((
            organizations::default_ip_allow_list.eq(""),
            organizations::version.eq(organizations::version + 1),
        ))
        .execute(tx.conn())?;
    forget_default_list(tx, scope, id)?;
    let event = Event {
        organization: id,
        actor,
        kind: AuditKind::SettingsChanged,
        subject: *id.as_uuid(),
        name: &name,
        changes: vec![change],
    };
    audit::record(tx, &event)
}

/// The account manager's switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    On,
    Off,
}

/// Switches the Merchants module; a request for it is answered by that, and off ends the merchants' sessions. False when there is no such organization.
///
/// # Errors
/// Those of the queries.
pub fn set_merchants_module(
    tx: &mut Tx<'_>,
    _scope: PlatformScope,
    actor: &Actor,
    id: OrganizationId,
    switch: Switch,
) -> DbResult<bool> {
    tx.enter(id)?;
    let name: Option<String> = organizations::table
        .find(id)
        .select(organizations::name)
        .first(tx.conn())
        .optional()?;
    let Some(name) = name else { return Ok(false) };
    diesel::update(organizations::table.find(id))
        .set((
            organizations::merchants_module.eq(switch == Switch::On),
            organizations::module_requested_at.eq(None::<crate::clock::Moment>),
            organizations::module_requested_by.eq(None::<String>),
        ))
        .execute(tx.conn())?;
    if switch == Switch::Off {
        // Also of those who do nothing until it is on again.
        sessions::end_all_of_merchants(tx, id, Ending::ModuleSwitchedOff)?;
    }
    let kind = if switch == Switch::On {
        AuditKind::ModuleSwitchedOn
    } else {
        AuditKind::ModuleSwitchedOff
    };
    let subject = *id.as_uuid();
    audit::record(
        tx,
        &Event {
            organization: id,
            actor,
            kind,
            subject,
            name: &name,
            changes: Vec::new(),
        },
    )?;
    Ok(true)
}

/// An organization as its account manager sees it.
#[derive(Clone, Debug, Queryable)]
pub struct OrganizationRow {
    pub id: OrganizationId,
    pub name: String,
    pub merchants_module: bool,
    pub module_requested_at: Option<Moment>,
    pub module_requested_by: Option<String>,
    pub created_at: Moment,
}

const ROW: (
    organizations::id,
    organizations::name,
    organizations::merchants_module,
    organizations::module_requested_at,
    organizations::module_requested_by,
    organizations::created_at,
) = (
    organizations::id,
    organizations::name,
    organizations::merchants_module,
    organizations::module_requested_at,
    organizations::module_requested_by,
    organizations::created_at,
);

/// Every organization, by name.
///
/// # Errors
/// Those of the query.
pub fn all(conn: &mut AnyConnection, _scope: PlatformScope) -> DbResult<Vec<OrganizationRow>> {
    Ok(organizations::table
        .order(organizations::name_key.asc())
        .select(ROW)
        .load(conn)?)
}

/// # Errors
/// Those of the query.
pub fn find(
    conn: &mut AnyConnection,
    _scope: PlatformScope,
    id: OrganizationId,
) -> DbResult<Option<OrganizationRow>> {
    Ok(organizations::table
        .find(id)
        .select(ROW)
        .first(conn)
        .optional()?)
}
