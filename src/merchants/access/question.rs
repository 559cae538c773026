//! What must be said yes to before a change of a merchant's access is saved: one page and one tick for what it takes
//! away and for whom it would lock out.

use super::difference::Difference;
use super::store;
use crate::access::Staff;
use crate::accounts::replay::Lockout;
use crate::db::{AnyConnection, DbResult};
use crate::forms::digest_of;
use crate::merchants::form::MerchantForm;
use crate::merchants::model::{Merchant, NewMerchant};
use crate::merchants::refusal::Refusal;
use crate::merchants::rules;

#[derive(Clone, Debug)]
pub struct Question {
    pub difference: Difference,
    /// Sessions of the merchant's people that are open now: the change holds from their next page on.
    pub open_sessions: i64,
    pub lockout: Option<Lockout>,
}

impl Question {
    /// Another change, another list or another merchant give another. Who signs in meanwhile does not: it would ask
    /// for ever.
    #[must_use]
    pub fn digest(&self) -> String {
        let lockout = self.lockout.as_ref().map(Lockout::digest);
        let parts = [self.difference.digest(), lockout.unwrap_or("").to_owned()];
        digest_of(&parts)
    }
}

/// What must be asked of this change; none where it takes nothing away and locks nobody out.
///
/// # Errors
/// Those of the queries.
pub fn question(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    (before, after): (&Merchant, &NewMerchant),
) -> DbResult<Option<Question>> {
    let difference = Difference::between(conn, staff, before, after)?;
    let lockout = rules::lockout(conn, staff, form, before)?;
    if lockout.is_none() && !difference.takes() {
        return Ok(None);
    }
    Ok(Some(Question {
        difference,
        open_sessions: store::open_sessions(conn, &staff.scope, before.id)?,
        lockout,
    }))
}

/// Whether nothing must be asked, or just this was said yes to.
///
/// # Errors
/// [`Refusal::Unconfirmed`], or [`Refusal::Db`].
pub fn confirmed(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    change: (&Merchant, &NewMerchant),
) -> Result<(), Refusal> {
    match question(conn, staff, form, change)? {
        Some(asked) if !form.confirmation().is_of(&asked.digest()) => {
            Err(Refusal::Unconfirmed(Box::new(asked)))
        }
        _ => Ok(()),
    }
}
