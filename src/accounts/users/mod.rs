//! The accounts that people sign in with, whatever they are: operators, staff, users of a merchant.

mod store;

use crate::db::DbError;
use crate::text::Language;
use crate::values::{EmailAddress, LevelId, MerchantId, OrganizationId, RoleId};

pub use store::{
    UserRecord, create, create_all, find, holder_of, holder_of_account, invite, invited_until,
    is_email_taken, move_email, offer_reset, remove, resume, revoke_invitation, set_colleague,
    set_language, set_member, set_name, set_password, suspend, take_email,
};

/// Where a new user belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    Platform,
    Staff(OrganizationId, RoleId),
    /// The merchant's account itself, of which there is one.
    Merchant(OrganizationId, MerchantId),
    /// A colleague at a merchant, with a level of their own.
    Colleague(OrganizationId, MerchantId, LevelId),
}

/// A user to be. Without `password_hash` they are invited to choose one.
pub struct NewUser<'a> {
    pub belonging: Belonging,
    pub name: &'a str,
    pub email: &'a EmailAddress,
    pub language: Language,
    pub password_hash: Option<String>,
}

/// Why a user is not written.
#[derive(Debug)]
pub enum UserRefusal {
    EmailTaken,
    Db(DbError),
}

impl From<DbError> for UserRefusal {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}
