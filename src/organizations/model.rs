//! What an organization is made of.

use crate::db::DbError;
use crate::text::Language;
use crate::values::{CountryCode, Name, TimeZoneName};

/// An organization to be.
#[derive(Clone, Debug)]
pub struct NewOrganization {
    pub name: Name,
    pub language: Language,
    pub country: CountryCode,
    pub time_zone: TimeZoneName,
}

/// Why an organization is not written.
#[derive(Debug)]
pub enum OrganizationRefusal {
    NameTaken,
    EmailTaken,
    Db(DbError),
}

impl From<DbError> for OrganizationRefusal {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}
