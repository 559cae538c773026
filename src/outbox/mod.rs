//! Mail, written with the change that causes it and delivered afterwards.

mod delivery;
mod refusal;
mod sealing;
mod store;
mod views;
mod worker;

use serde::{Deserialize, Serialize};

use crate::db::{DbResult, Tx};
use crate::settings::PublicUrl;
use crate::text::Reader;
use crate::values::{OrganizationId, UserId};

pub use delivery::Transport;
pub use sealing::{open_for, seal_for};
pub use store::{delete_old, waiting, withdraw};
pub use worker::Worker;

/// A message that is ready to go. `kind` is for people who look into the queue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Message {
    pub kind: String,
    pub recipient: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// What an invitation says.
pub struct Invitation<'a> {
    pub user: UserId,
    pub organization: Option<(OrganizationId, &'a str)>,
    pub recipient: &'a str,
    pub name: &'a str,
    /// The path of the page where a password is chosen; it holds the token.
    pub path: &'a str,
}

/// Puts an invitation into the outbox, in the recipient's language.
///
/// # Errors
/// Those of the query.
pub fn invite(
    tx: &mut Tx<'_>,
    reader: &Reader,
    public_url: &PublicUrl,
    invitation: &Invitation<'_>,
) -> DbResult<()> {
    let message = views::invitation(reader, public_url, invitation);
    store::enqueue(tx, invitation.organization.map(|(id, _)| id), &message)
}

/// What a reminder says of an exemption that ends.
pub struct Reminder<'a> {
    pub organization: (OrganizationId, &'a str),
    pub recipient: &'a str,
    pub name: &'a str,
    pub merchant: &'a str,
    /// As the recipient reads it.
    pub day: &'a str,
    pub reason: Option<&'a str>,
    /// The path of the permissions page.
    pub path: &'a str,
}

/// Puts a reminder into the outbox, in the recipient's language.
///
/// # Errors
/// Those of the query.
pub fn remind(
    tx: &mut Tx<'_>,
    reader: &Reader,
    public_url: &PublicUrl,
    reminder: &Reminder<'_>,
) -> DbResult<()> {
    let message = views::reminder(reader, public_url, reminder);
    store::enqueue(tx, Some(reminder.organization.0), &message)
}

/// As [`invite`], for who has forgotten the password.
///
/// # Errors
/// Those of the query.
pub fn send_reset(
    tx: &mut Tx<'_>,
    reader: &Reader,
    public_url: &PublicUrl,
    letter: &Invitation<'_>,
) -> DbResult<()> {
    let message = views::reset(reader, public_url, letter);
    store::enqueue(tx, letter.organization.map(|(id, _)| id), &message)
}
