//! The rows beside the lists.

use std::time::Duration;

use diesel::prelude::*;

use super::{Holder, Match, networks};
use crate::access::{OrganizationScope, PlatformScope};
use crate::clock::{self, Moment};
use crate::db::schema::network_entries;
use crate::db::{AnyConnection, DbResult, Tx, insert_all};
use crate::values::{IpAllowList, ListHolderId, OrganizationId};

/// What is known of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryPast {
    /// As the list has it, without end and note.
    pub network: String,
    /// By whose name, and when; none of what was there before this was recorded.
    pub added: Option<(String, Moment)>,
    pub matched: Option<Moment>,
}

#[derive(Insertable)]
#[diesel(table_name = network_entries, treat_none_as_default_value = false)]
struct Row {
    organization_id: OrganizationId,
    holder_id: ListHolderId,
    network: String,
    added_by_name: Option<String>,
    added_at: Option<Moment>,
    matched_at: Option<Moment>,
}

/// Of the entries of this list, in no order.
///
/// # Errors
/// Those of the query.
pub fn of(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    holder: Holder,
) -> DbResult<Vec<EntryPast>> {
    type Found = (String, Option<String>, Option<Moment>, Option<Moment>);
    let rows: Vec<Found> = network_entries::table
        .filter(network_entries::organization_id.eq(scope.organization()))
        .filter(network_entries::holder_id.eq(holder.key(scope.organization())))
        .select((
            network_entries::network,
            network_entries::added_by_name,
            network_entries::added_at,
            network_entries::matched_at,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(network, by, at, matched)| EntryPast {
            network,
            added: by.zip(at),
            matched,
        })
        .collect())
}

/// Notes who added what is new in a list, and forgets what is gone from it. Another note or end is no other entry.
///
/// # Errors
/// Those of the queries.
pub fn note_change(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    by: &str,
    holder: Holder,
    (before, after): (&IpAllowList, &IpAllowList),
) -> DbResult<()> {
    let (had, has) = (networks(before), networks(after));
    let changed: Vec<&String> = had.symmetric_difference(&has).collect();
    if changed.is_empty() {
        return Ok(());
    }
    let key = holder.key(scope.organization());
    // Of those that are new, too: a sign-in of this moment may have noted what was just removed.
    diesel::delete(network_entries::table)
        .filter(network_entries::organization_id.eq(scope.organization()))
        .filter(network_entries::holder_id.eq(key))
        .filter(network_entries::network.eq_any(changed))
        .execute(tx.conn())?;
    let now = clock::now();
    let added: Vec<EntryPast> = has
        .difference(&had)
        .map(|network| EntryPast {
            network: network.clone(),
            added: Some((by.to_owned(), now)),
            matched: None,
        })
        .collect();
    let added = added.into_iter().map(|past| (holder, past)).collect();
    add_all(tx, scope, added)
}

/// Forgets what was known of a default list that is emptied from the server.
///
/// # Errors
/// Those of the query.
pub fn forget_default_list(
    tx: &mut Tx<'_>,
    _scope: PlatformScope,
    organization: OrganizationId,
) -> DbResult<()> {
    diesel::delete(network_entries::table)
        .filter(network_entries::organization_id.eq(organization))
        .filter(network_entries::holder_id.eq(Holder::Organization.key(organization)))
        .execute(tx.conn())?;
    Ok(())
}

/// Writes what is known of entries that nothing is known of yet. At most ten thousand: PostgreSQL takes 65,535
/// parameters.
///
/// # Errors
/// Those of the query.
pub fn add_all(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    pasts: Vec<(Holder, EntryPast)>,
) -> DbResult<()> {
    if pasts.is_empty() {
        return Ok(());
    }
    let rows: Vec<Row> = pasts
        .into_iter()
        .map(|(holder, past)| {
            let (by, at) = past.added.unzip();
            Row {
                organization_id: scope.organization(),
                holder_id: holder.key(scope.organization()),
                network: past.network,
                added_by_name: by,
                added_at: at,
                matched_at: past.matched,
            }
        })
        .collect();
    insert_all!(tx, network_entries::table, rows)?;
    Ok(())
}

/// Notes that these entries let somebody in, unless that was noted within `every`. It is read first: a row that
/// everybody's sign-in wrote would make them wait for each other.
///
/// # Errors
/// Those of the queries.
pub fn note_matches(tx: &mut Tx<'_>, matches: &[Match], every: Duration) -> DbResult<()> {
    let now = clock::now();
    for one in matches {
        let key = (
            one.organization,
            one.holder.key(one.organization),
            one.network.as_str(),
        );
        let noted: Option<Option<Moment>> = network_entries::table
            .find(key)
            .select(network_entries::matched_at)
            .first(tx.conn())
            .optional()?;
        match noted {
            None => insert(tx, one, now)?,
            Some(Some(at)) if now.minus(every) < at => {}
            Some(_) => {
                diesel::update(network_entries::table.find(key))
                    .set(network_entries::matched_at.eq(now))
                    .execute(tx.conn())?;
            }
        }
    }
    Ok(())
}

/// Of an entry that was there before any was recorded. Another sign-in may be doing the same.
fn insert(tx: &mut Tx<'_>, one: &Match, now: Moment) -> DbResult<()> {
    let row = Row {
        organization_id: one.organization,
        holder_id: one.holder.key(one.organization),
        network: one.network.clone(),
        added_by_name: None,
        added_at: None,
        matched_at: Some(now),
    };
    match tx.conn() {
        AnyConnection::Sqlite(inner) => diesel::insert_into(network_entries::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(inner)?,
        AnyConnection::Postgres(inner) => diesel::insert_into(network_entries::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(inner)?,
    };
    Ok(())
}
