//! The queries of archiving.

use diesel::prelude::*;

use crate::access::OrganizationScope;
use crate::audit::{self, AuditKind, Change, Event};
use crate::clock;
use crate::db::schema::{locations, merchant_locations, merchants};
use crate::db::{AnyConnection, DbResult, MultiBackend, Tx};
use crate::locations::model::{Location, LocationStatus};
use crate::locations::refusal::Refusal;
use crate::locations::store::{find, record};
use crate::values::{Actor, LocationId, MerchantId};

/// Names shown of the merchants that stand in the way.
const NAMES: i64 = 5;
/// As in `merchants.status`.
const ARCHIVED: &str = "archived";
/// Merchants changed by one statement, which takes a parameter for each.
const AT_ONCE: usize = 500;

/// The merchants that a location matters to.
#[derive(Clone, Debug, Default)]
pub struct Dependents {
    /// Merchants that have it, archived ones apart.
    pub merchants: u32,
    /// Of those, the ones that have no other active location; the first few by name.
    pub only_of: u32,
    pub only_of_names: Vec<(MerchantId, String)>,
    /// Merchants whose default it is and that have another, archived ones included.
    pub moves: Vec<Move>,
}

/// A merchant's default location after the archive.
#[derive(Clone, Debug)]
pub struct Move {
    pub merchant: MerchantId,
    pub business_name: String,
    pub to: LocationId,
    pub to_name: String,
}

type Having = diesel::helper_types::IntoBoxed<'static, merchants::table, MultiBackend>;

/// The merchants of the scope that have this location.
fn having(scope: &OrganizationScope, id: LocationId) -> Having {
    let with_it = merchant_locations::table
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::location_id.eq(id))
        .select(merchant_locations::merchant_id);
    merchants::table
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::status.ne(ARCHIVED))
        .filter(merchants::id.eq_any(with_it))
        .into_boxed()
}

/// Of those, the ones that have no other active location.
fn having_no_other(scope: &OrganizationScope, id: LocationId) -> Having {
    let with_others = merchant_locations::table
        .inner_join(
            locations::table.on(locations::organization_id
                .eq(merchant_locations::organization_id)
                .and(locations::id.eq(merchant_locations::location_id))),
        )
        .filter(merchant_locations::organization_id.eq(scope.organization()))
        .filter(merchant_locations::location_id.ne(id))
        .filter(locations::status.eq(LocationStatus::Active))
        .select(merchant_locations::merchant_id);
    having(scope, id).filter(merchants::id.ne_all(with_others))
}

/// How many merchants, archived ones apart, have this location.
///
/// # Errors
/// Those of the query.
pub fn merchant_count(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: LocationId,
) -> DbResult<u32> {
    let count: i64 = having(scope, id).count().get_result(conn)?;
    Ok(number(count))
}

fn number(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Who depends on this location.
///
/// # Errors
/// Those of the queries.
pub fn dependents(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: LocationId,
) -> DbResult<Dependents> {
    Ok(Dependents {
        merchants: merchant_count(conn, scope, id)?,
        only_of: number(having_no_other(scope, id).count().get_result(conn)?),
        only_of_names: having_no_other(scope, id)
            .order((merchants::name_key.asc(), merchants::id.asc()))
            .limit(NAMES)
            .select((merchants::id, merchants::business_name))
            .load(conn)?,
        moves: moves(conn, scope, id)?,
    })
}

/// Where the defaults would go: for each merchant the first of its other active locations, by name.
fn moves(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    id: LocationId,
) -> DbResult<Vec<Move>> {
    let rows: Vec<(MerchantId, String, LocationId, String)> = merchants::table
        .inner_join(
            merchant_locations::table.on(merchant_locations::organization_id
                .eq(merchants::organization_id)
                .and(merchant_locations::merchant_id.eq(merchants::id))),
        )
        .inner_join(
            locations::table.on(locations::organization_id
                .eq(merchant_locations::organization_id)
                .and(locations::id.eq(merchant_locations::location_id))),
        )
        .filter(merchants::organization_id.eq(scope.organization()))
        .filter(merchants::default_location_id.eq(id))
        .filter(locations::status.eq(LocationStatus::Active))
        .filter(locations::id.ne(id))
        .order((
            merchants::id.asc(),
            locations::name_key.asc(),
            locations::id.asc(),
        ))
        .select((
            merchants::id,
            merchants::business_name,
            locations::id,
            locations::name,
        ))
        .load(conn)?;
    let mut moves: Vec<Move> = rows
        .into_iter()
        .map(|(merchant, business_name, to, to_name)| Move {
            merchant,
            business_name,
            to,
            to_name,
        })
        .collect();
    moves.dedup_by_key(|one| one.merchant);
    Ok(moves)
}

/// Archives a location and moves the defaults that it was. Doing it twice changes nothing.
///
/// # Errors
/// [`Refusal::Needed`] while it is a merchant's only active location, [`Refusal::Missing`] outside the
/// scope, or the queries'.
pub fn archive(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    id: LocationId,
) -> Result<(), Refusal> {
    hold_locations(tx, scope)?;
    let location = find(tx, scope, id)?.ok_or(Refusal::Missing)?;
    // First of all: on PostgreSQL this waits for whoever holds the location for a merchant, and whoever
    // comes later finds it archived. Only then is what depends on it final.
    if !set_status(tx, scope, (id, LocationStatus::Archived))? {
        return Ok(());
    }
    let dependents = dependents(tx, scope, id)?;
    if dependents.only_of > 0 {
        return Err(Refusal::Needed);
    }
    move_defaults(tx, scope, actor, (&location, &dependents.moves))?;
    let subject = (
        AuditKind::LocationArchived,
        id,
        location.current.name.as_str(),
    );
    record(tx, scope, actor, subject, status_change(location.status))?;
    Ok(())
}

/// One archive at a time in an organization: two of different locations would each count on the other's.
fn hold_locations(tx: &mut Tx<'_>, scope: &OrganizationScope) -> DbResult<()> {
    let (high, low) = scope.organization().as_uuid().as_u64_pair();
    // Not the trail's own lock, which is taken last of all.
    tx.lock(i64::from_be_bytes((!(high ^ low)).to_be_bytes()))
}

/// Makes an archived location active again. Doing it twice changes nothing.
///
/// # Errors
/// [`Refusal::Missing`] outside the scope, or the queries'.
pub fn restore(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    id: LocationId,
) -> Result<(), Refusal> {
    let location = find(tx, scope, id)?.ok_or(Refusal::Missing)?;
    if set_status(tx, scope, (id, LocationStatus::Active))? {
        let subject = (
            AuditKind::LocationRestored,
            id,
            location.current.name.as_str(),
        );
        record(tx, scope, actor, subject, status_change(location.status))?;
    }
    Ok(())
}

/// False when the location has that status already.
fn set_status(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    (id, status): (LocationId, LocationStatus),
) -> DbResult<bool> {
    let updated = diesel::update(locations::table.find((scope.organization(), id)))
        .filter(locations::status.ne(status))
        .set((
            locations::status.eq(status),
            locations::version.eq(locations::version + 1),
        ))
        .execute(tx.conn())?;
    Ok(updated > 0)
}

fn status_change(before: LocationStatus) -> Vec<Change> {
    let after = match before {
        LocationStatus::Active => LocationStatus::Archived,
        LocationStatus::Archived => LocationStatus::Active,
    };
    Change::between("status", before.as_str(), after.as_str())
        .into_iter()
        .collect()
}

/// The one write to merchants that is not theirs: a default and the status of what it names change together.
fn move_defaults(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    (from, moves): (&Location, &[Move]),
) -> DbResult<()> {
    let mut sorted: Vec<&Move> = moves.iter().collect();
    sorted.sort_by_key(|one| (one.to, one.merchant));
    for group in sorted.chunk_by(|one, next| one.to == next.to) {
        for some in group.chunks(AT_ONCE) {
            let Some(first) = some.first() else { continue };
            let ids: Vec<MerchantId> = some.iter().map(|one| one.merchant).collect();
            diesel::update(merchants::table)
                .filter(merchants::organization_id.eq(scope.organization()))
                .filter(merchants::id.eq_any(&ids))
                .filter(merchants::default_location_id.eq(from.id))
                .set((
                    merchants::default_location_id.eq(first.to),
                    merchants::updated_at.eq(clock::now()),
                    merchants::version.eq(merchants::version + 1),
                ))
                .execute(tx.conn())?;
        }
    }
    for one in moves {
        let name = from.current.name.as_str();
        let change = Change::between("default_location_id", name, &one.to_name);
        let event = Event {
            organization: scope.organization(),
            actor,
            kind: AuditKind::MerchantChanged,
            subject: *one.merchant.as_uuid(),
            name: &one.business_name,
            changes: change.into_iter().collect(),
        };
        audit::record(tx, &event)?;
    }
    Ok(())
}
