//! What a merchant would see of its portal, from a form that nobody has saved.

use super::difference::Difference;
use super::rules::{check, lenient};
use crate::access::{PortalRights, Rights, Staff};
use crate::db::{AnyConnection, DbResult};
use crate::levels;
use crate::merchants::form::MerchantForm;
use crate::merchants::model::Merchant;
use crate::merchants::portal::{self, Standing};
use crate::merchants::refusal::Refusal;
use crate::values::LocationId;

pub struct Preview {
    pub rights: PortalRights,
    pub standing: Standing,
    /// What saving it would change; none while something in the form is wrong.
    pub difference: Option<Difference>,
}

/// None where the form names no level of the organization.
///
/// # Errors
/// Those of the queries.
pub fn preview(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    merchant: &Merchant,
) -> DbResult<Option<Preview>> {
    let levels = levels::all(conn, &staff.scope)?;
    let chosen = |id: &str| levels.iter().find(|level| level.id.to_string() == id);
    let Some(level) = chosen(&form.level_id).cloned() else {
        return Ok(None);
    };
    let rights = Rights {
        level: level.permissions,
        overrides: lenient(staff, form, merchant),
        api_access: form.api_access == "on",
    };
    let sent = form.location_ids.iter();
    let ids: Vec<LocationId> = sent.filter_map(|id| id.parse().ok()).collect();
    let stored = merchant.current.access.default_location_id;
    let standing = Standing {
        locations: portal::places(conn, &staff.scope, &ids)?,
        default_location: form.default_location_id.parse().unwrap_or(stored),
        level,
    };
    Ok(Some(Preview {
        rights: PortalRights {
            permissions: rights.permissions(staff.today()),
            api_access: rights.api_access,
            chat_access: form.chat_access == "on",
        },
        standing,
        difference: difference(conn, staff, form, merchant)?,
    }))
}

fn difference(
    conn: &mut AnyConnection,
    staff: &Staff,
    form: &MerchantForm,
    merchant: &Merchant,
) -> DbResult<Option<Difference>> {
    match check(conn, staff, form, merchant) {
        Ok(after) => Difference::between(conn, staff, merchant, &after).map(Some),
        Err(Refusal::Db(error)) => Err(error),
        // The page says what is wrong when it is saved.
        Err(_to_mend) => Ok(None),
    }
}
