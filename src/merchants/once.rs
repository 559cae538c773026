//! A form that is sent twice (a double click, a reload, the back button) adds one merchant.

use super::form::MerchantForm;
use super::pages;
use super::refusal::Refusal;
use crate::access::Staff;
use crate::db::Tx;
use crate::submissions::{self, Previous, Submission};
use crate::values::MerchantId;
use crate::web::{App, Error, Flash, Form, PageResult};

/// The answer to a form that has been accepted before; none when it is new.
///
/// # Errors
/// Those of the query.
pub async fn answer(
    app: &App,
    staff: &Staff,
    submission: &Submission,
    form: &MerchantForm,
) -> Result<Option<PageResult>, Error> {
    let previous = previous(app, staff, submission).await?;
    Ok(previous.map(|previous| match previous {
        Previous::Same(result) => app.see_other(result).quietly(),
        Previous::Other(result) => pages::repeated(app, form, result),
    }))
}

async fn previous(
    app: &App,
    staff: &Staff,
    submission: &Submission,
) -> Result<Option<Previous>, Error> {
    let asked = submission.clone();
    Ok(app
        .db
        .read(staff.within(), move |conn| {
            submissions::previous(conn, &asked)
        })
        .await?)
}

/// A change, known by its page's token together with what was sent: the same page may be sent again with other
/// content. None for a form without a token.
#[must_use]
pub fn of_change<T>(staff: &Staff, form: &Form<T>) -> Option<Submission> {
    let (token, content) = (&form.form_token, &form.content);
    (!token.is_empty())
        .then(|| Submission::new(staff.person.id, &format!("{token}/{content}"), content))
}

/// The answer to a change that this very form has made already.
///
/// # Errors
/// Those of the query.
pub async fn changed_before(
    app: &App,
    staff: &Staff,
    submission: Option<&Submission>,
    (id, form): (MerchantId, &MerchantForm),
) -> Result<Option<PageResult>, Error> {
    let Some(submission) = submission else {
        return Ok(None);
    };
    let flash = if form.sign_in == "invitation" {
        Flash::MerchantInvitedAgain { id }
    } else {
        Flash::MerchantChanged { id }
    };
    Ok(match previous(app, staff, submission).await? {
        Some(Previous::Same(result)) => Some(app.see_other(result).flash(flash)),
        Some(Previous::Other(_)) | None => None,
    })
}

/// Uses the form's token up, first thing in the transaction.
///
/// # Errors
/// [`Refusal::Repeated`] when somebody was faster, or the query's.
pub fn claim(tx: &mut Tx<'_>, submission: &Submission, result: &str) -> Result<(), Refusal> {
    if submissions::claim(tx, submission, result)? {
        Ok(())
    } else {
        Err(Refusal::Repeated)
    }
}
