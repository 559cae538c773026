//! Mail, written with the change that causes it and delivered afterwards.

mod delivery;
mod notices;
mod refusal;
mod sealing;
mod store;
mod views;
mod worker;

use serde::{Deserialize, Serialize};

use crate::access::Principal;
use crate::db::{DbResult, Tx};
use crate::settings::PublicUrl;
use crate::text::{Reader, TimeZone};
use crate::values::{OrganizationId, UserId};

pub use delivery::Transport;
pub use notices::Notice;
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

/// One of the two links that a change of e-mail needs.
pub enum ConfirmationLink<'a> {
    /// To the address of before; `to` is the one that is wished for.
    ToOld { to: &'a str, path: &'a str },
    /// To the new address itself.
    ToNew { to: &'a str, path: &'a str },
}

impl ConfirmationLink<'_> {
    fn path(&self) -> &str {
        match self {
            Self::ToOld { path, .. } | Self::ToNew { path, .. } => path,
        }
    }
}

/// Puts a link of a change of e-mail into the outbox, in the person's language.
///
/// # Errors
/// Those of the query.
pub fn ask_to_confirm(
    tx: &mut Tx<'_>,
    public_url: &PublicUrl,
    principal: &Principal,
    link: &ConfirmationLink<'_>,
) -> DbResult<()> {
    let message = views::confirmation(&reader_of(principal), public_url, (principal, link));
    store::enqueue(tx, organization_of(principal), &message)
}

/// Tells somebody by mail what was done to their account, in their language and their organization's time. It goes to
/// the e-mail that `principal` has: of one that has just changed, the principal of before.
///
/// # Errors
/// Those of the query.
pub fn notify(
    tx: &mut Tx<'_>,
    public_url: &PublicUrl,
    principal: &Principal,
    notice: &Notice<'_>,
) -> DbResult<()> {
    let reader = reader_of(principal);
    let wording = notice.wording(&reader, public_url, principal);
    let letter = (notice.kind(), principal.person().email.as_str());
    let message = views::notice(letter, &reader, principal, &wording);
    store::enqueue(tx, organization_of(principal), &message)
}

fn organization_of(principal: &Principal) -> Option<OrganizationId> {
    principal.organization().map(|found| found.id)
}

fn reader_of(principal: &Principal) -> Reader {
    let organization = principal.organization();
    let zone = organization.map_or_else(TimeZone::utc, |found| TimeZone::parse(&found.time_zone));
    Reader::new(principal.person().language, zone)
}
