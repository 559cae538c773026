//! Queries on locations, each with a scope.

use diesel::prelude::*;

use super::change::changes;
use super::form::LocationField;
use super::model::{
    Location, LocationChoice, LocationKind, LocationStatus, NewLocation, Reference,
};
use super::refusal::Refusal;
use crate::access::OrganizationScope;
use crate::audit::{self, AuditKind, Change, Event};
use crate::clock;
use crate::db::schema::locations;
use crate::db::{AnyConnection, DbError, DbResult, Tx, is_unique_violation};
use crate::values::{
    Actor, Address, AddressParts, FieldError, LocationId, Name, TimeZoneName, Version, text,
};

/// The columns that a form sets.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = locations)]
struct Columns<'a> {
    name: &'a str,
    name_key: String,
    kind: LocationKind,
    reference_id: &'a str,
    reference_key: String,
    address_country: &'a str,
    address_line1: &'a str,
    address_line2: &'a str,
    address_city: &'a str,
    address_region: &'a str,
    address_postal_code: &'a str,
    time_zone: &'a str,
}

impl<'a> Columns<'a> {
    fn of(new: &'a NewLocation) -> Self {
        let address = &new.address;
        Self {
            name: new.name.as_str(),
            name_key: text::fold(new.name.as_str()),
            kind: new.kind,
            reference_id: new.reference_id.as_str(),
            reference_key: new.reference_id.key(),
            address_country: address.country().as_str(),
            address_line1: address.line1(),
            address_line2: address.line2(),
            address_city: address.city(),
            address_region: address.region(),
            address_postal_code: address.postal_code(),
            time_zone: new.time_zone.as_str(),
        }
    }
}

/// Writes a location, active, with its audit entry.
///
/// # Errors
/// [`Refusal::Fields`] when the reference is taken, or the queries'.
pub fn create(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    new: &NewLocation,
) -> Result<LocationId, Refusal> {
    let id = LocationId::new();
    insert(tx, scope, actor, (id, new))?;
    Ok(id)
}

/// As [`create`], under an id that was promised before.
///
/// # Errors
/// As [`create`].
pub fn insert(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (id, new): (LocationId, &NewLocation),
) -> Result<(), Refusal> {
    diesel::insert_into(locations::table)
        .values((
            locations::organization_id.eq(scope.organization()),
            locations::id.eq(id),
            Columns::of(new),
            locations::status.eq(LocationStatus::Active),
            locations::created_at.eq(clock::now()),
            locations::version.eq(Version::FIRST.as_i32()),
        ))
        .execute(tx.conn())
        .map_err(reference_taken)?;
    let subject = (AuditKind::LocationCreated, id, new.name.as_str());
    record(tx, scope, actor, subject, changes(None, new))?;
    Ok(())
}

/// Writes a change over version `from`. Writing what is there already changes nothing.
///
/// # Errors
/// [`Refusal::Changed`] when somebody was faster or no version is known, [`Refusal::Missing`] outside the scope,
/// [`Refusal::Fields`] when the reference is taken, or the queries'.
pub fn change(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (id, from): (LocationId, Option<Version>),
    new: &NewLocation,
) -> Result<(), Refusal> {
    let before = find(tx, scope, id)?.ok_or(Refusal::Missing)?;
    let changes = changes(Some(&before.current), new);
    // Before the version is looked at: a double click sends the same content twice.
    if changes.is_empty() {
        return Ok(());
    }
    let Some(from) = from.filter(|from| *from == before.version) else {
        return Err(Refusal::Changed(Box::new(before)));
    };
    let updated = diesel::update(locations::table.find((scope.organization(), id)))
        .filter(locations::version.eq(from.as_i32()))
        .set((
            Columns::of(new),
            locations::version.eq(from.next().as_i32()),
        ))
        .execute(tx.conn())
        .map_err(reference_taken)?;
    if updated == 0 {
        let now = find(tx, scope, id)?.ok_or(Refusal::Missing)?;
        return Err(Refusal::Changed(Box::new(now)));
    }
    let subject = (AuditKind::LocationChanged, id, new.name.as_str());
    record(tx, scope, actor, subject, changes)?;
    Ok(())
}

fn reference_taken(error: diesel::result::Error) -> Refusal {
    let error = DbError::from(error);
    let columns = "locations.organization_id, locations.reference_key";
    if is_unique_violation(&error, "locations_reference", columns) {
        Refusal::field(LocationField::ReferenceId, FieldError::ReferenceTaken)
    } else {
        Refusal::Db(error)
    }
}

pub(super) fn record(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (kind, id, name): (AuditKind, LocationId, &str),
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

/// Whether another location of the organization, archived ones included, has this reference.
///
/// # Errors
/// Those of the query.
pub fn is_reference_taken(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    reference: &Reference,
    except: Option<LocationId>,
) -> DbResult<bool> {
    let owner: Option<LocationId> = locations::table
        .filter(locations::organization_id.eq(scope.organization()))
        .filter(locations::reference_key.eq(reference.key()))
        .select(locations::id)
        .first(conn)
        .optional()?;
    Ok(owner.is_some() && owner != except)
}

#[derive(Queryable)]
struct Choosable {
    id: LocationId,
    name: String,
    reference_id: String,
    kind: LocationKind,
    status: LocationStatus,
}

impl From<Choosable> for LocationChoice {
    fn from(row: Choosable) -> Self {
        Self {
            id: row.id,
            name: row.name,
            reference_id: row.reference_id,
            kind: row.kind,
            status: row.status,
        }
    }
}

type ChoosableColumns = (
    locations::id,
    locations::name,
    locations::reference_id,
    locations::kind,
    locations::status,
);
const CHOOSABLE: ChoosableColumns = (
    locations::id,
    locations::name,
    locations::reference_id,
    locations::kind,
    locations::status,
);

/// The locations that may be chosen, by name.
///
/// # Errors
/// Those of the query.
pub fn active(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
) -> DbResult<Vec<LocationChoice>> {
    let rows: Vec<Choosable> = locations::table
        .filter(locations::organization_id.eq(scope.organization()))
        .filter(locations::status.eq(LocationStatus::Active))
        .order((locations::name_key.asc(), locations::id.asc()))
        .select(CHOOSABLE)
        .load(conn)?;
    Ok(rows.into_iter().map(LocationChoice::from).collect())
}

/// Those of `ids` that are in the scope, archived ones included, by name.
///
/// # Errors
/// Those of the query.
pub fn by_ids(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    ids: &[LocationId],
) -> DbResult<Vec<LocationChoice>> {
    let rows: Vec<Choosable> = locations::table
        .filter(locations::organization_id.eq(scope.organization()))
        .filter(locations::id.eq_any(ids))
        .order((locations::name_key.asc(), locations::id.asc()))
        .select(CHOOSABLE)
        .load(conn)?;
    Ok(rows.into_iter().map(LocationChoice::from).collect())
}

/// Whether all of `ids` are active locations of the scope; none of them can be archived before the
/// transaction ends. To be called before any row of a merchant is written: archiving takes the location
/// first, then its merchants.
///
/// # Errors
/// Those of the query.
pub fn hold_active(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    ids: &[LocationId],
) -> DbResult<bool> {
    let held = hold_active_among(tx, scope, ids)?;
    Ok(ids.iter().all(|id| held.contains(id)))
}

/// As [`hold_active`]: those of `ids` that are active, held.
///
/// # Errors
/// Those of the query.
pub fn hold_active_among(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    ids: &[LocationId],
) -> DbResult<Vec<LocationId>> {
    // Always in the order of the ids, so that two transactions never wait for each other.
    let active = locations::table
        .filter(locations::organization_id.eq(scope.organization()))
        .filter(locations::id.eq_any(ids))
        .filter(locations::status.eq(LocationStatus::Active))
        .order(locations::id.asc())
        .select(locations::id);
    let held = match tx.conn() {
        AnyConnection::Postgres(inner) => active.for_share().load(inner)?,
        // SQLite's single writer holds everything already.
        AnyConnection::Sqlite(inner) => active.load(inner)?,
    };
    Ok(held)
}

#[derive(Queryable)]
struct Stored {
    name: String,
    kind: LocationKind,
    reference_id: String,
    address: (String, String, String, String, String, String),
    time_zone: String,
    status: LocationStatus,
    version: i32,
}

/// The location of this id in the scope; none outside it.
///
/// # Errors
/// [`DbError::Corrupt`] when a stored value is refused by its own type, and those of the query.
pub fn find(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: LocationId,
) -> DbResult<Option<Location>> {
    let stored: Option<Stored> = locations::table
        .find((scope.organization(), id))
        .select((
            locations::name,
            locations::kind,
            locations::reference_id,
            (
                locations::address_country,
                locations::address_line1,
                locations::address_line2,
                locations::address_city,
                locations::address_region,
                locations::address_postal_code,
            ),
            locations::time_zone,
            locations::status,
            locations::version,
        ))
        .first(conn)
        .optional()?;
    stored.map(|stored| stored.into_location(id)).transpose()
}

impl Stored {
    fn into_location(self, id: LocationId) -> DbResult<Location> {
        let corrupt = |error: FieldError| DbError::Corrupt(format!("location {id}: {error:?}"));
        let (country, line1, line2, city, region, postal_code) = &self.address;
        let address = Address::stored(AddressParts {
            country,
            line1,
            line2,
            city,
            region,
            postal_code,
        });
        Ok(Location {
            id,
            current: NewLocation {
                name: Name::parse(&self.name).map_err(corrupt)?,
                kind: self.kind,
                reference_id: Reference::parse(&self.reference_id).map_err(corrupt)?,
                address: address.map_err(corrupt)?,
                time_zone: TimeZoneName::parse(&self.time_zone).map_err(corrupt)?,
            },
            status: self.status,
            version: Version::from_i32(self.version)
                .map_err(|_not_one| DbError::Corrupt(format!("location {id}: version")))?,
        })
    }
}
