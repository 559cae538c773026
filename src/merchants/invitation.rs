//! The mail by which a merchant chooses its password.

use super::model::NewMerchant;
use crate::access::Staff;
use crate::accounts::users;
use crate::db::{DbResult, Tx};
use crate::outbox::{self, Invitation};
use crate::paths;
use crate::settings::PublicUrl;
use crate::text::{Reader, TimeZone};
use crate::values::{OrganizationId, UserId};
use crate::web::App;

/// What a mail needs to know of the installation and of who invites.
pub struct Mails {
    public_url: PublicUrl,
    organization: OrganizationId,
    name: String,
    time_zone: TimeZone,
}

impl Mails {
    #[must_use]
    pub fn of(app: &App, staff: &Staff) -> Self {
        Self {
            public_url: app.settings.public_url.clone(),
            organization: staff.organization.id,
            name: staff.organization.name.clone(),
            time_zone: TimeZone::parse(&staff.organization.time_zone),
        }
    }

    /// A new link for this user, in the merchant's language; earlier ones stop working.
    ///
    /// # Errors
    /// Those of the queries.
    pub fn invite(&self, tx: &mut Tx<'_>, user: UserId, merchant: &NewMerchant) -> DbResult<()> {
        let token = users::invite(tx, user)?;
        let reader = Reader::new(merchant.platform_language, self.time_zone.clone());
        let invitation = Invitation {
            user,
            organization: Some((self.organization, &self.name)),
            recipient: merchant.login_email.as_str(),
            name: merchant.business_name.as_str(),
            path: &paths::invitation(&token),
        };
        outbox::invite(tx, &reader, &self.public_url, &invitation)
    }
}
