//! Making, changing, retiring and bringing back: each in the one transaction that it is given, in which everything
//! is looked up again, also what the person holds by now.

use super::form::{RetireForm, SetField, SetForm};
use super::history;
use super::impact::Impact;
use super::kind::{Kept, SetChange};
use super::model::{NewSet, PermissionSet};
use super::refusal::{Fault, Faults, Refusal};
use super::rules::{self, Ground};
use crate::access::{self, Admission, OrganizationScope, Permissions, Principal};
use crate::access::{Staff, StaffPermission};
use crate::clock;
use crate::db::{DbError, DbResult, Tx, is_unique_violation};
use crate::values::{FieldError, Version};

/// One change of rights at a time in an organization: two of them could each count on the administrator whom the
/// other takes away. Whoever suspends, removes or moves a member of staff takes it too.
///
/// # Errors
/// Those of the query.
pub fn hold_rights(tx: &mut Tx<'_>, scope: &OrganizationScope) -> DbResult<()> {
    let (high, low) = scope.organization().as_uuid().as_u64_pair();
    // Neither the trail's own lock nor that of the locations.
    let key = (high ^ low).rotate_left(1) ^ 0x7269_6768_7473;
    tx.lock(i64::from_be_bytes(key.to_be_bytes()))
}

/// Writes a new set, with its audit entry.
///
/// # Errors
/// [`Refusal::Faults`], [`Refusal::Lacking`], or the queries'.
pub fn create<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    id: K::Id,
    form: &SetForm,
) -> Result<(), Refusal<K>> {
    let held = begin::<K>(tx, staff)?;
    let sets = K::all(tx, &staff.scope)?;
    let ground = Ground {
        sets: &sets,
        before: None,
        held,
    };
    let new: NewSet<K> = rules::check(form, &ground).map_err(Refusal::Faults)?;
    let set = PermissionSet {
        id,
        code: id.to_string(),
        name: new.name.as_ref().map(|name| name.as_str().to_owned()),
        description: new.description.clone(),
        permissions: new.permissions,
        second_factor_required: new.second_factor_required,
        retired_at: None,
        version: Version::FIRST,
    };
    K::insert(tx, &staff.scope, &set).map_err(name_taken)?;
    let changes = history::changes(None, &set);
    history::record(tx, staff, (K::AUDIT.created, &set), changes)?;
    Ok(())
}

/// Writes a change, once whoever sends it has said yes to what people gain and lose. What is there already is not
/// written again.
///
/// # Errors
/// [`Refusal::Faults`], [`Refusal::Unconfirmed`], [`Refusal::Changed`] when somebody was faster or no version is
/// known, [`Refusal::Lacking`], [`Refusal::Missing`] outside the scope, or the queries'.
pub fn change<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    id: K::Id,
    form: &SetForm,
) -> Result<(), Refusal<K>> {
    let held = begin::<K>(tx, staff)?;
    let (sets, before) = found::<K>(tx, staff, id)?;
    refuse_beyond::<K>(held, before.permissions)?;
    let ground = Ground {
        sets: &sets,
        before: Some(&before),
        held,
    };
    let checked = rules::check(form, &ground).map_err(Refusal::Faults)?;
    let after = before.with(&checked);
    // Before the version is looked at: a double click sends the same content twice.
    if after == before {
        return Ok(());
    }
    write_over(tx, staff, (&before, form.version()), &after)?;
    let holders = K::holders(tx, &staff.scope, id)?;
    let unaffected = unaffected(tx, staff, &before, after.permissions)?;
    let impact = Impact::of_change(&before, &after, holders)
        .apart_from(unaffected)
        .seen_by(staff);
    if impact.is_felt() && !form.confirmation.is_of(&impact.digest()) {
        return Err(Refusal::Unconfirmed(Box::new(impact)));
    }
    let changes = history::changes(Some(&before), &after);
    history::record(tx, staff, (K::AUDIT.changed, &after), changes)?;
    Ok(())
}

/// For how many who hold `before` nothing would change.
fn unaffected<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    before: &PermissionSet<K>,
    after: Permissions<K::Permission>,
) -> DbResult<u32> {
    let change = SetChange {
        before: before.permissions,
        after,
        today: staff.today(),
    };
    K::unaffected(tx, &staff.scope, before.id, &change)
}

/// Retires a set and moves all who hold it to another; one that nobody holds needs no other. Doing it twice changes
/// nothing.
///
/// # Errors
/// As [`change`].
pub fn retire<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    id: K::Id,
    form: &RetireForm,
) -> Result<(), Refusal<K>> {
    let held = begin::<K>(tx, staff)?;
    let (sets, before) = found::<K>(tx, staff, id)?;
    if before.is_retired() {
        return Ok(());
    }
    refuse_beyond::<K>(held, before.permissions)?;
    if is_last(&sets) {
        return Err(Refusal::field(SetField::To, FieldError::LastOfItsKind));
    }
    let after = PermissionSet {
        retired_at: Some(clock::now()),
        ..before.clone()
    };
    // First of all: on PostgreSQL it waits for whoever is giving this set to somebody, and whoever comes later
    // finds it retired. Only then is who holds it final.
    write_over(tx, staff, (&before, Some(before.version)), &after)?;
    let holders = K::holders(tx, &staff.scope, id)?;
    if holders.is_nobody() {
        let changes = history::retirement(None, 0);
        history::record(tx, staff, (K::AUDIT.retired, &after), changes)?;
        return Ok(());
    }
    let to = destination(&sets, &before, form)?;
    refuse_beyond::<K>(held, to.permissions)?;
    let unaffected = unaffected(tx, staff, &before, to.permissions)?;
    let impact = Impact::of_move(&before, to, holders).apart_from(unaffected);
    refuse_last_administrators(tx, staff, &impact)?;
    // Before anybody is moved: of many, that takes a while.
    if impact.is_felt() && !form.confirmation().is_of(&impact.digest()) {
        return Err(Refusal::Unconfirmed(Box::new(impact)));
    }
    let moved = move_holders(tx, staff, (&before, to))?;
    let changes = history::retirement(Some((before.recorded_name(), to.recorded_name())), moved);
    history::record(tx, staff, (K::AUDIT.retired, &after), changes)?;
    Ok(())
}

/// Brings a retired set back, held by nobody. Doing it twice changes nothing.
///
/// # Errors
/// [`Refusal::Lacking`], [`Refusal::Missing`] outside the scope, or the queries'.
pub fn restore<K: Kept>(tx: &mut Tx<'_>, staff: &Staff, id: K::Id) -> Result<(), Refusal<K>> {
    let held = begin::<K>(tx, staff)?;
    let (_, before) = found::<K>(tx, staff, id)?;
    if !before.is_retired() {
        return Ok(());
    }
    refuse_beyond::<K>(held, before.permissions)?;
    let after = PermissionSet {
        retired_at: None,
        ..before.clone()
    };
    write_over(tx, staff, (&before, Some(before.version)), &after)?;
    history::record(tx, staff, (K::AUDIT.restored, &after), Vec::new())?;
    Ok(())
}

/// Holds the organization's rights, and says which of them the person has: now, not when the request began.
fn begin<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
) -> Result<Permissions<StaffPermission>, Refusal<K>> {
    hold_rights(tx, &staff.scope)?;
    let admission = access::admit(tx, staff.person.id, staff.address)?;
    match admission {
        Some(Admission::Admitted(Principal::Staff(now))) if now.may(K::MANAGE) => {
            Ok(now.permissions)
        }
        _ => Err(Refusal::Lacking(K::MANAGE)),
    }
}

type Found<K> = (Vec<PermissionSet<K>>, PermissionSet<K>);

/// All sets of the organization, and the one of this id.
fn found<K: Kept>(tx: &mut Tx<'_>, staff: &Staff, id: K::Id) -> Result<Found<K>, Refusal<K>> {
    let sets = K::all(tx, &staff.scope)?;
    let set = sets.iter().find(|set| set.id == id).cloned();
    Ok((sets, set.ok_or(Refusal::Missing)?))
}

/// Nobody changes, gives or brings back what holds more than they do.
fn refuse_beyond<K: Kept>(
    held: Permissions<StaffPermission>,
    permissions: Permissions<K::Permission>,
) -> Result<(), Refusal<K>> {
    let beyond = K::beyond(held, permissions);
    match beyond.first().copied().and_then(K::held_to_grant) {
        Some(lacking) => Err(Refusal::Lacking(lacking)),
        None => Ok(()),
    }
}

fn is_last<K: Kept>(sets: &[PermissionSet<K>]) -> bool {
    sets.iter().filter(|set| !set.is_retired()).count() <= 1
}

/// Those who would move are not the last who can repair everything, or could still do so afterwards.
fn refuse_last_administrators<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    impact: &Impact<K>,
) -> Result<(), Refusal<K>> {
    let loses = impact.lost.iter().any(is_of_administration::<K>);
    let (from, scope) = (impact.set.id, &staff.scope);
    if loses && K::is_administered(tx, scope, None)? && !K::is_administered(tx, scope, Some(from))?
    {
        return Err(Refusal::field(SetField::To, FieldError::LastAdministrator));
    }
    Ok(())
}

fn is_of_administration<K: Kept>(permission: K::Permission) -> bool {
    K::held_to_grant(permission).is_some_and(StaffPermission::is_of_administration)
}

/// The set that the form names, which must be another and in use.
fn destination<'a, K: Kept>(
    sets: &'a [PermissionSet<K>],
    from: &PermissionSet<K>,
    form: &RetireForm,
) -> Result<&'a PermissionSet<K>, Refusal<K>> {
    if form.to.is_empty() {
        return Err(Refusal::field(SetField::To, FieldError::Required));
    }
    let id: Option<K::Id> = form.to.parse().ok();
    sets.iter()
        .find(|set| Some(set.id) == id && set.id != from.id && !set.is_retired())
        .ok_or_else(|| Refusal::field(SetField::To, FieldError::ChoiceUnknown))
}

/// The row itself, unless somebody was faster, or nobody could administer the organization any more.
fn write_over<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    (before, from): (&PermissionSet<K>, Option<Version>),
    after: &PermissionSet<K>,
) -> Result<(), Refusal<K>> {
    let Some(from) = from.filter(|from| *from == before.version) else {
        return Err(Refusal::Changed(Box::new(before.clone())));
    };
    let administered = K::is_administered(tx, &staff.scope, None)?;
    if !K::update(tx, &staff.scope, (from, after)).map_err(name_taken)? {
        let (_, now) = found::<K>(tx, staff, before.id)?;
        return Err(Refusal::Changed(Box::new(now)));
    }
    if administered && !K::is_administered(tx, &staff.scope, None)? {
        return Err(Refusal::Faults(last_administrator(before, after)));
    }
    Ok(())
}

/// At the permissions whose loss did it.
fn last_administrator<K: Kept>(before: &PermissionSet<K>, after: &PermissionSet<K>) -> Faults<K> {
    let lost = before.permissions.without(after.permissions);
    Faults {
        permissions: lost
            .iter()
            .filter(|one| is_of_administration::<K>(*one))
            .map(|one| (one, Fault::LastAdministrator))
            .collect(),
        ..Faults::default()
    }
}

/// Those who hold the first get the second, each with an entry of their own up to [`history::EACH`]. Beyond that
/// the entry of the retirement, which counts them, stands for all: fifty thousand entries would neither be read nor
/// be written in the time that a request has.
fn move_holders<K: Kept>(
    tx: &mut Tx<'_>,
    staff: &Staff,
    (from, to): (&PermissionSet<K>, &PermissionSet<K>),
) -> Result<usize, Refusal<K>> {
    let limit = history::EACH + 1;
    let moved_between = (from.recorded_name(), to.recorded_name());
    let holders = K::holder_names(tx, &staff.scope, from.id, limit)?;
    let colleagues = K::colleague_names(tx, &staff.scope, from.id, limit)?;
    let moved = K::move_holders(tx, &staff.scope, (from.id, to.id))?;
    let (of_holder, _) = K::AUDIT.moved;
    let of_colleague = K::AUDIT.colleague_moved.unwrap_or(of_holder);
    for (kind, named) in [(of_holder, holders), (of_colleague, colleagues)] {
        if i64::try_from(named.len()).unwrap_or(limit) < limit {
            for (subject, name) in &named {
                history::record_move::<K>(tx, staff, kind, (*subject, name), moved_between)?;
            }
        }
    }
    Ok(moved)
}

fn name_taken<K: Kept>(error: DbError) -> Refusal<K> {
    let (index, columns) = K::NAME_INDEX;
    if is_unique_violation(&error, index, columns) {
        Refusal::field(SetField::Name, FieldError::NameTaken)
    } else {
        Refusal::Db(error)
    }
}
