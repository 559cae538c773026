//! A mail before an exemption from the lists ends, to who gave it; where they are gone, to the administrators.

mod store;

use super::misfit::SOON;
use crate::clock;
use crate::db::{AnyConnection, DbResult, Tx};
use crate::outbox::{self, Reminder};
use crate::paths;
use crate::settings::PublicUrl;
use crate::text::{Reader, TimeZone};
use crate::values::{Day, OrganizationId};

/// The organizations whose merchants may have one.
///
/// # Errors
/// Those of the query.
pub fn organizations(conn: &mut AnyConnection) -> DbResult<Vec<OrganizationId>> {
    store::organizations(conn)
}

/// Writes the organization's reminders that are due, of at most `most` exemptions, and that they were written: two nodes
/// that do so at once send one. Returns how many exemptions were looked at.
///
/// # Errors
/// Those of the queries.
pub fn remind(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    public_url: &PublicUrl,
    most: i64,
) -> DbResult<usize> {
    // A day more than is told: somewhere it is tomorrow already.
    let horizon = Day::at(clock::now(), "UTC").plus_days(SOON + 1);
    let ending = store::ending(tx, organization, (horizon, most))?;
    let looked_at = ending.len();
    for one in ending {
        let today = Day::at(clock::now(), &one.time_zone);
        if today.plus_days(SOON) < one.until || !store::claim(tx, &one)? {
            continue;
        }
        // One that ended unseen, since the server was down, needs no reminder: its page says so.
        if today <= one.until {
            mail(tx, public_url, &one)?;
        }
    }
    Ok(looked_at)
}

fn mail(tx: &mut Tx<'_>, public_url: &PublicUrl, ending: &store::Ending) -> DbResult<()> {
    for recipient in store::recipients(tx, ending)? {
        let reader = Reader::new(recipient.language, TimeZone::parse(&ending.time_zone));
        let reminder = Reminder {
            organization: (ending.organization, &ending.organization_name),
            recipient: &recipient.email,
            name: &recipient.name,
            merchant: &ending.business_name,
            day: &reader.day(ending.until),
            reason: Some(ending.reason.as_str()).filter(|text| !text.is_empty()),
            path: &paths::merchant_access(ending.merchant),
        };
        outbox::remind(tx, &reader, public_url, &reminder)?;
    }
    Ok(())
}
