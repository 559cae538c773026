//! A form that is sent twice (a double click, a reload, the back button) makes one set.

use super::form::SetForm;
use super::kind::{Kept, SetId};
use super::refusal::Refusal;
use super::writing;
use crate::access::Staff;
use crate::db::Db;
use crate::submissions::{self, Previous, Submission};

/// What came of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// The set at this address: made now, or by the same form before.
    At(String),
    /// Nothing: the form was sent before with other content, and made the set at this address.
    Before(String),
}

/// Checks the form and writes its set, unless this very form has done so already.
///
/// # Errors
/// As [`writing::create`].
pub async fn make<K: Kept>(
    db: &Db,
    staff: &Staff,
    form: SetForm,
    submission: Submission,
) -> Result<Made, Refusal<K>> {
    if let Some(made) = earlier::<K>(db, staff, &submission).await? {
        return Ok(made);
    }
    match try_make::<K>(db, staff, form, submission.clone()).await {
        Ok(id) => Ok(Made::At(format!("{}/{id}", K::PATH))),
        // The same form, sent twice at once: the other one has made the set.
        Err(refusal) => earlier::<K>(db, staff, &submission).await?.ok_or(refusal),
    }
}

async fn earlier<K: Kept>(
    db: &Db,
    staff: &Staff,
    submission: &Submission,
) -> Result<Option<Made>, Refusal<K>> {
    let asked = submission.clone();
    let previous = db
        .read(staff.within(), move |conn| {
            submissions::previous(conn, &asked)
        })
        .await?;
    Ok(previous.map(|previous| match previous {
        Previous::Same(result) => Made::At(result),
        Previous::Other(result) => Made::Before(result),
    }))
}

async fn try_make<K: Kept>(
    db: &Db,
    staff: &Staff,
    form: SetForm,
    submission: Submission,
) -> Result<K::Id, Refusal<K>> {
    let (staff, id) = (staff.clone(), K::Id::of_now());
    db.write(staff.within(), move |tx| {
        if !submissions::claim(tx, &submission, &format!("{}/{id}", K::PATH))? {
            return Err(Refusal::Repeated);
        }
        writing::create::<K>(tx, &staff, id, &form)?;
        Ok(id)
    })
    .await
}
