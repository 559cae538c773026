//! The mail by which a member chooses a password.

use super::model::NewMember;
use crate::access::Staff;
use crate::accounts::invitations::{self, Invitee};
use crate::db::{DbResult, Tx};
use crate::settings::PublicUrl;
use crate::values::UserId;

/// What a mail needs to know of the installation and of who invites.
pub struct Mails(invitations::Mails);

impl Mails {
    #[must_use]
    pub fn of(public_url: &PublicUrl, staff: &Staff) -> Self {
        Self(invitations::Mails::of(public_url, &staff.organization))
    }

    /// What links in other mails begin with.
    #[must_use]
    pub fn public_url(&self) -> &PublicUrl {
        self.0.public_url()
    }

    /// A new link for this user, in their language; earlier ones stop working.
    ///
    /// # Errors
    /// Those of the queries.
    pub fn invite(&self, tx: &mut Tx<'_>, user: UserId, member: &NewMember) -> DbResult<()> {
        let invitee = Invitee {
            user,
            name: member.name.as_str(),
            email: &member.email,
            language: member.language,
        };
        self.0.invite(tx, &invitee)
    }
}
