//! The mail by which a member chooses a password.

use super::model::NewMember;
use crate::access::Staff;
use crate::accounts::users;
use crate::db::{DbResult, Tx};
use crate::outbox::{self, Invitation};
use crate::paths;
use crate::settings::PublicUrl;
use crate::text::{Reader, TimeZone};
use crate::values::{OrganizationId, UserId};

/// What a mail needs to know of the installation and of who invites.
pub struct Mails {
    public_url: PublicUrl,
    organization: OrganizationId,
    name: String,
    time_zone: TimeZone,
}

impl Mails {
    #[must_use]
    pub fn of(public_url: &PublicUrl, staff: &Staff) -> Self {
        Self {
            public_url: public_url.clone(),
            organization: staff.organization.id,
            name: staff.organization.name.clone(),
            time_zone: TimeZone::parse(&staff.organization.time_zone),
        }
    }

    /// A new link for this user, in their language; earlier ones stop working.
    ///
    /// # Errors
    /// Those of the queries.
    pub fn invite(&self, tx: &mut Tx<'_>, user: UserId, member: &NewMember) -> DbResult<()> {
        let token = users::invite(tx, user)?;
        let reader = Reader::new(member.language, self.time_zone.clone());
        let invitation = Invitation {
            user,
            organization: Some((self.organization, &self.name)),
            recipient: member.email.as_str(),
            name: member.name.as_str(),
            path: &paths::invitation(&token),
        };
        outbox::invite(tx, &reader, &self.public_url, &invitation)
    }
}
