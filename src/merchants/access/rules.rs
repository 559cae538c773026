//! The one check of the permissions page: the access fields by the merchant form's own rules, then the overrides.

use super::form::{OverridePart, SentOverride};
use crate::access::{
    Effect, MerchantPermission, Override, OverrideReason, Overrides, Permissions, Rights, Staff,
};
use crate::db::AnyConnection;
use crate::forms::FieldErrors;
use crate::levels;
use crate::merchants::form::{MerchantField, MerchantForm};
use crate::merchants::model::{AccessRules, Merchant, NewMerchant};
use crate::merchants::refusal::Refusal;
use crate::merchants::rules::{self, Purpose};
use crate::values::{Day, FieldError};

/// What is wrong with one input of an override.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverrideFault {
    Field(FieldError),
    /// The first means nothing without the second, which the merchant would not have.
    Needs(MerchantPermission, MerchantPermission),
}

/// Everything that is wrong with the page.
#[derive(Clone, Debug, Default)]
pub struct AccessFaults {
    pub fields: FieldErrors<MerchantField>,
    pub overrides: Vec<(MerchantPermission, OverridePart, OverrideFault)>,
}

impl AccessFaults {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.overrides.is_empty()
    }

    #[must_use]
    pub fn of(&self, permission: MerchantPermission, part: OverridePart) -> Option<&OverrideFault> {
        let mut all = self.overrides.iter();
        all.find_map(|(of, at, fault)| ((*of, *at) == (permission, part)).then_some(fault))
    }
}

/// The merchant as it would be, all errors together.
///
/// # Errors
/// [`Refusal::Access`], or [`Refusal::Db`].
pub fn check(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    before: &Merchant,
) -> Result<NewMerchant, Refusal> {
    let mut faults = AccessFaults::default();
    let checked = rules::check_access(conn, staff, form, Purpose::Change(before));
    let access = match checked {
        Ok(access) => Some(access),
        Err(Refusal::Fields(errors)) => {
            faults.fields = errors;
            None
        }
        Err(refusal) => return Err(refusal),
    };
    let overrides = parse(staff, form, before, &mut faults);
    if let Some(access) = &access
        && faults.is_empty()
    {
        let level = level_of(conn, staff, access)?;
        find_unmet(staff, (level, access), &overrides, &mut faults);
    }
    match access {
        Some(access) if faults.is_empty() => Ok(NewMerchant {
            access,
            overrides,
            ..before.current.clone()
        }),
        _ => Err(Refusal::Access(Box::new(faults))),
    }
}

fn level_of(
    conn: &mut AnyConnection,
    staff: &Staff,
    access: &AccessRules,
) -> Result<Permissions<MerchantPermission>, Refusal> {
    let levels = levels::all(conn, &staff.scope)?;
    let level = levels.into_iter().find(|one| one.id == access.level_id);
    level
        .map(|level| level.permissions)
        .ok_or_else(|| Refusal::field(MerchantField::LevelId, FieldError::LevelNotAvailable))
}

fn parse(
    staff: &Staff,
    form: &MerchantForm,
    before: &Merchant,
    faults: &mut AccessFaults,
) -> Overrides {
    let mut list = Vec::new();
    for sent in form.overrides.iter().filter(|one| one.is_one()) {
        let stored = before.current.overrides.on(sent.permission);
        match parse_one(staff, sent, stored) {
            Ok(one) => list.push(one),
            Err(wrong) => {
                let of = sent.permission;
                let wrong = wrong.into_iter();
                faults
                    .overrides
                    .extend(wrong.map(|(part, error)| (of, part, OverrideFault::Field(error))));
            }
        }
    }
    Overrides::of(list)
}

/// One that is left as it was stays whose it was, also when it has ended.
fn parse_one(
    staff: &Staff,
    sent: &SentOverride,
    stored: Option<&Override>,
) -> Result<Override, Vec<(OverridePart, FieldError)>> {
    let mut wrong = Vec::new();
    let effect = Effect::parse_stored(&sent.effect);
    if effect.is_none() {
        wrong.push((OverridePart::Effect, FieldError::ChoiceUnknown));
    }
    let until = Some(sent.until.trim()).filter(|typed| !typed.is_empty());
    let until = until.map(Day::parse).transpose().unwrap_or_else(|error| {
        wrong.push((OverridePart::Until, error));
        None
    });
    let is_kept = |day: Day| stored.is_some_and(|stored| stored.until == Some(day));
    if until.is_some_and(|day| day < staff.today() && !is_kept(day)) {
        wrong.push((OverridePart::Until, FieldError::DayPassed));
    }
    let reason = OverrideReason::parse(&sent.reason).map_err(|error| {
        wrong.push((OverridePart::Reason, error));
    });
    let (Some(effect), Ok(reason), true) = (effect, reason, wrong.is_empty()) else {
        return Err(wrong);
    };
    let made = Override {
        permission: sent.permission,
        effect,
        until,
        reason: reason.as_str().to_owned(),
        by: staff.person.name.clone(),
    };
    let kept = stored.filter(|stored| {
        (stored.effect, stored.until, &stored.reason) == (made.effect, made.until, &made.reason)
    });
    Ok(kept.cloned().unwrap_or(made))
}

/// An override must not leave a permission without what it needs. It is said where it can be mended: at the one that
/// is granted, else at the one that is taken.
fn find_unmet(
    staff: &Staff,
    (level, access): (Permissions<MerchantPermission>, &AccessRules),
    overrides: &Overrides,
    faults: &mut AccessFaults,
) {
    let rights = Rights {
        level,
        overrides: overrides.clone(),
        api_access: access.api_access,
    };
    for (permission, need) in rights.unmet_needs(staff.today()) {
        let at = if overrides.on(permission).is_some() {
            permission
        } else if overrides.on(need).is_some() {
            need
        } else {
            // It follows from another that is named.
            continue;
        };
        let fault = OverrideFault::Needs(permission, need);
        faults.overrides.push((at, OverridePart::Effect, fault));
    }
}

/// The overrides of the form that are right, for a page that shows what would come of it.
#[must_use]
pub fn lenient(staff: &Staff, form: &MerchantForm, before: &Merchant) -> Overrides {
    parse(staff, form, before, &mut AccessFaults::default())
}
