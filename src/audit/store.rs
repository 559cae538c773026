//! Writes and reads the trail.

use diesel::prelude::*;

use super::chain::mac;
use super::head::Head;
use super::{AuditKind, Change};
use crate::access::{MerchantScope, OrganizationScope};
use crate::clock::{self, Moment};
use crate::db::schema::{audit_entries, audit_heads};
use crate::db::{AnyConnection, DbError, DbResult, MultiBackend, Tx};
use crate::settings::SecretKey;
use crate::values::{Actor, ActorKind, OrganizationId, UserId};
use uuid::Uuid;

/// What is recorded of a change. `subject` is the id of what was changed, `name` what people call it.
pub struct Event<'a> {
    pub organization: OrganizationId,
    pub actor: &'a Actor,
    pub kind: AuditKind,
    pub subject: Uuid,
    pub name: &'a str,
    pub changes: Vec<Change>,
}

/// An entry as it is read back.
#[derive(Clone, Debug, Queryable)]
pub struct AuditEntry {
    pub sequence: i64,
    pub at: Moment,
    pub actor_kind: String,
    pub actor_id: Option<UserId>,
    pub actor_name: String,
    pub kind: String,
    pub subject_id: Option<UserId>,
    pub subject_name: String,
    changes: String,
    pub address: String,
    pub(super) mac: Vec<u8>,
}

const COLUMNS: (
    audit_entries::sequence,
    audit_entries::at,
    audit_entries::actor_kind,
    audit_entries::actor_id,
    audit_entries::actor_name,
    audit_entries::kind,
    audit_entries::subject_id,
    audit_entries::subject_name,
    audit_entries::changes,
    audit_entries::address,
    audit_entries::mac,
) = (
    audit_entries::sequence,
    audit_entries::at,
    audit_entries::actor_kind,
    audit_entries::actor_id,
    audit_entries::actor_name,
    audit_entries::kind,
    audit_entries::subject_id,
    audit_entries::subject_name,
    audit_entries::changes,
    audit_entries::address,
    audit_entries::mac,
);

impl AuditEntry {
    #[must_use]
    pub fn audit_kind(&self) -> Option<AuditKind> {
        AuditKind::parse_stored(&self.kind)
    }

    #[must_use]
    pub fn actor(&self) -> Option<ActorKind> {
        ActorKind::parse_stored(&self.actor_kind)
    }

    /// The fields that changed.
    ///
    /// # Errors
    /// [`DbError::Corrupt`] when they are not what [`record`] wrote.
    pub fn changes(&self) -> DbResult<Vec<Change>> {
        serde_json::from_str(&self.changes)
            .map_err(|error| DbError::Corrupt(format!("audit entry: {error}")))
    }

    /// What `mac` must be, in this organization and after the entry with `previous`.
    pub(super) fn sealed(
        &self,
        key: &[u8; 32],
        organization: OrganizationId,
        previous: &[u8],
    ) -> Vec<u8> {
        let actor_id = self.actor_id.map(|id| id.to_string()).unwrap_or_default();
        let subject_id = self.subject_id.map(|id| id.to_string()).unwrap_or_default();
        mac(
            key,
            previous,
            &[
                organization.as_uuid().as_bytes(),
                &self.sequence.to_be_bytes(),
                &self.at.as_microseconds().to_be_bytes(),
                self.actor_kind.as_bytes(),
                actor_id.as_bytes(),
                self.actor_name.as_bytes(),
                self.kind.as_bytes(),
                subject_id.as_bytes(),
                self.subject_name.as_bytes(),
                self.changes.as_bytes(),
                self.address.as_bytes(),
            ],
        )
    }
}

/// Appends an entry, in the transaction of the change that it tells of.
///
/// # Errors
/// Those of the queries.
pub fn record(tx: &mut Tx<'_>, event: &Event<'_>) -> DbResult<()> {
    tx.lock_trail(event.organization)?;
    let key = key(tx.secret());
    let head = head(tx.conn(), event.organization)?;
    let changes = serde_json::to_string(&event.changes)
        .map_err(|error| DbError::Corrupt(format!("audit entry: {error}")))?;
    let mut entry = AuditEntry {
        sequence: head.sequence() + 1,
        at: clock::now(),
        actor_kind: event.actor.kind.as_str().to_owned(),
        actor_id: event.actor.id,
        actor_name: event.actor.name.clone(),
        kind: event.kind.as_str().to_owned(),
        subject_id: Some(UserId::from_uuid(event.subject)),
        subject_name: event.name.to_owned(),
        changes,
        address: event
            .actor
            .address
            .map(|address| address.to_string())
            .unwrap_or_default(),
        mac: Vec::new(),
    };
    entry.mac = entry.sealed(&key, event.organization, head.mac());
    insert(tx, event.organization, &entry)?;
    let seal = head.next_seal(&key, event.organization, (entry.sequence, &entry.mac));
    move_head(tx, event.organization, (&head, &entry), seal)
}

/// What the chain is sealed with.
#[must_use]
pub fn key(secret: &SecretKey) -> [u8; 32] {
    secret.derive("audit trail")
}

fn insert(tx: &mut Tx<'_>, organization: OrganizationId, entry: &AuditEntry) -> DbResult<()> {
    diesel::insert_into(audit_entries::table)
        .values((
            audit_entries::organization_id.eq(organization),
            audit_entries::sequence.eq(entry.sequence),
            audit_entries::at.eq(entry.at),
            audit_entries::actor_kind.eq(&entry.actor_kind),
            audit_entries::actor_id.eq(entry.actor_id),
            audit_entries::actor_name.eq(&entry.actor_name),
            audit_entries::kind.eq(&entry.kind),
            audit_entries::subject_id.eq(entry.subject_id),
            audit_entries::subject_name.eq(&entry.subject_name),
            audit_entries::changes.eq(&entry.changes),
            audit_entries::address.eq(&entry.address),
            audit_entries::mac.eq(&entry.mac),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// What happened to one subject, newest first, at most `limit` entries older than sequence `before`.
///
/// # Errors
/// Those of the query.
pub fn of_subject(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    subject: Uuid,
    before: i64,
    limit: i64,
) -> DbResult<Vec<AuditEntry>> {
    Ok(audit_entries::table
        .filter(audit_entries::organization_id.eq(scope.organization()))
        .filter(audit_entries::subject_id.eq(UserId::from_uuid(subject)))
        .filter(audit_entries::sequence.lt(before))
        .order(audit_entries::sequence.desc())
        .limit(limit)
        .select(COLUMNS)
        .load(conn)?)
}

/// As [`of_subject`], of several that are told of together, the last of them `before` that sequence.
///
/// # Errors
/// Those of the query.
pub fn of_subjects(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    subjects: &[Uuid],
    (before, limit): (i64, i64),
) -> DbResult<Vec<AuditEntry>> {
    let subjects: Vec<UserId> = subjects.iter().copied().map(UserId::from_uuid).collect();
    Ok(audit_entries::table
        .into_boxed::<MultiBackend>()
        .filter(audit_entries::organization_id.eq(scope.organization()))
        .filter(audit_entries::subject_id.eq_any(subjects))
        .filter(audit_entries::sequence.lt(before))
        .order(audit_entries::sequence.desc())
        .limit(limit)
        .select(COLUMNS)
        .load(conn)?)
}

/// The entries of these numbers, newest first.
///
/// # Errors
/// Those of the query.
pub fn numbered(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    sequences: &[i64],
) -> DbResult<Vec<AuditEntry>> {
    Ok(audit_entries::table
        .into_boxed::<MultiBackend>()
        .filter(audit_entries::organization_id.eq(scope.organization()))
        .filter(audit_entries::sequence.eq_any(sequences))
        .order(audit_entries::sequence.desc())
        .select(COLUMNS)
        .load(conn)?)
}

/// The newest entry of this kind about one subject.
///
/// # Errors
/// Those of the query.
pub fn latest(
    conn: &mut AnyConnection,
    scope: &OrganizationScope,
    subject: Uuid,
    kind: AuditKind,
) -> DbResult<Option<AuditEntry>> {
    Ok(audit_entries::table
        .filter(audit_entries::organization_id.eq(scope.organization()))
        .filter(audit_entries::subject_id.eq(UserId::from_uuid(subject)))
        .filter(audit_entries::kind.eq(kind.as_str()))
        .order(audit_entries::sequence.desc())
        .select(COLUMNS)
        .first(conn)
        .optional()?)
}

/// What happened to a merchant, for its own users: the latest `limit`, the newest first. That staff looked through its
/// eyes changed nothing.
///
/// # Errors
/// Those of the query.
pub fn of_merchant(
    conn: &mut AnyConnection,
    scope: &MerchantScope,
    limit: i64,
) -> DbResult<Vec<AuditEntry>> {
    let subject = UserId::from_uuid(*scope.merchant().as_uuid());
    Ok(audit_entries::table
        .filter(audit_entries::organization_id.eq(scope.organization()))
        .filter(audit_entries::subject_id.eq(subject))
        .filter(audit_entries::kind.ne(AuditKind::MerchantViewed.as_str()))
        .order(audit_entries::sequence.desc())
        .limit(limit)
        .select(COLUMNS)
        .load(conn)?)
}

/// The end of an organization's trail.
pub(super) fn head(conn: &mut AnyConnection, organization: OrganizationId) -> DbResult<Head> {
    let kept: Option<(i64, Vec<u8>, Vec<u8>)> = audit_heads::table
        .find(organization)
        .select((audit_heads::sequence, audit_heads::mac, audit_heads::seal))
        .first(conn)
        .optional()?;
    if let Some((sequence, mac, seal)) = kept {
        return Ok(Head::Kept {
            sequence,
            mac,
            seal,
        });
    }
    let last: Option<(i64, Vec<u8>)> = audit_entries::table
        .filter(audit_entries::organization_id.eq(organization))
        .order(audit_entries::sequence.desc())
        .select((audit_entries::sequence, audit_entries::mac))
        .first(conn)
        .optional()?;
    Ok(last.map_or(Head::None, |(sequence, mac)| Head::Lost { sequence, mac }))
}

fn move_head(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    (before, entry): (&Head, &AuditEntry),
    seal: Vec<u8>,
) -> DbResult<()> {
    let values = (
        audit_heads::sequence.eq(entry.sequence),
        audit_heads::mac.eq(&entry.mac),
        audit_heads::seal.eq(seal),
    );
    if matches!(before, Head::Kept { .. }) {
        diesel::update(audit_heads::table.find(organization))
            .set(values)
            .execute(tx.conn())?;
    } else {
        diesel::insert_into(audit_heads::table)
            .values((audit_heads::organization_id.eq(organization), values))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// At most a thousand entries after the one numbered `last`, oldest first.
pub(super) fn after(
    conn: &mut AnyConnection,
    organization: OrganizationId,
    last: i64,
) -> DbResult<Vec<AuditEntry>> {
    Ok(audit_entries::table
        .filter(audit_entries::organization_id.eq(organization))
        .filter(audit_entries::sequence.gt(last))
        .order(audit_entries::sequence.asc())
        .limit(1000)
        .select(COLUMNS)
        .load(conn)?)
}
