//! What the trail tells of looking.

use crate::access::OrganizationScope;
use crate::audit::AuditKind;
use crate::db::Tx;
use crate::merchants::model::MerchantStatus;
use crate::merchants::refusal::Refusal;
use crate::merchants::store::find;
use crate::merchants::trail::record;
use crate::values::{Actor, MerchantId};

/// Records that somebody begins to see the portal as this merchant does.
///
/// # Errors
/// [`Refusal::Missing`] outside the scope and of a merchant that is archived: it sees nothing. The queries'.
pub fn note(
    tx: &mut Tx<'_>,
    scope: &OrganizationScope,
    actor: &Actor,
    id: MerchantId,
) -> Result<(), Refusal> {
    let merchant = find(tx.conn(), scope, id)?;
    let merchant = merchant.filter(|merchant| merchant.status != MerchantStatus::Archived);
    let merchant = merchant.ok_or(Refusal::Missing)?;
    let name = merchant.current.business_name.as_str();
    let subject = (AuditKind::MerchantViewed, id, name);
    record(tx, scope, actor, subject, Vec::new())?;
    Ok(())
}
