//! The queries of the history.
//!
//! The numbers of an organization's entries rise with time and have no holes, so a page is a range of numbers. Each filter
//! that names something walks an index which has the numbers in order; several things (people of one name, the kinds of a
//! group) are walked one by one and put together, since no index has them in one order.

use std::collections::HashMap;

use diesel::dsl::max;
use diesel::prelude::*;
use uuid::Uuid;

use super::query::{Filters, Named, Position};
use crate::access::{OrganizationScope, UserKind};
use crate::audit::{self, AuditEntry, AuditKind};
use crate::clock::Moment;
use crate::db::listings::is_one_of;
use crate::db::schema::{audit_entries, levels, locations, merchants, roles, users};
use crate::db::search::merchants_that_hold;
use crate::db::{AnyConnection, DbResult, MultiBackend};
use crate::values::text::fold;
use crate::values::{LevelId, LocationId, MerchantId, RoleId, UserId};

const ROWS: usize = 50;
/// People or merchants that a name may mean; beyond, it is not a search for somebody.
const MEANT: u32 = 100;
/// Entries that are read at a time.
const CHUNK: usize = 1000;

/// A page of the history.
pub struct Page {
    pub entries: Vec<AuditEntry>,
    /// For `after` of the next page, and `before` of the one before, where there are such.
    pub next: Option<i64>,
    pub previous: Option<i64>,
    /// What the entries are about, as far as it still is there.
    pub things: HashMap<Uuid, Thing>,
    /// What those are called who were asked for by id.
    pub person: Option<String>,
    pub merchant: Option<String>,
}

/// Something of the organization that has a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Organization,
    Merchant(MerchantId),
    Location,
    Role,
    Level,
    Member,
}

/// The page that `filters` ask for; none where they name somebody or something outside the scope.
///
/// # Errors
/// Those of the queries.
pub fn page(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<Option<Page>> {
    let Some((person, merchant)) = names(conn, scope, filters)? else {
        return Ok(None);
    };
    let search = Search::prepare(conn, scope, filters)?;
    let mut found = search.walk(conn, scope, filters.position, ROWS + 1)?;
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let (has_next, has_previous) = match filters.position {
        Position::Start => (more, false),
        Position::After(_) => (more, true),
        Position::Before(_) => {
            found.reverse();
            (true, more)
        }
    };
    let entries = audit::numbered(conn, scope, &found)?;
    Ok(Some(Page {
        next: found.last().copied().filter(|_| has_next),
        previous: found.first().copied().filter(|_| has_previous),
        things: things(conn, scope, &entries)?,
        entries,
        person,
        merchant,
    }))
}

/// The newest entries that `filters` let through, at most `limit`, whatever the page; none as for [`page`].
///
/// # Errors
/// Those of the queries.
pub fn newest(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
    limit: usize,
) -> DbResult<Option<Vec<AuditEntry>>> {
    if names(conn, scope, filters)?.is_none() {
        return Ok(None);
    }
    let search = Search::prepare(conn, scope, filters)?;
    let found = search.walk(conn, scope, Position::Start, limit)?;
    let mut entries = Vec::with_capacity(found.len());
    for chunk in found.chunks(CHUNK) {
        entries.extend(audit::numbered(conn, scope, chunk)?);
    }
    Ok(Some(entries))
}

/// What an index is entered by.
enum Lead {
    All,
    Actor(UserId),
    Subject(UserId),
    Kind(AuditKind),
}

/// A search, once the names in it are people and merchants, and its dates are numbers.
struct Search {
    leads: Vec<Lead>,
    /// Empty where the leads see to it.
    actors: Vec<UserId>,
    kinds: Vec<&'static str>,
    /// The numbers between which the dates lie, both outside.
    above: i64,
    below: i64,
}

impl Search {
    fn prepare(
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        filters: &Filters,
    ) -> DbResult<Self> {
        let below = match filters.until {
            Some(until) => first_since(conn, scope, until)?,
            None => i64::MAX,
        };
        let mut search = Self {
            leads: Vec::new(),
            actors: Vec::new(),
            kinds: Vec::new(),
            above: match filters.since {
                Some(since) => first_since(conn, scope, since)? - 1,
                None => 0,
            },
            below,
        };
        search.lead(conn, scope, filters)?;
        Ok(search)
    }

    /// By what happened to a merchant before by who did something before by the kind: the first is the fewest.
    fn lead(
        &mut self,
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        filters: &Filters,
    ) -> DbResult<()> {
        let kinds = filters.kind.kinds();
        let people = match &filters.person {
            Some(person) => Some(people(conn, scope, person)?),
            None => None,
        };
        if let Some(merchant) = &filters.merchant {
            let subjects = subjects(conn, scope, merchant)?.into_iter();
            self.leads = subjects.map(Lead::Subject).collect();
            if people.as_ref().is_some_and(Vec::is_empty) {
                self.leads.clear();
            }
            self.actors = people.unwrap_or_default();
        } else if let Some(people) = people {
            self.leads = people.into_iter().map(Lead::Actor).collect();
        } else if let Some(kinds) = kinds {
            self.leads = kinds.into_iter().map(Lead::Kind).collect();
            return Ok(());
        } else {
            self.leads = vec![Lead::All];
        }
        let kinds = kinds.into_iter().flatten();
        self.kinds = kinds.map(AuditKind::as_str).collect();
        Ok(())
    }

    /// The numbers of at most `limit` entries from a position on: newest first, oldest first for a page before one.
    fn walk(
        &self,
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        position: Position,
        limit: usize,
    ) -> DbResult<Vec<i64>> {
        let mut found = Vec::new();
        for lead in &self.leads {
            found.extend(self.of(conn, scope, (lead, position), limit)?);
        }
        found.sort_unstable();
        found.dedup();
        if !matches!(position, Position::Before(_)) {
            found.reverse();
        }
        found.truncate(limit);
        Ok(found)
    }

    fn of(
        &self,
        conn: &mut AnyConnection,
        scope: &OrganizationScope,
        (lead, position): (&Lead, Position),
        limit: usize,
    ) -> DbResult<Vec<i64>> {
        use audit_entries as a;
        let (above, below) = match position {
            Position::Start => (self.above, self.below),
            Position::After(number) => (self.above, self.below.min(number)),
            Position::Before(number) => (self.above.max(number), self.below),
        };
        let mut query = a::table
            .into_boxed::<MultiBackend>()
            .filter(a::organization_id.eq(scope.organization()))
            .filter(a::sequence.gt(above))
            .filter(a::sequence.lt(below))
            .limit(i64::try_from(limit).unwrap_or(i64::MAX));
        query = match lead {
            Lead::All => query,
            Lead::Actor(id) => query.filter(a::actor_id.eq(*id)),
            Lead::Subject(id) => query.filter(a::subject_id.eq(*id)),
            Lead::Kind(kind) => query.filter(a::kind.eq(kind.as_str())),
        };
        if !self.actors.is_empty() {
            query = query.filter(is_one_of(a::actor_id, self.actors.clone()));
        }
        if !self.kinds.is_empty() {
            query = query.filter(a::kind.eq_any(self.kinds.clone()));
        }
        let query = match position {
            Position::Before(_) => query.order(a::sequence.asc()),
            Position::Start | Position::After(_) => query.order(a::sequence.desc()),
        };
        Ok(query.select(a::sequence).load(conn)?)
    }
}

/// The number of the first entry from this instant on; one more than the last where there is none. Found by halving,
/// twenty look-ups among a million, which costs the writing of entries no further index.
fn first_since(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    since: Moment,
) -> DbResult<i64> {
    use audit_entries as a;
    let last: Option<i64> = a::table
        .filter(a::organization_id.eq(scope.organization()))
        .select(max(a::sequence))
        .first(conn)?;
    let (mut low, mut high) = (1, last.unwrap_or(0) + 1);
    while low < high {
        let middle = low + (high - low) / 2;
        let at: Option<Moment> = a::table
            .find((scope.organization(), middle))
            .select(a::at)
            .first(conn)
            .optional()?;
        if at.is_some_and(|at| at < since) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

/// Staff by name and e-mail, who are few and whose names are not kept folded; a merchant's people as the merchant.
fn people(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    person: &Named<UserId>,
) -> DbResult<Vec<UserId>> {
    let term = match person {
        Named::Id(id) => return Ok(vec![*id]),
        Named::Typed(term) => term,
    };
    let staff: Vec<(UserId, String, String)> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::kind.eq(UserKind::Staff))
        .select((users::id, users::name, users::email))
        .load(conn)?;
    let mut found: Vec<UserId> = staff
        .into_iter()
        .filter(|(_, name, email)| fold(name).contains(term) || fold(email).contains(term))
        .map(|(id, ..)| id)
        .take(usize::try_from(MEANT).unwrap_or(usize::MAX))
        .collect();
    let merchants = merchants_that_hold(conn, scope.organization(), term, MEANT)?;
    found.extend(users_of(conn, scope, merchants)?);
    Ok(found)
}

/// A merchant and its people: what happened to either.
fn subjects(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchant: &Named<MerchantId>,
) -> DbResult<Vec<UserId>> {
    let merchants = match merchant {
        Named::Id(id) => vec![*id],
        Named::Typed(term) => merchants_that_hold(conn, scope.organization(), term, MEANT)?,
    };
    let mut subjects: Vec<UserId> = merchants
        .iter()
        .map(|id| UserId::from_uuid(*id.as_uuid()))
        .collect();
    subjects.extend(users_of(conn, scope, merchants)?);
    Ok(subjects)
}

fn users_of(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    merchants: Vec<MerchantId>,
) -> DbResult<Vec<UserId>> {
    Ok(users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(is_one_of(users::merchant_id, merchants))
        .select(users::id)
        .load(conn)?)
}

type Names = (Option<String>, Option<String>);

/// What those are called who are asked for by id; none where one is not of the organization.
fn names(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    filters: &Filters,
) -> DbResult<Option<Names>> {
    let (mut person, mut merchant) = (None, None);
    if let Some(Named::Id(id)) = filters.person {
        person = users::table
            .filter(users::organization_id.eq(scope.organization()))
            .filter(users::id.eq(id))
            .select(users::name)
            .first(conn)
            .optional()?;
        if person.is_none() {
            return Ok(None);
        }
    }
    if let Some(Named::Id(id)) = filters.merchant {
        merchant = merchants::table
            .find((scope.organization(), id))
            .select(merchants::business_name)
            .first(conn)
            .optional()?;
        if merchant.is_none() {
            return Ok(None);
        }
    }
    Ok(Some((person, merchant)))
}

/// What the entries are about that still is there. Ids are unique among all tables.
fn things(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    entries: &[AuditEntry],
) -> DbResult<HashMap<Uuid, Thing>> {
    let organization = scope.organization();
    let subjects = entries.iter().filter_map(|entry| entry.subject_id);
    let ids: Vec<Uuid> = subjects.map(|id| *id.as_uuid()).collect();
    let found: Vec<MerchantId> = merchants::table
        .filter(merchants::organization_id.eq(organization))
        .filter(is_one_of(merchants::id, typed(&ids, MerchantId::from_uuid)))
        .select(merchants::id)
        .load(conn)?;
    let found = found.iter().map(|id| (*id.as_uuid(), Thing::Merchant(*id)));
    let mut things: HashMap<Uuid, Thing> = found.collect();
    let found: Vec<LocationId> = locations::table
        .filter(locations::organization_id.eq(organization))
        .filter(is_one_of(locations::id, typed(&ids, LocationId::from_uuid)))
        .select(locations::id)
        .load(conn)?;
    things.extend(found.iter().map(|id| (*id.as_uuid(), Thing::Location)));
    let found: Vec<RoleId> = roles::table
        .filter(roles::organization_id.eq(organization))
        .filter(is_one_of(roles::id, typed(&ids, RoleId::from_uuid)))
        .select(roles::id)
        .load(conn)?;
    things.extend(found.iter().map(|id| (*id.as_uuid(), Thing::Role)));
    let found: Vec<LevelId> = levels::table
        .filter(levels::organization_id.eq(organization))
        .filter(is_one_of(levels::id, typed(&ids, LevelId::from_uuid)))
        .select(levels::id)
        .load(conn)?;
    things.extend(found.iter().map(|id| (*id.as_uuid(), Thing::Level)));
    things.extend(people_of(conn, scope, &ids)?);
    things.insert(*organization.as_uuid(), Thing::Organization);
    Ok(things)
}

fn typed<Id>(ids: &[Uuid], of: fn(Uuid) -> Id) -> Vec<Id> {
    ids.iter().copied().map(of).collect()
}

/// Members who are still there; a merchant's people lead to the merchant.
fn people_of(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    ids: &[Uuid],
) -> DbResult<Vec<(Uuid, Thing)>> {
    let found: Vec<(UserId, Option<MerchantId>)> = users::table
        .filter(users::organization_id.eq(scope.organization()))
        .filter(users::removed_at.is_null())
        .filter(is_one_of(users::id, typed(ids, UserId::from_uuid)))
        .select((users::id, users::merchant_id))
        .load(conn)?;
    let thing = |merchant: Option<MerchantId>| merchant.map_or(Thing::Member, Thing::Merchant);
    let found = found.into_iter();
    Ok(found
        .map(|(id, merchant)| (*id.as_uuid(), thing(merchant)))
        .collect())
}
