//! A form that is sent twice makes one record: each carries a one-time token.

mod store;

use sha2::{Digest, Sha256};

use crate::db::{Db, DbError, DbResult, Within};
use crate::values::UserId;

pub use store::{claim, delete_old, previous};

/// One submission of one form: the token that the page drew, and what was sent with it.
#[derive(Clone, Debug)]
pub struct Submission {
    user: UserId,
    id: Vec<u8>,
    digest: Vec<u8>,
}

/// What a token that was seen before stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Previous {
    /// The same content: the address where its result is shown.
    Same(String),
    /// The same form with other content: the address of what the first made.
    Other(String),
}

/// What came of a form that makes one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// The record at this address: made now, or by the same form before.
    At(String),
    /// Nothing: the form was sent before with other content, and made the record at this address.
    Before(String),
}

/// Makes a record, unless this very submission has done so already. `making` ends in the record's address and
/// [`claim`]s the submission in the transaction that writes it.
///
/// # Errors
/// Those of `making`, and of the queries.
pub async fn once<E: From<DbError>>(
    (db, within): (&Db, Within),
    submission: &Submission,
    making: impl Future<Output = Result<String, E>>,
) -> Result<Made, E> {
    if let Some(made) = earlier(db, within, submission).await? {
        return Ok(made);
    }
    match making.await {
        Ok(address) => Ok(Made::At(address)),
        // The same form, sent twice at once: the other one has made the record.
        Err(refusal) => earlier(db, within, submission).await?.ok_or(refusal),
    }
}

async fn earlier(db: &Db, within: Within, submission: &Submission) -> DbResult<Option<Made>> {
    let asked = submission.clone();
    let previous = db.read(within, move |conn| previous(conn, &asked)).await?;
    Ok(previous.map(|previous| match previous {
        Previous::Same(result) => Made::At(result),
        Previous::Other(result) => Made::Before(result),
    }))
}

/// A token for a form that is drawn: 128 random bits.
#[must_use]
pub fn new_token() -> String {
    format!("{:032x}", rand::random::<u128>())
}

impl Submission {
    /// `token` is the form's hidden field; `content` everything that was sent, in one canonical form.
    /// A form without a token stands for itself: its content is its token.
    #[must_use]
    pub fn new(user: UserId, token: &str, content: &str) -> Self {
        let digest = Sha256::digest(content.as_bytes()).to_vec();
        let mut id = Sha256::new();
        id.update(user.as_uuid().as_bytes());
        id.update(if token.is_empty() {
            content.as_bytes()
        } else {
            token.as_bytes()
        });
        Self {
            user,
            id: id.finalize().to_vec(),
            digest,
        }
    }
}
