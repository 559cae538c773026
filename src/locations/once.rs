//! A form that is sent twice (a double click, a reload, the back button) adds one location.

use super::form::LocationForm;
use super::refusal::Refusal;
use super::rules::{self, Purpose};
use super::store;
use crate::access::Staff;
use crate::db::Db;
use crate::paths;
use crate::submissions::{self, Previous, Submission};
use crate::values::LocationId;

/// What came of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// The location at this address: made now, or by the same form before.
    At(String),
    /// Nothing: the form was sent before with other content, and made the location at this address.
    Before(String),
}

/// Checks the form and writes its location, unless this very form has done so already.
///
/// # Errors
/// As [`rules::check`] and [`store::insert`].
pub async fn add(
    db: &Db,
    staff: &Staff,
    form: LocationForm,
    submission: Submission,
) -> Result<Added, Refusal> {
    if let Some(added) = earlier(db, staff, &submission).await? {
        return Ok(added);
    }
    match try_add(db, staff, form, submission.clone()).await {
        Ok(id) => Ok(Added::At(paths::location(id))),
        // The same form, sent twice at once: the other one has made the location.
        Err(refusal) => earlier(db, staff, &submission).await?.ok_or(refusal),
    }
}

async fn earlier(
    db: &Db,
    staff: &Staff,
    submission: &Submission,
) -> Result<Option<Added>, Refusal> {
    let asked = submission.clone();
    let previous = db
        .read(staff.within(), move |conn| {
            submissions::previous(conn, &asked)
        })
        .await?;
    Ok(previous.map(|previous| match previous {
        Previous::Same(result) => Added::At(result),
        Previous::Other(result) => Added::Before(result),
    }))
}

async fn try_add(
    db: &Db,
    staff: &Staff,
    form: LocationForm,
    submission: Submission,
) -> Result<LocationId, Refusal> {
    let (scope, actor) = (staff.scope, staff.actor());
    let new = db
        .read(staff.within(), move |conn| {
            rules::check(conn, &scope, &form, Purpose::Add)
        })
        .await?;
    db.write(staff.within(), move |tx| {
        let id = LocationId::new();
        if !submissions::claim(tx, &submission, &paths::location(id))? {
            return Err(Refusal::Repeated);
        }
        store::insert(tx, &scope, &actor, (id, &new))?;
        Ok(id)
    })
    .await
}
