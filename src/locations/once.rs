//! A form that is sent twice (a double click, a reload, the back button) adds one location.

use super::form::LocationForm;
use super::refusal::Refusal;
use super::rules::{self, Purpose};
use super::store;
use crate::access::Staff;
use crate::db::Db;
use crate::paths;
use crate::submissions::{self, Made, Submission};
use crate::values::LocationId;

/// Checks the form and writes its location, unless this very form has done so already.
///
/// # Errors
/// As [`rules::check`] and [`store::insert`].
pub async fn add(
    db: &Db,
    staff: &Staff,
    form: LocationForm,
    submission: Submission,
) -> Result<Made, Refusal> {
    let making = try_add(db, staff, form, submission.clone());
    submissions::once((db, staff.within()), &submission, making).await
}

async fn try_add(
    db: &Db,
    staff: &Staff,
    form: LocationForm,
    submission: Submission,
) -> Result<String, Refusal> {
    let (scope, actor) = (staff.scope, staff.actor());
    let new = db
        .read(staff.within(), move |conn| {
            rules::check(conn, &scope, &form, Purpose::Add)
        })
        .await?;
    db.write(staff.within(), move |tx| {
        let id = LocationId::new();
        let address = paths::location(id);
        if !submissions::claim(tx, &submission, &address)? {
            return Err(Refusal::Repeated);
        }
        store::insert(tx, &scope, &actor, (id, &new))?;
        Ok(address)
    })
    .await
}
