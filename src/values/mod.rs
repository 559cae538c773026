//! The values that forms, files and the API bring in: each is right because it exists.
//!
//! Nothing here reads a database, a clock or a setting. Every constructor is the only door
//! to its type and returns the [`FieldError`] that the reader can mend. The constructors take
//! their own canonical text back unchanged, so rows are read through them too, except where
//! a `stored` constructor says why not.

mod actor;
mod address;
mod business_name;
mod day;
mod email_address;
mod email_list;
mod field_error;
mod ids;
mod ip_allow_list;
mod ip_rule;
pub mod listing;
mod name;
mod password;
mod phone_number;
pub mod text;
mod time_zone;
mod user_agent;
mod version;

pub use actor::{Actor, ActorKind};
pub use address::{
    Address, AddressField, AddressFormat, AddressParts, CityKind, CountryCode, PostalKind,
    RegionKind,
};
pub use business_name::BusinessName;
pub use day::Day;
pub use email_address::EmailAddress;
pub use email_list::{EmailLineError, EmailLineProblem, EmailList};
pub use field_error::FieldError;
pub use ids::{
    AttemptId, LevelId, ListHolderId, LocationId, MailId, MerchantId, OrganizationId, PassId,
    RoleId, UserId,
};
pub use ip_allow_list::{IpAllowList, IpLine, NotAnIpAllowList};
pub use ip_rule::{IpLineError, IpLineProblem, IpRule};
pub use name::Name;
pub use password::{NewPassword, PasswordField, PasswordWeakness, Strength, strength};
pub use phone_number::PhoneNumber;
pub use time_zone::TimeZoneName;
pub use user_agent::UserAgent;
pub use version::{NotAVersion, Version};
