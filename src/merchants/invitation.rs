//! The mail by which a merchant chooses its password.

use super::model::NewMerchant;
use crate::access::Staff;
use crate::accounts::invitations::{self, Invitee};
use crate::db::{DbResult, Tx};
use crate::values::UserId;
use crate::web::App;

/// What a mail needs to know of the installation and of who invites.
pub struct Mails(invitations::Mails);

impl Mails {
    #[must_use]
    pub fn of(app: &App, staff: &Staff) -> Self {
        let public_url = &app.settings.public_url;
        Self(invitations::Mails::of(public_url, &staff.organization))
    }

    /// A new link for this user, in the merchant's language; earlier ones stop working.
    ///
    /// # Errors
    /// Those of the queries.
    pub fn invite(&self, tx: &mut Tx<'_>, user: UserId, merchant: &NewMerchant) -> DbResult<()> {
        let invitee = Invitee {
            user,
            name: merchant.business_name.as_str(),
            email: &merchant.login_email,
            language: merchant.platform_language,
        };
        self.0.invite(tx, &invitee)
    }
}
