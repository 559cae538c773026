//! A form that is sent twice (a double click, a reload, the back button) adds one member.

use super::form::StaffForm;
use super::invitation::Mails;
use super::refusal::Refusal;
use super::writing;
use crate::access::Staff;
use crate::db::Db;
use crate::paths;
use crate::settings::PublicUrl;
use crate::submissions::{self, Made, Submission};

/// Adds and invites a member, unless this very form has done so already.
///
/// # Errors
/// As [`writing::add`].
pub async fn add(
    (db, public_url): (&Db, &PublicUrl),
    staff: &Staff,
    form: &StaffForm,
    submission: Submission,
) -> Result<Made, Refusal> {
    let people = (staff.clone(), Mails::of(public_url, staff));
    let making = try_add(db, people, form.clone(), submission.clone());
    submissions::once((db, staff.within()), &submission, making).await
}

async fn try_add(
    db: &Db,
    (staff, mails): (Staff, Mails),
    form: StaffForm,
    submission: Submission,
) -> Result<String, Refusal> {
    db.write(staff.within(), move |tx| {
        let id = writing::add(tx, &staff, &form, &mails)?;
        let address = paths::member(id);
        if !submissions::claim(tx, &submission, &address)? {
            return Err(Refusal::Repeated);
        }
        Ok(address)
    })
    .await
}
