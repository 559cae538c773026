//! A form that is sent twice (a double click, a reload, the back button) makes one set.

use super::form::SetForm;
use super::kind::{Kept, SetId};
use super::refusal::Refusal;
use super::writing;
use crate::access::Staff;
use crate::db::Db;
use crate::submissions::{self, Made, Submission};

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
    let making = try_make::<K>(db, staff, form, submission.clone());
    submissions::once((db, staff.within()), &submission, making).await
}

async fn try_make<K: Kept>(
    db: &Db,
    staff: &Staff,
    form: SetForm,
    submission: Submission,
) -> Result<String, Refusal<K>> {
    let (staff, id) = (staff.clone(), K::Id::of_now());
    db.write(staff.within(), move |tx| {
        let address = format!("{}/{id}", K::PATH);
        if !submissions::claim(tx, &submission, &address)? {
            return Err(Refusal::Repeated);
        }
        writing::create::<K>(tx, &staff, id, &form)?;
        Ok(address)
    })
    .await
}
