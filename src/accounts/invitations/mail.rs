//! The mail by which somebody chooses a password.

use crate::access::OrganizationFacts;
use crate::accounts::users;
use crate::db::{DbResult, Tx};
use crate::outbox::{self, Invitation};
use crate::paths;
use crate::settings::PublicUrl;
use crate::text::{Language, Reader, TimeZone};
use crate::values::{EmailAddress, OrganizationId, UserId};

/// What a mail needs to know of the installation and of who invites.
pub struct Mails {
    public_url: PublicUrl,
    organization: OrganizationId,
    name: String,
    time_zone: TimeZone,
}

/// Who is invited.
pub struct Invitee<'a> {
    pub user: UserId,
    pub name: &'a str,
    pub email: &'a EmailAddress,
    pub language: Language,
}

impl Mails {
    #[must_use]
    pub fn of(public_url: &PublicUrl, organization: &OrganizationFacts) -> Self {
        Self {
            public_url: public_url.clone(),
            organization: organization.id,
            name: organization.name.clone(),
            time_zone: TimeZone::parse(&organization.time_zone),
        }
    }

    /// What links in other mails begin with.
    #[must_use]
    pub fn public_url(&self) -> &PublicUrl {
        &self.public_url
    }

    /// A new link for this user, in their language; earlier ones stop working.
    ///
    /// # Errors
    /// Those of the queries.
    pub fn invite(&self, tx: &mut Tx<'_>, invitee: &Invitee<'_>) -> DbResult<()> {
        let token = users::invite(tx, invitee.user)?;
        let reader = Reader::new(invitee.language, self.time_zone.clone());
        let invitation = Invitation {
            user: invitee.user,
            organization: Some((self.organization, &self.name)),
            recipient: invitee.email.as_str(),
            name: invitee.name,
            path: &paths::invitation(&token),
        };
        outbox::invite(tx, &reader, &self.public_url, &invitation)
    }
}
