//! A form that is sent twice (a double click, a reload, the back button) adds one member.

use super::form::StaffForm;
use super::invitation::Mails;
use super::refusal::Refusal;
use super::writing;
use crate::access::Staff;
use crate::db::Db;
use crate::paths;
use crate::settings::PublicUrl;
use crate::submissions::{self, Previous, Submission};
use crate::values::UserId;

/// What came of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// The member at this address: added now, or by the same form before.
    At(String),
    /// Nobody: the form was sent before with other content, and added the member at this address.
    Before(String),
}

/// Adds and invites a member, unless this very form has done so already.
///
/// # Errors
/// As [`writing::add`].
pub async fn add(
    (db, public_url): (&Db, &PublicUrl),
    staff: &Staff,
    form: &StaffForm,
    submission: Submission,
) -> Result<Added, Refusal> {
    if let Some(added) = earlier(db, staff, &submission).await? {
        return Ok(added);
    }
    let mails = Mails::of(public_url, staff);
    match try_add(db, (staff.clone(), mails), form.clone(), submission.clone()).await {
        Ok(id) => Ok(Added::At(paths::member(id))),
        // The same form, sent twice at once: the other one has added the member.
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
    (staff, mails): (Staff, Mails),
    form: StaffForm,
    submission: Submission,
) -> Result<UserId, Refusal> {
    db.write(staff.within(), move |tx| {
        let id = writing::add(tx, &staff, &form, &mails)?;
        if !submissions::claim(tx, &submission, &paths::member(id))? {
            return Err(Refusal::Repeated);
        }
        Ok(id)
    })
    .await
}
