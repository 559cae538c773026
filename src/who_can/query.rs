//! What is asked ⇄ the page's address.

use std::net::IpAddr;

use serde::Deserialize;

use crate::access::{MerchantPermission, Permission, StaffPermission};
use crate::values::LocationId;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct WhoCanQuery {
    pub permission: String,
    pub location: String,
    pub address: String,
}

/// One question; the first of the address that is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Nothing,
    /// Of merchants, of staff, or of both: some names are in both tables of rights.
    Permission(Option<MerchantPermission>, Option<StaffPermission>),
    Location(LocationId),
    Address(IpAddr),
    /// The permission that the address names is none.
    NoPermission,
    /// What was typed is no address.
    NoAddress,
    /// The location that the address names is none.
    NoLocation,
}

impl WhoCanQuery {
    #[must_use]
    pub fn asked(&self) -> Asked {
        if !self.permission.is_empty() {
            match (named(&self.permission), named(&self.permission)) {
                (None, None) => Asked::NoPermission,
                (merchant, staff) => Asked::Permission(merchant, staff),
            }
        } else if !self.location.is_empty() {
            let id = self.location.parse();
            id.map_or(Asked::NoLocation, Asked::Location)
        } else if !self.address.trim().is_empty() {
            let address: Result<IpAddr, _> = self.address.trim().parse();
            address.map_or(Asked::NoAddress, |typed| {
                Asked::Address(typed.to_canonical())
            })
        } else {
            Asked::Nothing
        }
    }
}

fn named<P: Permission>(code: &str) -> Option<P> {
    P::ALL.iter().copied().find(|one| one.as_str() == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(permission: &str, address: &str) -> Asked {
        WhoCanQuery {
            permission: permission.to_owned(),
            address: address.to_owned(),
            ..WhoCanQuery::default()
        }
        .asked()
    }

    #[test]
    fn a_name_in_both_tables_of_rights_asks_of_both() {
        let both = Asked::Permission(
            Some(MerchantPermission::ViewJobs),
            Some(StaffPermission::ViewJobs),
        );
        assert_eq!(asked("jobs.view", ""), both);
        let one = Asked::Permission(Some(MerchantPermission::UseApi), None);
        assert_eq!(asked("api.use", ""), one);
        assert_eq!(asked("root", ""), Asked::NoPermission);
    }

    #[test]
    fn an_address_is_one_address_and_no_network() {
        assert_eq!(asked("", " "), Asked::Nothing);
        assert_eq!(asked("", "203.0.113.0/24"), Asked::NoAddress);
        let mapped = Asked::Address("203.0.113.7".parse().unwrap());
        assert_eq!(asked("", " ::ffff:203.0.113.7 "), mapped);
    }
}
