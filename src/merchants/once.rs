//! A form that is sent twice (a double click, a reload, the back button) adds one merchant.

use super::pages;
use super::refusal::Refusal;
use crate::access::Staff;
use crate::db::Tx;
use crate::submissions::{self, Previous, Submission};
use crate::web::{App, Error, PageResult};

/// The answer to a form that has been accepted before; none when it is new.
///
/// # Errors
/// Those of the query.
pub async fn answer(
    app: &App,
    staff: &Staff,
    submission: &Submission,
) -> Result<Option<PageResult>, Error> {
    let asked = submission.clone();
    let previous = app
        .db
        .read(staff.within(), move |conn| {
            submissions::previous(conn, &asked)
        })
        .await?;
    Ok(previous.map(|previous| match previous {
        Previous::Same(result) => app.see_other(result).quietly(),
        Previous::Other(result) => pages::repeated(app, result),
    }))
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
